import { compareDays } from "../calendar/day-range.ts";
import { countUpTo } from "../calendar/sorted-days.ts";
import { addTo } from "../grouping.ts";
import type { MembershipInput } from "../model/membership.ts";
import type { PlacesByText } from "../text/places-by-text.ts";
import { membershipBounds, shareCertainDay } from "./membership-bounds.ts";
import { placesBySubject, subjectOf } from "./subjects.ts";

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

/**
 * By place, the memberships that lists changed so that they certainly have a day in common with another one, and had none; not
 * where the change of the other alone does it. `bySubject` has the places of those before, and `isRefusable` says which changes
 * can be taken back.
 */
export function newOverlaps(
  before: readonly MembershipInput[],
  after: readonly MembershipInput[],
  bySubject: PlacesByText,
  isRefusable: (place: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const isMoved = before.some((was, at) => was !== after[at] && was.role !== after[at]?.role);
  const subjects = isMoved ? placesBySubject(after) : bySubject;
  const seen = new Uint8Array(before.length);
  for (const [at, now] of after.entries()) {
    if (now === before[at]) continue;
    const first = subjects.firstOf(subjectOf(now));
    if (seen[first] === 1 || subjects.nextAfter(first) < 0) continue;
    seen[first] = 1;
    for (const [place, other] of certainPairs(subjects.allFrom(first), after)) {
      const [was, is, otherWas, otherIs] = [before[place], after[place], before[other], after[other]];
      if (was === undefined || is === undefined || otherWas === undefined || otherIs === undefined) continue;
      if (was === is || haveOverlapped(was, otherWas)) continue;
      const isByOther = haveOverlapped(was, otherIs) && !(isRefusable(other) && haveOverlapped(is, otherWas));
      if (!isByOther) addTo(found, place, other);
    }
  }
  return found;
}

/** Whether two memberships are of one subject and certainly have a day in common. */
function haveOverlapped(one: MembershipInput, other: MembershipInput): boolean {
  return subjectOf(one) === subjectOf(other) && certainlyOverlap(one, other);
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
