import type { MembershipInput } from "../model/membership.ts";
import { type PlacesByText, placesByText } from "../text/places-by-text.ts";

/**
 * Memberships of one subject may be one: those of a region in one role. Most texts are an id and need not be made; an id with a
 * space is never taken for a role and an id.
 */
export function subjectOf({ regionId, role = "member" }: MembershipInput): string {
  const id = `${regionId}`; // of a network that is not checked yet it may be anything
  return role === "member" && !id.includes(" ") ? id : `${role} ${id}`;
}

/** The places of memberships, by their subjects. */
export function placesBySubject(memberships: readonly MembershipInput[]): PlacesByText {
  return placesByText(memberships.length, (place) => {
    const membership = memberships[place];
    return membership && subjectOf(membership);
  });
}
