import { fromTo } from "../../messages/list/period.ts";
import { faulty } from "../../text/reading.ts";
import { readYearPair } from "../../typed-date/inexact-date.ts";
import { yearPair } from "../../typed-date/year-pair.ts";
import type { CellDates } from "./cell-dates.ts";
import type { CellPeriod } from "./cell-period.ts";
import { writtenDate } from "./date-style.ts";
import { between } from "./period-sides.ts";

/** 2018/19 is two years; 2011/12 may be one month. */
export function readYears(text: string, dates: CellDates): CellPeriod | undefined {
  const pair = yearPair(text.replace(/^(\d{4}) ([-–/]) (\d\d)$/, "$1$2$3"));
  if (pair === undefined) return undefined;
  if (pair.month === undefined) return between(pair.first, pair.last, dates);
  const reading = readYearPair(text, dates.settings);
  if (reading === undefined || "value" in reading) return undefined;
  const choices = reading.choices?.map(({ to, meaning }) => ({
    to: to === pair.month ? bothSides(to, dates) : `${pair.first} – ${pair.last}`,
    meaning,
  }));
  return { start: { ...reading, choices }, end: null };
}

const shortYears = /^(\d\d) ?[-–/] ?(\d\d)$/;

/** 18-22 is probably two years of this century; 05-22 may also be a month. */
export function readShortYears(text: string, { settings }: CellDates): CellPeriod | undefined {
  const [, one = "", other = ""] = shortYears.exec(text) ?? [];
  const [first, last] = [`20${one}`, `20${other}`];
  if (Number(one) <= 12 || last <= first || Number(last) > settings.latestYear) return undefined;
  const choices = [{ to: `${first} – ${last}`, meaning: fromTo(first, last) }];
  const params = { value: text, reason: "notation", dates: [] } as const;
  return { start: faulty("date-ambiguous", params, { choices }), end: null };
}

const yearList = /^\d{4}(?:(?: ?[,;/+&] ?| und | and )\d{4})+$/i;

/** Years that follow each other (2018, 2019, 2020) are probably a period. */
export function readYearList(text: string): CellPeriod | undefined {
  if (!yearList.test(text)) return undefined;
  const years = text.match(/\d{4}/g) ?? [];
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.some((year, at) => Number(year) !== Number(first) + at)) return undefined;
  const choices = [{ to: `${first} – ${last}`, meaning: fromTo(first, last) }];
  return { start: faulty("date-format", { value: text, expected: "period" }, { choices }), end: null };
}

function bothSides(date: string, { style }: CellDates): string {
  const written = writtenDate(date, style());
  return `${written} – ${written}`;
}
