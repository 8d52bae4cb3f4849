import { areaText, statementsOf } from "../../../keys/area.ts";
import { claimsDiffer, type RegionClaim } from "../../../keys/told-apart.ts";
import { levelledStems } from "../../../model/name-stems.ts";
import type { StateCode } from "../../../model/region.ts";
import type { ListKey } from "../../cell/key-cell.ts";
import type { ReadRow } from "../../rows/row.ts";
import { keysOf, valueIn } from "../../rows/value/values.ts";
import { clusters } from "./clusters.ts";

/** Rows that are one region by what they say themselves, and what they say. */
export interface Claim extends RegionClaim {
  readonly rows: readonly ReadRow[];
  /** Their names, folded, and with the keys of which others have one too, the words of their names. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Rows that are one region by what they say themselves: one id, or one name with one key, or one name with one kind and one Land. With
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
  if (keys.length === 0) {
    const traits = [valueIn(values, "kind")?.value, valueIn(values, "state")?.value];
    return [traits.every((one) => one === undefined) ? foldedName : `${traits.join(" ")}\n${foldedName}`];
  }
  const scope = regionBy === "name" ? foldedName : "";
  return keys.map((key) => `${areaText(key)}\n${scope}`);
}

/** The keys of rows, as areas, of which several groups have one. */
export function sharedAreas(groups: readonly (readonly ReadRow[])[]): ReadonlySet<string> {
  const holders = new Map<string, readonly ReadRow[]>();
  const shared = new Set<string>();
  for (const group of groups) {
    for (const { values } of group) {
      for (const key of keysOf(values)) {
        const area = areaText(key);
        const holder = holders.get(area);
        if (holder === undefined) holders.set(area, group);
        else if (holder !== group) shared.add(area);
      }
    }
  }
  return shared;
}

/** Texts of which rows that may be one region share one: a name, or a shared area with a word of a name. */
export function* marksIn(rows: readonly ReadRow[], shared: ReadonlySet<string>): Generator<string> {
  let before: string | undefined;
  for (const { foldedName, values } of rows) {
    if (foldedName !== before) yield foldedName;
    before = foldedName;
    if (shared.size === 0) continue;
    const areas = keysOf(values)
      .map(areaText)
      .filter((area) => shared.has(area));
    for (const area of areas) for (const stem of levelledStems(foldedName)) yield `${area}\n${stem}`;
  }
}

/** The claim of rows that are one region. */
export function claimOf(rows: readonly ReadRow[], shared: ReadonlySet<string>): Claim {
  return {
    rows,
    marks: new Set(marksIn(rows, shared)),
    id: valueIn(rows[0]?.values ?? [], "regionId")?.value,
    says: statementsOf(uniqueKeys(rows), stateIn(rows)),
    kinds: new Set(rows.flatMap(({ values }) => valueIn(values, "kind")?.value ?? [])),
  };
}

function stateIn(rows: readonly ReadRow[]): StateCode | undefined {
  for (const { values } of rows) {
    const state = valueIn(values, "state");
    if (state !== undefined) return state.value;
  }
  return undefined;
}

/** The keys of rows, each once. */
export function uniqueKeys(rows: readonly ReadRow[]): ListKey[] {
  const keys: ListKey[] = [];
  for (const { values } of rows) for (const key of keysOf(values)) keys.push(key);
  if (keys.length < 2) return keys;
  return [...new Map(keys.map((key) => [`${key.scheme} ${key.value}`, key])).values()];
}

/** Whether two of these claims are of different regions; those that say the same are looked at once. */
export function someDiffer(claims: readonly Claim[]): boolean {
  const different = [...new Map(claims.map((claim) => [textOf(claim), claim])).values()];
  return different.some((one, at) => different.slice(0, at).some((other) => claimsDiffer(one, other)));
}

function textOf({ id = "", kinds, says }: Claim): string {
  return [id, ...kinds, ...[...says].map(([about, said]) => [about, ...said].join(" "))].join("\n");
}
