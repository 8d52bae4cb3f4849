/** A text of the record, in German and, where there is one, in English. */
export interface LocalizedText {
  /** German; not empty. */
  readonly de: string;
  /** English. */
  readonly en?: string | undefined;
}

/** The input form of {@link LocalizedText}. */
export type LocalizedTextInput = LocalizedText;
