import type { MemberList } from "../rows/member-list.ts";

/** The row of each record of a list; of a region or source the first one. */
export function rowsOfRecords(table: MemberList): Map<object, number> {
  const rows = new Map<object, number>();
  const regions = new Map(table.regions.map((region) => [region.id, region]));
  const sources = new Map(table.sources.map((source) => [source.id, source]));
  for (const [at, row] of readRows(table).entries()) {
    const membership = table.memberships[at];
    if (membership === undefined) continue;
    const records = [
      membership,
      regions.get(membership.regionId),
      ...(membership.sources ?? []).map((id) => sources.get(id)),
    ];
    for (const record of records) if (record !== undefined && !rows.has(record)) rows.set(record, row);
  }
  return rows;
}

/** All rows of each region by its id. */
export function rowsOfRegions(table: MemberList): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [at, row] of readRows(table).entries()) {
    const regionId = table.memberships[at]?.regionId ?? "";
    const known = rows.get(regionId);
    if (known === undefined) rows.set(regionId, [row]);
    else known.push(row);
  }
  return rows;
}

/** The places of the rows of which memberships were made, in the order of those. */
function readRows({ rows }: MemberList): number[] {
  return [...rows.keys()].filter((at) => rows[at]?.membershipId !== undefined);
}
