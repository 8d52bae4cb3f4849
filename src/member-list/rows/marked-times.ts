import type { Fault } from "../../issue.ts";
import type { EdtfDate } from "../../model/date.ts";
import { boundedPeriod } from "../heading/bounded-periods.ts";
import {
  contradictedTime,
  type MarkedPeriod,
  type MarkedTime,
  markedPeriods,
} from "../heading/marked-periods.ts";
import { withStatedEnd, withStatedStart } from "../heading/stated-sides.ts";
import { type OpenRow, report } from "./open-row.ts";
import type { ColumnsOfRows, ListReading } from "./reading.ts";
import { unfittingSide } from "./unfitting-side.ts";
import { type ListValue, valueIn } from "./value/values.ts";

/**
 * Takes over the times in which a row is marked as a member, with the start and the end that other cells state: one period,
 * or several. Notes what contradicts the marks.
 */
export function takeMarkedTimes(row: OpenRow, reading: ListReading): void {
  const columns = reading.timeColumns;
  const [first] = columns;
  if (first === undefined || columns.some(({ column }) => isRefused(row, column))) return;
  const times = columns.map((time): MarkedTime => ({ ...time, ...markOf(row.values, time.column) }));
  const marked = markedPeriods(times);
  const contradicted = contradictedTime(marked);
  if (contradicted !== undefined) {
    const { column, from, until = "?" } = contradicted;
    const [field, date] = from === undefined ? (["endDate", until] as const) : (["startDate", from] as const);
    report(row, column, outside(field, date), reading);
    return;
  }
  const bounded = marked.map((period) => boundedPeriod(period, marked, times));
  const periods = bounded.map(({ period }) => period);
  const start = valueIn(row.values, "startDate");
  const end = valueIn(row.values, "endDate");
  const several = valueIn(row.values, "periods");
  if (periods.length === 0 && start === undefined && end === undefined && several === undefined) {
    const params = { value: "", field: "member", meant: null } as const;
    report(row, first.column, { code: "word-unknown", params }, reading);
    return;
  }
  if (several !== undefined) {
    report(row, several.column, outside("startDate", several.value[0]?.startDate ?? "?"), reading);
    return;
  }
  const begun = start === undefined ? periods : withStatedStart(periods, times, start.value);
  const ended = end === undefined || begun === "contradicts" ? begun : withStatedEnd(begun, times, end.value);
  if (ended === "contradicts") {
    const unfitting = begun === "contradicts" ? start : end;
    if (unfitting !== undefined) row.issues.push(unfittingSide(row, unfitting, times, reading));
    return;
  }
  noteJoined(periods, row.record.line, reading);
  const by = bounded.flatMap((one) => (ended.includes(one.period) ? one.by : []));
  if (by.length > 0) noteColumns(by, row.record.line, reading.boundedTimes);
  const others = row.values.filter(({ field }) => field !== "startDate" && field !== "endDate");
  row.values.splice(0, row.values.length, ...others, ...datesOf(ended, end?.column));
}

/** The mark of a row in a column, with the days that its cell states. */
function markOf(
  values: readonly ListValue[],
  column: number,
): Pick<MarkedTime, "isMarked" | "from" | "until"> {
  const own = values.filter((value) => value.column === column);
  return {
    isMarked: valueIn(own, "memberTime")?.value === "yes",
    from: valueIn(own, "memberTimeStart")?.value,
    until: valueIn(own, "memberTimeEnd")?.value,
  };
}

function isRefused({ issues }: OpenRow, column: number): boolean {
  return issues.some(({ path, severity }) => path[3] === column && severity === "error");
}

function outside(field: "startDate" | "endDate", date: EdtfDate): Fault {
  return { code: "field-value", params: { reason: "outside-times", field, date } };
}

function noteJoined(periods: readonly MarkedPeriod[], line: number, { joinedTimes }: ListReading): void {
  const joined = periods.filter(({ times }) => times.length > 1).flatMap(({ times }) => times);
  if (joined.length > 0)
    noteColumns(
      joined.map(({ column }) => column),
      line,
      joinedTimes,
    );
}

function noteColumns(columns: readonly number[], line: number, noted: ColumnsOfRows): void {
  for (const column of columns) noted.columns.add(column);
  noted.lines.push(line);
}

/** What periods say instead of the dates of a row: one has a start and an end, several are one value. */
function datesOf(periods: readonly MarkedPeriod[], endColumn: number | undefined): readonly ListValue[] {
  const [period, another] = periods;
  if (period === undefined) return [];
  const column = period.times[0]?.column ?? 0;
  if (another !== undefined) {
    const value = periods.map(({ startDate, endDate }) => ({ startDate, endDate }));
    return [{ field: "periods", value, column }];
  }
  const { startDate, endDate, times } = period;
  const start: ListValue = { field: "startDate", value: startDate, column };
  if (endDate === undefined) return [start];
  return [start, { field: "endDate", value: endDate, column: endColumn ?? times.at(-1)?.column ?? column }];
}
