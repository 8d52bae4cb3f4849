/** Fields that every record may have. */
export interface RecordFields {
  /** A remark for people; rules and queries ignore it. */
  readonly note?: string | undefined;
  /** An app's own data: any JSON object, kept as it is and never read. */
  readonly extra?: { readonly [field: string]: unknown } | undefined;
}
