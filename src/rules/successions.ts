import { firstDayNumber } from "../calendar/day.ts";
import { type DayRange, encloses, overlaps } from "../calendar/day-range.ts";
import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { certainRuns, type ExtentBounds, isCertainOn, possibleRuns, readExtent } from "../calendar/extent.ts";
import type { FindingOf } from "../issue.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { endsPredecessor, recordedLives } from "../roster/lives.ts";
import { roleMask } from "../roster/roles.ts";
import { membershipsAt, type RosterIndex } from "../roster/roster.ts";

/**
 * Finds regions that are meant to continue a predecessor's membership, but do not. A predecessor certainly is a
 * member on the day before the change, whereas the region is not certainly a member then and does not have a
 * membership that may start with the change. A predecessor that continues and may already be a member is not
 * reported.
 */
export function successionRules(index: RosterIndex): FindingOf<"succession-unfilled">[] {
  return index.network.regionChanges.flatMap((change, at) => {
    const date = dateBounds(change.date);
    if (date.latest <= firstDayNumber) return []; // no day before it exists
    if (change.continuedBy.length === 0 || !isMemberBefore(index, change, date)) return [];
    return change.continuedBy.flatMap((regionId, inner): FindingOf<"succession-unfilled">[] => {
      if (!isUnfilled(index, change, date, regionId)) return [];
      const region = index.network.regions[index.regionPositions.get(regionId) ?? -1]?.name ?? regionId;
      return [
        {
          code: "succession-unfilled",
          path: ["regionChanges", at, "continuedBy", inner],
          params: { changeId: change.id, regionId, region, date: change.date },
        },
      ];
    });
  });
}

const members = roleMask({});

function boundsOf(index: RosterIndex, regionId: RegionId): ExtentBounds[] {
  const position = index.regionPositions.get(regionId);
  return position === undefined ? [] : membershipsAt(index, position, members).map(({ bounds }) => bounds);
}

/** Whether a predecessor is certainly a member on the day before the change, whichever day that is. */
function isMemberBefore(index: RosterIndex, change: RegionChange, date: DateBounds): boolean {
  const days = daysBefore(date);
  return change.predecessors.some((id) => {
    const bounds = boundsOf(index, id);
    if (isCertainThroughout(bounds, days)) return true;
    // If the change itself ends the membership, look at the membership without the change.
    return (
      endsPredecessor(change, id) &&
      bounds.some((one) => isCertainOn(one, days.start)) &&
      isCertainThroughout(recordedBoundsOf(index, id), days)
    );
  });
}

/** The bounds of the memberships of a region if region changes did not end any. */
function recordedBoundsOf(index: RosterIndex, regionId: RegionId): ExtentBounds[] {
  const position = index.regionPositions.get(regionId) ?? -1;
  const lives = recordedLives(index.network, index.network.regions[position]);
  return membershipsAt(index, position, members).map(
    ({ membership }) => readExtent(membership, lives).bounds,
  );
}

function isUnfilled(index: RosterIndex, change: RegionChange, date: DateBounds, regionId: RegionId): boolean {
  const bounds = boundsOf(index, regionId);
  const days = daysBefore(date);
  const goesOn = change.predecessors.includes(regionId);
  if (goesOn && possibleRuns(bounds).some((run) => overlaps(run, days))) return false;
  const mayStart = bounds.some(
    ({ earliestStart, latestStart }) => earliestStart <= date.latest && latestStart >= date.earliest,
  );
  return !mayStart && !isCertainThroughout(bounds, days);
}

function isCertainThroughout(bounds: readonly ExtentBounds[], days: DayRange): boolean {
  return certainRuns(bounds).some((run) => encloses(run, days));
}

/** The days that may be the day before the change. */
function daysBefore({ earliest, latest }: DateBounds): DayRange {
  return { start: Math.max(earliest - 1, firstDayNumber), endExclusive: latest };
}
