import { isoText, readDay } from "../../calendar/day.ts";
import type { DateBounds } from "../../calendar/edtf-date.ts";
import type { Issue } from "../../issue.ts";
import type { IsoDate } from "../../model/date.ts";
import type { NetworkInput } from "../../model/network.ts";
import { NetworkError } from "../../network-error.ts";
import { recordsIn, withRecords } from "../join/given/network-records.ts";
import type { MemberListBase } from "../join/given/outcome.ts";
import { assertMeant, unmetAliases } from "../join/given/recognition.ts";
import { existenceIn } from "../join/missing/existence.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { rosterClaims } from "./count-claims.ts";
import type { Roster, RosterOptions } from "./evidence/roster.ts";
import { disputedRegions, disputeIssues } from "./evidence/roster-disputes.ts";
import { type GivenRoster, givenOptions, givenRosters, type RosterSettings } from "./given/given-rosters.ts";
import { namedRegions } from "./given/named-regions.ts";
import { nameIssues, rosterIssue } from "./given/roster-issues.ts";
import { rosterReading } from "./given/roster-reading.ts";
import { type RosterSources, rosterSources } from "./given/roster-sources.ts";
import { shownBy, undisputed } from "./region-evidence.ts";
import { renamings } from "./renamed-rosters.ts";
import { rosterMemberships } from "./roster-memberships.ts";
import { withoutShrunk } from "./shrunk-rosters.ts";

/** A network that was made from rosters. */
export interface RosterNetwork {
  /** The network; `parseNetwork` takes it. */
  readonly input: NetworkInput;
  /** What was found: in names that were given as such, in complete lists with refused rows, and between lists. */
  readonly issues: readonly Issue[];
}

/**
 * Makes one network from many lists of members, each valid on its day.
 *
 * A list that names a region confirms it on its day. A complete list that lacks a region shows that it was no member
 * then. All lists in a row that name a region, without one between that lacks it, show one membership: its first day is
 * after the last list before that lacks the region, and its last day before the next one; where there is no such list, the
 * date is absent. So days between two lists are uncertain where they disagree, and never guessed.
 *
 * The dates in the row of a member say more of that. A start after an earlier list, or an end before a later one, shows that
 * the two lists are of two memberships (`continuity-refuted`); one that is before or behind them shows that they are of one.
 * Otherwise such dates narrow the first and the last day. Where they contradict the lists, these stand
 * (`list-contradicts`). That a membership goes on says nothing beyond the day of its list.
 *
 * What the network knows already is joined with that: a list confirms a membership that is certain on its day, narrows one
 * that may be meant, and never changes what contradicts it (`roster-contradicts`, `list-contradicts`).
 *
 * The order of the rosters changes nothing but the order of regions, and a roster that is given twice changes nothing. Lists
 * of one exact day that disagree on a region say nothing of it (`roster-disagrees`). A complete list with a refused row says
 * nothing of the region of that row.
 *
 * A complete list does not show who is missing (`roster-shrunk`) if it seems to be cut off: if it lacks more than a third of
 * those that the complete list before it names, or that the network then has, or names fewer than its title, its total or a
 * count claim of its day says, or if a refused row may be anybody. It still shows whom it names. `allowShrinking` takes such
 * lists as they are. Where a later complete list names more than half again as many, the earlier one may be cut off: that is
 * a warning with the same code. Nothing else is checked; `parseNetwork` does that.
 *
 * `roster` stays what `base` says, however many lists are complete: each is so on its day, and who came and went between two
 * of them is in none. So with `"partial"` the number of members has no upper bound on other days, nor on those of the lists;
 * `onRecord` has what the lists show.
 *
 * @param base - the network: its name, and what it has of sources, regions and memberships; without `asOf` it speaks for
 * the earliest day that the date of the latest list may mean
 * @param rosters - the lists, in any order
 * @param options - `continuity`: whether a region that two lists name, with no list between that lacks it, was a member
 * all the time (`"assumed"`) or may have left and come back (`"unknown"`); `allowShrinking`, if complete lists may lack many
 * @returns the network, with the new regions and memberships after its own, and what was found
 * @throws {NetworkError} `field-missing` without `continuity`, or if neither the network has `asOf` nor a list a first
 * possible day; `field-value` or `field-type` for an argument that is not allowed; `date-format`, `date-not-in-calendar`
 * or `date-order` for the date of a roster; `reference-unknown` for a source that the network does not have;
 * `input-unreadable` for a getter or proxy that throws
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, roster: "complete" } as const;
 * const lists = [
 *   { date: "2020-01-01", complete: true, names: ["Landkreis A", "Landkreis B", "Landkreis C"] },
 *   { date: "2021-01-01", complete: true, names: ["Landkreis A", "Landkreis C"] },
 * ];
 * const { input } = networkFromRosters(base, lists, { continuity: "assumed" });
 * input.memberships?.map(({ endDate }) => endDate); // => [undefined, "[2020-01-01..2020-12-31]", undefined]
 */
