import type { Issue } from "../../issue.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import type { ListColumn } from "../plan/columns.ts";
import type { SheetRecord } from "../sheet/records.ts";
import { contradiction, otherSpelling } from "./list-issues.ts";
import { contradictionsIn, regionFrom, regionIds } from "./list-regions.ts";
import { groupRows, nameForm } from "./region-rows.ts";
import { cellIssue } from "./row.ts";
import type { RowValues } from "./row-values.ts";

/** A row whose cells could be read. */
export interface SoundRow {
  readonly position: number;
  readonly record: SheetRecord;
  readonly values: RowValues;
}

/** The regions of a table, and to which of them each row belongs. */
export interface PlacedRows {
  readonly regions: readonly RegionInput[];
  /** By the position of a row its region; a row that contradicts an earlier one has none. */
  readonly regionOf: ReadonlyMap<number, RegionId>;
  /** By the position of a row what was found about it beside other rows. */
  readonly issuesOf: ReadonlyMap<number, readonly Issue[]>;
}

/** Makes regions of rows; rows that contradict what an earlier one says of their region are left out. */
export function placeRows(
  rows: readonly SoundRow[],
  columns: readonly ListColumn[],
  regionBy: "name" | "key",
): PlacedRows {
  const values = rows.map((row) => row.values);
  const groups = groupRows(values, regionBy);
  const contradictions = new Map<number, Issue[]>();
  for (const { row, earlier, field } of groups.flatMap((group) => contradictionsIn(group, values))) {
    const [later, first] = [rows[row], rows[earlier]];
    if (later === undefined || first === undefined) continue;
    const column = columns.findIndex((candidate) => candidate.field === field);
    const fault = contradiction(first.record.line, first.record.cells[column] ?? "");
    const issue = cellIssue(later.record, later.position, column, columns, fault);
    contradictions.set(later.position, [...(contradictions.get(later.position) ?? []), issue]);
  }

  const members = groups.map((group) =>
    group.rows.flatMap((at) => rows[at] ?? []).filter(({ position }) => !contradictions.has(position)),
  );
  const ids = regionIds(members.map((region) => region.map((row) => row.values)));
  const regionOf = new Map<number, RegionId>();
  const issuesOf = new Map<number, readonly Issue[]>(contradictions);
  const regions = members.map((region, at) => {
    const id = ids[at] ?? "";
    for (const { position } of region) regionOf.set(position, id);
    const { names, issues } = spellingsIn(region, columns);
    for (const [position, issue] of issues) issuesOf.set(position, [issue]);
    const values = region.map((row) => row.values);
    return regionFrom(values, names, id);
  });
  return { regions, regionOf, issuesOf };
}

/** The names of a region as the first rows spell them, and the rows that spell them in another way. */
function spellingsIn(
  region: readonly SoundRow[],
  columns: readonly ListColumn[],
): { readonly names: readonly string[]; readonly issues: readonly [position: number, issue: Issue][] } {
  const firstRows = new Map<string, SoundRow>();
  const issues: [position: number, issue: Issue][] = [];
  const column = columns.findIndex(({ field }) => field === "name");
  for (const row of region) {
    const { name } = row.values;
    const first = firstRows.get(nameForm(name));
    if (first === undefined) firstRows.set(nameForm(name), row);
    else if (first.values.name !== name) {
      const repair = otherSpelling(name, first.values.name, first.record.line);
      issues.push([row.position, cellIssue(row.record, row.position, column, columns, repair)]);
    }
  }
  return { names: [...firstRows.values()].map(({ values }) => values.name), issues };
}
