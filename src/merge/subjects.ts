import type { MembershipInput } from "../model/membership.ts";
import { type PlacesByText, placesByText } from "../text/places-by-text.ts";

/** Memberships of one subject may be one: those of a region in one role. An id has no space. */
export function subjectOf({ regionId, role = "member" }: MembershipInput): string {
  return role === "member" ? regionId : `${role} ${regionId}`;
}

/** The places of memberships, by their subjects. */
export function placesBySubject(memberships: readonly MembershipInput[]): PlacesByText {
  return placesByText(memberships.length, (place) => {
    const membership = memberships[place];
    return membership && subjectOf(membership);
  });
}
