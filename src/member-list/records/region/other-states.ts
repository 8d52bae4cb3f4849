import { groupBy } from "../../../grouping.ts";
import type { Issue } from "../../../issue.ts";
import { stateOfKey } from "../../../keys/area.ts";
import { areToldApart } from "../../../keys/told-apart.ts";
import type { Identifier } from "../../../model/identifier.ts";
import { labels } from "../../../model/labels.ts";
import type { StateCode } from "../../../model/region.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { cellIssue } from "../../rows/cell-issue.ts";
import type { ReadRow } from "../../rows/row.ts";
import { isKeyValue, valueIn } from "../../rows/value/values.ts";
import { firstIn, type RegionRows } from "./region-rows.ts";

/** The Land of a row, and the cell that says it. */
interface StatedLand {
  readonly row: ReadRow;
  readonly column: number;
  readonly state: StateCode;
  /** Whether the cell names the Land; otherwise it has a key. */
  readonly isNamed: boolean;
}

/**
 * The rows of regions that only their Land tells apart from an earlier one of the same name, each with its warning: the Land
 * may be a slip. Not if headings name it. `keys` are those of each region.
 */
export function otherStateIssues(
  groups: readonly RegionRows[],
  keys: readonly (readonly Identifier[])[],
  plan: ReadingPlan,
): [row: ReadRow, issue: Issue][] {
  const named = groups.map((rows, at) => ({ rows, keys: keys[at] ?? [], name: rows[0]?.foldedName ?? "" }));
  return [...groupBy(named, ({ name }) => name).values()].flatMap(([first, ...others]) => {
    const [earlier] = others.length === 0 ? [] : (first?.rows.flatMap(landOf) ?? []);
    if (first === undefined || earlier === undefined) return [];
    return others
      .filter((other) => !areToldApart(traitsOf(first), traitsOf(other)))
      .flatMap(({ rows }) => rows.flatMap(landOf))
      .filter(({ row, state }) => state !== earlier.state && !plan.statesAbove.has(row.position))
      .map((later): [ReadRow, Issue] => [later.row, otherStateIssue(later, earlier, plan)]);
  });
}

function traitsOf({ rows, keys }: { readonly rows: RegionRows; readonly keys: readonly Identifier[] }) {
  return { kind: firstIn(rows, "kind")?.value, identifiers: keys };
}

function landOf(row: ReadRow): StatedLand[] {
  const own = valueIn(row.values, "state");
  if (own !== undefined) return [{ row, column: own.column, state: own.value, isNamed: true }];
  const key = row.values.find(isKeyValue);
  const state = key === undefined ? undefined : stateOfKey({ scheme: key.field, value: key.value });
  return key === undefined || state === undefined ? [] : [{ row, column: key.column, state, isNamed: false }];
}

function otherStateIssue(
  { row, column, state, isNamed }: StatedLand,
  earlier: StatedLand,
  { plan: { columns } }: ReadingPlan,
): Issue {
  const { line, cells } = earlier.row.record;
  const name = valueIn(row.values, "name")?.value ?? "";
  const params = { reason: "other-state", name, earlier: earlier.state, given: state, line } as const;
  const isSameColumn = isNamed && earlier.isNamed && column === earlier.column;
  const choice = { to: (cells[column] ?? "").trim(), meaning: labels.state[earlier.state] };
  const found = { code: "region-name-similar", params } as const;
  return cellIssue(row, column, columns, found, isSameColumn ? { choices: [choice] } : {});
}
