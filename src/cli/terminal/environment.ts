import type { Language } from "../../model/bilingual.ts";

/** What an environment says, by the names of its variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What an environment says of the language of its user, in the order in which it counts. */
const localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** The language that an environment asks for: German if the first of its locales that is set is German, else English. */
export function languageOf(environment: Environment): Language {
  const locale = localeVariables.map((name) => environment[name]).find((value) => value) ?? "";
  return /^de(?![a-z])/i.test(locale) ? "de" : "en";
}

/** Whether an environment has colours in what it shows: those of a terminal, unless it says otherwise. */
export function hasColors(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = environment;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && !none && kind !== "dumb";
}

/** How many columns a terminal has; where there is none, as many as the environment says. */
export function columnsIn(
  { COLUMNS: said = "" }: Environment,
  ofTerminal: number | undefined,
): number | undefined {
  return ofTerminal ?? (/^[1-9]\d{0,4}$/.test(said) ? Number(said) : undefined);
}
