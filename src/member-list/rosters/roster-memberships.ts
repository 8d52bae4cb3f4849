import { groupBy } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { withAbsences } from "../join/absences.ts";
import type { Evidence } from "./evidence.ts";
import { joinRuns } from "./joined-runs.ts";
import { furtherEvidence, knownMemberships } from "./known-memberships.ts";
import { unusedIds } from "./membership-ids.ts";
import { refutations, shownMemberships, unsoundIssues } from "./memberships.ts";
import type { Continuity } from "./roster.ts";
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
    for (const membership of joined.added) added.push({ id: nextId(region), ...membership });
    issues.push(...unsoundIssues(region, sound.unsound), ...ofRuns.issues, ...joined.issues);
    if (continuity === "assumed") issues.push(...refutations(region, sound.evidence));
  }
  return { known, added, issues };
}

/** Narrows the memberships of a network that complete lists do not name, list by list in the order of their days. */
export function withoutMissing(
  memberships: readonly MembershipInput[],
  readings: readonly RosterReading[],
  regions: ReadonlyMap<RegionId, RegionInput>,
  asOf: number,
): { readonly known: readonly MembershipInput[]; readonly issues: readonly Issue[] } {
  let known = memberships;
  const issues: Issue[] = [];
  for (const { roster, lacks } of readings) {
    const { date, earliest, latest } = roster;
    const isNamed = (id: RegionId) => {
      const region = regions.get(id);
      return region === undefined || !lacks(region);
    };
    const narrowed = withAbsences(known, regions, asOf, {
      date,
      days: { earliest, latest },
      scope: undefined,
      isNamed,
    });
    known = narrowed.memberships;
    issues.push(...narrowed.issues);
  }
  return { known, issues };
}
