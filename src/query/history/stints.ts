import { firstDayNumber } from "../../calendar/day.ts";
import { compareDays, dayRange } from "../../calendar/day-range.ts";
import { certainRange, type ExtentBounds, possibleRange, type Span, spanOf } from "../../calendar/extent.ts";
import type { EndReason, MembershipId, StartReason } from "../../model/membership.ts";
import type { BoundedMembership } from "../../roster/roster.ts";

/** One or more memberships that form an unbroken time of membership, however the unknown days turn out. */
export interface Stint {
  /** The ids of the memberships, sorted by the bounds of the first day, then of the last day. */
  readonly membershipIds: readonly MembershipId[];
  /** From the earliest first day to the latest last day. */
  readonly possible: Span;
  /** From the latest first day to the earliest last day; `null` if not a single day is certain. */
  readonly certain: Span | null;
  /** Why the first membership starts; absent = unknown. */
  readonly startReason?: StartReason | undefined;
  /** Why the last membership ends; absent = unknown. */
  readonly endReason?: EndReason | undefined;
}

/** A time without membership between two stints. */
export interface Gap {
  /** The days that are in the gap however the unknown days turn out; `null` if there are none. */
  readonly certain: Span | null;
  /**
   * The longest possible gap if the stints are in the given order. If the order of two memberships is uncertain, the
   * gap in the opposite order may be longer.
   */
  readonly possible: Span;
}

/** Groups the memberships of a region into stints, in order, and finds the gaps between them. */
export function stintsOf(memberships: readonly BoundedMembership[]): { stints: Stint[]; gaps: Gap[] } {
  const forced = memberships.filter(({ bounds }) => !bounds.mayBeVoid);
  const groups = ungapped(forced.length > 0 ? forced : memberships);
  if (forced.length > 0) for (const one of memberships) if (one.bounds.mayBeVoid) place(one, groups);
  return { stints: groups.map(stintOf), gaps: gapsBetween(groups) };
}

type Order = (a: BoundedMembership, b: BoundedMembership) => number;

const byBounds: Order = (a, b) =>
  compareDays(a.bounds.earliestStart, b.bounds.earliestStart) ||
  compareDays(a.bounds.latestStart, b.bounds.latestStart) ||
  compareDays(a.bounds.earliestEndExclusive, b.bounds.earliestEndExclusive) ||
  compareDays(a.bounds.latestEndExclusive, b.bounds.latestEndExclusive) ||
  (a.membership.id < b.membership.id ? -1 : 1);

const byLatestStart: Order = (a, b) =>
  compareDays(a.bounds.latestStart, b.bounds.latestStart) || byBounds(a, b);

const byEarliestEnd: Order = (a, b) =>
  compareDays(a.bounds.earliestEndExclusive, b.bounds.earliestEndExclusive) || byBounds(a, b);

/**
 * Splits the memberships into groups until no world has a gap within a group.
 *
 * A single sort order is not enough: a membership with wide bounds can sort before one that must precede it. A group
 * that cannot be cut in the order of the latest first days, nor in that of the earliest last days, never has a gap.
 */
function ungapped(memberships: readonly BoundedMembership[]): BoundedMembership[][] {
  for (const order of [byBounds, byLatestStart, byEarliestEnd]) {
    const groups = cutAtGaps([...memberships].sort(order));
    if (groups.length > 1) return groups.flatMap(ungapped);
  }
  return memberships.length === 0 ? [] : [[...memberships].sort(byBounds)];
}

