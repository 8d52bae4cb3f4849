import { isoText } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import type { Extent, Span } from "../../calendar/extent.ts";
import type { IsoDate } from "../../model/date.ts";

/** The columns of a timeline: runs of whole months from the first day of a year to the last day of another. */
export interface MonthScale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly monthsPerColumn: number;
}

const monthsPerColumn = [1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 120_000];

/** The finest scale of the years of some days whose columns fit into a width. */
export function monthScale({ start, endExclusive }: DayRange, width: number): MonthScale {
  const [firstYear = 0, lastYear = 0] = [start, endExclusive - 1].map((day) =>
    Number(isoText(day).slice(0, 4)),
  );
  const months = (lastYear - firstYear + 1) * 12;
  const fitting = monthsPerColumn.find((count) => Math.ceil(months / count) <= width);
  return { firstYear, lastYear, monthsPerColumn: fitting ?? months };
}

/** How many columns there are. */
export function columnCount({ firstYear, lastYear, monthsPerColumn: months }: MonthScale): number {
  return Math.ceil(((lastYear - firstYear + 1) * 12) / months);
}

/** The years above the columns, as many as there is room for. */
export function yearLine(scale: MonthScale): string {
  const columnsPerYear = 12 / scale.monthsPerColumn;
  const labelWidth = 5;
  let line = "";
  for (let year = scale.firstYear; year <= scale.lastYear; year++) {
    const column = Math.floor((year - scale.firstYear) * columnsPerYear);
    if (line === "" || column >= line.length) line = line.padEnd(column) + String(year).padEnd(labelWidth);
  }
  return line.slice(0, Math.max(columnCount(scale), 4)).trimEnd();
}

/** Full blocks where a day of the column is certain, light ones where one is possible, else blanks. */
export function extentBar(extents: readonly Extent[], scale: MonthScale): string {
  const certain = extents.map((extent) => extent.certain).filter((span) => span !== null);
  const possible = extents.map((extent) => extent.possible);
  let bar = "";
  for (let column = 0; column < columnCount(scale); column++) {
    const firstDay = monthStart(scale.firstYear, column * scale.monthsPerColumn);
    const nextFirstDay = monthStart(scale.firstYear, (column + 1) * scale.monthsPerColumn);
    const has = (span: Span) =>
      (span.firstDay === null || span.firstDay < nextFirstDay) &&
      (span.lastDay === null || span.lastDay >= firstDay);
    bar += certain.some(has) ? "█" : possible.some(has) ? "░" : " ";
  }
  return bar.trimEnd();
}

function monthStart(firstYear: number, months: number): IsoDate {
  const year = String(firstYear + Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}
