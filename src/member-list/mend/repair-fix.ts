import type { Fix, Issue } from "../../issue.ts";

/**
 * The change that writes into a cell what was read instead of it.
 *
 * Not every repair is one: the words of a cell that says more than what was read would be lost, and nobody writes a date
 * between bounds, such as `[2018..2019]`, into a list.
 *
 * @param issue - an issue of a list
 * @param cells - the cells of its row, as the file has them
 * @returns the change; `undefined` if nothing was repaired, or something would be lost
 * @example
 * const [row] = readMemberList("Region;seit\nLandkreis A;43431\n").rows;
 * row?.issues.map((issue) => repairFix(issue, row.cells)?.to); // => ["2018-11-27"]
 */
export function repairFix(
  { repaired, at, code }: Issue,
  cells: readonly string[],
): Extract<Fix, { readonly kind: "cell" }> | undefined {
  if (repaired === undefined || at === undefined || at.column === null) return undefined;
  if (code === "name-remark" || code === "date-qualifier") return undefined; // its words would be lost
  if (code === "mark-date") return undefined; // a person says of which side the day is
  if (isBounds(repaired.to)) return undefined;
  if (code.startsWith("key-") && saysMore(repaired.from, repaired.to, cells)) return undefined;
  return { kind: "cell", line: at.line, column: at.column, from: repaired.from, to: repaired.to };
}

/** Whether a date is one between bounds, in the notation of the model. */
function isBounds(text: string): boolean {
  return /[[\]]/.test(text);
}

/** Whether a cell with a key has other digits than the key, or words that no other cell of its row has. */
function saysMore(cell: string, key: string, cells: readonly string[]): boolean {
  const digits = [cell, key].map((text) => text.replace(/[^1-9]/g, ""));
  if (digits[0] !== digits[1]) return true;
  const words = cell.match(/\p{L}{3,}/gu) ?? [];
  const others = cells.filter((other) => other !== cell).join(" ");
  return words.some((word) => !others.includes(word));
}
