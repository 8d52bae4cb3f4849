import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { hasRegionWord } from "../../column/cell-shapes.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";

/** A number of members, and neither a year nor a key. */
const count = /^\d{1,3}$/;

/**
 * The rows below the total of a list that have nothing but a text in the column of the names, and perhaps a count, if most rows have more and no
 * such row follows: what a list says at its end. A text with a word of regions may be a member, and so may be what follows a
 * heading.
 */
export function closingTexts(
  records: readonly SheetRecord[],
  ignored: ReadonlyMap<number, IgnoredBecause>,
  name: number,
): readonly number[] {
  const alone: number[] = [];
  let [full, total] = [0, -1];
  for (const [position, { cells }] of records.entries()) {
    const because = ignored.get(position);
    if (because === "total" && total < 0) total = position;
    else if (because === "heading") total = -1;
    if (because !== undefined) continue;
    if (cells.every((cell, column) => column === name || isBlank(cell) || count.test(cell.trim()))) {
      if (cells[name]?.trim().endsWith(":")) total = -1;
      alone.push(position);
    } else [full, total] = [full + 1, -1];
  }
  if (total < 0 || full <= alone.length) return [];
  return alone.filter((position) => position > total && !hasRegionWord(records[position]?.cells[name] ?? ""));
}
