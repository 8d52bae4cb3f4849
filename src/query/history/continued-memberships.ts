import { firstDayNumber } from "../../calendar/day.ts";
import { compareDays } from "../../calendar/day-range.ts";
import { type DateBounds, dateBounds } from "../../calendar/edtf-date.ts";
import { endless } from "../../calendar/extent.ts";
import { addTo } from "../../grouping.ts";
import type { RegionId } from "../../model/region.ts";
import type { RegionChange } from "../../model/region-change.ts";
import { endsPredecessor } from "../../roster/lives.ts";
import { type RegionChangeIndex, regionChangesOf } from "../../roster/region-changes.ts";
import { type BoundedMembership, membershipsAt, type RosterIndex, regionAt } from "../../roster/roster.ts";

/**
 * The memberships that count for a region in the roles of the mask: its own, and those of the predecessors whose
 * membership it continues, cut before the change.
 */
export function continuedMemberships(
  index: RosterIndex,
  regionId: RegionId,
  mask: number,
): BoundedMembership[] {
  const own = membershipsAt(index, regionAt(index, regionId).position, mask);
  const changes = regionChangesOf(index.network);
  if (!changes.byContinuation.has(regionId)) return own;
  const steps = stepsTo(regionId, changes);
  const earliest = firstDaysAfter(regionId, changes, steps, (step) => step.date.earliest);
  const latest = firstDaysAfter(regionId, changes, steps, (step) => step.date.latest);
  earliest.delete(regionId);
  const inherited = [...earliest].flatMap(([id, day]) => {
    const end = { earliest: day, latest: latest.get(id) ?? day };
    return membershipsAt(index, regionAt(index, id).position, mask).flatMap((one) => before(one, end));
  });
  return [...own, ...inherited];
}

/** A change by which the membership of a region passes to the regions that continue it. */
interface Step {
  readonly from: RegionId;
  readonly change: RegionChange;
  /**
   * First day on which the membership does not count; endless if the change ends the region, and with it the
   * membership.
   */
  readonly date: DateBounds;
}

/** All steps that lead to a region, directly or through others. */
function stepsTo(regionId: RegionId, { byContinuation }: RegionChangeIndex): Step[] {
  const steps = new Map<RegionChange, Step[]>();
  const regions = new Set([regionId]);
  for (const id of regions) {
    for (const change of byContinuation.get(id) ?? []) {
      if (steps.has(change)) continue;
      const date = dateBounds(change.date);
      const from = [...new Set(change.predecessors)];
      steps.set(
        change,
        from.map((one) => ({ from: one, change, date: endsPredecessor(change, one) ? endless : date })),
      );
      for (const one of from) regions.add(one);
    }
  }
  return [...steps.values()].flat();
}

/**
 * For each region on the steps, the first day on which its membership does not count. A path to the given region
 * allows the days before the earliest step on it; the path that allows the most days decides. Steps are added from
 * the latest day to the earliest, so the first complete path is that path.
 */
function firstDaysAfter(
  regionId: RegionId,
  { byContinuation }: RegionChangeIndex,
  steps: readonly Step[],
  dayOf: (step: Step) => number,
): Map<RegionId, number> {
  const firstDays = new Map<RegionId, number>();
  const complete = new Set<RegionChange>();
  const waiting = new Map<RegionChange, RegionId[]>();
  const arrive = (start: RegionId, day: number) => {
    const regions = [start];
    for (let id = regions.pop(); id !== undefined; id = regions.pop()) {
      if (firstDays.has(id)) continue;
      firstDays.set(id, day);
      for (const change of byContinuation.get(id) ?? []) {
        complete.add(change);
        for (const region of waiting.get(change) ?? []) regions.push(region);
        waiting.delete(change);
      }
    }
  };
  arrive(regionId, Number.POSITIVE_INFINITY);
  for (const step of [...steps].sort((a, b) => compareDays(dayOf(b), dayOf(a)))) {
    if (complete.has(step.change)) arrive(step.from, dayOf(step));
    else addTo(waiting, step.change, step.from);
  }
  return firstDays;
}

/** Cuts a membership before an unknown day; empty if the membership cannot have a day before it. */
function before(membership: BoundedMembership, day: DateBounds): BoundedMembership[] {
  const { bounds } = membership;
  if (day.earliest === Number.POSITIVE_INFINITY) return [membership];
  const firstDay = Math.max(bounds.earliestStart, firstDayNumber);
  if (firstDay >= day.latest) return [];
  return [
    {
      ...membership,
      bounds: {
        earliestStart: bounds.earliestStart,
        latestStart: Math.min(bounds.latestStart, day.latest - 1),
        earliestEndExclusive: Math.max(Math.min(bounds.earliestEndExclusive, day.earliest), firstDay + 1),
        latestEndExclusive: Math.min(bounds.latestEndExclusive, day.latest),
        ...(Math.max(bounds.latestStart, firstDay) >= day.earliest ? { mayBeVoid: true as const } : {}),
      },
    },
  ];
}
