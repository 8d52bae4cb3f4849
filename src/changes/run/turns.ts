import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { type ExtentBounds, possibleRange } from "../../calendar/extent.ts";
import type { MembershipChangeKind } from "../../model/labels.ts";
import type { MembershipId } from "../../model/membership.ts";
import { stintsOf } from "../../query/history/stints.ts";
import type { BoundedMembership } from "../../roster/roster.ts";
import { type FirstDays, firstDaysIn, mustBeginIn } from "./first-days.ts";
import { type Answer, isFirstToBegin, isFirstToEnd } from "./first-run.ts";
import { mirrored, mirroredRange } from "./mirrored.ts";

/** The first or the last day of a run, as far as it lies in a range. */
export interface RunTurn {
  readonly change: MembershipChangeKind;
  readonly membershipIds: readonly MembershipId[];
  /** The earliest and the latest day in the range. */
  readonly earliest: number;
  readonly latest: number;
  /** Whether it lies in the range in every world. */
  readonly isCertain: boolean;
  /** Whether the run is the first of the region, over the worlds in which it begins or ends in the range. */
  readonly isFirst: Answer;
}

/** The turns of the stints of a region that can lie in a range, in the order of the stints. */
export function turnsIn(memberships: readonly BoundedMembership[], range: DayRange): RunTurn[] {
  const nearby = { start: range.start - 1, endExclusive: range.endExclusive + 1 };
  if (!memberships.some(({ bounds }) => overlaps(possibleRange(bounds), nearby))) return [];
  const boundsOf = new Map(memberships.map(({ membership, bounds }) => [membership.id, bounds]));
  const all = [...boundsOf.values()];
  return stintsOf(memberships).stints.flatMap(({ membershipIds }) => {
    const group = membershipIds.map((id) => boundsOf.get(id)).filter((bounds) => bounds !== undefined);
    return [...joinIn(group, all, range), ...leaveIn(group, all, range)].map((turn) => ({
      ...turn,
      membershipIds,
    }));
  });
}

type Turn = Omit<RunTurn, "membershipIds">;

function joinIn(group: readonly ExtentBounds[], all: readonly ExtentBounds[], range: DayRange): Turn[] {
  const days = firstDaysIn(group, all, range);
  if (days.length === 0) return [];
  const isCertain = mustBeginIn(group, all, range);
  return [{ change: "joined", ...outerDays(days), isCertain, isFirst: isFirstToBegin(days, all) }];
}

function leaveIn(group: readonly ExtentBounds[], all: readonly ExtentBounds[], range: DayRange): Turn[] {
  const originals = new Map(all.map((bounds) => [mirrored(bounds), bounds]));
  const everyone = [...originals.keys()];
  const own = everyone.filter((one) => group.includes(originals.get(one) ?? one));
  const asked = mirroredRange(range);
  const days = firstDaysIn(own, everyone, asked).map(({ membership, earliest, latest }) => ({
    membership: originals.get(membership) ?? membership,
    earliest: -latest,
    latest: -earliest,
  }));
  if (days.length === 0) return [];
  const isCertain = mustBeginIn(own, everyone, asked);
  return [{ change: "left", ...outerDays(days), isCertain, isFirst: isFirstToEnd(days, all) }];
}

function outerDays(days: readonly FirstDays[]): { earliest: number; latest: number } {
  return {
    earliest: days.reduce((least, { earliest }) => Math.min(least, earliest), Number.POSITIVE_INFINITY),
    latest: days.reduce((most, { latest }) => Math.max(most, latest), Number.NEGATIVE_INFINITY),
  };
}
