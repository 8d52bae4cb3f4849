/** What a date cell shows by its format: a day, a month, a year, only a time, or nobody knows. */
export interface DateFormat {
  readonly shows: "day" | "month" | "year" | "time" | "unknown";
  /** Whether it shows the time of the day, too. */
  readonly hasTime: boolean;
}

/** The format of a date cell of which nothing is known. */
export const unknownFormat: DateFormat = { shows: "unknown", hasTime: false };

/**
 * What a number format shows of a date; `null` if it is the format of a number or text.
 *
 * Letters are those of English (`dd.mm.yyyy`), in which files are written, or of German (`TT.MM.JJJJ`).
 */
export function dateFormat(code: string): DateFormat | null {
  const parts = partsOf(code);
  if (parts.some(({ letter }) => letter === "general")) return null;
  const has = (letters: string, length = 1) =>
    parts.some((part) => letters.includes(part.letter) && part.length >= length);
  const hasTime = has("hs") || parts.some(({ letter }) => letter === "time");
  const hasDay = parts.some(({ letter, length }) => "dt".includes(letter) && length <= 2);
  if (hasDay) return { shows: "day", hasTime };
  if (parts.some(isMonth)) return { shows: "month", hasTime };
  if (has("yj")) return { shows: "year", hasTime };
  if (has("dt", 3)) return unknownFormat; // only the day of the week
  return hasTime || has("m") ? { shows: "time", hasTime: true } : null;
}

/** A run of one letter; `time` for what only a time has, `general` for the format without a format. */
interface FormatPart {
  readonly letter: string;
  readonly length: number;
}

/** The letters of the first section of a format, without texts, colours and languages. */
function partsOf(code: string): FormatPart[] {
  const parts: FormatPart[] = [];
  const tokens = code
    .toLowerCase()
    .matchAll(/\[([^\]]*)\]?|"[^"]*"?|[\\_*].|general|standard|am\/pm|a\/p|([ymdhsjt])\2*|;/g);
  for (const [token, bracket, letter] of tokens) {
    if (token === ";") break;
    if (letter !== undefined) parts.push({ letter, length: token.length });
    else if (token === "general" || token === "standard") parts.push({ letter: "general", length: 1 });
    else if (token.startsWith("a") || /^(?:h+|m+|s+)$/.test(bracket ?? ""))
      parts.push({ letter: "time", length: 1 });
  }
  return parts;
}

/** Whether a part is a month; after hours and before seconds it is minutes. */
function isMonth({ letter, length }: FormatPart, at: number, parts: readonly FormatPart[]): boolean {
  if (letter !== "m") return false;
  const before = parts[at - 1]?.letter ?? "";
  return length > 2 || (before !== "h" && before !== "time" && parts[at + 1]?.letter !== "s");
}
