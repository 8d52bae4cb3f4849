import type { RecordedDates } from "../../../calendar/extent.ts";
import { boundsOf } from "../../../merge/membership-bounds.ts";
import { boundsText } from "../../../merge/narrower-date.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { Dated } from "../evidence/evidence.ts";

/** What a list says of the first and the last day of a membership; that it goes on says nothing beyond the list's own day. */
export interface StatedDates {
  readonly start?: Dated | undefined;
  readonly end?: Dated | undefined;
}

/** What rows that may be the same membership state: of several one is right, so only what lies within all their bounds. */
export function statedDates(rows: readonly RecordedDates[]): StatedDates {
  return {
    start: within(rows.map(({ startDate }) => startDate)),
    end: within(rows.map(({ endDate }) => endDate)),
  };
}

/** The date that is one of several; `undefined` if one of them is none, or cannot be read. */
function within(dates: readonly (EdtfDate | undefined)[]): Dated | undefined {
  const [first] = dates;
  const each = dates.map((date) => (date === undefined || date === ".." ? undefined : boundsOf(date)));
  if (first === undefined || each.length === 0) return undefined;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const bounds of each) {
    if (bounds === undefined) return undefined;
    earliest = Math.min(earliest, bounds.earliest);
    latest = Math.max(latest, bounds.latest);
  }
  const isOne = dates.every((date) => date === first);
  return { date: isOne ? first : boundsText({ earliest, latest }), earliest, latest };
}
