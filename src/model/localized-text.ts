import type { Language } from "./bilingual.ts";

/** A text of the record, in German and, where there is one, in English. */
export interface LocalizedText {
  /** German; not empty. */
  readonly de: string;
  /** English. */
  readonly en?: string | undefined;
}

/** The input form of {@link LocalizedText}. */
export type LocalizedTextInput = LocalizedText;

/** The text in a language; in German where it has no English. */
export function textIn({ de, en }: LocalizedText, lang: Language): string {
  return lang === "en" ? (en ?? de) : de;
}
