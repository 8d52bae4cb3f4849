import type { ReadRow } from "../../rows/row.ts";
import { valueIn } from "../../rows/value/values.ts";
import type { RegionRows } from "./region-rows.ts";

/** A row that says something else of the kind or the Land of its region than an earlier one. */
export interface Contradiction {
  readonly row: ReadRow;
  readonly earlier: ReadRow;
  readonly field: "kind" | "state";
}

const fields = ["kind", "state"] as const;

/** The rows of a region that contradict the first one that says something of its kind or its Land. */
export function contradictionsIn(rows: RegionRows): Contradiction[] {
  if (rows.length < 2) return [];
  const found: Contradiction[] = [];
  for (const field of fields) {
    let earlier: ReadRow | undefined;
    let said: string | undefined;
    for (const row of rows) {
      const value = valueIn(row.values, field)?.value;
      if (earlier === undefined && value !== undefined) [earlier, said] = [row, value];
      if (earlier !== undefined && value !== undefined && value !== said) found.push({ row, earlier, field });
    }
  }
  return found;
}
