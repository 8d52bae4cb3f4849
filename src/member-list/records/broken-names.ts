import type { ReadingPlan } from "../plan/reading-plan.ts";
import { cellIssue } from "../rows/cell-issue.ts";
import type { ReadRow } from "../rows/row.ts";
import { type ListValue, valueIn } from "../rows/value/values.ts";
import { isBlank } from "../sheet/records.ts";

/** The end of a name that goes on in the next line, and the beginning of its rest. */
const [goesOn, rests] = [/\p{L}{3}[-‐‑]$/u, /^\p{L}{3}/u];

/** Rows, of which a name that ends in a hyphen and the row below, which has nothing but the rest of it, get an error. */
export function withBrokenNames(rows: readonly ReadRow[], { plan }: ReadingPlan): readonly ReadRow[] {
  let named: string | undefined;
  return rows.map((row, at) => {
    const above = named;
    const name = valueIn(row.values, "name");
    named = undefined;
    if (name === undefined) return row;
    if (above !== undefined) return withFault(row, name, above, name.value);
    const next = rows[at + 1];
    const rest = next === undefined ? undefined : valueIn(next.values, "name");
    if (next === undefined || rest === undefined) return row;
    if (!goesOn.test(name.value) || !rests.test(rest.value)) return row;
    const isRest = next.record.cells.every((cell, column) => column === rest.column || isBlank(cell));
    if (!isRest) return row;
    named = name.value;
    return withFault(row, name, name.value, rest.value);
  });

  function withFault(row: ReadRow, { column }: ListValue, first: string, second: string): ReadRow {
    const params = { reason: "broken-name", names: [first, second] } as const;
    const issue = cellIssue(row, column, plan.columns, { code: "field-value", params });
    return { ...row, issues: [...row.issues, issue] };
  }
}
