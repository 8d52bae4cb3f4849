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
  for (const at of changed) {
    const [was, is] = [before[at], after[at]];
    for (const place of bySubject.get(subjectsAt(before, at)[0] ?? "") ?? []) {
      const [otherWas, otherIs] = [before[place], after[place]];
      if (place === at || !was || !is || !otherWas || !otherIs) continue;
      if (certainlyOverlap(is, otherIs) && !certainlyOverlap(was, otherWas)) addTo(found, at, place);
    }
  }
  return found;
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
