import { firstDayNumber, lastDayNumber } from "../../calendar/day.ts";
import type { Span } from "../../calendar/extent.ts";
import { type CountRange, changeDays, countOn, dayCounts } from "../../roster/day-counts.ts";
import type { RosterIndex } from "../../roster/roster.ts";
import { type AnswerPair, differingSpans } from "./differing-spans.ts";

/** The number of members in one of two networks, as {@link memberCountOn} gives it. */
export interface ComparedCount {
  /** The smallest number. */
  readonly min: number;
  /** The largest number; `null` for a partial roster. */
  readonly max: number | null;
  /** The smallest and the largest number of members on record. */
  readonly onRecord: CountRange;
}

/** Days on which two networks differ in the number of members; as many in a row as possible. */
export interface CountChange extends Span, AnswerPair<ComparedCount> {
  /** Whether the days are after the earlier `asOf` of the two networks. */
  readonly beyondAsOf: boolean;
}

/** Finds the days on which {@link memberCountOn} gives another range. */
export function countChanges(before: RosterIndex, after: RosterIndex, mask: number): CountChange[] {
  const [earlier, later] = [dayCounts(before, mask), dayCounts(after, mask)];
  const turns = [earlier, later].flatMap((counts) => changeDays(counts, firstDayNumber, lastDayNumber + 1));
  const answersOn = (day: number) => ({
    before: comparedCount(before, countOn(earlier, day)),
    after: comparedCount(after, countOn(later, day)),
  });
  return differingSpans(turns, Math.min(before.asOf, after.asOf), answersOn, isEqualCount);
}

function comparedCount({ network }: RosterIndex, onRecord: CountRange): ComparedCount {
  return { min: onRecord.min, max: network.roster === "partial" ? null : onRecord.max, onRecord };
}

function isEqualCount(one: ComparedCount, other: ComparedCount): boolean {
  return (
    one.onRecord.min === other.onRecord.min &&
    one.onRecord.max === other.onRecord.max &&
    one.max === other.max
  );
}
