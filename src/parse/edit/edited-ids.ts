import type { NetworkList, PlainNetwork } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import type { IdKind, KnownIds } from "../../rules/references.ts";
import type { ListEdit } from "./list-edit.ts";
import type { NetworkEdit } from "./network-edit.ts";

const listOfKind = {
  source: "sources",
  region: "regions",
  criterion: "criteria",
  event: "events",
} as const satisfies Record<IdKind, NetworkList>;

/** Whether each id of an edited network still is the id of one record. */
export function areIdsUnique({ before, edits }: NetworkEdit, network: PlainNetwork): boolean {
  const rounds = edits.has("fundingPeriods") ? network.fundingPeriods.flatMap((period) => period.rounds) : [];
  if (new Set(rounds.map(({ id }) => id)).size < rounds.length) return false;
  return [...edits].every(([list, { gone, added }]) => {
    const fresh = new Set(idsAt(network, list, added));
    if (fresh.size < added.length) return false;
    for (const id of idsAt(before.network, list, gone)) fresh.delete(id);
    if (list === "regions") return [...fresh].every((id) => !before.regionPositions.has(id));
    return fresh.size === 0 || !before.network[list].some(({ id }) => fresh.has(id));
  });
}

/** Whether no record has an id any more to which other records may refer. */
export function areIdsGone({ before, edits }: NetworkEdit, network: PlainNetwork): boolean {
  return Object.values(listOfKind).some((list) => {
    const { gone = [], added = [] }: Partial<ListEdit> = edits.get(list) ?? {};
    const fresh = new Set(idsAt(network, list, added));
    return idsAt(before.network, list, gone).some((id) => !fresh.has(id));
  });
}

/** The position of each region of an edited network, by id. */
export function editedRegionPositions(
  { before, edits }: NetworkEdit,
  { regions }: PlainNetwork,
): ReadonlyMap<RegionId, number> {
  const { gone = [], added = [] }: Partial<ListEdit> = edits.get("regions") ?? {};
  const areSame =
    gone.length === added.length &&
    added.every((at, place) => gone[place] === at && before.network.regions[at]?.id === regions[at]?.id);
  return areSame ? before.regionPositions : new Map(regions.map(({ id }, position) => [id, position]));
}

/** Tells which ids there are; reads those of a kind at the first question. */
export function knownIdsOf(network: PlainNetwork, regionPositions: ReadonlyMap<RegionId, number>): KnownIds {
  const idsOf = new Map<IdKind, { has(id: string): boolean }>([["region", regionPositions]]);
  return (kind, id) => {
    const known = idsOf.get(kind) ?? new Set<string>(network[listOfKind[kind]].map((record) => record.id));
    idsOf.set(kind, known);
    return known.has(id);
  };
}

function idsAt(network: PlainNetwork, list: NetworkList, positions: readonly number[]): string[] {
  return positions.flatMap((at) => network[list][at]?.id ?? []);
}
