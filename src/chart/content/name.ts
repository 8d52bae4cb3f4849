import type { Language } from "../../model/bilingual.ts";
import type { LocalizedText } from "../../model/localized-text.ts";

/** A text of the record in a language, or in German if it has no other. */
export function textIn(text: LocalizedText, lang: Language): string {
  return text[lang] ?? text.de;
}

/** A name in one line, without the invisible marks that would turn the text around it. */
export function plainName(name: string): string {
  return name
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
