import { groupBy } from "../../../grouping.ts";
import type { Choice, Issue } from "../../../issue.ts";
import { areaText } from "../../../keys/area.ts";
import { otherAreaChoice, sameRegionChoice } from "../../../messages/list/join.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { cellIssue } from "../../rows/cell-issue.ts";
import type { ReadRow } from "../../rows/row.ts";
import { isKeyValue, valueIn } from "../../rows/value/values.ts";
import { cellFix } from "../../sheet/list-issue.ts";
import { sharedAreas } from "./claims.ts";
import type { RegionRows } from "./region-rows.ts";

/** The region of which a row has the key. */
export interface KeyHolder {
  readonly name: string;
  /** The line of its first row; `null` if the network has it. */
  readonly line: number | null;
}

/** The errors of rows of which one has the key of another region of the list; regions with ids of their own may share it. */
export function sharedKeyIssues(
  groups: readonly RegionRows[],
  plan: ReadingPlan,
): (readonly [row: ReadRow, issue: Issue])[] {
  const shared = sharedAreas(groups);
  if (shared.size === 0) return [];
  const holding = groups.flatMap((rows) =>
    rows.flatMap((row) =>
      row.values.filter(isKeyValue).flatMap((key) => {
        const area = areaText({ scheme: key.field, value: key.value });
        return shared.has(area) ? [{ area, rows, row, column: key.column, value: key.value }] : [];
      }),
    ),
  );
  return [...groupBy(holding, ({ area }) => area).values()].flatMap((keys) => {
    const holders = new Set(keys.map(({ rows }) => rows));
    const [first, second] = holders;
    if (first === undefined || second === undefined || [...holders].every(statesId)) return [];
    return keys.map(({ rows, row, column, value }) => {
      const [other] = rows === first ? second : first;
      const holder = { name: nameIn(other), line: other?.record.line ?? null };
      return [row, sharedKeyIssue(row, column, value, holder, plan)] as const;
    });
  });
}

/** The error of a row that has the key of another region, with what says that it is this region, or not. */
export function sharedKeyIssue(
  row: Pick<ReadRow, "position" | "record" | "values">,
  column: number,
  key: string,
  { name, line }: KeyHolder,
  { plan: { columns }, fieldColumns }: Pick<ReadingPlan, "plan" | "fieldColumns">,
): Issue {
  const given = valueIn(row.values, "name")?.value ?? "";
  const params = { reason: "other-region", key, given, name, line } as const;
  const issue = cellIssue(row, column, columns, { code: "key-shared", params });
  const at = (place: number) => ({
    line: row.record.line,
    column: columns[place]?.header ?? null,
    raw: row.record.cells[place] ?? "",
  });
  const choices: Choice[] = [
    { fix: cellFix(at(fieldColumns.get("name")?.[0] ?? 0), name), meaning: sameRegionChoice(name) },
    { fix: cellFix(at(column), ""), meaning: otherAreaChoice },
  ];
  return { ...issue, severity: "error", choices };
}

function statesId(rows: RegionRows): boolean {
  return rows.some(({ values }) => valueIn(values, "regionId") !== undefined);
}

function nameIn(row: ReadRow | undefined): string {
  return valueIn(row?.values ?? [], "name")?.value ?? "";
}
