import type { MembershipInput } from "../../model/membership.ts";
import { isCertainOn, type MembershipBounds, membershipBounds } from "../join/membership-bounds.ts";
import { proofsOf, withFields } from "../join/merged-membership.ts";
import type { Dated, Evidence, Presence } from "./evidence.ts";

/** A membership of a network in the role of a member, whose dates can be read. */
export interface KnownMembership {
  /** Its place among the memberships of the network. */
  readonly position: number;
  readonly membership: MembershipInput;
  readonly bounds: MembershipBounds;
}

/** The members among the memberships of a network; one that is ongoing is so on the last day of the network. */
export function knownMemberships(memberships: readonly MembershipInput[], asOf: number): KnownMembership[] {
  return memberships.flatMap((membership, position) => {
    const bounds = membershipBounds(membership, asOf);
    const isMember = (membership.role ?? "member") === "member";
    return isMember && bounds !== undefined ? [{ position, membership, bounds }] : [];
  });
}

/** What lists say of a region beside what a network says of it. */
export interface FurtherEvidence {
  /** What the network does not say already; without the lists that contradict it. */
  readonly evidence: Evidence;
  /** The memberships of the network, confirmed by the lists of days on which they are certain. */
  readonly known: readonly KnownMembership[];
}

/** Tells what is new in the evidence of lists from what a network says already, and from what contradicts it. */
export function furtherEvidence(evidence: Evidence, known: readonly KnownMembership[]): FurtherEvidence {
  const holderOf = (day: Dated) => known.find(({ bounds }) => isCertainOn(bounds, day));
  const { presences, absences, disputed } = evidence;
  return {
    evidence: {
      presences: presences.filter((presence) => holderOf(presence) === undefined),
      absences: absences.filter((absence) => holderOf(absence) === undefined),
      disputed,
    },
    known: known.map((one) => {
      const confirming = presences.filter((presence) => holderOf(presence) === one);
      return { ...one, membership: confirming.reduce(confirmed, one.membership) };
    }),
  };
}

function confirmed(membership: MembershipInput, { date, source }: Presence): MembershipInput {
  const listed = { ...membership, confirmations: [{ date, source }], sources: [source] };
  const { confirmations, sources } = proofsOf(membership, listed);
  return withFields(membership, { confirmations, sources });
}
