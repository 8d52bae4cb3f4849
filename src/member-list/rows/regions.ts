import { addTo } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import type { Identifier } from "../../model/identifier.ts";
import { identifierSchemes } from "../../model/identifier-scheme.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { fold } from "../cell/fold.ts";
import type { Plan } from "../plan/plan.ts";
import { groupRows, nameForm } from "./region-rows.ts";
import { cellIssue, type ReadRow } from "./row.ts";
import { uniqueIds } from "./unique-ids.ts";
import { keysOf, valueIn } from "./values.ts";

/** The regions of a list, and to which of them each row belongs. */
export interface PlacedRows {
  readonly regions: readonly RegionInput[];
  /** By row its region; a row that contradicts an earlier one does not have one. */
  readonly regionOf: ReadonlyMap<ReadRow, RegionId>;
  /** By row what was found about it beside other rows. */
  readonly issuesOf: ReadonlyMap<ReadRow, readonly Issue[]>;
}

/** Makes regions of rows, without the rows that contradict what an earlier one says of their region. */
export function placeRows(
  rows: readonly ReadRow[],
  { columns, columnOf }: Pick<Plan, "columns" | "columnOf">,
  regionBy: "name" | "key",
): PlacedRows {
  const issuesOf = new Map<ReadRow, Issue[]>();
  const groups = groupRows(rows, regionBy).map((group) => {
    const contradicting = contradictionsIn(group);
    for (const { row, earlier, field } of contradicting) {
      const column = columnOf.get(field) ?? 0;
      const given = earlier.record.cells[column] ?? "";
      const params = { reason: "other-row", line: earlier.record.line, given } as const;
      addTo(issuesOf, row, cellIssue(row, column, columns, { code: "field-value", params }));
    }
    return group.filter((row) => !issuesOf.has(row));
  });
  const ids = regionIds(groups);
  const regionOf = new Map<ReadRow, RegionId>();
  const regions = groups.map((group, at) => {
    const id = ids[at] ?? "";
    for (const row of group) regionOf.set(row, id);
    const { names, respelled } = spellingsIn(group);
    for (const { row, given, first, read } of respelled) {
      const params = { reason: "other-row", given, read, line: first.record.line } as const;
      const repair = { code: "region-name-similar", params, to: read } as const;
      addTo(issuesOf, row, cellIssue(row, columnOf.get("name") ?? 0, columns, repair));
    }
    return regionFrom(group, names, id);
  });
  return { regions, regionOf, issuesOf };
}

/** A row that says something else of the kind or the Land of its region than an earlier one. */
interface Contradiction {
  readonly row: ReadRow;
  readonly earlier: ReadRow;
  readonly field: "kind" | "state";
}

function contradictionsIn(rows: readonly ReadRow[]): Contradiction[] {
  return (["kind", "state"] as const).flatMap((field) => {
    const [earlier, ...later] = rows.filter(({ values }) => valueIn(values, field)?.value !== undefined);
    if (earlier === undefined) return [];
    const said = valueIn(earlier.values, field)?.value;
    return later
      .filter(({ values }) => valueIn(values, field)?.value !== said)
      .map((row) => ({ row, earlier, field }));
  });
}

/** A row that spells the name of its region in another way than the first row with that name. */
interface Respelled {
  readonly row: ReadRow;
  readonly given: string;
  readonly first: ReadRow;
  readonly read: string;
}

/** The names of a region as the first rows spell them, and the rows that spell them in another way. */
function spellingsIn(rows: readonly ReadRow[]): { names: string[]; respelled: Respelled[] } {
  const firstRows = new Map<string, { readonly first: ReadRow; readonly read: string }>();
  const respelled: Respelled[] = [];
  for (const row of rows) {
    const given = valueIn(row.values, "name")?.value ?? "";
    const known = firstRows.get(nameForm(given));
    if (known === undefined) firstRows.set(nameForm(given), { first: row, read: given });
    else if (known.read !== given) respelled.push({ row, given, ...known });
  }
  return { names: [...firstRows.values()].map(({ read }) => read), respelled };
}

/** The region of rows that do not contradict each other, with the names that they give it. */
function regionFrom(
  rows: readonly ReadRow[],
  [name = "", ...otherNames]: readonly string[],
  id: RegionId,
): RegionInput {
  const values = rows.flatMap((row) => row.values);
  const [kind, state] = [valueIn(values, "kind")?.value, valueIn(values, "state")?.value];
  return {
    id,
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    identifiers: identifiersOf(rows),
    otherNames: otherNames.map((other) => ({ name: other })),
  };
}

/** The keys of a region in the order of the schemes, whatever that of the columns. */
function identifiersOf(rows: readonly ReadRow[]): Identifier[] {
  const keys = rows.flatMap(({ values }) => keysOf(values));
  const unique = [...new Map(keys.map((key) => [`${key.scheme} ${key.value}`, key])).values()];
  return identifierSchemes.flatMap((scheme) => unique.filter((key) => key.scheme === scheme));
}

/** Gives ids to regions that have none of their own: by their first key, else by their name; never one twice. */
function regionIds(regions: readonly (readonly ReadRow[])[]): RegionId[] {
  const own = regions.map(
    (rows) =>
      valueIn(
        rows.flatMap(({ values }) => values),
        "regionId",
      )?.value,
  );
  const unique = uniqueIds(own.filter((id) => id !== undefined));
  return regions.map((rows, at) => own[at] ?? unique(generatedId(rows)));
}

function generatedId(rows: readonly ReadRow[]): string {
  const [key] = identifiersOf(rows);
  return key === undefined
    ? slug(valueIn(rows[0]?.values ?? [], "name")?.value ?? "")
    : `${key.scheme}-${key.value}`;
}

function slug(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(fold);
  return words.filter((word) => word !== "").join("-") || "region";
}
