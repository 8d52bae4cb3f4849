import { addTo } from "../../../grouping.ts";
import type { Issue } from "../../../issue.ts";
import type { Identifier } from "../../../model/identifier.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import type { Writable } from "../../../model/writable.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { cellIssue } from "../../rows/cell-issue.ts";
import type { ReadRow } from "../../rows/row.ts";
import { valueIn } from "../../rows/value/values.ts";
import { contradictionsIn } from "./contradictions.ts";
import { otherStateIssues } from "./other-states.ts";
import { regionIds } from "./region-ids.ts";
import { identifiersOf } from "./region-keys.ts";
import { firstIn, groupRows, type RegionRows } from "./region-rows.ts";
import { sharedKeyIssues } from "./shared-keys.ts";
import { spellingsIn } from "./spellings.ts";
import { undecidedIssues } from "./undecided-row.ts";
import { unreadKeyIssues } from "./unread-keys.ts";

/** The regions of a list, and to which of them each row belongs. */
export interface PlacedRows {
  readonly regions: readonly RegionInput[];
  /** By the place of a row its region; a row that contradicts an earlier one, or may be of several, does not have one. */
  readonly regionOf: readonly (RegionId | undefined)[];
  /** By row what was found about it beside other rows. */
  readonly issuesOf: ReadonlyMap<ReadRow, readonly Issue[]>;
}

/** Makes regions of rows, without the rows that contradict what an earlier one says of their region. */
export function placeRows(rows: readonly ReadRow[], plan: ReadingPlan): PlacedRows {
  const { fieldColumns, settings } = plan;
  const { columns } = plan.plan;
  const issuesOf = new Map<ReadRow, Issue[]>();
  const grouped = groupRows(rows, settings.regionBy);
  for (const [row, issue] of undecidedIssues(grouped.undecided, plan)) addTo(issuesOf, row, issue);
  if (settings.regionBy === "name") {
    for (const [row, issue] of sharedKeyIssues(grouped.regions, plan)) addTo(issuesOf, row, issue);
  }
  const groups = grouped.regions.flatMap((group): RegionRows[] => {
    for (const { row, earlier, field } of contradictionsIn(group)) {
      const column = valueIn(row.values, field)?.column ?? 0;
      const given = earlier.record.cells[valueIn(earlier.values, field)?.column ?? 0] ?? "";
      const params = { reason: "other-row", line: earlier.record.line, given } as const;
      addTo(issuesOf, row, cellIssue(row, column, columns, { code: "field-value", params }));
    }
    if (!group.some((row) => issuesOf.has(row))) return [group];
    const kept = group.filter((row) => !issuesOf.has(row));
    return kept.length === 0 ? [] : [kept];
  });
  const keys = groups.map(identifiersOf);
  for (const [row, issue] of otherStateIssues(groups, keys, plan)) addTo(issuesOf, row, issue);
  const ids = regionIds(groups, keys);
  const regionOf = Array.from<RegionId | undefined>({ length: plan.records.length });
  const regions = groups.map((group, at) => {
    const id = ids[at] ?? "";
    for (const { position } of group) regionOf[position] = id;
    const { names, respelled, renamed } = spellingsIn(group);
    const by = group.some(({ values }) => valueIn(values, "regionId") !== undefined) ? "id" : "key";
    for (const { row, given, first, read } of renamed) {
      const params = { given, name: read, by, line: first.record.line } as const;
      addTo(
        issuesOf,
        row,
        cellIssue(row, fieldColumns.get("name")?.[0] ?? 0, columns, { code: "name-differs", params }),
      );
    }
    for (const { row, given, first, read } of respelled) {
      const params = { reason: "other-row", given, read, line: first.record.line } as const;
      const repair = { code: "region-name-similar", params, to: read } as const;
      addTo(issuesOf, row, cellIssue(row, fieldColumns.get("name")?.[0] ?? 0, columns, repair));
    }
    for (const [row, issue] of unreadKeyIssues(group, plan)) addTo(issuesOf, row, issue);
    return regionFrom(group, names, id, keys[at] ?? []);
  });
  return { regions, regionOf, issuesOf };
}

/** The region of rows that do not contradict each other, with the names that they give it. */
function regionFrom(
  rows: RegionRows,
  names: readonly string[],
  id: RegionId,
  identifiers: readonly Identifier[],
): RegionInput {
  const region: Writable<RegionInput> = { id, name: names[0] ?? "" };
  const [kind, state] = [firstIn(rows, "kind")?.value, firstIn(rows, "state")?.value];
  if (kind !== undefined) region.kind = kind;
  if (state !== undefined) region.state = state;
  region.identifiers = identifiers.length === 0 ? none : identifiers;
  region.otherNames = names.length < 2 ? none : names.slice(1).map((name) => ({ name }));
  return region;
}

/** The one list of all regions that have no keys, or no other names. */
const none: readonly never[] = Object.freeze([]);
