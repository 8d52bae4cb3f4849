import type { DateBounds } from "../../../calendar/edtf-date.ts";
import type { Issue } from "../../../issue.ts";
import { changesBetween } from "../../../merge/joined-fields.ts";
import { type MembershipBounds, mayHoldOn, membershipBounds } from "../../../merge/membership-bounds.ts";
import { withFields } from "../../../merge/merged-membership.ts";
import { boundsText, narrowerEnd, narrowerStart } from "../../../merge/narrower-date.ts";
import { newlyOverlapped } from "../../../merge/new-overlaps.ts";
import { placesBySubject, subjectOf } from "../../../merge/subjects.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { MembershipInput, MembershipRole } from "../../../model/membership.ts";
import type { RegionId, RegionInput } from "../../../model/region.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { RosterScope } from "../given/options.ts";
import type { MissingMembership } from "../given/outcome.ts";

/** The network beside which lists stand. */
export interface ListedNetwork {
  readonly regions: ReadonlyMap<RegionId, RegionInput>;
  /** The last day for which it speaks; `-Infinity` if it does not say. */
  readonly asOf: number;
}

/** The day of a complete list, and whom it names. */
export interface RosterDay {
  readonly date: EdtfDate;
  readonly days: DateBounds;
  readonly scope: RosterScope | undefined;
  /** Whether the list names a region in a role, or a row that was refused may be that region. */
  readonly isNamed: (regionId: RegionId, role: MembershipRole) => boolean;
  /** Whether a region may exist on the day; without it all do. */
  readonly mayExist?: ((regionId: RegionId) => boolean) | undefined;
}

/** What a complete list says of those whom it does not name. */
export interface Absences {
  /** All memberships of the network, in their places. */
  readonly memberships: readonly MembershipInput[];
  readonly missing: readonly MissingMembership[];
  readonly issues: readonly Issue[];
}

/** The memberships in scope that may hold on the day of a list that does not name their regions. */
export function missingOn(
  memberships: readonly MembershipInput[],
  { days, scope, isNamed, mayExist = () => true }: RosterDay,
  { regions, asOf }: ListedNetwork,
): { readonly position: number; readonly bounds: MembershipBounds }[] {
  return [...memberships.entries()].flatMap(([position, membership]) => {
    const { regionId, role = "member" } = membership;
    const region = regions.get(regionId);
    if (region === undefined || !isInScope(region, role, scope) || isNamed(regionId, role)) return [];
    if (!mayExist(regionId)) return [];
    const bounds = membershipBounds(membership, asOf);
    return bounds !== undefined && mayHoldOn(bounds, days) ? [{ position, bounds }] : [];
  });
}

/** Narrows the memberships that a complete list does not name, as far as one range of days can say it. */
export function withAbsences(
  memberships: readonly MembershipInput[],
  roster: RosterDay,
  network: ListedNetwork,
): Absences {
  const { date, days } = roster;
  const { regions, asOf } = network;
  const changed = [...memberships];
  const missing: MissingMembership[] = [];
  const issues: Issue[] = [];
  const found = missingOn(memberships, roster, network);
  const bySubject = placesBySubject(found.length === 0 ? [] : memberships);
  for (const { position, bounds } of found) {
    const membership = memberships[position];
    if (membership === undefined) continue;
    const said = absenceOf(bounds, days);
    const narrowed = narrowedBy(said, membership, bounds, days, asOf);
    const others = bySubject
      .allFrom(bySubject.firstOf(subjectOf(membership)))
      .flatMap((at) => (at === position ? [] : (changed[at] ?? [])));
    const overlapped = newlyOverlapped(membership, narrowed, others);
    const outcome = overlapped === undefined ? said : "undecided";
    if (overlapped === undefined) changed[position] = narrowed;
    const { id: membershipId, regionId } = membership;
    const changes = overlapped === undefined ? changesBetween(membership, narrowed) : [];
    missing.push({ regionId, membershipId, outcome, changes });
    const name = regions.get(regionId)?.name ?? regionId;
    if (overlapped !== undefined) {
      const params = { reason: "overlap", name, ids: [membershipId, overlapped.id], lines: [] } as const;
      issues.push(listIssue({ code: "membership-ambiguous", params }, []));
      continue;
    }
    const params = { regionId, name, date, membershipId };
    if (outcome === "contradicts") issues.push(listIssue({ code: "roster-contradicts", params }, []));
    if (outcome === "undecided") issues.push(listIssue({ code: "absence-undecided", params }, []));
  }
  return { memberships: changed, missing, issues };
}

/**
 * What the absence on one of some days says of a membership that may hold then. One that has begun by then has ended before,
 * and one that has not ended by then begins later; of one of which neither is known it may be either.
 */
function absenceOf({ start, end }: MembershipBounds, days: DateBounds): MissingMembership["outcome"] {
  const hasBegun = start.latest <= days.earliest;
  const goesOn = end.earliest >= days.latest;
  if (hasBegun && goesOn) return "contradicts";
  if (hasBegun) return "ended";
  return goesOn ? "later" : "undecided";
}

/** A membership that ended before the latest, or begins after the earliest of some days, if that is not known. */
function narrowedBy(
  outcome: MissingMembership["outcome"],
  membership: MembershipInput,
  { start, end }: MembershipBounds,
  days: DateBounds,
  asOf: number,
): MembershipInput {
  const { startDate, endDate } = membership;
  if (outcome === "ended" && Number.isFinite(days.latest) && days.latest <= end.latest) {
    const ended = boundsText({ earliest: end.earliest, latest: days.latest - 1 });
    return withFields(membership, { endDate: narrowerEnd(endDate, ended, asOf, asOf) });
  }
  if (outcome === "later" && Number.isFinite(days.earliest) && start.earliest <= days.earliest) {
    const begun = boundsText({ earliest: days.earliest + 1, latest: start.latest });
    return withFields(membership, { startDate: narrowerStart(startDate, begun) });
  }
  return membership;
}

/** Whether a list of some scope certainly is about a region in a role. */
export function isInScope(
  { kind, state }: RegionInput,
  role: MembershipRole,
  { kinds, states, roles = ["member"] }: RosterScope = {},
): boolean {
  return (
    roles.includes(role) &&
    (kinds === undefined || (kind !== undefined && kinds.includes(kind))) &&
    (states === undefined || (state !== undefined && states.includes(state)))
  );
}
