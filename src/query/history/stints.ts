import { firstDayNumber } from "../../calendar/day.ts";
import { compareDays, dayRange } from "../../calendar/day-range.ts";
import { certainRange, type ExtentBounds, possibleRange, type Span, spanOf } from "../../calendar/extent.ts";
import type { EndReason, MembershipId, StartReason } from "../../model/membership.ts";
import type { BoundedMembership } from "../../roster/roster.ts";

/** A time of membership that no way of reading the record interrupts, made of one or more memberships. */
export interface Stint {
  /** The memberships, by the bounds of their first and then of their last day. */
  readonly membershipIds: readonly MembershipId[];
  /** From the earliest first day to the latest last day. */
  readonly possible: Span;
  /** The days that are certain as a whole; `null` if none is. */
  readonly certain: Span | null;
  /** Why the first membership starts; absent = unknown. */
  readonly startReason?: StartReason | undefined;
  /** Why the last membership ends; absent = unknown. */
  readonly endReason?: EndReason | undefined;
}

/** A time without membership between two stints. */
export interface Gap {
  /** The days that are in such a gap however the unknown days turn out; `null` if there is none. */
  readonly certain: Span | null;
  /**
   * The longest gap in the order of the stints. If either of two memberships may come first, the gap the other way round
   * can be longer.
   */
  readonly possible: Span;
}

/** The memberships of a region as stints in order, with the gaps between them. */
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
 * Parts the memberships into groups between which some world has a gap, until no world has one within a group.
 *
 * One order is not enough: a membership of which little is known can sort before one that must precede it. What
 * neither the order of the latest first days nor that of the earliest last days can cut has no gap in any world.
 */
function ungapped(memberships: readonly BoundedMembership[]): BoundedMembership[][] {
  for (const order of [byBounds, byLatestStart, byEarliestEnd]) {
    const groups = cutAtGaps([...memberships].sort(order));
    if (groups.length > 1) return groups.flatMap(ungapped);
  }
  return memberships.length === 0 ? [] : [[...memberships].sort(byBounds)];
}

/** Cuts a list wherever, in some world, all before the cut have ended a day before any after it starts. */
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
 * Adds a membership that may count on no day: to the first group with which no world has it at a distance, or else as a
 * group of its own, before the first ones that it can precede. It never joins two groups: without it their gap is there.
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

/** Whether a day lies between an end and a start; nothing ends before the first day that exists. */
function leavesADay(endExclusive: number, start: number): boolean {
  return Math.max(endExclusive, firstDayNumber + 1) < start;
}

/** At each place the smallest of the numbers from there on. */
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
 * The earliest of the starts and the latest of the ends. One that may count on no day leaves the bounds of what counts
 * in every world alone; of two such ones, only one may count: the one that starts last, or the one that ends first.
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

/** At each place the bounds of all from there on. */
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
    // Without a membership on either side in every world, there is not always a gap.
    const isThere = !ended.mayBeVoid && !later.mayBeVoid;
    const certain = isThere ? dayRange(ended.latestEndExclusive, later.earliestStart) : null;
    ended = outermost(ended, bounds);
    if (possible === null) return [];
    return [{ certain: certain === null ? null : spanOf(certain), possible: spanOf(possible) }];
  });
}
