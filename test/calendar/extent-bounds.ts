import { dayNumber } from "netzwerk-daseinsvorsorge/calendar";
import type { ExtentBounds, Life, RecordedDates } from "../../src/calendar/extent.ts";

/** An unknown day as a table writes it: `"<earliest>..<latest>"`, both included, `-∞` and `∞` where unbounded. */
type Between = string;

/** The bounds of a first and of a last day as the library keeps them: the end is half-open inside. */
export function extentBounds(firstDay: Between, lastDay: Between): ExtentBounds {
  const start = bounds(firstDay);
  const end = bounds(lastDay);
  return {
    earliestStart: start.earliest,
    latestStart: start.latest,
    earliestEndExclusive: end.earliest + 1,
    latestEndExclusive: end.latest + 1,
  };
}

/** A life that begins on `firstDay` at the earliest. */
export function life(firstDay: string, lastDay: Between = "∞..∞"): Life {
  return { earliestFirstDay: dayOrInfinity(firstDay), lastDay: bounds(lastDay) };
}

/** Recorded dates as a table writes them: `""` = absent. */
export function recorded(startDate: string, endDate: string, confirmations: string[] = []): RecordedDates {
  return {
    startDate: startDate === "" ? undefined : startDate,
    endDate: endDate === "" ? undefined : endDate,
    confirmations: confirmations.map((date) => ({ date })),
  };
}

function bounds(between: Between): { earliest: number; latest: number } {
  const [earliest = "", latest = ""] = between.split("..");
  return { earliest: dayOrInfinity(earliest), latest: dayOrInfinity(latest) };
}

function dayOrInfinity(text: string): number {
  if (text === "∞") return Number.POSITIVE_INFINITY;
  return text === "-∞" ? Number.NEGATIVE_INFINITY : dayNumber(text);
}
