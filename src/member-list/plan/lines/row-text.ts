import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { isBlank } from "../../sheet/records.ts";
import {
  endsWithCount,
  isCountLabel,
  isFormula,
  isNumberCounted,
  lineTextOf,
} from "../../text/line-texts.ts";

/** Whether a row without date and key is a total or a note, wherever the text stands, or has a filler for its name. */
export function lineTextIn(cells: readonly string[], name: number | undefined): IgnoredBecause | null {
  const named = name === undefined ? "" : (cells[name] ?? "");
  const ofName = lineTextOf(named);
  if (ofName === null && /\p{L}/u.test(named)) return endsWithCount(named) ? "total" : null;
  if (ofName !== null && ofName !== "filler") return ofName;
  for (const cell of cells) {
    const text = lineTextOf(cell);
    if (text === "total" || text === "note") return text;
  }
  return ofName;
}

/** Whether a row has a count with what it is called beside it, in whichever columns they stand, and no name. */
export function isCountWithoutName(cells: readonly string[], name: number): boolean {
  const named = cells[name];
  if (named !== undefined && !isBlank(named) && !isCount(named)) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [label, another] = filled.filter((cell) => !isCount(cell));
  if (label === undefined || another !== undefined) return false;
  return endsWithCount(label) || (filled.length > 1 && isCountLabel(label));
}

function isCount(cell: string): boolean {
  return isNumberCounted(cell) || isFormula(cell);
}
