import { firstDayNumber } from "../../calendar/day.ts";
import { coalesce, compareDays, type DayRange, encloses, rangeWith } from "../../calendar/day-range.ts";
import { dayOrNull } from "../../calendar/edtf-date.ts";
import { certainRuns, type ExtentBounds, possibleRange, possibleRuns } from "../../calendar/extent.ts";
import type { IsoDate } from "../../model/date.ts";

/** The bounds of a day; both are included, an unbounded side is `null`. */
export interface DayBounds {
  /** The earliest possible day; `null` = unbounded. */
  readonly earliest: IsoDate | null;
  /** The latest possible day; `null` = unbounded. */
  readonly latest: IsoDate | null;
}

/** The bounds of the last day of a past membership. */
export interface LastLeft extends DayBounds {
  /** Whether a membership has ended however the unknown days turn out. */
  readonly certain: boolean;
}

/** The bounds of the first day of membership over all worlds that have one; `null` without memberships. */
export function firstJoined(memberships: readonly ExtentBounds[]): DayBounds | null {
  if (memberships.length === 0) return null;
  const earliest = memberships.reduce(
    (day, bounds) => Math.min(day, bounds.earliestStart),
    Number.POSITIVE_INFINITY,
  );
  const forced = memberships.filter(({ mayBeVoid }) => !mayBeVoid);
  const latest =
    forced.length > 0
      ? forced.reduce((day, bounds) => Math.min(day, bounds.latestStart), Number.POSITIVE_INFINITY)
      : memberships.reduce((day, bounds) => Math.max(day, bounds.latestStart), Number.NEGATIVE_INFINITY);
  return { earliest: dayOrNull(earliest), latest: dayOrNull(latest) };
}

/**
 * The bounds of the first day of the run that includes `day`, over all worlds that have such a run; `null` if none
 * has.
 */
export function currentSince(memberships: readonly ExtentBounds[], day: number): DayBounds | null {
  const widest = rangeWith(possibleRuns(memberships), day);
  if (widest === undefined) return null;
  // The run starts latest if a single membership reaches the day and starts as late as possible. Only certain days of
  // other memberships can then extend the run backwards.
  const latestStart = memberships
    .filter((bounds) => bounds.earliestStart <= day && day < bounds.latestEndExclusive)
    .reduce((latest, bounds) => Math.max(latest, Math.min(bounds.latestStart, day)), widest.start);
  const inTheWay = rangeWith(certainRuns(memberships), latestStart - 1);
  return { earliest: dayOrNull(widest.start), latest: dayOrNull(inTheWay?.start ?? latestStart) };
}

/**
 * The bounds of the last day of the latest run before `day`, over all worlds that have such a run; `null` if none
 * has.
 */
export function lastLeft(memberships: readonly ExtentBounds[], day: number): LastLeft | null {
  const certain = certainRuns(memberships);
  const latest = latestEnd(memberships, certain, day);
  if (latest === null) return null;
  const { earliest, isCertain } = earliestEnd(memberships, certain, day);
  return { earliest: dayOrNull(earliest - 1), latest: dayOrNull(latest - 1), certain: isCertain };
}

/**
 * The latest day, up to `day`, that can be the first day without membership after a run. It can be any day within the
 * bounds of the end of a membership on which another membership is not certain.
 */
function latestEnd(
  memberships: readonly ExtentBounds[],
  certain: readonly DayRange[],
  day: number,
): number | null {
  let latest: number | null = null;
  for (const { earliestEndExclusive, latestEndExclusive } of memberships) {
    const end = uncertainUpTo(certain, Math.min(latestEndExclusive, day));
    if (end > firstDayNumber && end >= earliestEndExclusive && (latest === null || end > latest))
      latest = end;
  }
  return latest;
}

/** The last day up to `day` that is not in one of the ranges. */
function uncertainUpTo(ranges: readonly DayRange[], day: number): number {
  const range = rangeWith(ranges, day);
  return range === undefined ? day : range.start - 1;
}

/**
 * For each position in the list, which is sorted by the latest first day: the first day of the longest unbroken chain
 * of possible days up to `day` that the memberships from there to the end can form; `day + 1` if none of them can
 * hold on `day`.
 */
function chainStarts(ordered: readonly ExtentBounds[], day: number): number[] {
  const starts = [day + 1];
  let start = day + 1;
  let earliest = Number.POSITIVE_INFINITY;
  for (const { earliestStart, latestEndExclusive } of [...ordered].reverse()) {
    earliest = Math.min(earliest, earliestStart);
    // A membership that reaches the chain connects all later ones: each can end only after its latest first day.
    if (latestEndExclusive >= start) start = Math.min(start, earliest);
    starts.push(start);
  }
  return starts.reverse();
}

/**
 * The earliest end of the latest past run, and whether every world has a past run.
 *
 * A world with the earliest end has a day `x` with these properties. All memberships that must start before `x` end
 * as early as possible, and before `x`. All others start on `x` or later; they either reach `day` as one chain or
 * start after it. The day before `x` is a gap, so none is certain on it. Only at a latest first day does another
 * membership have to start before `x`; between two of these days, the last `x` is best. A membership that may not
 * have a day is left out.
 */
function earliestEnd(
  memberships: readonly ExtentBounds[],
  certain: readonly DayRange[],
  day: number,
): { earliest: number; isCertain: boolean } {
  const ordered = [...memberships].sort((a, b) => compareDays(a.latestStart, b.latestStart));
  const chains = chainStarts(ordered, day);
  let isCertain = true;
  let spare = Number.POSITIVE_INFINITY;
  let ended: number | undefined;
  for (const [at, chainStart] of chains.entries()) {
    const started = ordered[at - 1];
    if (started !== undefined && !started.mayBeVoid) {
      ended = Math.max(ended ?? Number.NEGATIVE_INFINITY, started.earliestEndExclusive);
    }
    const latest = Math.min(ordered[at]?.latestStart ?? Number.POSITIVE_INFINITY, day + 1);
    const x = uncertainUpTo(certain, latest - 1) + 1;
    if (x <= (started?.latestStart ?? Number.NEGATIVE_INFINITY) || x < chainStart) continue;
    if (ended !== undefined) return { earliest: Math.min(spare, ended), isCertain };
    isCertain = false;
    spare = Math.min(spare, earliestSpareEnd(ordered, at, x, day));
  }
  return { earliest: spare, isCertain };
}

/**
 * The earliest end of a single past membership if all others from `place` on can start on `x` or later and reach
 * `day` as one chain, or start after it. Only the membership that reaches furthest can be indispensable to that
 * chain.
 */
function earliestSpareEnd(ordered: readonly ExtentBounds[], place: number, x: number, day: number): number {
  const candidates = ordered
    .filter((bounds) => bounds.earliestEndExclusive < x)
    .sort((a, b) => compareDays(a.earliestEndExclusive, b.earliestEndExclusive));
  const spare = candidates.find((candidate) => {
    if (x > day) return true;
    const others = ordered.slice(place).filter((bounds) => bounds !== candidate);
    return coalesce(others.map(possibleRange)).some((range) =>
      encloses(range, { start: x, endExclusive: day + 1 }),
    );
  });
  return spare?.earliestEndExclusive ?? Number.POSITIVE_INFINITY;
}
