import { areApart, areaOf, type Statements, statementsDiffer, statementsOf } from "../../keys/area.ts";
import type { RegionKind } from "../../model/region.ts";
import type { ListKey } from "../cell/key-cell.ts";
import type { ReadRow } from "../rows/row.ts";
import { keysOf, valueIn } from "../rows/values.ts";
import { clusters } from "./clusters.ts";

/** Rows that are one region by what they say themselves, and what they say. */
export interface Claim {
  readonly rows: readonly ReadRow[];
  /** Their names, folded. */
  readonly names: ReadonlySet<string>;
  readonly id: string | undefined;
  /** By subject what their keys say of it. */
  readonly says: Statements;
  readonly kinds: ReadonlySet<RegionKind>;
}

/**
 * Rows that are one region by what they say themselves: one id, or one name with one key, or one name with one kind. With
 * `regionBy` `"key"` so are rows with one key, whatever their names.
 */
export function claimedRows(rows: readonly ReadRow[], regionBy: "name" | "key"): ReadRow[][] {
  return clusters(rows, (row) => marksOf(row, regionBy));
}

/** Texts of which rows share one only if they are one region; a folded name has no line break, so that it is no other. */
function marksOf({ values, foldedName }: ReadRow, regionBy: "name" | "key"): string[] {
  const id = valueIn(values, "regionId")?.value;
  if (id !== undefined) return [`id\n${id}`];
  const keys = keysOf(values);
  const kind = valueIn(values, "kind")?.value;
  if (keys.length === 0) return [kind === undefined ? foldedName : `kind ${kind}\n${foldedName}`];
  const scope = regionBy === "name" ? foldedName : "";
  return keys.map(areaOf).map(({ about, says }) => `${about} ${says}\n${scope}`);
}

/** The claim of rows that are one region. */
export function claimOf(rows: readonly ReadRow[]): Claim {
  return {
    rows,
    names: new Set(rows.map(({ foldedName }) => foldedName)),
    id: valueIn(rows[0]?.values ?? [], "regionId")?.value,
    says: statementsOf(uniqueKeys(rows)),
    kinds: new Set(rows.flatMap(({ values }) => valueIn(values, "kind")?.value ?? [])),
  };
}

/** The keys of rows, each once. */
export function uniqueKeys(rows: readonly ReadRow[]): ListKey[] {
  const keys: ListKey[] = [];
  for (const { values } of rows) for (const key of keysOf(values)) keys.push(key);
  if (keys.length < 2) return keys;
  return [...new Map(keys.map((key) => [`${key.scheme} ${key.value}`, key])).values()];
}

/** Whether two claims are of different regions: their ids, their kinds or what their keys say differ. */
export function claimsDiffer(one: Claim, other: Claim): boolean {
  return (
    (one.id !== undefined && other.id !== undefined && one.id !== other.id) ||
    areApart(one.kinds, other.kinds) ||
    statementsDiffer(one.says, other.says)
  );
}

/** Whether two of these claims are of different regions; those that say the same are looked at once. */
export function someDiffer(claims: readonly Claim[]): boolean {
  const different = [...new Map(claims.map((claim) => [textOf(claim), claim])).values()];
  return different.some((one, at) => different.slice(0, at).some((other) => claimsDiffer(one, other)));
}

function textOf({ id = "", kinds, says }: Claim): string {
  return [id, ...kinds, ...[...says].map(([about, said]) => [about, ...said].join(" "))].join("\n");
}
