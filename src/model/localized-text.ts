import type { Language } from "./bilingual.ts";

/** Text in German and, where there is a translation, in English. */
export interface LocalizedText {
  /** German; not empty. */
  readonly de: string;
  /** English; absent = not translated. */
  readonly en?: string | undefined;
}

/** The input form of {@link LocalizedText}. */
export type LocalizedTextInput = LocalizedText;

/** The text in a language; in German where it has no English. */
export function textIn({ de, en }: LocalizedText, lang: Language): string {
  return lang === "en" ? (en ?? de) : de;
}
