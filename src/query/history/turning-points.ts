import { firstDayNumber } from "../../calendar/day.ts";
import { coalesce, compareDays, type DayRange, encloses, rangeWith } from "../../calendar/day-range.ts";
import { dayOrNull } from "../../calendar/edtf-date.ts";
import { certainRuns, type ExtentBounds, possibleRange, possibleRuns } from "../../calendar/extent.ts";
import type { IsoDate } from "../../model/date.ts";

/** The bounds of a day, both included; `null` where it is unbounded. */
export interface DayBounds {
  /** The earliest day that it can be. */
  readonly earliest: IsoDate | null;
  /** The latest day that it can be. */
  readonly latest: IsoDate | null;
}

/** The bounds of the last day of a past membership. */
export interface LastLeft extends DayBounds {
  /** Whether a membership has ended however the unknown days turn out. */
  readonly certain: boolean;
}

/** Over all worlds with a run, the first day of the first one; `null` without memberships. */
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

/** Over the worlds with a member on the day, the first day of the run that has it; `null` if there is none. */
export function currentSince(memberships: readonly ExtentBounds[], day: number): DayBounds | null {
  const widest = rangeWith(possibleRuns(memberships), day);
  if (widest === undefined) return null;
  // The run starts latest if one membership alone reaches the day, starting as late as it can, and no other lies
  // before it but on days that are certain anyway.
  const latestStart = memberships
    .filter((bounds) => bounds.earliestStart <= day && day < bounds.latestEndExclusive)
    .reduce((latest, bounds) => Math.max(latest, Math.min(bounds.latestStart, day)), widest.start);
  const inTheWay = rangeWith(certainRuns(memberships), latestStart - 1);
  return { earliest: dayOrNull(widest.start), latest: dayOrNull(inTheWay?.start ?? latestStart) };
}

/** Over the worlds in which a run ends before the day, the last day of the latest such run; `null` if in none. */
export function lastLeft(memberships: readonly ExtentBounds[], day: number): LastLeft | null {
  const certain = certainRuns(memberships);
  const latest = latestEnd(memberships, certain, day);
  if (latest === null) return null;
  const { earliest, isCertain } = earliestEnd(memberships, certain, day);
  return { earliest: dayOrNull(earliest - 1), latest: dayOrNull(latest - 1), certain: isCertain };
}

/**
 * The latest day, up to `day`, that can be the first without membership after a run. A membership can end before
 * any day between its end's bounds, unless another is certain on that day.
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

/** The last day up to `day` that is in none of the ranges. */
function uncertainUpTo(ranges: readonly DayRange[], day: number): number {
  const range = rangeWith(ranges, day);
  return range === undefined ? day : range.start - 1;
}

/**
 * For each place in the list, ordered by the latest first days, the first day of the longest chain of possible days up
 * to `day` that the memberships from there on can form; `day + 1` if none of them can hold on `day`.
 */
function chainStarts(ordered: readonly ExtentBounds[], day: number): number[] {
  const starts = [day + 1];
  let start = day + 1;
  let earliest = Number.POSITIVE_INFINITY;
  for (const { earliestStart, latestEndExclusive } of [...ordered].reverse()) {
    earliest = Math.min(earliest, earliestStart);
    // One that reaches the chain brings all later ones along: each can end only after its latest first day.
    if (latestEndExclusive >= start) start = Math.min(start, earliest);
    starts.push(start);
  }
  return starts.reverse();
}

/**
 * The earliest end of the latest past run, and whether every world has one.
 *
 * A world with the earliest end has a day `x` such that all memberships that must start before it have ended by then as
 * early as they can, and all others start at `x` or later and either reach `day` as one chain or start after it. The
 * day before `x` must be a gap, so it is certain for none. Which ones must start before `x` changes with each latest
 * first day; in between, the last `x` is the best. One that may count on no day is then left out.
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
 * The earliest end of a single past membership, if all others from a place on can start at `x` or later and reach `day`
 * as one chain, or start after it. Only the one that reaches furthest can be indispensable to that chain.
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
