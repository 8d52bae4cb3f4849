import { firstDayNumber, isoText, lastDayNumber } from "../../calendar/day.ts";
import type { Span } from "../../calendar/extent.ts";

/** What two networks answer. */
export interface AnswerPair<Answer> {
  /** The answer of the earlier network. */
  readonly before: Answer;
  /** The answer of the later network. */
  readonly after: Answer;
}

/** Days in a row on which two networks give the same two different answers. */
export interface DifferingSpan<Answer> extends Span, AnswerPair<Answer> {
  /** Whether the days are after the last one for which both networks speak. */
  readonly beyondAsOf: boolean;
}

/**
 * Finds the days on which two networks answer differently, in spans that are as long as possible; a span ends with the
 * last day for which both speak.
 *
 * @param turns - the days on which one of the answers may differ from that of the day before, in any order
 * @param asOf - the last day for which both networks speak
 */
export function differingSpans<Answer>(
  turns: Iterable<number>,
  asOf: number,
  answersOn: (day: number) => AnswerPair<Answer>,
  isEqual: (one: Answer, other: Answer) => boolean,
): DifferingSpan<Answer>[] {
  const starts = [...new Set([firstDayNumber, ...turns, asOf + 1])].filter(
    (day) => day >= firstDayNumber && day <= lastDayNumber,
  );
  starts.sort((a, b) => a - b);
  const spans: (AnswerPair<Answer> & { readonly start: number; endExclusive: number })[] = [];
  for (const [at, start] of starts.entries()) {
    const { before, after } = answersOn(start);
    if (isEqual(before, after)) continue;
    const endExclusive = starts[at + 1] ?? lastDayNumber + 1;
    const last = spans.at(-1);
    const goesOn =
      last?.endExclusive === start &&
      start !== asOf + 1 &&
      isEqual(last.before, before) &&
      isEqual(last.after, after);
    if (goesOn) last.endExclusive = endExclusive;
    else spans.push({ start, endExclusive, before, after });
  }
  return spans.map(({ start, endExclusive, before, after }) => ({
    firstDay: start === firstDayNumber ? null : isoText(start),
    lastDay: endExclusive > lastDayNumber ? null : isoText(endExclusive - 1),
    before,
    after,
    beyondAsOf: start > asOf,
  }));
}
