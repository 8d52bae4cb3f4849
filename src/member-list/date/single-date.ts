import { dateToWrite } from "../../messages/date-text.ts";
import { fromTo, losing, sideMeaning, withinYear } from "../../messages/list/period.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type CellChoice, faulty } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import type { Remarked } from "../../typed-date/remarked-date.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import type { CellDates } from "./cell-dates.ts";
import { type CellPeriod, isSound } from "./cell-period.ts";
import { boundsIn, type DateStyle, writtenDate, writtenEnd, writtenStart } from "./date-style.ts";

/** One date is not a period: it may be its start or its end. What is no date either says what is wrong with it. */
export function readSingle(text: string, { settings, style }: CellDates): DateReading {
  const reading = readTypedDate(text, "last", settings);
  const expected = "period" as const;
  if (!("fault" in reading)) {
    const { value } = reading;
    if (value === null || value === "..") return faulty("date-format", { value: text, expected });
    return faulty(
      "date-format",
      { value: text, expected, alone: value },
      { choices: periodsOf(value, style()) },
    );
  }
  const { fault, fix, choices = fix === undefined ? [] : [{ to: fix }] } = reading;
  const found = fault.code === "date-format" ? { ...fault, params: { ...fault.params, expected } } : fault;
  const sides = choices.flatMap(({ to }) => (to === ".." ? [] : sidesOf(to, style())));
  return { fault: found, choices: sides };
}

/** The periods that a date alone may mean. */
function periodsOf(date: EdtfDate, style: DateStyle): CellChoice[] {
  const bounds = boundsIn(date);
  const both = (first: EdtfDate, last: EdtfDate) =>
    `${writtenDate(first, style)} – ${writtenDate(last, style)}`;
  if (bounds !== undefined)
    return [...sidesOf(date, style), { to: both(...bounds), meaning: fromTo(...bounds) }];
  const isYear = date.length === "YYYY".length;
  return [...sidesOf(date, style), ...(isYear ? [{ to: both(date, date), meaning: withinYear(date) }] : [])];
}

/** A date as the start, and as the end. */
function sidesOf(date: EdtfDate, style: DateStyle): CellChoice[] {
  return [
    { to: writtenStart(date, style), meaning: sideMeaning(date, "first") },
    { to: writtenEnd(date, style), meaning: sideMeaning(date, "last") },
  ];
}

/**
 * A period with a remark behind it, as a choice without the remark; `undefined` if it is not read without the remark
 * either, and is no date alone.
 */
export function remarkedPeriod(
  text: string,
  { head, remark }: Remarked,
  period: CellPeriod,
  dates: CellDates,
): CellPeriod | undefined {
  const params = { value: text, expected: "period", remark } as const;
  const refused = (choices: readonly CellChoice[]) => ({
    start: faulty("date-format", params, {
      choices: [
        ...extendedChoices(remark, period, dates),
        ...choices.map(({ to, meaning }) => ({ to, meaning: losing(meaning, remark) })),
      ],
    }),
    end: null,
  });
  if (isSound(period)) {
    const meaning = dateToWrite(head);
    return refused([{ to: head, meaning: { de: `„${meaning.de}“`, en: `“${meaning.en}”` } }]);
  }
  const { start } = period;
  if (start === null || !("fault" in start) || start.fault.code !== "date-format") return undefined;
  return start.fault.params.alone === undefined ? undefined : refused(start.choices ?? []);
}

const extension = /^(?:verlängert|extended) (?=bis |until |to )/i;

/** The period that a remark extends (`2018–2021, verlängert bis 2022`), as a choice; none if it does not. */
function extendedChoices(
  remark: string,
  { start }: CellPeriod,
  { settings, style }: CellDates,
): readonly CellChoice[] {
  const until = remark.replace(extension, "");
  if (until === remark || start === null || "fault" in start) return [];
  const end = readTypedDate(until, "last", settings);
  const [first, last] = [start.value, "fault" in end || end.found !== undefined ? null : end.value];
  if (first === null || last === null || last === "..") return [];
  const to = `${writtenDate(first, style())} – ${writtenDate(last, style())}`;
  return [{ to, meaning: fromTo(first, last) }];
}
