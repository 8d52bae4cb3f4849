import { markChoicesWithout } from "../../messages/list/word.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type CellReading, faulty } from "../../text/reading.ts";
import type { TypedDate } from "../../typed-date/typed-date.ts";
import type { CellDates } from "../date/cell-dates.ts";
import { type CellPeriod, isSound } from "../date/cell-period.ts";
import type { Footnote } from "../text/footnote.ts";
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

/** The days from which on, and until which, a row is a member in a time. */
export type MarkedDays = Pick<TimeMark, "from" | "until">;

/** How the cells of a column of marks are read. */
export interface TimeCellSettings {
  readonly time: HeadingTime;
  readonly words: Vocabulary<MemberCode>;
  readonly dates: CellDates;
  /** What lines of the list say of the signs behind its marks. */
  readonly footnotes: readonly Footnote[];
}

/** A mark from a day on or until one, as far as these lie within the time of the column. */
export function markBetween(text: string, stated: MarkedDays, time: HeadingTime): CellReading<TimeMark> {
  const [from, until] = [stated.from, stated.until].map((date) => date && withinTime(date, time));
  const date = from === undefined ? (stated.from ?? undefined) : undefined;
  const outside = date ?? (until === undefined ? stated.until : undefined);
  if (outside === undefined) return { value: { code: "yes", from, until } };
  const { startDate, endDate = null } = time;
  const params = { reason: "outside", value: text, date: outside, startDate, endDate } as const;
  return faulty("mark-date", params, { choices: markChoicesWithout(text) });
}

/** The days of a period about which nothing is to be said; `undefined` if there is none. */
export function statedDays(period: CellPeriod): MarkedDays | undefined {
  const { start, end } = period;
  if (!isSound(period)) return undefined;
  const [from, until] = [start, end].map((side): TypedDate | undefined =>
    side === null || "fault" in side || side.found !== undefined ? undefined : side.value,
  );
  const isWhole = (start === null || from !== undefined) && (end === null || until !== undefined);
  if (!isWhole || ((from ?? null) === null && (until ?? null) === null)) return undefined;
  return { from: from ?? undefined, until: until ?? undefined };
}
