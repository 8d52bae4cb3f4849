/** What a cell is cleaned of. */
export type Removed = "invisible" | "footnote" | "midnight";

/** A cell without what means nothing in it. */
export interface CleanCell {
  readonly text: string;
  /** What was taken out, each kind once. */
  readonly removed: readonly Removed[];
}

/**
 * What a cell is for. Dates, words and keys have single spaces, and dashes are one in them; a name keeps its spelling, a
 * text its spaces too. Marks of footnotes are taken from dates and names, midnights from dates; a date that has only its
 * separators is blank.
 */
export type CellUse = "date" | "name" | "word" | "key" | "text";

/** Letters and marks that need no cleaning, in most cells of most lists. */
const isPlain = /^[\x21-\x29\x2B-\x39\x3B-\x7EÄÖÜäöüß]+(?: [\x21-\x29\x2B-\x39\x3B-\x7EÄÖÜäöüß]+)*$/;

/** What may be a footnote, a midnight or a blank date in such a cell. */
const mayNeedMore: { readonly [use in CellUse]?: RegExp } = {
  date: /[)\]]$|[T ,]\d|^[_ ]*[./-][_ ]/,
  name: /[)\]]$/,
};

/** What was taken out of a cell that is clean. */
const nothing: readonly Removed[] = [];

/** The form of a date in which nothing was entered: `  .  .  `, `__.__.____`. */
const blankDate = /^[_ ]*(?:\.[_ ]+\.|\/[_ ]+\/|-[_ ]+-)[_ ]*$/;

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** `1)`, `*`, `¹` and `[1]`, as web pages have it; a number that a bracket opens before is not a footnote mark. */
const footnote =
  / ?(?:(?<![\d(])\d{1,2}\)|(?:\[\d{1,3}\]){1,4}|\*{1,4}\)?|[¹²³⁰⁴-⁹]{1,2}(?:, ?[¹²³⁰⁴-⁹]{1,2}){0,3}[)⁾]?)$/;

/** A time of exactly midnight behind a day, with `Z` too; with another shift it may be another day. */
const midnight =
  /(\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\2\d{4})(?:T|,? )(?:0?0:00(?::00(?:[.,]0{1,9})?)?(?: ?Z| Uhr)?|12:00(?::00)? ?AM)(?![\d:]|[.,]\d| ?[+-]\d\d:)/gi;

/** A cell without invisible characters, and without the marks of footnotes and the midnights that mean nothing. */
export function cleanCell(raw: string, use: CellUse = "text"): CleanCell {
  if (isPlain.test(raw) && mayNeedMore[use]?.test(raw) !== true) return { text: raw, removed: nothing };
  const removed: Removed[] = [];
  let text = without(raw, invisible, "", "invisible", removed);
  if (use === "text") return { text, removed };
  text = text.trim();
  if (use === "date" && isBlankDate(text)) return { text: "", removed };
  text = use === "name" ? text.replace(/\u00A0/g, " ") : withSingleSpaces(text).replace(dashes, "-");
  if (use === "date" || use === "name") text = withoutFootnote(text, removed);
  if (use === "date") text = without(text, midnight, "$1", "midnight", removed);
  return { text, removed };
}

function without(text: string, pattern: RegExp, by: string, what: Removed, removed: Removed[]): string {
  const rest = text.replace(pattern, by);
  if (rest !== text) removed.push(what);
  return rest;
}

/** A text in which a single space stands for all white space; the text itself if that is so. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, " ");
}

/** A text without the mark of a footnote behind it; a mark alone is no mark. */
function withoutFootnote(text: string, removed: Removed[]): string {
  const rest = text.replace(footnote, "");
  if (rest === text || !/[\p{L}\d]/u.test(rest) || closesBracket(text, rest)) return text;
  removed.push("footnote");
  return rest;
}

/** Whether what is behind the rest of a text closes a bracket that is open in it: `(Beschluss 12.12.22)`. */
function closesBracket(text: string, rest: string): boolean {
  return text.endsWith(")") && rest.lastIndexOf("(") > rest.lastIndexOf(")");
}

/** Whether a cell has the signs between day, month and year, and none of these. */
export function isBlankDate(cell: string): boolean {
  return blankDate.test(cell);
}
