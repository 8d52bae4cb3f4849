import { withSingleSpaces } from "../../text/clean.ts";

/** What a label announces: what short forms mean, or remarks. */
export type LegendLabel = "legend" | "remarks";

const legend =
  /^(?:legenden?|zeichenerklärung(?:en)?|abkürzung(?:en|sverzeichnis)?|erläuterung(?:en)?)(?![\p{L}\p{M}-])/iu;
const remarks = /^(?:anmerkung(?:en)?|hinweise?|bemerkung(?:en)?)(?![\p{L}\p{M}-])/iu;

/** The label with which a text begins; `undefined` if it begins with none. One that stands alone has all that is below. */
export function legendLabelOf(text: string): LegendLabel | undefined {
  if (legend.test(text)) return "legend";
  if (!remarks.test(text)) return undefined;
  return /^\p{L}+ ?:?$/u.test(text) ? "legend" : "remarks";
}

/** A short form, and what it stands for. */
export interface Explanation {
  readonly short: string;
  readonly meaning: string;
}

/** `GM – Gründungsmitglied`, `o. B. = ohne Beitrag`, `Reg.: Region (LAG)`. */
const explained = /^(\p{L}[\p{L}.]{0,11}(?: \p{L}[\p{L}.]{0,5})?)(?: ?[=:] ?| [-‐-―−] )(\p{L}.*)$/su;

/** The short form that a text explains, or that a cell names and the next one explains; `undefined` if there is none. */
export function explanationIn([text = "", next]: readonly string[]): Explanation | undefined {
  const whole = next === undefined ? text : `${text.replace(/[=:‐-―−-]$/, "").trim()} = ${next}`;
  const [, short, meaning] = explained.exec(withSingleSpaces(whole)) ?? [];
  return short === undefined || meaning === undefined ? undefined : { short, meaning };
}

/** Whether a short form can be no word: it has up to five letters, and is one of them, has a full stop or a capital inside. */
export function isAbbreviated(short: string): boolean {
  const letters = short.replace(/[. ]/g, "");
  return letters.length <= 5 && (letters.length === 1 || short.includes(".") || /.\p{Lu}/u.test(letters));
}

/** Whether a text is a sentence, and no name. */
export function isSentence(text: string): boolean {
  return /[.!]$/.test(text) && text.split(/\s/).length > 3;
}
