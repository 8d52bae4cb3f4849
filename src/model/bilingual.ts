/** A text in the two languages that the library speaks. */
export interface Bilingual {
  /** German. */
  readonly de: string;
  /** English. */
  readonly en: string;
}

/** A language of messages, labels and phrases. */
export type Language = keyof Bilingual;
