import { groupBy } from "../../../grouping.ts";
import { isCertainOn, type MembershipBounds, membershipBounds } from "../../../merge/membership-bounds.ts";
import { proofsOf, withFields } from "../../../merge/merged-membership.ts";
import { narrowerEnd, narrowerStart } from "../../../merge/narrower-date.ts";
import { newlyOverlapped } from "../../../merge/new-overlaps.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipInput } from "../../../model/membership.ts";
import type { SourceId } from "../../../model/source.ts";
import type { Dated, Evidence, Presence } from "../evidence/evidence.ts";

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
  /** The memberships of the network, confirmed by the lists that certainly show them, and narrowed by what these state. */
  readonly known: readonly KnownMembership[];
  /** The stated dates that exclude those of the network. */
  readonly excluded: readonly ExcludedDate[];
}

/** A stated date that is not that of the membership which its list shows. */
export interface ExcludedDate {
  readonly field: "startDate" | "endDate";
  readonly membership: MembershipInput;
  readonly stated: EdtfDate;
  readonly source: SourceId;
}

/**
 * Tells what is new in the evidence of lists from what a network says already, and from what contradicts it. A list shows the
 * membership that has it as a confirmation, or else one that is certain on its day.
 */
export function furtherEvidence(
  evidence: Evidence,
  known: readonly KnownMembership[],
  asOf: number,
): FurtherEvidence {
  const isCertain = (day: Dated) => known.some(({ bounds }) => isCertainOn(bounds, day));
  const shownBy = groupBy(evidence.presences, (presence) => holderOf(presence, known));
  const excluded: ExcludedDate[] = [];
  const now = [...known];
  for (const [at, one] of known.entries()) {
    const showing = shownBy.get(one) ?? [];
    const others = now.flatMap(({ membership }, place) => (place === at ? [] : membership));
    let membership = showing.reduce(confirmed, one.membership);
    for (const field of ["startDate", "endDate"] as const) {
      const dated = withStated(membership, field, showing, asOf, others);
      if ("stated" in dated) excluded.push(dated);
      else membership = dated;
    }
    now[at] = { ...one, membership, bounds: membershipBounds(membership, asOf) ?? one.bounds };
  }
  return {
    evidence: {
      presences: shownBy.get(undefined) ?? [],
      absences: evidence.absences.filter((absence) => !isCertain(absence)),
      disputed: evidence.disputed,
    },
    known: now,
    excluded,
  };
}

function holderOf(presence: Presence, known: readonly KnownMembership[]): KnownMembership | undefined {
  const { date, source } = presence;
  return (
    known.find(({ membership: { confirmations = [] } }) =>
      confirmations.some((one) => one.date === date && one.source === source),
    ) ?? known.find(({ bounds }) => isCertainOn(bounds, presence))
  );
}

function confirmed(membership: MembershipInput, { date, source }: Presence): MembershipInput {
  const listed = { ...membership, confirmations: [{ date, source }], sources: [source] };
  const { confirmations, sources } = proofsOf(membership, listed);
  return withFields(membership, { confirmations, sources });
}

/**
 * A membership with the date that all lists which show it leave for it, or the first date that leaves none, or with which it
 * would have a day in common with another one.
 */
function withStated(
  membership: MembershipInput,
  field: ExcludedDate["field"],
  showing: readonly Presence[],
  asOf: number,
  others: readonly MembershipInput[],
): MembershipInput | ExcludedDate {
  const side = field === "startDate" ? "start" : "end";
  const bounds = membershipBounds(membership, asOf)?.[side];
  if (bounds === undefined) return membership;
  let { earliest, latest } = bounds;
  let date = membership[field];
  for (const { source, [side]: stated } of showing) {
    if (stated === undefined) continue;
    earliest = Math.max(earliest, stated.earliest);
    latest = Math.min(latest, stated.latest);
    if (earliest > latest) return { field, membership, stated: stated.date, source };
    date = side === "start" ? narrowerStart(date, stated.date) : narrowerEnd(date, stated.date, asOf, asOf);
    const dated = withFields(membership, { [field]: date });
    if (newlyOverlapped(membership, dated, others) !== undefined)
      return { field, membership, stated: stated.date, source };
  }
  return withFields(membership, { [field]: date });
}
