import { dateBounds } from "../calendar/edtf-date.ts";
import { possibleRange } from "../calendar/extent.ts";
import { groupBy } from "../grouping.ts";
import type { Finding, FindingOf } from "../issue.ts";
import { type Membership, membershipRoles } from "../model/membership.ts";
import { roleBit } from "../roster/roles.ts";
import {
  type BoundedMembership,
  groupCount,
  membershipCount,
  membershipsAt,
  type RosterIndex,
} from "../roster/roster.ts";
import { sharedBoundaryDays } from "./boundary-days.ts";
import { meetingPairs } from "./meeting-pairs.ts";
import { canPrecede, certainlyOverlap, overlappingPairs } from "./overlapping-pairs.ts";

/** Memberships of one region and role that are recorded twice, that share a day in every world, or that may share one. */
export function overlapRules(index: RosterIndex): Finding[] {
  const faulty = new Set(index.faults.map(({ position }) => position));
  const findings: Finding[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    if (membershipCount(index, group) < 2) continue;
    for (const role of membershipRoles) {
      const memberships = membershipsAt(index, group, roleBit[role]);
      if (memberships.length < 2) continue;
      const sound = memberships.filter(({ position }) => !faulty.has(position));
      for (const finding of findingsAmong(sound, index)) findings.push(finding);
    }
  }
  return findings;
}

function findingsAmong(memberships: readonly BoundedMembership[], index: RosterIndex): Finding[] {
  const contents = new Map(memberships.map((bounded) => [bounded, contentOf(bounded.membership)]));
  const isTwice = (a: BoundedMembership, b: BoundedMembership) => contents.get(a) === contents.get(b);
  const placed = memberships.map((bounded) => ({
    id: bounded.membership.id,
    bounded,
    bounds: bounded.bounds,
    days: possibleRange(bounded.bounds),
  }));
  const same = groupBy(memberships, (bounded) => contents.get(bounded)).values();
  return [
    ...[...same].flatMap(([first, ...again]) =>
      first === undefined ? [] : again.map((other) => pairFinding("membership-duplicate", first, other)),
    ),
    ...overlappingPairs(placed)
      .filter(([one, other]) => !isTwice(one.bounded, other.bounded))
      .map(([one, other]) => pairFinding("membership-overlap", one.bounded, other.bounded)),
    ...sharedBoundaryDays(memberships, isTwice, index),
    ...meetingPairs(placed, (a, b) => !isTwice(a.bounded, b.bounded) && mayOverlap(a.bounded, b.bounded)).map(
      ([one, other]) => pairFinding("membership-overlap-possible", one.bounded, other.bounded),
    ),
  ];
}

/** What makes two memberships of a region and role the same record: their dates and their confirmations. */
function contentOf({ startDate, endDate, confirmations }: Membership): string {
  const confirmed = confirmations.map(({ date, source }) => JSON.stringify([date, source ?? null])).sort();
  return JSON.stringify([startDate ?? null, endDate ?? null, confirmed]);
}

/**
 * Whether two memberships whose possible days meet share a day in some worlds only, and that shows: by the dates on the
 * sides that touch in the other worlds, both of them recorded, or by a confirmation of one that may lie within the other.
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

/** Only what has two dates can have a day within it: an end that is absent says nothing, however late the day is. */
function isConfirmedWithin({ membership }: BoundedMembership, around: BoundedMembership): boolean {
  const { startDate, endDate } = around.membership;
  if (startDate === undefined || endDate === undefined) return false;
  return membership.confirmations.some(({ date }) => {
    const { earliest, latest } = dateBounds(date);
    return earliest < around.bounds.latestEndExclusive && latest >= around.bounds.earliestStart;
  });
}

type PairCode = "membership-duplicate" | "membership-overlap" | "membership-overlap-possible";

/** The finding about two memberships, at the later one in the input. */
function pairFinding<Code extends PairCode>(
  code: Code,
  one: BoundedMembership,
  other: BoundedMembership,
): FindingOf<Code> {
  const [first, second] = one.position < other.position ? [one, other] : [other, one];
  const params = { ids: [first.membership.id, second.membership.id] } as const;
  return { code, path: ["memberships", second.position], params };
}