/** Cuts a list at each place where, in some world, a day lies between all memberships before it and all after it. */
function cutAtGaps(ordered: readonly BoundedMembership[]): BoundedMembership[][] {
  const earliestLaterStart = minimaFromEnd(ordered.map(({ bounds }) => bounds.latestStart));
  const groups: BoundedMembership[][] = [];
  let group: BoundedMembership[] = [];
  let endExclusive = Number.NEGATIVE_INFINITY;
  for (const [at, membership] of ordered.entries()) {
    if (group.length > 0 && leavesADay(endExclusive, earliestLaterStart[at] ?? 0)) {
      groups.push(group);
      group = [];
    }
    group.push(membership);
    endExclusive = Math.max(endExclusive, membership.bounds.earliestEndExclusive);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Adds a membership that may not have a day: to the first group from which no gap can separate it, or else as a group
 * of its own before the first groups that it can precede. It never joins two groups, because without it their gap
 * remains.
 */
function place(membership: BoundedMembership, groups: BoundedMembership[][]): void {
  const own = membership.bounds;
  const each = groups.map(extremes);
  const near = each.findIndex(
    (group) =>
      !leavesADay(own.earliestEndExclusive, group.latestStart) &&
      !leavesADay(group.earliestEndExclusive, own.latestStart),
  );
  if (near >= 0) {
    groups[near] = [...(groups[near] ?? []), membership].sort(byBounds);
    return;
  }
  const later = fromEnd(each).findIndex((rest) => leavesADay(own.earliestEndExclusive, rest.latestStart));
  groups.splice(later < 0 ? groups.length : later, 0, [membership]);
}

/** Whether a day lies between an end and a start; the end is never before the first day that exists. */
function leavesADay(endExclusive: number, start: number): boolean {
  return Math.max(endExclusive, firstDayNumber + 1) < start;
}

/** For each position, the smallest number from there to the end. */
function minimaFromEnd(numbers: readonly number[]): number[] {
  const minima = [...numbers];
  for (let at = minima.length - 2; at >= 0; at--) {
    minima[at] = Math.min(minima[at] ?? 0, minima[at + 1] ?? 0);
  }
  return minima;
}

function extremes(group: readonly BoundedMembership[]): ExtentBounds {
  return group.map(({ bounds }) => bounds).reduce(outermost);
}

/**
 * The bounds of two memberships together: the earlier start and the later end. A membership that may not have a day
 * does not change the certain bounds of one that does. If both may not have a day, only one may count: the later
 * start and the earlier end remain.
 */
function outermost(a: ExtentBounds, b: ExtentBounds): ExtentBounds {
  const possible = {
    earliestStart: Math.min(a.earliestStart, b.earliestStart),
    latestEndExclusive: Math.max(a.latestEndExclusive, b.latestEndExclusive),
  };
  if (a.mayBeVoid !== b.mayBeVoid) return { ...(a.mayBeVoid ? b : a), ...possible };
  const [firstOf, lastOf] = a.mayBeVoid ? [Math.max, Math.min] : [Math.min, Math.max];
  return {
    ...possible,
    latestStart: firstOf(a.latestStart, b.latestStart),
    earliestEndExclusive: lastOf(a.earliestEndExclusive, b.earliestEndExclusive),
    mayBeVoid: a.mayBeVoid,
  };
}

/** For each position, the bounds of everything from there to the end. */
function fromEnd(each: readonly ExtentBounds[]): ExtentBounds[] {
  const rests: ExtentBounds[] = [];
  for (const bounds of [...each].reverse()) {
    const rest = rests.at(-1);
    rests.push(rest === undefined ? bounds : outermost(bounds, rest));
  }
  return rests.reverse();
}

function stintOf(group: readonly BoundedMembership[]): Stint {
  const startReason = group[0]?.membership.startReason;
  const endReason = group.at(-1)?.membership.endReason;
  const bounds = extremes(group);
  const certain = certainRange(bounds);
  return {
    membershipIds: group.map(({ membership }) => membership.id),
    possible: spanOf(possibleRange(bounds)),
    certain: certain === null ? null : spanOf(certain),
    ...(startReason === undefined ? {} : { startReason }),
    ...(endReason === undefined ? {} : { endReason }),
  };
}

function gapsBetween(groups: readonly BoundedMembership[][]): Gap[] {
  const each = groups.map(extremes);
  const rests = fromEnd(each);
  let ended = each[0];
  return each.slice(1).flatMap((bounds, at) => {
    const later = rests[at + 1];
    if (ended === undefined || later === undefined) return [];
    const mayBe = leavesADay(ended.earliestEndExclusive, later.latestStart);
    const possible = mayBe ? dayRange(ended.earliestEndExclusive, later.latestStart) : null;
    // A gap is certain only if both sides have a membership in every world.
    const isThere = !ended.mayBeVoid && !later.mayBeVoid;
    const certain = isThere ? dayRange(ended.latestEndExclusive, later.earliestStart) : null;
    ended = outermost(ended, bounds);
    if (possible === null) return [];
    return [{ certain: certain === null ? null : spanOf(certain), possible: spanOf(possible) }];
  });
}
