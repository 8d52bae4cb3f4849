import type { DateBounds } from "../../calendar/edtf-date.ts";
import { boundsOf } from "../../merge/membership-bounds.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";

/** The days that may be the first and the last of a time; one without an end goes on for ever. */
export interface TimeBounds {
  readonly start: DateBounds;
  readonly end: DateBounds;
}

/** All days: what a date may mean that cannot be read. */
export const always: DateBounds = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

const never: DateBounds = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** The bounds of a time. */
export function timeBounds({
  startDate,
  endDate,
}: {
  readonly startDate: EdtfDate;
  readonly endDate?: TypedDate | undefined;
}): TimeBounds {
  const end = typeof endDate === "string" && endDate !== ".." ? boundsOf(endDate) : undefined;
  return { start: boundsOf(startDate) ?? always, end: end ?? never };
}
