import type { Identifier } from "../../model/identifier.ts";
import { identifierSchemes } from "../../model/identifier-scheme.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { fold } from "../cell/fold.ts";
import type { RegionRows } from "./region-rows.ts";
import type { RowValues } from "./row-values.ts";

/** A row that says something else of the kind or the Land of its region than an earlier one, by their places. */
export interface Contradiction {
  readonly row: number;
  readonly earlier: number;
  readonly field: "kind" | "state";
}

/** What later rows of a region say differently than the first one that says it. */
export function contradictionsIn({ rows }: RegionRows, values: readonly RowValues[]): Contradiction[] {
  return (["kind", "state"] as const).flatMap((field) => {
    const [earlier = 0, ...later] = rows.filter((row) => values[row]?.[field] !== undefined);
    return later
      .filter((row) => values[row]?.[field] !== values[earlier]?.[field])
      .map((row) => ({ row, earlier, field }));
  });
}

/** The region of some rows that do not contradict each other, with the names that they give it. */
export function regionFrom(
  rows: readonly RowValues[],
  [name = "", ...otherNames]: readonly string[],
  id: RegionId,
): RegionInput {
  const kind = rows.find((row) => row.kind !== undefined)?.kind;
  const state = rows.find((row) => row.state !== undefined)?.state;
  return {
    id,
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    identifiers: keysOf(rows),
    otherNames: otherNames.map((other) => ({ name: other })),
  };
}

/** The keys of a region in the order of the schemes, whatever that of the columns. */
function keysOf(rows: readonly RowValues[]): Identifier[] {
  const keys = new Map(rows.flatMap((row) => row.keys).map((key) => [`${key.scheme} ${key.value}`, key]));
  return identifierSchemes.flatMap((scheme) => [...keys.values()].filter((key) => key.scheme === scheme));
}

/** Gives ids to regions that have none of their own: by their first key, else by their name; never one twice. */
export function regionIds(regions: readonly (readonly RowValues[])[]): RegionId[] {
  const own = regions.map((rows) => rows.find(({ regionId }) => regionId !== undefined)?.regionId);
  const unique = uniqueIds(own.filter((id) => id !== undefined));
  return regions.map((rows, at) => own[at] ?? unique(generatedId(rows)));
}

function generatedId(rows: readonly RowValues[]): string {
  const [key] = keysOf(rows);
  return key === undefined ? slug(rows[0]?.name ?? "") : `${key.scheme}-${key.value}`;
}

function slug(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(fold);
  return words.filter((word) => word !== "").join("-") || "region";
}

/** Makes ids unique by numbers behind them; `taken` are those that nobody else may get. */
export function uniqueIds(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken);
  const lastNumbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = lastNumbers.get(wanted) ?? 1;
    while (used.has(id)) id = `${wanted}-${++number}`;
    lastNumbers.set(wanted, number);
    used.add(id);
    return id;
  };
}
