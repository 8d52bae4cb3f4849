import type { ReadRow } from "../rows/row.ts";
import { valueIn } from "../rows/values.ts";
import type { RegionRows } from "./region-rows.ts";

/** A row that says something else of the kind or the Land of its region than an earlier one. */
export interface Contradiction {
  readonly row: ReadRow;
  readonly earlier: ReadRow;
  readonly field: "kind" | "state";
}

/** The rows of a region that contradict the first one that says something of its kind or its Land. */
export function contradictionsIn(rows: RegionRows): Contradiction[] {
  if (rows.length < 2) return [];
  return (["kind", "state"] as const).flatMap((field) => {
    const earlier = rows.find(({ values }) => valueIn(values, field) !== undefined);
    if (earlier === undefined) return [];
    const said = valueIn(earlier.values, field)?.value;
    return rows
      .filter(({ values }) => (valueIn(values, field)?.value ?? said) !== said)
      .map((row) => ({ row, earlier, field }));
  });
}
