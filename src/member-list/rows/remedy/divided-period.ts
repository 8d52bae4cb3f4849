import type { Choice, Issue } from "../../../issue.ts";
import { periodsMeaning } from "../../../messages/list/period.ts";
import { cleanCell } from "../../../text/clean.ts";
import type { DateReading } from "../../../typed-date/date-reading.ts";
import { writtenDate } from "../../date/date-style.ts";
import { readPeriodCell } from "../../date/period-cell.ts";
import type { ReadingPlan } from "../../plan/reading-plan.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";

/**
 * The error of a whole period in the cell of a start or an end, with the change that writes its sides into the two columns, if
 * the other cell is blank.
 */
export function withPeriodDivided(
  issue: Issue<"date-format">,
  column: number,
  { line, cells }: SheetRecord,
  { fieldColumns, dates, style }: ReadingPlan,
): Issue<"date-format"> {
  const [startColumn] = [...(fieldColumns.get("start") ?? []), ...(fieldColumns.get("year") ?? [])];
  const [endColumn] = fieldColumns.get("end") ?? [];
  if (startColumn === undefined || endColumn === undefined) return issue;
  if (column !== startColumn && column !== endColumn) return issue;
  if (!isBlank(cells[column === startColumn ? endColumn : startColumn])) return issue;
  const text = cleanCell(cells[column] ?? "", "date").text;
  const { start, end } = readPeriodCell(text, { settings: dates(column), style });
  const [startDate, endDate] = [plainDate(start), plainDate(end)];
  if (startDate === undefined || endDate === undefined) return issue;
  const to = Array.from({ length: Math.max(cells.length, startColumn + 1, endColumn + 1) }, (_, at) => {
    if (at === startColumn) return writtenDate(startDate, style());
    return at === endColumn ? writtenDate(endDate, style()) : (cells[at] ?? "");
  });
  const choice: Choice = {
    fix: { kind: "row", line, from: cells, to: [to] },
    meaning: periodsMeaning([{ startDate, endDate }]),
  };
  return { ...issue, choices: [choice, ...(issue.choices ?? [])] };
}

/** A date about which there is nothing to say. */
function plainDate(reading: DateReading | null): string | undefined {
  if (reading === null || "fault" in reading || reading.found !== undefined) return undefined;
  return reading.value ?? undefined;
}
