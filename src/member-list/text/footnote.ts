import { isBlank } from "../sheet/records.ts";

/** A text with the signs of footnotes behind it. */
export interface NotedText {
  readonly head: string;
  /** The signs as they stand behind it: `¹`, `*`, `1)`. */
  readonly signs: string;
  /** What each of them is looked up by. */
  readonly keys: readonly string[];
}

/** What a line says of the sign with which it begins. */
export interface Footnote {
  readonly key: string;
  /** As the file has it, with the sign. */
  readonly line: string;
  readonly text: string;
}

/** A text that is longer is neither a mark nor a name. */
const longest = 200;

const lastSign =
  /(?: ?[,;])? ?(\*{1,4}|[†‡]|[¹²³⁰⁴-⁹]{1,2}⁾?|\(\d{1,2}\)|\[\d{1,2}\]|(?<=[^\d(.])\d{1,2}\))$/;
const firstSign =
  /^(\*{1,4}\)?|[†‡]|[¹²³⁰⁴-⁹]{1,2}[)⁾]?|\(?\d{1,2}\)|\[\d{1,2}\])\s*(?:[=:–-]\s*)?([^\s].*)$/s;

/** Where the next footnote begins if a line has several: at a raised sign or a star behind a space. */
const nextSign = /(?<=\s)(?=[†‡¹²³⁰⁴-⁹]|\*{1,4}\)? )/;

/** Whether a cell has nothing but the sign of a footnote, whose text stands in the next one. */
export function isSignAlone(cell: string): boolean {
  return /^(?:\*{1,4}\)?|[†‡]|[¹²³⁰⁴-⁹]{1,2}[)⁾]?|\(?\d{1,2}\))$/.test(cell.trim());
}

/** Divides a text from the signs of footnotes behind it; `undefined` if it has none. */
export function notedText(text: string): NotedText | undefined {
  if (text.length > longest) return undefined;
  const keys: string[] = [];
  let head = text;
  for (let found = lastSign.exec(head); found !== null && found.index > 0; found = lastSign.exec(head)) {
    keys.unshift(keyOf(found[1] ?? ""));
    head = head.slice(0, found.index);
  }
  return keys.length === 0 ? undefined : { head, signs: text.slice(head.length).trim(), keys };
}

/** The footnotes in a line, whose signs may stand in cells of their own. */
export function footnotesIn(cells: readonly string[]): Footnote[] {
  const line = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => cell.trim())
    .join(" ");
  if (!firstSign.test(line)) return [];
  return line.split(nextSign).flatMap((part): Footnote[] => {
    const [whole, sign, text] = firstSign.exec(part.trim()) ?? [];
    if (whole === undefined || sign === undefined || text === undefined) return [];
    return [{ key: keyOf(sign), line: whole, text: text.replace(/[;,.]$/, "") }];
  });
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Equal for signs that mean the same: `¹`, `1)`, `(1)` and `[1]`. */
function keyOf(sign: string): string {
  const bare = sign.replace(/[()[\]⁾]/g, "");
  return [...bare].map((one) => (raised.includes(one) ? raised.indexOf(one) : one)).join("");
}
