import type { OpenedSource } from "./opened-source.ts";

const mostUnits = 60_000;
const mostRows = 1_000;
const longRows = 3_000;

/** The beginning of a long list, whose findings can be shown before the rest is read; `null` if the list is short. */
export function beginningOf(input: OpenedSource["input"]): OpenedSource["input"] {
  if (input === null) return null;
  if (typeof input === "string") return input.length < 2 * mostUnits ? null : input.slice(0, endOf(input));
  if (input instanceof Uint8Array)
    return input.length < 2 * mostUnits ? null : input.subarray(0, endOf(input));
  if (!input.sheets.some(({ rows }) => rows.length > longRows)) return null;
  return {
    ...input,
    sheets: input.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, mostRows) })),
  };
}

const [lineFeed, quote] = [0x0a, 0x22];

/** The last end of a line, outside of quotes, among the first units; all of them if there is none. */
function endOf(input: string | Uint8Array): number {
  let isQuoted = false;
  let end = mostUnits;
  for (let at = 0; at < mostUnits; at++) {
    const unit = typeof input === "string" ? input.charCodeAt(at) : input[at];
    if (unit === quote) isQuoted = !isQuoted;
    if (unit === lineFeed && !isQuoted) end = at;
  }
  // In UTF-16 a line feed is two bytes, of which it may be the second.
  const isPaired = typeof input !== "string" && (input[0] === 0xff || input[0] === 0xfe);
  return isPaired ? end - (end % 2) : end;
}
