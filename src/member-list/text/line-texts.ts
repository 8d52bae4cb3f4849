import { withSingleSpaces } from "../../text/clean.ts";
import { fold } from "../../text/fold.ts";

/** What the text of a line says if it is no member. */
export type LineText = "total" | "note" | "filler" | "heading";

const total =
  /^(?:(?:gesamt|zwischen|teil)?summe|gesamt|insgesamt|gesamtzahl|gesamtanzahl|anzahl|total|sum|subtotal)(?![\p{L}\p{M}-])/iu;

const notes: readonly RegExp[] = [
  /^(?:(?:daten|gebiets|abfrage|bearbeitungs|redaktions|mitglieder|listen)?stand|quellen?|quellenangaben?|anmerkung(?:en)?|hinweise?)(?![\p{L}\p{M}-])/iu,
  /^(?:legenden?|erläuterung(?:en)?|fußnoten?|bemerkung(?:en)?|druckdatum|abkürzung(?:en|sverzeichnis)?|zeichenerklärung(?:en)?)(?![\p{L}\p{M}-])/iu,
  /^(?:erstellt (?:von|durch|am)|ansprechpartner(?:in)?|kontakt|bearbeite[rt]|im auftrag|gez\.)(?![\p{L}\p{M}-])/iu,
  /^(?:erstellt|gedruckt|source|notes?|legend|as of)(?: am| on)?(?:: |:$| \d)/i,
  /^(?:seite|page|blatt) \d+(?: ?(?:von|of|\/) ?\d+)?$/i,
  /^alle Angaben(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])ohne Gewähr\.?$/iu,
  /^[*†‡¹²³⁰⁴-⁹]/,
  /^\(?\d{1,2}\) ?(?:\p{L}|$)/u,
  /^\S{1,4} = \S/,
];

/** What a list counts; folded. */
const things =
  "(?:mitglieds)?(?:kommunen|gemeinden|staedte|kreise|verbaende|vereine|regionen)|mitglieder|landkreise|(?:gebiets)?koerperschaften|organisationen|institutionen|einrichtungen|(?:daten)?saetze|eintraege|zeilen|members|municipalities|districts|regions|organi[sz]ations|records|rows|entries";

/** Members and rows, as they are counted: `15 Gemeinden`, `41 SAETZE`, `38 Mitglieder insgesamt`; folded. */
const counted = new RegExp(`^\\d+(?:${things})(?:gesamt|insgesamt|intotal)?$`);

/** What a count is called: `Mitglieder`, `Mitglieder aktuell`, `derzeitige Mitglieder`, `davon aktive Kommunen`; folded. */
const countName = new RegExp(
  `^(?:davon)?(?:alle|aktive?|aktuelle?|derzeitige?|laufende|all|active|current)?(?:${things})(?:aktiv|aktuell|derzeit|zurzeit|heute|current|currently|now)?$`,
);

/** A word of counting at the end: `Regionen gesamt`, `Mitglieder insgesamt:`, `Members total`. */
const countedBehind =
  /(?:^|[\s,:(–-])(?:gesamt|insgesamt|summe|anzahl|gesamtzahl|in total|total|sum)[\s):.]*$/iu;

/** A whole number that is neither a year nor a day in serial form, or a formula that counts. */
const numberCounted =
  /^(?!(?:1[89]|20|21)\d\d$)\d{1,4}$|^'?(?:of:)?=(?:COUNT|SUM|SUBTOTAL|ANZAHL|ZÄHLENW|SUMME|TEILERGEBNIS)[A-Z0-9.]*\(/iu;

/** `Stimmen gesamt: 24`. */
const totalBehind = /(?:^| )(?:ins)?gesamt ?:? ?\d[\d.,]*$/iu;

const filler =
  /^(?:[-–—.…?/_*]+|\.\/\.|n\.? ?\/?\.? ?a\.?|N\. ?N\.|k\. ?A\.?|#?N\/A|keine Angabe|unbekannt|unknown|null|none|nan|entfällt|leer)$/iu;

/** `Ehemalige Mitglieder:`, `Kandidaten`. */
const group =
  /^(?:(?:ehemalige|frühere|ausgetretene|ausgeschiedene|aktuelle|aktive|ordentliche|außerordentliche|assoziierte|fördernde|weitere|neue|former|current|associate) (?:mitglieder|mitgliedskommunen|kommunen|gemeinden|landkreise|kreise|städte|regionen|partner|members)|kandidaten|bewerber|gäste|beobachter|fördermitglieder|ehemalige|ausgetretene)(?: ?\(.*\))? ?:?$/iu;

/** What the text of a cell is if it is no name: a total, a note, a filler, the heading of a group; `null` if it may be one. */
export function lineTextOf(cell: string): LineText | null {
  const text = withSingleSpaces(cell.trim());
  if (text === "") return null;
  if (filler.test(text)) return "filler";
  if (total.test(text) || totalBehind.test(text) || isCount(text)) return "total";
  if (group.test(text) || isCountOfSome(text)) return "heading";
  return notes.some((note) => note.test(text)) ? "note" : null;
}

/** Whether the name of a row that has neither date nor key ends with a word of counting. */
export function endsWithCount(name: string): boolean {
  return countedBehind.test(name.trim());
}

/** Whether the name of a row is what a count is called; it is one only beside numbers. */
export function isCountName(name: string): boolean {
  return countName.test(fold(name));
}

/** Whether a cell can have a count: a whole number, or a formula that counts. */
export function isNumberCounted(cell: string): boolean {
  return numberCounted.test(cell.trim());
}

/** What a count is called only beside one: `Mitglieder gesamt:`, `davon ausgetreten`. */
export function isCountLabel(text: string): boolean {
  return /:$|^davon(?!\p{L})/iu.test(text.trim()) || isCountName(text);
}

/** Whether a text counts members or some of them: `aktive Mitglieder: 25`, `davon ausgetreten 3`. Above rows it is their heading. */
export function isCountOfSome(text: string): boolean {
  const [, some] = /^davon(?!\p{L})\D+(\d{1,4})(?: \p{L}+)?$/iu.exec(text) ?? [];
  if (some !== undefined) return isNumberCounted(some);
  const [, label, count] = /^(\D*[^\s\d:=]) ?[:=]? ?(\d{1,4})$/u.exec(text) ?? [];
  if (label === undefined || count === undefined || !isNumberCounted(count)) return false;
  return isCountName(label) || group.test(label);
}

/** Whether a cell shows a formula: a spreadsheet that has no result for it does. */
export function isFormula(cell: string): boolean {
  return /^'?(?:of:)?=[\p{L}(+-]/u.test(cell.trim());
}

/** Whether a text counts members or rows. */
function isCount(text: string): boolean {
  return /^\d/.test(text) && counted.test(fold(text));
}
