import { boundsOf } from "../../merge/membership-bounds.ts";
import { periodsMeaning } from "../../messages/list/period.ts";
import type { TypedDateCode } from "../../messages/typed-date.ts";
import { cleanCell } from "../../text/clean.ts";
import { type CellChoice, type CellReading, faulty, type Remedies, type Unread } from "../../text/reading.ts";
import type { DateReading } from "../../typed-date/date-reading.ts";
import type { CellDates } from "./cell-dates.ts";
import type { CellPeriod } from "./cell-period.ts";
import { againWord } from "./date-style.ts";
import { inOrder, overlap } from "./period-order.ts";
import { type PeriodField, partsOf, type ReadPart, readSides } from "./period-parts.ts";
import type { TypedPeriod } from "./typed-period.ts";

/**
 * The periods in a cell that is not one; `undefined` if it does not have several parts with numbers. Each part must be a
 * period, all but the first with a start, and none may begin before the one before it has ended. In the column of an end the
 * first part is only the end, in that of a start it may be only the start; there a later part must say that something begins
 * again (`31.12.2017, wieder ab 2021`), unless all parts are starts or ends, of which the other column has the other sides.
 */
export function readSeveralPeriods(
  raw: string,
  field: PeriodField,
  dates: CellDates,
): CellReading<readonly TypedPeriod[]> | undefined {
  const sides = field === "period" ? undefined : readSides(raw, field, dates);
  if (sides !== undefined) return { value: sides };
  const parts = partsOf(raw, field, dates);
  if (parts === undefined) return undefined;
  const value = cleanCell(raw, "date").text;
  const join = (texts: readonly string[]) =>
    texts.join(field === "period" ? "; " : `, ${againWord(dates.style())} `);
  const whole = (at: number, to: string) => join(parts.map(({ text }, own) => (own === at ? to : text)));
  for (const [at, { period }] of parts.entries()) {
    const wrong = unreadOf(period);
    if (wrong === undefined) continue;
    if (wrong.fault.code === "date-format")
      return noPeriods(value, field, field === "period" ? withoutRemarks(parts) : {});
    const { fault, fix, choices } = wrong;
    return {
      fault,
      fix: fix === undefined ? undefined : whole(at, fix),
      choices: choices?.map(({ to, meaning: { de, en } }) => {
        return { to: whole(at, to), meaning: { de: whole(at, de), en: whole(at, en) } };
      }),
    };
  }
  const typed = parts.map(({ period: { start, end } }): TypedPeriod => {
    return { startDate: dateOf(start), endDate: dateOf(end) };
  });
  if (!typed.every(hasDate)) return noPeriods(value, field);
  const periods = field === "period" ? inOrder(typed) : typed;
  if (periods.slice(1).some(({ startDate }) => typeof startDate !== "string")) return noPeriods(value, field);
  if (overlap(periods, field === "start")) {
    return faulty("field-value", { reason: "periods-overlap", given: value });
  }
  if (field !== "period" && !parts.slice(1).some(({ isAgain }) => isAgain)) {
    const to = join(parts.map(({ text }) => text));
    return noPeriods(value, field, { choices: [{ to, meaning: periodsMeaning(periods) }] });
  }
  const found = parts.flatMap(({ period: { start, end } }, at) =>
    [start, end].flatMap((side) =>
      side === null || "fault" in side || side.found === undefined
        ? []
        : side.found.map((one) => ("to" in one ? { ...one, to: whole(at, one.to) } : one)),
    ),
  );
  return found.length === 0 ? { value: periods } : { value: periods, found };
}

function unreadOf({ start, end }: CellPeriod): Unread<TypedDateCode> | undefined {
  for (const side of [start, end]) if (side !== null && "fault" in side) return side;
  return undefined;
}

/** What may be written instead of parts of which each is a period or offers one, as one with a remark does. */
function withoutRemarks(parts: readonly ReadPart[]): Remedies {
  const offered = parts.flatMap(({ text, period }): readonly CellChoice[] => {
    const wrong = unreadOf(period);
    if (wrong === undefined) return [{ to: text, meaning: { de: text, en: text } }];
    return wrong.choices?.length === 1 ? wrong.choices : [];
  });
  if (offered.length < parts.length) return {};
  const [to, de, en] = [
    offered.map((one) => one.to),
    offered.map(({ meaning }) => meaning.de),
    offered.map(({ meaning }) => meaning.en),
  ].map((texts) => texts.join("; "));
  return to === undefined || de === undefined || en === undefined
    ? {}
    : { choices: [{ to, meaning: { de, en } }] };
}

function dateOf(side: DateReading | null): TypedPeriod["startDate"] {
  return side === null || "fault" in side ? undefined : side.value;
}

/** Whether a period has a first day, or a last one that is known. */
function hasDate({ startDate, endDate }: TypedPeriod): boolean {
  return boundsOf(startDate ?? endDate ?? "") !== undefined;
}

const expected = { period: "period", start: "date", end: "end" } as const;

function noPeriods(value: string, field: PeriodField, remedies: Remedies = {}) {
  return faulty("date-format", { value, expected: expected[field] }, remedies);
}
