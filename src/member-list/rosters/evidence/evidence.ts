import type { EdtfDate } from "../../../model/date.ts";
import type { SourceId } from "../../../model/source.ts";

/** A date, and the bounds of the day that it means as day numbers. */
export interface Dated {
  readonly date: EdtfDate;
  readonly earliest: number;
  readonly latest: number;
}

/** A list that names a region, and what it says of when its membership began and ends. */
export interface Presence extends Dated {
  readonly source: SourceId;
  readonly start?: Dated | undefined;
  readonly end?: Dated | undefined;
}

/** What lists say of a region. */
export interface Evidence {
  readonly presences: readonly Presence[];
  /** The complete lists that do not name it. */
  readonly absences: readonly Dated[];
  /** The dates of lists that disagree on it; they are in neither of the two. */
  readonly disputed: readonly Dated[];
}

/**
 * Settles what lists say of a region. Lists of the same exact day that disagree say nothing. The day of an inexact date
 * is none on which an exact list says the opposite, so such days at its edges narrow it; one that has no day left is
 * disputed, too.
 */
export function settledEvidence(presences: readonly Presence[], absences: readonly Dated[]): Evidence {
  const [present, absent] = [exactDays(presences), exactDays(absences)];
  const isInDispute = (one: Dated) => isExact(one) && present.has(one.earliest) && absent.has(one.earliest);
  const sound = {
    presences: presences.filter((one) => !isInDispute(one)),
    absences: absences.filter((one) => !isInDispute(one)),
  };
  const disputed = absences.filter(isInDispute);
  const within = <One extends Dated>(each: readonly One[], opposite: ReadonlySet<number>): One[] =>
    each.flatMap((one) => {
      const left = withoutEdges(one, opposite);
      if (left === undefined) disputed.push(one);
      return left ?? [];
    });
  return {
    presences: within(sound.presences, exactDays(sound.absences)),
    absences: within(sound.absences, exactDays(sound.presences)),
    disputed,
  };
}

/** Whether a date means one day only. */
export function isExact({ earliest, latest }: Dated): boolean {
  return earliest === latest;
}

/** The days of lists of one exact day. */
export function exactDays(each: readonly Dated[]): ReadonlySet<number> {
  return new Set(each.filter(isExact).map(({ earliest }) => earliest));
}

/** A date without days at its edges; `undefined` if no day is left. */
export function withoutEdges<One extends Dated>(one: One, days: ReadonlySet<number>): One | undefined {
  let { earliest, latest } = one;
  while (earliest <= latest && days.has(earliest)) earliest++;
  while (earliest <= latest && days.has(latest)) latest--;
  if (earliest > latest) return undefined;
  return earliest === one.earliest && latest === one.latest ? one : { ...one, earliest, latest };
}
