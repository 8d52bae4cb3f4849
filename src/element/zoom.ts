import type { DayRange } from "../calendar/day-range.ts";

/** The fewest days that are worth a picture. */
const fewestDays = 14;

/** Half, or twice, as many days around one of them, within all days; `null` = all. */
export function zoomed(
  shown: DayRange,
  all: DayRange,
  day: number,
  direction: "closer" | "farther",
): DayRange | null {
  const length = shown.endExclusive - shown.start;
  const most = all.endExclusive - all.start;
  const asked = Math.max(Math.round(direction === "closer" ? length / 2 : length * 2), fewestDays);
  if (asked >= most) return null;
  // The day keeps its place in the picture.
  const share = (day - shown.start) / length;
  const start = Math.round(day - share * asked);
  const first = Math.min(Math.max(start, all.start), all.endExclusive - asked);
  return { start: first, endExclusive: first + asked };
}
