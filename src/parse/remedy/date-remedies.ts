import { dayNumberOf, daysInMonth, isoText, writeDay } from "../../calendar/day.ts";
import { readEdtfDate } from "../../calendar/edtf-date.ts";
import type { Choice, Finding } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { noEndChoice, unknownChoice } from "../../messages/choices.ts";
import { dateText } from "../../messages/date-text.ts";
import type { DateFieldFault } from "../../schema/date.ts";

/** What may be written instead of a value. */
export type Remedy = Pick<Finding, "fix" | "choices">;

/** What may be written instead of a date with a fault: a date that has one reading, or the dates that may be meant. */
export function dateRemedy(fault: DateFieldFault, path: IssuePath, isOptional: boolean): Remedy {
  switch (fault.code) {
    case "date-format":
      return formatRemedy(fault.params, path, isOptional);
    case "date-has-time":
      return fault.params.day === null ? {} : setTo(path, fault.params.day);
    case "date-not-in-calendar":
      return daysBeside(fault.params.value, path);
    case "date-sentinel":
      return isOptional && isEnd(path) ? openEnd(path) : {};
    case "date-order":
      return fault.params.reason === "bounds" ? swapped(fault.params.value, path) : {};
    default:
      return {};
  }
}

/** What a blank end may mean. */
export function openEnd(path: IssuePath): Remedy {
  return {
    choices: [
      { fix: { kind: "set", path, value: ".." }, meaning: noEndChoice },
      { fix: { kind: "remove", path }, meaning: unknownChoice },
    ],
  };
}

/** Whether a field is an end, in which nothing may mean two things. */
export function isEnd(path: IssuePath): boolean {
  return path.at(-1) === "endDate";
}

function formatRemedy(
  { value, expected }: Extract<DateFieldFault, { code: "date-format" }>["params"],
  path: IssuePath,
  isOptional: boolean,
): Remedy {
  if (value.trim() === "") {
    if (!isOptional) return {};
    return isEnd(path) ? openEnd(path) : { fix: { kind: "remove", path } };
  }
  const dates = readings(value.trim()).filter(
    (date) => isDate(date) && (expected !== "day" || date.length === 10),
  );
  const [date, another] = dates;
  if (date === undefined) return {};
  return another === undefined ? setTo(path, date) : { choices: dates.map((one) => dateChoice(one, path)) };
}

/** The dates that a text may mean, as people and programs write them: with dots the day comes first, with slashes either. */
function readings(text: string): string[] {
  const [, one, sign, other, year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined && year !== undefined) {
    const days = [`${year}-${two(other)}-${two(one)}`, `${year}-${two(one)}-${two(other)}`];
    return sign === "." ? days.slice(0, 1) : [...new Set(days)];
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (compact !== null) {
    const [year = "", month = "", day = ""] =
      compact.length === 4 ? compact.slice(1) : [compact[1], compact[3], compact[4]];
    return Number(day) === 0 ? [`${year}-${two(month)}`] : [`${year}-${two(month)}-${two(day)}`];
  }
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  return month === null ? [] : [`${month[2]}-${two(month[1] ?? "")}`];
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}

function isDate(text: string): boolean {
  return !("code" in readEdtfDate(text));
}

/** For a day past the end of its month, the last day and the next one; for a blank day, the month. */
function daysBeside(value: string, path: IssuePath): Remedy {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year === undefined || day === undefined) return {};
  const isBound = isEnd(path) || path.at(-1) === "startDate";
  if (day === "00") return isBound ? setTo(path, `${year}-${month}`) : {};
  const last = daysInMonth(Number(year), Number(month));
  if (last === 0 || Number(year) < 1 || Number(day) <= last || Number(day) > 31) return {};
  const lastDay = dayNumberOf(Number(year), Number(month), last);
  const days = [writeDay(Number(year), Number(month), last), isoText(lastDay + 1)];
  return { choices: days.map((one) => dateChoice(one, path)) };
}

function swapped(value: string, path: IssuePath): Remedy {
  const [, first, last] = /^\[([^.]+)\.\.([^.]+)\]$/.exec(value) ?? [];
  const date = `[${last}..${first}]`;
  return first !== undefined && isDate(date) ? setTo(path, date) : {};
}

function setTo(path: IssuePath, value: string): Remedy {
  return isDate(value) ? { fix: { kind: "set", path, value } } : {};
}

function dateChoice(date: string, path: IssuePath): Choice {
  return { fix: { kind: "set", path, value: date }, meaning: dateText(date) };
}
