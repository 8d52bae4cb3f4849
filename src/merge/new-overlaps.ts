import { compareDays } from "../calendar/day-range.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { addTo } from "../grouping.ts";
import type { MembershipInput } from "../model/membership.ts";
import { membershipBounds, shareCertainDay } from "./membership-bounds.ts";

/** Memberships of one subject may be one: those of a region in one role. */
export function subjectOf({ regionId, role = "member" }: MembershipInput): string {
  return `${role} ${regionId}`;
}

/** Whether two memberships have a day in common however their unknown days fall; an ongoing one does not end. */
export function certainlyOverlap(one: MembershipInput, other: MembershipInput): boolean {
  const [ofOne, ofOther] = [one, other].map((each) => membershipBounds(each, Number.POSITIVE_INFINITY));
  return ofOne !== undefined && ofOther !== undefined && shareCertainDay(ofOne, ofOther);
}

/** The first of some memberships with which one certainly has a day in common as it is now, and had none as it was. */
export function newlyOverlapped(
  before: MembershipInput,
  after: MembershipInput,
  others: readonly MembershipInput[],
): MembershipInput | undefined {
  return others.find((other) => certainlyOverlap(after, other) && !certainlyOverlap(before, other));
}

/** By place, the memberships that lists changed so that they certainly have a day in common with another one, and had none. */
export function newOverlaps(
  before: readonly MembershipInput[],
  after: readonly MembershipInput[],
): ReadonlyMap<number, readonly number[]> {
  const changed = [...before.keys()].filter((at) => before[at] !== after[at]);
  const found = new Map<number, number[]>();
  if (changed.length === 0) return found;
  const bySubject = placesOf(before, new Set(changed.flatMap((at) => subjectsAt(before, at))));
  const isChanged = new Set(changed);
  for (const places of bySubject.values()) {
    for (const [at, place] of certainPairs(places, after)) {
      if (!isChanged.has(at)) continue;
      const [was, otherWas] = [before[at], before[place]];
      if (was !== undefined && otherWas !== undefined && !certainlyOverlap(was, otherWas))
        addTo(found, at, place);
    }
  }
  return found;
}

/** The pairs of places whose memberships certainly have a day in common, in both orders. */
function certainPairs(
  places: readonly number[],
  memberships: readonly MembershipInput[],
): [number, number][] {
  const bounded = places.flatMap((place) => {
    const membership = memberships[place];
    const bounds =
      membership === undefined ? undefined : membershipBounds(membership, Number.POSITIVE_INFINITY);
    return bounds === undefined ? [] : [{ place, bounds, furthest: bounds.end.earliest }];
  });
  bounded.sort((a, b) => compareDays(a.bounds.start.latest, b.bounds.start.latest));
  const latestStarts = bounded.map(({ bounds }) => bounds.start.latest);
  for (const [at, one] of bounded.entries()) {
    one.furthest = Math.max(one.furthest, bounded[at - 1]?.furthest ?? Number.NEGATIVE_INFINITY);
  }
  const pairs: [number, number][] = [];
  for (const one of bounded) {
    // Those that have certainly begun by its earliest last day, as far back as one of them reaches it.
    for (let at = countUpTo(latestStarts, one.bounds.end.earliest) - 1; at >= 0; at--) {
      const other = bounded[at];
      if (other === undefined || other.furthest < one.bounds.start.latest) break;
      if (other !== one && shareCertainDay(one.bounds, other.bounds)) pairs.push([one.place, other.place]);
    }
  }
  return pairs;
}

function subjectsAt(memberships: readonly MembershipInput[], at: number): string[] {
  const membership = memberships[at];
  return membership === undefined ? [] : [subjectOf(membership)];
}

/** The places of the memberships of some subjects. */
export function placesOf(
  memberships: readonly MembershipInput[],
  subjects: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, membership] of memberships.entries()) {
    const subject = subjectOf(membership);
    if (subjects.has(subject)) addTo(places, subject, at);
  }
  return places;
}
