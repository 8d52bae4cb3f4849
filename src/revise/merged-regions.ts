import { dateBounds } from "../calendar/edtf-date.ts";
import { groupBy } from "../grouping.ts";
import type { Finding } from "../issue.ts";
import type { Membership } from "../model/membership.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import {
  extraContradictions,
  lifeContradictions,
  valueContradictions,
  withinContradictions,
} from "./contradictions.ts";
import { unknownId } from "./edited-input.ts";
import { mergedMemberships } from "./merged-memberships.ts";
import { mergedRegion } from "./merged-region.ts";
import { withReferences } from "./references.ts";
import type { Merge } from "./revision-steps.ts";

type MergeFinding = Finding<"reference-unknown" | "merge-contradicts">;

/** A network in which pairs of records of one region are one, with the findings about those that cannot be. */
export function mergeRegions(
  network: PlainNetwork,
  merges: readonly Merge[],
): { readonly network: PlainNetwork; readonly findings: readonly MergeFinding[] } {
  if (merges.length === 0) return { network, findings: [] };
  const asOf = dateBounds(network.asOf).latest;
  const regions: (Region | null)[] = [...network.regions];
  // Backwards, so that the first one counts if several have one id.
  const placeOf = new Map([...regions.entries()].reverse().map(([at, one]) => [one?.id, at]));
  const memberships: (Membership | null)[] = [...network.memberships];
  const placesOf = groupBy(memberships.keys(), (at) => memberships[at]?.regionId);
  const keptFor = new Map<RegionId, RegionId>();

  const findings = merges.flatMap(mergePair);
  const merged = { ...network, regions: left(regions), memberships: left(memberships) };
  return { network: withReferences(merged, "regions", idNow), findings };

  /** Merges two regions, unless something is found that forbids it. */
  function mergePair({ keep, drop, path }: Merge): MergeFinding[] {
    const [keptAt, droppedAt] = [placeOf.get(keep) ?? -1, placeOf.get(drop) ?? -1];
    const [kept, dropped] = [regions[keptAt] ?? null, regions[droppedAt] ?? null];
    if (kept === null || dropped === null) {
      return [
        ...(kept === null ? [unknownId("regions", keep, [...path, "keep"])] : []),
        ...(dropped === null ? [unknownId("regions", drop, [...path, "drop"])] : []),
      ];
    }
    const [ofKept, ofDropped] = [placesOf.get(keep) ?? [], placesOf.get(drop) ?? []];
    const both = mergedMemberships(at(ofKept), at(ofDropped), keep, asOf);
    const contradictions = [
      ...valueContradictions(kept, dropped, ["kind", "state"]),
      ...lifeContradictions(kept, dropped),
      ...withinContradictions(kept, dropped, idNow),
      ...extraContradictions(kept, dropped),
      ...both.contradictions,
    ];
    if (contradictions.length > 0) {
      return contradictions.map((params) => ({ code: "merge-contradicts", path, params }));
    }
    keptFor.set(drop, keep);
    regions[keptAt] = mergedRegion(kept, dropped);
    regions[droppedAt] = null;
    placeOf.delete(drop);
    for (const [position, place] of ofKept.entries()) memberships[place] = both.kept[position] ?? null;
    for (const [position, place] of ofDropped.entries()) memberships[place] = both.dropped[position] ?? null;
    const places = [...ofKept, ...ofDropped].filter((place) => memberships[place] !== null);
    placesOf.set(
      keep,
      places.sort((one, other) => one - other),
    );
    placesOf.delete(drop);
    return [];
  }

  function at(places: readonly number[]): Membership[] {
    return left(places.map((place) => memberships[place] ?? null));
  }

  /** The id of the region that a region has become part of. */
  function idNow(id: RegionId): RegionId {
    let now = id;
    for (let next = keptFor.get(id); next !== undefined; next = keptFor.get(next)) now = next;
    return now;
  }
}

function left<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((one) => one !== null);
}