export function networkFromRosters(
  base: MemberListBase,
  rosters: readonly Roster[],
  options: RosterOptions,
): RosterNetwork {
  const settings = givenOptions(options);
  try {
    const known = base?.sources;
    const sourceIds = new Set(recordsIn(known).map((source) => source?.id));
    const given = givenRosters(rosters, sourceIds);
    return joined(base, given, rosterSources(given, sourceIds), settings);
  } catch (error) {
    if (error instanceof NetworkError) throw error;
    throw new NetworkError([listIssue({ code: "input-unreadable", params: { reason: "access" } }, [])]);
  }
}

function joined(
  base: MemberListBase,
  rosters: readonly GivenRoster[],
  sources: RosterSources,
  { continuity, allowsShrinking, aliases, regionBy }: RosterSettings,
): RosterNetwork {
  const known = recordsIn(base?.regions);
  const named = namedRegions(known, rosters, { aliases, regionBy }, sources.of);
  const { added, placed } = named;
  const regions = new Map([...named.known, ...added].map((region) => [region.id, region]));
  assertMeant({ aliases }, [...regions.values()]);
  const asOf = lastDayOf(base?.asOf);
  const ownMemberships = recordsIn(base?.memberships);
  const ownClaims = recordsIn(base?.countClaims);
  const existsOn = (days: DateBounds) => existenceIn(base, regions, days);
  const network = { regions, asOf, existsOn };
  const readings = withoutShrunk(
    placed.map((one) => rosterReading(one, named, allowsShrinking)),
    { ...network, memberships: ownMemberships, claims: ownClaims },
    allowsShrinking,
  );
  const evidence = shownBy(readings, regions, sources);
  const disputes = disputedRegions(evidence);
  const ofLists = readings.map((reading) => undisputed(reading, disputes));
  const joint = rosterMemberships(ownMemberships, evidence, ofLists, { ...network, continuity });
  const claims = rosterClaims(readings, sources.of, (date) => disputes.has(date), ownClaims);
  return {
    input: {
      ...base,
      asOf: asOfWith(base, rosters),
      sources: withRecords(base?.sources, sources.added),
      regions: withRecords(known.length === 0 ? base?.regions : named.known, added),
      memberships: withRecords(joint.known.length === 0 ? base?.memberships : joint.known, joint.added),
      countClaims: withRecords(base?.countClaims, claims),
    },
    issues: [
      ...unmetAliases(
        { aliases },
        rosters.map(({ list }) => list),
      ),
      ...rosters.flatMap(nameIssues),
      ...placed.flatMap(({ roster, issues }) => issues.map((issue) => rosterIssue(issue, roster))),
      ...readings.flatMap(({ issues }) => issues),
      ...disputeIssues(disputes),
      ...renamings(readings, regions, known),
      ...joint.issues,
    ],
  };
}

/** The day of a network that may be anything; `-Infinity` if it has none. */
function lastDayOf(asOf: unknown): number {
  const day = typeof asOf === "string" ? readDay(asOf) : Number.NEGATIVE_INFINITY;
  return typeof day === "number" ? day : Number.NEGATIVE_INFINITY;
}

/** The last day for which the network speaks. */
function asOfWith(base: MemberListBase, rosters: readonly GivenRoster[]): IsoDate {
  const stated = base?.asOf;
  if (stated !== undefined) return stated;
  const latest = rosters
    .map(({ earliest }) => earliest)
    .filter(Number.isFinite)
    .at(-1);
  if (latest !== undefined) return isoText(latest);
  throw new NetworkError([
    listIssue({ code: "field-missing", params: { reason: "field", field: "asOf" } }, ["base", "asOf"]),
  ]);
}
