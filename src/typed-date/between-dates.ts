import { ambiguous, type DateReading, notADate } from "./date-reading.ts";
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

/** One of two dates (`2019 oder 2020`), of which both are offered, and a day between them; `undefined` for any other text. */
export function readEither(text: string, side: DateSide, dates: DateSettings): DateReading | undefined {
  const found = text.split(/ (?:oder|or) /i).map((one) => readPointDate(one, side, dates));
  const values = found.flatMap((one) =>
    one === undefined || "fault" in one || one.found !== undefined ? [] : [one.value ?? []].flat(),
  );
  const [first, second] = values.sort();
  if (found.length !== 2 || first === undefined || second === undefined) return undefined;
  if (first.length !== second.length || first === second) return undefined;
  return ambiguous(text, "years", [`[${first}..${second}]`, first, second]);
}
