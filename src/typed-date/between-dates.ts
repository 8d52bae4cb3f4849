import { type DateReading, notADate } from "./date-reading.ts";
import type { DateSettings } from "./date-settings.ts";
import { readInexact } from "./inexact-date.ts";
import { readPointDate } from "./point-date.ts";
import type { DateSide } from "./typed-date.ts";

const opening = /^(?:zwischen(?: dem)?|between) (.+)$/i;
const middle = / (?:und(?: dem)?|and) /i;

/** One unknown day between two dates (`zwischen 06/2021 und 08/2021`), which are its bounds; `undefined` for any other text. */
export function readBetween(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const typed = opening.exec(text)?.[1]?.split(middle);
  if (typed?.length !== 2) return undefined;
  const bounds: string[] = [];
  for (const bound of typed) {
    const reading = readPointDate(bound, side, dates) ?? notADate(text, side);
    if ("fault" in reading) return { fault: reading.fault };
    const isRepaired = reading.found?.some((found) => "to" in found) ?? false;
    if (reading.value === null || reading.value === ".." || isRepaired) return notADate(text, side);
    bounds.push(reading.value);
  }
  return readInexact(text, `[${bounds.join("..")}]`, side, dates);
}
