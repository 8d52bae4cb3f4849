import type { Issue } from "../../../issue.ts";
import { areaText } from "../../../keys/area.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { foldedName } from "../../../model/region-name.ts";
import type { SourceId } from "../../../model/source.ts";
import type { Recognition } from "../../join/given/recognition.ts";
import { type JoinedRegions, joinRegions } from "../../join/region/joined-regions.ts";
import type { RecognisedBy } from "../../join/region/known-regions.ts";
import { knownRegions } from "../../join/region/known-regions.ts";
import { withTraits } from "../../join/region/region-traits.ts";
import { rowsOfRegions } from "../../join/region/rows-of-regions.ts";
import { withoutSeveralNames } from "../../join/region/several-names.ts";
import type { ListRow, MemberList } from "../../rows/member-list.ts";
import { hasError } from "../../rows/row-status.ts";
import { keysOf, valueIn } from "../../rows/value/values.ts";
import type { GivenRoster } from "./given-rosters.ts";
import { withNames } from "./other-names.ts";

/** A roster, and which regions of the network its rows are. */
export interface PlacedRoster {
  readonly roster: GivenRoster;
  /** By the place of a row its region; a row that was refused has none. */
  readonly regionOf: ReadonlyMap<number, RegionId>;
  /** What was found about the regions of its rows. */
  readonly issues: readonly Issue[];
}

/** The regions that rosters name, beside those of a network. */
export interface NamedRegions {
  /** Those of the network in their places, with what the rosters say of their kinds, Länder and keys. */
  readonly known: readonly RegionInput[];
  /** Those that the network does not have, in the order of the rosters. */
  readonly added: readonly RegionInput[];
  readonly placed: readonly PlacedRoster[];
  /** The regions that have the name or a key of a row. */
  like(row: ListRow): readonly RegionId[];
}

/**
 * Says which regions rosters name, in their order: as for one list, each region is one of the network, or of an earlier
 * roster, or new. What rosters say of a region helps to recognise it in later ones. It gets the kind, the Land and the keys
 * that it lacks, and one that is new also the other names.
 */
export function namedRegions(
  known: readonly RegionInput[],
  rosters: readonly GivenRoster[],
  recognition: Recognition,
  sourceOf: (roster: GivenRoster) => SourceId,
): NamedRegions {
  const regions = new Map(known.map((region) => [region.id, region]));
  const own = new Map(regions);
  const placed = rosters.map((roster): PlacedRoster => {
    const list = withoutSeveralNames(roster.list, [...regions.values()]);
    const by = { ...recognition, on: roster };
    const { regionOf, issues, found, joined } = placedRows(list, [...regions.values()], by);
    for (const [listed, id] of found) {
      const before = regions.get(id) ?? { ...listed, id };
      regions.set(id, withNames(withTraits(before, listed, [], joined.known), listed));
      const inNetwork = own.get(id);
      if (inNetwork === undefined) continue;
      own.set(id, withTraits(inNetwork, listed, [sourceOf(roster)], joined.known));
    }
    const several = list.issues.filter((issue) => !roster.list.issues.includes(issue));
    const named = several.filter((issue) => issue.code === "name-several");
    return { roster: { ...roster, list }, regionOf, issues: [...named, ...issues] };
  });
  const { named, byArea } = knownRegions([...regions.values()]);
  return {
    // Of two with one id parseNetwork says so; they stay what they are.
    known: own.size === known.length ? [...own.values()] : known,
    added: [...regions.values()].filter(({ id }) => !own.has(id)),
    placed,
    like: ({ values }) => [
      ...named(foldedName(valueIn(values, "name")?.value ?? "")).map(({ region }) => region.id),
      ...keysOf(values).flatMap((key) => (byArea.get(areaText(key)) ?? []).map(({ id }) => id)),
    ],
  };
}

interface PlacedRows {
  readonly regionOf: ReadonlyMap<number, RegionId>;
  readonly issues: readonly Issue[];
  /** The regions of the list with their ids in the network. */
  readonly found: readonly (readonly [RegionInput, RegionId])[];
  readonly joined: JoinedRegions;
}

function placedRows(list: MemberList, regions: readonly RegionInput[], by: RecognisedBy): PlacedRows {
  const ofRegions = rowsOfRegions(list);
  const joined = joinRegions(list, ofRegions, regions, by);
  const regionOf = new Map<number, RegionId>();
  const found: (readonly [RegionInput, RegionId])[] = [];
  for (const [place, region] of list.regions.entries()) {
    const id = joined.joined[place]?.region.id;
    if (id === undefined) continue;
    const taken = ofRegions.rowsOf(place).filter((at) => !hasError(joined.issuesOf.get(at) ?? []));
    if (taken.length > 0) found.push([region, id]);
    for (const at of taken) regionOf.set(at, id);
  }
  return { regionOf, issues: [...joined.issuesOf.values()].flat(), found, joined };
}
