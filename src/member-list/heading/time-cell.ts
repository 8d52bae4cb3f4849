import { losing, sideMeaning } from "../../messages/list/period.ts";
import { markChoices } from "../../messages/list/word.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type CellChoice, type CellReading, faulty } from "../../text/reading.ts";
import type { DateSettings } from "../../typed-date/date-settings.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import { type CellPeriod, isSound } from "../date/cell-period.ts";
import { type DateStyle, writtenEnd, writtenStart } from "../date/date-style.ts";
import { readPeriodCell } from "../date/period-cell.ts";
import type { Footnote } from "../text/footnote.ts";
import { markIn } from "../word/mark-cell.ts";
import type { MemberCode } from "../word/vocabularies.ts";
import type { Vocabulary } from "../word/word-cell.ts";
import type { HeadingTime } from "./heading-time.ts";
import { withinTime } from "./within-time.ts";

/** What a cell below a time says: whether the row is marked, and perhaps from which day on, or until which. */
export interface TimeMark {
  readonly code: MemberCode;
  readonly from?: EdtfDate | undefined;
  /** `..` if it goes on. */
  readonly until?: EdtfDate | undefined;
}

/** How the cells of a column of marks are read. */
export interface TimeCellSettings {
  readonly time: HeadingTime;
  readonly words: Vocabulary<MemberCode>;
  readonly dates: DateSettings;
  readonly style: () => DateStyle;
  /** What lines of the list say of the signs behind its marks. */
  readonly footnotes: readonly Footnote[];
}

/** Reads a mark, a day from which on or until which the row is a member, or both. */
export function readMarkedTime(text: string, settings: TimeCellSettings): CellReading<TimeMark> {
  const mark = markIn(text, settings.words);
  if (mark === "yes" || mark === "no") return { value: { code: mark } };
  const dated = mark === "unsure" ? undefined : behindMark(text, settings.words);
  const period = dated === undefined ? undefined : readPeriodCell(dated, settings.dates, settings.style);
  return (period && readDays(text, period, settings)) ?? unsureMark(text);
}

/** A cell that may say yes or no, with both as choices. */
function unsureMark(text: string): CellReading<never> {
  return faulty("word-unknown", { value: text, field: "member", meant: null }, { choices: markChoices });
}

/** A text without a mark before it (`x seit 2023`, `ja (bis 31.12.2021)`); `undefined` if the mark does not say yes. */
export function behindMark(text: string, words: Vocabulary<MemberCode>): string | undefined {
  const [, mark = "", rest = ""] = /^([^\s\d,;:]+)[,;:]? +(\S.*)$/.exec(text) ?? [];
  const code = mark === "" ? undefined : markIn(mark, words);
  if (code === undefined) return text;
  return code === "yes" ? rest.replace(/^\((.*)\)$/, "$1") : undefined;
}

/** What is written for a mark from a day on, or until one. */
export function marked(days: string): string {
  return `x ${days}`;
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
    if (fault.code !== "date-format")
      return { fault, fix: fix && marked(fix), choices: choicesWithin(choices, settings) };
    if (fault.params.alone !== undefined) return readAlone(text, fault.params.alone, settings);
    return choices.length === 0 ? undefined : { fault, choices: choicesWithin(choices, settings) };
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
function readAlone(text: string, date: EdtfDate, { time, style }: TimeCellSettings): CellReading<TimeMark> {
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

/** A mark from a day on, and until it. */
export function markedSides(date: EdtfDate, style: DateStyle): readonly CellChoice[] {
  return [
    { to: marked(writtenStart(date, style)), meaning: sideMeaning(date, "first") },
    { to: marked(writtenEnd(date, style)), meaning: sideMeaning(date, "last") },
  ];
}

/** A mark from a day on or until one, as far as these lie within the time of the column. */
export function markBetween(
  text: string,
  stated: Pick<TimeMark, "from" | "until">,
  time: HeadingTime,
): CellReading<TimeMark> {
  const [from, until] = [stated.from, stated.until].map((date) => date && withinTime(date, time));
  const date = from === undefined ? (stated.from ?? undefined) : undefined;
  const outside = date ?? (until === undefined ? stated.until : undefined);
  if (outside === undefined) return { value: { code: "yes", from, until } };
  const { startDate, endDate = null } = time;
  const params = { reason: "outside", value: text, date: outside, startDate, endDate } as const;
  return faulty("mark-date", params, { choices: choicesWithout(text) });
}

/** Yes and no, as choices that lose what else a cell says. */
export function choicesWithout(text: string): CellChoice[] {
  return markChoices.map(({ to, meaning }) => ({ to, meaning: losing(meaning, text) }));
}

/** The choices that lie within the time of the column, each behind a mark. */
export function choicesWithin(
  choices: readonly CellChoice[],
  { time, dates, style }: TimeCellSettings,
): CellChoice[] {
  return choices.flatMap(({ to, meaning }) => {
    const days = statedDays(readPeriodCell(to, dates, style));
    const isWithin = days !== undefined && !("fault" in markBetween(to, days, time));
    return isWithin ? [{ to: marked(to), meaning }] : [];
  });
}

/** The days of a period about which nothing is to be said; `undefined` if there is none. */
export function statedDays(period: CellPeriod): Pick<TimeMark, "from" | "until"> | undefined {
  const { start, end } = period;
  if (!isSound(period)) return undefined;
  const [from, until] = [start, end].map((side): TypedDate | undefined =>
    side === null || "fault" in side || side.found !== undefined ? undefined : side.value,
  );
  const isWhole = (start === null || from !== undefined) && (end === null || until !== undefined);
  if (!isWhole || ((from ?? null) === null && (until ?? null) === null)) return undefined;
  return { from: from ?? undefined, until: until ?? undefined };
}
