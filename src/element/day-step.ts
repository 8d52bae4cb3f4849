import { dayNumberOf, daysInMonth, isoText } from "../calendar/day.ts";
import type { DayRange } from "../calendar/day-range.ts";

/** The day to which a key moves the cursor, as a slider of WAI-ARIA does; `null` for another key. */
export function dayAfterKey(key: string, isShifted: boolean, day: number, days: DayRange): number | null {
  const moved = movedDay(key, isShifted, day, days);
  return moved === null ? null : Math.min(Math.max(moved, days.start), days.endExclusive - 1);
}

function movedDay(key: string, isShifted: boolean, day: number, days: DayRange): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return day + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return day - 1;
    case "PageUp":
      return monthsLater(day, isShifted ? 12 : 1);
    case "PageDown":
      return monthsLater(day, isShifted ? -12 : -1);
    case "Home":
      return days.start;
    case "End":
      return days.endExclusive - 1;
    default:
      return null;
  }
}

/** The same day of another month, or its last one. */
function monthsLater(day: number, months: number): number {
  const [year = 0, month = 1, dayOfMonth = 1] = isoText(day).split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumberOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}
