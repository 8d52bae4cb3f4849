import { groupBy } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import { changesBetween } from "../../merge/joined-fields.ts";
import { unusedIds } from "../../merge/unused-ids.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import { type RosterDay, withAbsences } from "../join/missing/absences.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { Continuity } from "./evidence/roster.ts";
import { soundEvidence } from "./evidence/sound-dates.ts";
import { type KnownNetwork, rosterDay } from "./given/roster-day.ts";
import type { RosterReading } from "./given/roster-reading.ts";
import { exclusionIssue, joinRuns } from "./run/joined-runs.ts";
import { furtherEvidence, knownMemberships } from "./run/known-memberships.ts";
import { refutations, shownMemberships, unsoundIssues } from "./run/memberships.ts";

/** What decides how memberships of lists and of a network are joined. */
export interface JoinedOn extends KnownNetwork {
  readonly continuity: Continuity;
}

/** Memberships of a network with what lists say of them. */
export interface RosterMemberships {
  /** Those of the network in their places, as they are now. */
  readonly known: readonly MembershipInput[];
  readonly added: readonly MembershipInput[];
  readonly issues: readonly Issue[];
}

/**
 * Joins what lists say with the memberships of a network, until they say no more: what one of them says of an end may decide
 * which membership another one shows. So the same lists change nothing the next time.
 */
export function rosterMemberships(
  memberships: readonly MembershipInput[],
  evidence: ReadonlyMap<RegionInput, Evidence>,
  readings: readonly RosterReading[],
  on: JoinedOn,
): RosterMemberships {
  const days = readings.map((reading) => rosterDay(reading, on));
  const own = new Set(memberships.map(({ id }) => id));
  // What the lists say of whom they lack may decide whom they show.
  let { all } = withoutMissing(memberships, days, on);
  for (let found: readonly Issue[] | undefined; ; ) {
    const shown = withEvidence(all, evidence, on);
    const present = withoutMissing(shown.all, days, on);
    const isSettled = shown.unplaced.length === 0 || isEqual(all, present.all);
    found ??= shown.issues;
    all = present.all;
    if (!isSettled) continue;
    const ofOwn = present.issues.filter(
      ({ params }) => !("membershipId" in params) || own.has(params.membershipId),
    );
    return {
      known: all.slice(0, memberships.length),
      added: all.slice(memberships.length),
      issues: [...found, ...shown.unplaced, ...ofOwn],
    };
  }
}

function isEqual(before: readonly MembershipInput[], after: readonly MembershipInput[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, at) => changesBetween(one, after[at] ?? one).length === 0)
  );
}

/** Memberships with the evidence of lists. */
interface Shown {
  /** Those that were there in their places, and new ones. */
  readonly all: readonly MembershipInput[];
  /** What was found about dates, and about continuity. */
  readonly issues: readonly Issue[];
  /** An issue for each membership that lists show, but neither is one of these nor a new one. */
  readonly unplaced: readonly Issue[];
}

function withEvidence(
  memberships: readonly MembershipInput[],
  evidence: ReadonlyMap<RegionInput, Evidence>,
  { asOf, continuity }: JoinedOn,
): Shown {
  const ofRegions = groupBy(knownMemberships(memberships, asOf), ({ membership }) => membership.regionId);
  const nextId = unusedIds(memberships);
  const all = [...memberships];
  const issues: (readonly Issue[])[] = [];
  const unplaced: (readonly Issue[])[] = [];
  for (const [region, ofLists] of evidence) {
    const sound = soundEvidence(ofLists);
    const further = furtherEvidence(sound.evidence, ofRegions.get(region.id) ?? [], asOf);
    const ofRuns = shownMemberships(region, further.evidence, continuity);
    const joined = joinRuns(region, ofRuns.shown, further.known, { asOf, continuity });
    for (const { position, membership } of joined.known) all[position] = membership;
    for (const membership of joined.added) all.push({ id: nextId(region.id), ...membership });
    issues.push(
      unsoundIssues(region, sound.unsound),
      further.excluded.map((one) => exclusionIssue(region, one)),
      ofRuns.issues,
    );
    unplaced.push(joined.issues);
    if (continuity === "assumed") issues.push(refutations(region, sound.evidence));
  }
  return { all, issues: issues.flat(), unplaced: unplaced.flat() };
}

/** Narrows memberships that complete lists do not name, until no list narrows any further. */
function withoutMissing(
  memberships: readonly MembershipInput[],
  days: readonly RosterDay[],
  network: JoinedOn,
): { readonly all: readonly MembershipInput[]; readonly issues: readonly Issue[] } {
  for (let all = memberships; ; ) {
    const ofDays: (readonly Issue[])[] = [];
    let isNarrowed = false;
    for (const day of days) {
      const narrowed = withAbsences(all, day, network);
      isNarrowed ||= narrowed.missing.some(({ changes }) => changes.length > 0);
      all = narrowed.memberships;
      ofDays.push(narrowed.issues);
    }
    // Several lists may say the same of two memberships.
    const each = new Map(ofDays.flat().map((issue) => [JSON.stringify([issue.code, issue.params]), issue]));
    if (!isNarrowed) return { all, issues: [...each.values()] };
  }
}
