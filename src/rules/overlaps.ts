import { dateBounds } from "../calendar/edtf-date.ts";
import { possibleRange } from "../calendar/extent.ts";
import { groupBy } from "../grouping.ts";
import type { Finding, FindingOf } from "../issue.ts";
import { type Membership, membershipRoles } from "../model/membership.ts";
import { beforeAllDays } from "../roster/packed-day.ts";
import { roleBit } from "../roster/roles.ts";
import {
  type BoundedMembership,
  groupCount,
  membershipCount,
  membershipsAt,
  type RosterIndex,
} from "../roster/roster.ts";
import { sharedBoundaryDays } from "./boundary-days.ts";
import { meetingPairs } from "./search/meeting-pairs.ts";
import { canPrecede, certainlyOverlap, overlappingPairs } from "./search/overlapping-pairs.ts";

/** Finds memberships of the same region and role that are recorded twice, certainly overlap, or may overlap. */
export function overlapRules(index: RosterIndex): Finding[] {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const findings: Finding[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    if (membershipCount(index, group) < 2 || followEachOther(index, group)) continue;
    for (const role of membershipRoles) {
      const memberships = membershipsAt(index, group, roleBit[role]);
      if (memberships.length < 2) continue;
      const sound = memberships.filter(({ position }) => !faulty.has(position));
      for (const finding of findingsAmong(sound, index)) findings.push(finding);
    }
  }
  return findings;
}

/** Whether each membership of a group may begin only after all before it have ended, whatever their roles: most do. */
function followEachOther(index: RosterIndex, group: number): boolean {
  const { firstSlot, earliestStart, latestEndExclusive } = index;
  let ended = beforeAllDays;
  for (let slot = firstSlot[group] ?? 0; slot < (firstSlot[group + 1] ?? 0); slot++) {
    const [start, end] = [earliestStart[slot] ?? 0, latestEndExclusive[slot] ?? 0];
    if (start < ended || end <= start) return false;
    ended = end;
  }
  return true;
}

function findingsAmong(memberships: readonly BoundedMembership[], index: RosterIndex): Finding[] {
  const records = [...groupBy(memberships, ({ membership }) => contentOf(membership)).values()];
  // The first of those that are the same stands for all of them.
  const distinct = records.flatMap(([bounded]) => bounded ?? []);
  const placed = distinct.map((bounded) => ({
    id: bounded.membership.id,
    bounded,
    bounds: bounded.bounds,
    days: possibleRange(bounded.bounds),
  }));
  return [
    ...records.flatMap(([first, ...again]) =>
      first === undefined ? [] : again.map((other) => pairFinding("membership-duplicate", first, other)),
    ),
    ...overlappingPairs(placed).map(([one, other]) =>
      pairFinding("membership-overlap", one.bounded, other.bounded),
    ),
    ...sharedBoundaryDays(distinct, index),
    ...meetingPairs(placed, (a, b) => mayOverlap(a.bounded, b.bounded)).map(([one, other]) =>
      pairFinding("membership-overlap-possible", one.bounded, other.bounded),
    ),
  ];
}

/**
 * The dates and confirmations of a membership: two of the same region and role with equal content are the same
 * record.
 */
function contentOf({ startDate, endDate, confirmations }: Membership): string {
  const confirmed = confirmations.map(({ date, source }) => JSON.stringify([date, source ?? null])).sort();
  return JSON.stringify([startDate ?? null, endDate ?? null, confirmed]);
}

/**
 * Whether two memberships overlap in some worlds only, and the record hints at it: the end of one and the start of the
 * other are both recorded, or a confirmation of one may lie within the other. Their possible days must overlap.
 */
function mayOverlap(a: BoundedMembership, b: BoundedMembership): boolean {
  if (certainlyOverlap(a.bounds, b.bounds)) return false;
  return touchesByDates(a, b) || touchesByDates(b, a) || isConfirmedWithin(a, b) || isConfirmedWithin(b, a);
}

function touchesByDates(one: BoundedMembership, other: BoundedMembership): boolean {
  return (
    one.membership.endDate !== undefined &&
    other.membership.startDate !== undefined &&
    canPrecede(one.bounds, other.bounds)
  );
}

/**
 * Whether a confirmation may lie within another membership with two dates: an absent date leaves it too open to tell.
 */
function isConfirmedWithin({ membership }: BoundedMembership, around: BoundedMembership): boolean {
  const { startDate, endDate } = around.membership;
  if (startDate === undefined || endDate === undefined) return false;
  return membership.confirmations.some(({ date }) => {
    const { earliest, latest } = dateBounds(date);
    return earliest < around.bounds.latestEndExclusive && latest >= around.bounds.earliestStart;
  });
}

type PairCode = "membership-duplicate" | "membership-overlap" | "membership-overlap-possible";

/** Creates the finding about two memberships; its path leads to the later one in the input. */
function pairFinding<Code extends PairCode>(
  code: Code,
  one: BoundedMembership,
  other: BoundedMembership,
): FindingOf<Code> {
  const [first, second] = one.position < other.position ? [one, other] : [other, one];
  const params = { ids: [first.membership.id, second.membership.id] } as const;
  return { code, path: ["memberships", second.position], params };
}
