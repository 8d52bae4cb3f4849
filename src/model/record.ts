/** What every record may carry. */
export interface RecordFields {
  /** A remark for people; no rule and no query reads it. */
  readonly note?: string | undefined;
  /** Own data of an app: any JSON object; kept as it is, never read. */
  readonly extra?: { readonly [field: string]: unknown } | undefined;
}
