import type { DateBounds } from "../../../calendar/edtf-date.ts";
import { boundsText } from "../../../merge/narrower-date.ts";
import type { EdtfDate } from "../../../model/date.ts";
import { type Dated, type Evidence, exactDays, type Presence, withoutEdges } from "./evidence.ts";

/** A date in a list that is not that of the membership which the lists show. */
export interface UnsoundDate {
  readonly field: "startDate" | "endDate";
  readonly stated: Dated;
  /** The list that states it. */
  readonly presence: Presence;
  /** The days that the lists leave for it. */
  readonly allowed: EdtfDate;
}

/** Evidence with the stated dates that the lists allow, each with the days that it may mean then. */
export interface SoundEvidence {
  readonly evidence: Evidence;
  readonly unsound: readonly UnsoundDate[];
}

/**
 * Tells the stated dates that complete lists allow from others. A membership that a list shows began after each list before
 * it that lacks the region, and ended before each such list after it.
 */
export function soundEvidence({ presences, absences, disputed }: Evidence): SoundEvidence {
  const unsound: UnsoundDate[] = [];
  const absent = exactDays(absences);
  const sound = presences.map((presence): Presence => {
    const { start, end, ...listed } = presence;
    if (start === undefined && end === undefined) return presence;
    const { earliest, latest } = daysWithin(presence, absent);
    const before = absences.filter((one) => one.latest <= earliest).map((one) => one.earliest + 1);
    const after = absences.filter((one) => one.earliest >= latest).map((one) => one.latest - 1);
    const starts = { earliest: Math.max(...before), latest };
    const ends = { earliest, latest: Math.min(...after) };
    const began = start && common(start, starts, absent);
    const ended = end && common(end, ends, absent);
    if (start !== undefined && began === undefined)
      unsound.push({ field: "startDate", stated: start, presence, allowed: boundsText(starts) });
    if (end !== undefined && ended === undefined)
      unsound.push({ field: "endDate", stated: end, presence, allowed: boundsText(ends) });
    const isSound =
      (start === undefined) === (began === undefined) && (end === undefined) === (ended === undefined);
    const days = isSound ? { earliest, latest } : {};
    return { ...listed, ...days, start: began, end: ended };
  });
  return { evidence: { presences: sound, absences, disputed }, unsound };
}

/** The days of a list within the dates of its row on which the region may be a member; all of its days if there are none. */
function daysWithin(presence: Presence, absent: ReadonlySet<number>): DateBounds {
  const { date, earliest, latest, start = presence, end = presence } = presence;
  const within = { date, earliest: Math.max(earliest, start.earliest), latest: Math.min(latest, end.latest) };
  return withoutEdges(within, absent) ?? { earliest, latest };
}

/** The days of a date within bounds, without those at its edges on which the region was no member; `undefined` if there are none. */
function common(one: Dated, bounds: DateBounds, absent: ReadonlySet<number>): Dated | undefined {
  const [earliest, latest] = [Math.max(one.earliest, bounds.earliest), Math.min(one.latest, bounds.latest)];
  return earliest <= latest ? withoutEdges({ date: one.date, earliest, latest }, absent) : undefined;
}
