import { dayNumberOf, isoText } from "../../calendar/day.ts";
import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import type { ShownStretch } from "./shown-timeline.ts";

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

/** The years above the columns: as many as there is room for, none of them cut. */
export function yearLine(scale: MonthScale): string {
  const columnsPerYear = 12 / scale.monthsPerColumn;
  const labelWidth = 5;
  let line = "";
  for (let year = scale.firstYear; year <= scale.lastYear; year++) {
    const column = Math.floor((year - scale.firstYear) * columnsPerYear);
    const isFree = column >= line.length && column + labelWidth <= columnCount(scale) + 1;
    if (line === "" || isFree) line = line.padEnd(column) + String(year).padEnd(labelWidth);
  }
  return line.trimEnd();
}

/** Full blocks where a day of the column is certain, light ones where one is possible, else blanks. */
export function stretchBar(stretches: readonly ShownStretch[], scale: MonthScale): string {
  let bar = "";
  for (let column = 0; column < columnCount(scale); column++) {
    const days = {
      start: monthStart(scale.firstYear, column * scale.monthsPerColumn),
      endExclusive: monthStart(scale.firstYear, (column + 1) * scale.monthsPerColumn),
    };
    const isCertain = stretches.some(({ certain }) => certain !== null && overlaps(certain, days));
    const isPossible = stretches.some(({ possible }) => overlaps(possible, days));
    bar += isCertain ? "█" : isPossible ? "░" : " ";
  }
  return bar.trimEnd();
}

/** The first day of a month, counted from the January of a year. */
function monthStart(firstYear: number, months: number): number {
  return dayNumberOf(firstYear + Math.floor(months / 12), (months % 12) + 1, 1);
}
