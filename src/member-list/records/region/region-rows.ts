import type { ReadRow } from "../../rows/row.ts";
import { type ValueField, valueIn } from "../../rows/value/values.ts";
import { candidatesAmong, mostCandidates } from "./candidates.ts";
import { claimedRows, claimOf, marksIn, sharedAreas, someDiffer } from "./claims.ts";
import { clusters } from "./clusters.ts";

/** The rows of a region, in the order of the list. */
export type RegionRows = readonly ReadRow[];

/** The value of a field in the first of rows that has it. */
export function firstIn<Field extends ValueField>(
  rows: RegionRows,
  field: Field,
): ReturnType<typeof valueIn<Field>> {
  for (const { values } of rows) {
    const value = valueIn(values, field);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A row whose name several regions have, and that does not say which of them it is. */
export interface UndecidedRow {
  readonly row: ReadRow;
  /** The rows of these regions; of very many the first few. */
  readonly among: readonly RegionRows[];
}

/** Which rows are one region. */
export interface GroupedRows {
  /** In the order of their first rows. */
  readonly regions: readonly RegionRows[];
  readonly undecided: readonly UndecidedRow[];
}

/**
 * Groups rows by region: rows with one region id are one, and so are rows without different ids whose names are equal once
 * folded, or that have a key and a word of their names in common, and whose keys, kinds and Länder do not differ. With `regionBy`
 * `"key"`, rows with one key are one region whatever their names.
 *
 * A row that may be either of two regions that differ is undecided: it is neither of them, and none of its own. So the
 * order of the rows decides nothing, and what is left of one name are groups in which no two differ.
 */
export function groupRows(rows: readonly ReadRow[], regionBy: "name" | "key"): GroupedRows {
  const claimed = claimedRows(rows, regionBy);
  const shared = regionBy === "key" ? new Set<string>() : sharedAreas(claimed);
  const related = groupsWithSharedMark(claimed, shared);
  const claims = claimed.filter((group) => related.has(group)).map((group) => claimOf(group, shared));
  const candidates = candidatesAmong(claims);
  const undecided = new Set(claims.filter((claim) => someDiffer(candidates.get(claim) ?? [])));
  const decided = claims.filter((claim) => !undecided.has(claim));
  const regions = clusters(decided, (claim) => [
    claim,
    ...(candidates.get(claim) ?? []).filter((other) => !undecided.has(other)),
  ]);
  const rowsOf = new Map(
    regions.flatMap((region) => {
      const ofRegion = inOrder(region.flatMap((claim) => claim.rows));
      return region.map((claim) => [claim, ofRegion] as const);
    }),
  );
  return {
    regions: [...claimed.filter((group) => !related.has(group)), ...new Set(rowsOf.values())].sort(
      ([a], [b]) => (a?.position ?? 0) - (b?.position ?? 0),
    ),
    undecided: [...undecided].flatMap((claim) => {
      const among = (candidates.get(claim) ?? []).map((other) => rowsOf.get(other) ?? other.rows);
      const few = [...new Set(among)].slice(0, mostCandidates);
      return claim.rows.map((row) => ({ row, among: few }));
    }),
  };
}

/** The groups of which a mark is that of another too: only these may be one region with it. */
function groupsWithSharedMark(
  groups: readonly RegionRows[],
  shared: ReadonlySet<string>,
): ReadonlySet<RegionRows> {
  const holders = new Map<string, RegionRows>();
  const found = new Set<RegionRows>();
  for (const group of groups) {
    for (const mark of marksIn(group, shared)) {
      const holder = holders.get(mark);
      if (holder === undefined) holders.set(mark, group);
      else if (holder !== group) found.add(holder).add(group);
    }
  }
  return found;
}

function inOrder(rows: readonly ReadRow[]): RegionRows {
  return [...rows].sort((a, b) => a.position - b.position);
}
