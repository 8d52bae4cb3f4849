import { boundsOf } from "../../merge/membership-bounds.ts";
import { boundsText } from "../../merge/narrower-date.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { HeadingTime } from "./heading-time.ts";
import { always, timeBounds } from "./time-bounds.ts";

/** A date as far as it lies within a time, `..` if the time goes on; `undefined` if it does not lie within it. */
export function withinTime(date: EdtfDate | "..", time: HeadingTime): EdtfDate | undefined {
  if (date === "..") return time.endDate === undefined ? date : undefined;
  const { start, end } = timeBounds(time);
  const day = boundsOf(date) ?? always;
  const earliest = Math.max(day.earliest, start.earliest);
  const latest = Math.min(day.latest, end.latest);
  if (earliest > latest) return undefined;
  return earliest === day.earliest && latest === day.latest ? date : boundsText({ earliest, latest });
}
