import type { Bilingual } from "netzwerk-daseinsvorsorge/query";

/** A language of the playground: one that the library speaks. */
export type Language = keyof Bilingual;

/** The language to begin with: German for who reads German, else English. */
export function preferredLanguage(languages: readonly string[]): Language {
  const known = languages.find((language) => /^(?:de|en)\b/i.test(language));
  return known?.toLowerCase().startsWith("de") ? "de" : "en";
}
