import { type DayRange, rangeWith } from "../../calendar/day-range.ts";
import { certainRuns, possibleRuns, type Span } from "../../calendar/extent.ts";
import type { AnswerChangeKind, Certainty } from "../../model/labels.ts";
import type { RegionId } from "../../model/region.ts";
import type { RegionDays } from "../../roster/day-counts.ts";
import { membershipsAt, type RosterIndex } from "../../roster/roster.ts";
import { inStep } from "../../text/in-step.ts";
import { differingSpans } from "./differing-spans.ts";
import { haveEqualBounds } from "./equal-bounds.ts";

/** Days on which two networks differ in how sure it is that a region is a member; as many in a row as possible. */
export interface AnswerChange extends Span {
  /** The region, by id. */
  readonly regionId: RegionId;
  /** What the earlier network answers; `"no"` if it does not have the region. */
  readonly before: Certainty;
  /** What the later network answers; `"no"` if it does not have the region. */
  readonly after: Certainty;
  /** What happened to the answer. */
  readonly kind: AnswerChangeKind;
}

/** Finds the days on which {@link membershipOn} answers differently, region by region. */
export function answerChanges(before: RosterIndex, after: RosterIndex, mask: number): AnswerChange[] {
  const asOf = Math.min(before.asOf, after.asOf);
  return pairedRegions(before, after).flatMap(([regionId, positions]) => {
    const isInBoth = positions.before >= 0 && positions.after >= 0;
    const isSpoken = speaksOf(before, positions.before) && speaksOf(after, positions.after);
    if (isInBoth && haveEqualBounds(before, after, positions)) return [];
    const [earlier, later] = [daysAt(before, positions.before, mask), daysAt(after, positions.after, mask)];
    const answersOn = (day: number) => ({
      before: certaintyIn(earlier, day),
      after: certaintyIn(later, day),
    });
    const turns = [earlier, later].flatMap(turnsOf);
    return differingSpans(turns, asOf, answersOn, (one, other) => one === other).map(
      ({ beyondAsOf, ...span }): AnswerChange => ({
        regionId,
        ...span,
        kind: beyondAsOf || !isSpoken ? "new" : kindOf(span.before, span.after),
      }),
    );
  });
}

type Positions = Readonly<Record<"before" | "after", number>>;

/** All regions with their positions in both networks, -1 where one lacks it: those of the earlier, then those that are new. */
function pairedRegions(before: RosterIndex, after: RosterIndex): [RegionId, Positions][] {
  const placeIn = ({ network, regionPositions }: RosterIndex) =>
    inStep(
      (place) => network.regions[place]?.id,
      (id) => regionPositions.get(id) ?? -1,
    );
  const [earlier, later] = [placeIn(before), placeIn(after)];
  const known = before.network.regions.map(({ id }, place): [RegionId, Positions] => [
    id,
    { before: place, after: later(id) },
  ]);
  const added = after.network.regions.flatMap(({ id }, place): [RegionId, Positions][] =>
    earlier(id) < 0 ? [[id, { before: -1, after: place }]] : [],
  );
  return [...known, ...added];
}

/** Whether a network speaks of a region; one that does not name all members says nothing of those that it lacks. */
function speaksOf({ network }: RosterIndex, position: number): boolean {
  return position >= 0 || network.roster === "complete";
}

function daysAt(index: RosterIndex, position: number, mask: number): RegionDays {
  const bounds = position < 0 ? [] : membershipsAt(index, position, mask).map((each) => each.bounds);
  return { certain: certainRuns(bounds), possible: possibleRuns(bounds) };
}

function certaintyIn({ certain, possible }: RegionDays, day: number): Certainty {
  if (rangeWith(certain, day) !== undefined) return "certain";
  return rangeWith(possible, day) === undefined ? "no" : "uncertain";
}

/** The days on which the certainty may differ from that of the day before. */
function turnsOf({ certain, possible }: RegionDays): number[] {
  return [...certain, ...possible].flatMap(({ start, endExclusive }: DayRange) => [start, endExclusive]);
}

function kindOf(before: Certainty, after: Certainty): AnswerChangeKind {
  if (before === "uncertain") return "learned";
  return after === "uncertain" ? "withdrawn" : "reversed";
}
