import type { Issue } from "../../../issue.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { isFileRead } from "../../join/given/file-read.ts";
import { isInScope } from "../../join/missing/absences.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { GivenRoster } from "./given-rosters.ts";
import { listedRows } from "./listed-rows.ts";
import type { NamedRegions, PlacedRoster } from "./named-regions.ts";
import type { StatedDates } from "./stated-dates.ts";

/** What a roster says, by the ids of the network. */
export interface RosterReading {
  readonly roster: GivenRoster;
  /** The regions that it names as members, with the dates that it states. */
  readonly members: ReadonlyMap<RegionId, StatedDates>;
  /** The regions of which it says nothing, for a row of theirs was refused or may mean no member. */
  readonly unsure: ReadonlySet<RegionId>;
  /** Whether a region that it does not name was no member. */
  lacks(region: RegionInput): boolean;
  /** Whether it shows who is missing. */
  readonly isConclusive: boolean;
  /** Whether it says how many members there were. */
  readonly isCount: boolean;
  /** Whether nothing was found that kept the file from being read as a whole. */
  readonly isRead: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Reads what a roster says of its day. A complete one says nothing of the regions that it lacks if it may name them in rows
 * that were refused, unless it may lack many.
 */
export function rosterReading(
  placed: PlacedRoster,
  regions: NamedRegions,
  allowsShrinking: boolean,
): RosterReading {
  const { roster } = placed;
  const { isComplete, scope } = roster;
  const { members, ...rows } = listedRows(placed);
  const ofRefused = rows.refused.map(regions.like);
  const unsure = new Set([...rows.unsure, ...ofRefused.flat()]);
  const unplaced = rows.refused.filter((_, at) => ofRefused[at]?.length === 0);
  const lines = isComplete && !allowsShrinking ? unplaced.map(({ line }) => line) : [];
  const isConclusive = isComplete && lines.length === 0;
  const isWhole = isConclusive && scope === undefined;
  return {
    roster,
    members,
    unsure,
    lacks: (region) =>
      isConclusive && !members.has(region.id) && !unsure.has(region.id) && isInScope(region, "member", scope),
    isConclusive,
    isCount: isWhole && rows.refused.length === 0 && [...unsure].every((id) => members.has(id)),
    isRead: (roster.isNames && roster.list.rows.length === 0) || isFileRead(roster.list),
    issues: lines.length === 0 ? [] : [refusedIssue(roster, lines)],
  };
}

function refusedIssue({ position, date }: GivenRoster, lines: readonly number[]): Issue {
  const params = { reason: "refused", date, lines } as const;
  return listIssue({ code: "roster-shrunk", params }, ["rosters", position]);
}
