import type { KeyPart } from "../cell/key-parts.ts";
import { partsByHeading } from "../heading/headings.ts";
import type { SheetRecord } from "../sheet/records.ts";
import type { ColumnHead } from "./column-heads.ts";

/** The digits that each part of a key may have. */
const digits: { readonly [part in KeyPart]: RegExp } = {
  land: /^\d{1,2}$/,
  "district-region": /^\d$/,
  kreis: /^\d{1,3}$/,
  verband: /^\d{1,4}$/,
  gemeinde: /^\d{1,3}$/,
};

/** By place the part of a key that stands in several columns; none unless there are Land and Kreis. */
export function keyPartColumns(
  heads: readonly ColumnHead[],
  records: readonly SheetRecord[],
): ReadonlyMap<number, KeyPart> {
  const places = new Map<KeyPart, number>();
  for (const { word, position } of heads) {
    const part = partsByHeading.get(word);
    if (part !== undefined && !places.has(part) && isPart(part, position, records))
      places.set(part, position);
  }
  const isWhole = places.has("land") && places.has("kreis");
  return isWhole ? new Map([...places].map(([part, position]) => [position, part])) : new Map();
}

/** Whether more than half of the filled cells of a column are such a part. */
function isPart(part: KeyPart, column: number, records: readonly SheetRecord[]): boolean {
  let [filled, fitting] = [0, 0];
  for (const { cells } of records) {
    const cell = (cells[column] ?? "").trim();
    if (cell === "") continue;
    filled++;
    if (digits[part].test(cell)) fitting++;
  }
  return fitting * 2 > filled;
}
