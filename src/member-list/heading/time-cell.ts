import { markChoices, markChoicesWithout } from "../../messages/list/word.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type CellReading, faulty } from "../../text/reading.ts";
import type { CellPeriod } from "../date/cell-period.ts";
import { writtenStart } from "../date/date-style.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import { markIn } from "../word/mark-cell.ts";
import type { MemberCode } from "../word/vocabularies.ts";
import type { Vocabulary } from "../word/word-cell.ts";
import { isYear } from "./heading-time.ts";
import { choicesWithin, daysWithin, marked, markedSides } from "./mark-choices.ts";
import { markBetween, statedDays, type TimeCellSettings, type TimeMark } from "./time-mark.ts";

/** Reads a mark, a day from which on or until which the row is a member, or both. */
export function readMarkedTime(text: string, settings: TimeCellSettings): CellReading<TimeMark> {
  const mark = markIn(text, settings.words);
  if (mark === "yes" || mark === "no") return { value: { code: mark } };
  const dated = mark === "unsure" ? undefined : behindMark(text, settings.words);
  const period = dated === undefined ? undefined : readPeriodCell(dated, settings.dates);
  return (period && readDays(text, period, settings)) ?? unsureMark(text, dated ?? "", settings);
}

/** A cell that may say yes or no, with both as choices, and with its day in the year of the column if it has none. */
function unsureMark(text: string, dated: string, settings: TimeCellSettings): CellReading<never> {
  const { time } = settings;
  const inYear = isYear(time)
    ? readPeriodCell(`${dated} ${time.startDate}`.replace(". ", "."), settings.dates)
    : null;
  const days = inYear === null ? undefined : statedDays(inYear);
  return faulty(
    "word-unknown",
    { value: text, field: "member", meant: null },
    { choices: [...(days === undefined ? [] : daysWithin(days, settings)), ...markChoices] },
  );
}

/** A text without a mark before it (`x seit 2023`, `ja (bis 31.12.2021)`); `undefined` if the mark does not say yes. */
export function behindMark(text: string, words: Vocabulary<MemberCode>): string | undefined {
  const [, mark = "", rest = ""] = /^([^\s\d,;:]+)[,;:]? +(\S.*)$/.exec(text) ?? [];
  const code = mark === "" ? undefined : markIn(mark, words);
  if (code === undefined) return text;
  return code === "yes" ? rest.replace(/^\((.*)\)$/, "$1") : undefined;
}

/** A mark with the days of a period; `undefined` if a text was no period. */
function readDays(
  text: string,
  { start, end }: CellPeriod,
  settings: TimeCellSettings,
): CellReading<TimeMark> | undefined {
  for (const side of [start, end]) {
    if (side === null || !("fault" in side)) continue;
    const { fault, fix, choices = [] } = side;
    if (fault.code === "date-format" && fault.params.alone !== undefined)
      return readAlone(text, fault.params.alone, settings);
    if (fault.code === "date-format" && choices.length === 0) return undefined;
    const within = choicesWithin(choices, settings);
    return {
      fault,
      fix: fix && marked(fix),
      choices: within.length === 0 ? markChoicesWithout(text) : within,
    };
  }
  const [from, until] = [start, end].map((side) =>
    side === null || "fault" in side ? undefined : (side.value ?? undefined),
  );
  if (from === undefined && until === undefined) return undefined;
  const mark = markBetween(text, { from, until }, settings.time);
  if ("fault" in mark) return mark;
  const found = [start, end].flatMap((side) => (side === null || "fault" in side ? [] : (side.found ?? [])));
  return { ...mark, found: found.map((one) => ("to" in one ? { ...one, to: marked(one.to) } : one)) };
}

/** A day that does not say of which side it is: below a time that goes on it is the start, else it may be the end too. */
function readAlone(
  text: string,
  date: EdtfDate,
  { time, dates: { style } }: TimeCellSettings,
): CellReading<TimeMark> {
  if (date === time.startDate && date === time.endDate) return { value: { code: "yes" } };
  const mark = markBetween(text, { from: date }, time);
  if ("fault" in mark) return mark;
  if (time.endDate !== undefined)
    return faulty(
      "mark-date",
      { reason: "side", value: text, date },
      { choices: markedSides(date, style()) },
    );
  const to = marked(writtenStart(date, style()));
  return { ...mark, found: [{ code: "mark-date", params: { reason: "read", value: text, date }, to }] };
}
