import { groupBy } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import { withAbsences } from "../join/absences.ts";
import { unusedIds } from "../join/membership-ids.ts";
import type { Evidence } from "./evidence.ts";
import { joinRuns } from "./joined-runs.ts";
import { furtherEvidence, knownMemberships } from "./known-memberships.ts";
import { refutations, shownMemberships, unsoundIssues } from "./memberships.ts";
import type { Continuity } from "./roster.ts";
import { type RosterRegions, rosterDay } from "./roster-day.ts";
import type { RosterReading } from "./roster-reading.ts";
import { soundEvidence } from "./sound-dates.ts";

/** What decides how memberships of lists and of a network are joined. */
export interface JoinedOn {
  /** The last day for which the network speaks; `-Infinity` if it does not say. */
  readonly asOf: number;
  readonly continuity: Continuity;
}

/** Memberships of a network with the evidence of lists. */
export interface RosterMemberships {
  /** Those of the network in their places, as they are now. */
  readonly known: readonly MembershipInput[];
  readonly added: readonly MembershipInput[];
  readonly issues: readonly Issue[];
}

/** Joins what lists say of each region with the memberships of a network. */
export function withEvidence(
  memberships: readonly MembershipInput[],
  evidence: ReadonlyMap<RegionInput, Evidence>,
  { asOf, continuity }: JoinedOn,
): RosterMemberships {
  const ofRegions = groupBy(knownMemberships(memberships, asOf), ({ membership }) => membership.regionId);
  const nextId = unusedIds(memberships);
  const known = [...memberships];
  const added: MembershipInput[] = [];
  const issues: Issue[] = [];
  for (const [region, ofLists] of evidence) {
    const sound = soundEvidence(ofLists);
    const further = furtherEvidence(sound.evidence, ofRegions.get(region.id) ?? []);
    const ofRuns = shownMemberships(region, further.evidence, continuity);
    const joined = joinRuns(region, ofRuns.shown, further.known, { asOf, continuity });
    for (const { position, membership } of joined.known) known[position] = membership;
    for (const membership of joined.added) added.push({ id: nextId(region.id), ...membership });
    issues.push(...unsoundIssues(region, sound.unsound), ...ofRuns.issues, ...joined.issues);
    if (continuity === "assumed") issues.push(...refutations(region, sound.evidence));
  }
  return { known, added, issues };
}

/**
 * Narrows the memberships of a network that complete lists do not name, until no list narrows any further: what a later one
 * says of an end may decide what an earlier one says.
 */
export function withoutMissing(
  memberships: readonly MembershipInput[],
  readings: readonly RosterReading[],
  { regions, existsOn }: RosterRegions,
  asOf: number,
): { readonly known: readonly MembershipInput[]; readonly issues: readonly Issue[] } {
  const days = readings.map((reading) => rosterDay(reading, { regions, existsOn }));
  for (let known = memberships; ; ) {
    const issues: Issue[] = [];
    let isNarrowed = false;
    for (const day of days) {
      const narrowed = withAbsences(known, regions, asOf, day);
      isNarrowed ||= narrowed.missing.some(({ changes }) => changes.length > 0);
      known = narrowed.memberships;
      issues.push(...narrowed.issues);
    }
    if (!isNarrowed) return { known, issues };
  }
}
