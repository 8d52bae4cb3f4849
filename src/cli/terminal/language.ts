import type { Language } from "../../model/bilingual.ts";

/** What an environment says of the language of its user, in the order in which it counts. */
const localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** The language that an environment asks for: German if the first of its locales that is set is German, else English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = localeVariables.map((name) => environment[name]).find((value) => value) ?? "";
  return /^de(?![a-z])/i.test(locale) ? "de" : "en";
}
