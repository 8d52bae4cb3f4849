import { dayNumberOf, isoText } from "../../calendar/day.ts";
import { monthAbbreviation, monthAndYear } from "../../calendar/day-phrase.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import type { Language } from "../../model/bilingual.ts";
import { type DayScale, gutter, xOf } from "./measure/day-scale.ts";
import { ascent, type Label, lineHeight, lineLabel, lineWidth } from "./measure/label.ts";

/** A text of an axis and the pixel at which it starts. */
interface AxisLabel {
  readonly x: number;
  /** The first day that it is about. */
  readonly day: number;
  readonly text: string;
}

/** What is written along time, and where lines are drawn through it. */
export interface Axis {
  readonly lines: readonly number[];
  /** Years above months, months above days; empty if the labels are years. */
  readonly upper: readonly AxisLabel[];
  readonly lower: readonly AxisLabel[];
}

type Unit = "day" | "month" | "year";

interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const steps: readonly Step[] = [
  { unit: "day", count: 1 },
  { unit: "day", count: 7 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((count): Step => ({ unit: "year", count })),
];
const coarsest: Step = { unit: "year", count: 5000 };

/** The fewest days that a unit has. */
const fewestDays: { readonly [unit in Unit]: number } = { day: 1, month: 28, year: 365 };
/** The widest text that a unit is written with. */
const widestText: { readonly [unit in Unit]: string } = { day: "30.", month: "Sept.", year: "2000" };

const labelGap = 4;

/** The axis of a scale: the finest of days, weeks, months, quarters, years, … of which every label has its room. */
export function axisOf(scale: DayScale, lang: Language): Axis {
  const step = steps.find((candidate) => hasRoom(scale, candidate)) ?? coarsest;
  const starts = startsIn(scale.days, step);
  const lower = labelsOf(scale, starts, (day) => unitText(day, step.unit, lang));
  return {
    lines: starts.map((day) => xOf(scale, day)),
    upper: step.unit === "year" ? [] : upperLabels(scale, step.unit, lang),
    lower,
  };
}

/** Places the texts of an axis in one or two lines. */
export function placeAxis(top: number, { upper, lower }: Axis): { labels: Label[]; bottom: number } {
  const lines = upper.length === 0 ? [lower] : [upper, lower];
  const height = lineHeight("tick");
  const labels = lines.flatMap((line, at) =>
    line.map(({ x, text }) => lineLabel(text, "tick", x, top + at * height + ascent("tick"))),
  );
  return { labels, bottom: top + lines.length * height };
}

function hasRoom({ days, left, right }: DayScale, { unit, count }: Step): boolean {
  const pixelsPerDay = (right - left) / (days.endExclusive - days.start);
  return count * fewestDays[unit] * pixelsPerDay >= lineWidth(widestText[unit], "tick") + 2 * labelGap;
}

function upperLabels(scale: DayScale, unit: "day" | "month", lang: Language): AxisLabel[] {
  return unit === "day"
    ? labelsOf(scale, startsIn(scale.days, { unit: "month", count: 1 }), (day) => monthAndYear(day, lang))
    : labelsOf(scale, startsIn(scale.days, { unit: "year", count: 1 }), yearText);
}

function unitText(day: number, unit: Unit, lang: Language): string {
  if (unit === "year") return yearText(day);
  if (unit === "month") return monthAbbreviation(day, lang);
  return `${Number(isoText(day).slice(8))}${lang === "de" ? "." : ""}`;
}

function yearText(day: number): string {
  return isoText(day).slice(0, 4);
}

/** A label for each part into which `starts` cut the days shown, if it fits into its part. */
function labelsOf(scale: DayScale, starts: readonly number[], textOf: (day: number) => string): AxisLabel[] {
  const all = starts[0] === scale.days.start ? starts : [scale.days.start, ...starts];
  return all.flatMap((day, at) => {
    const x = xOf(scale, day) + labelGap;
    const next = all[at + 1];
    const room = (next === undefined ? scale.right + gutter.right : xOf(scale, next)) - labelGap - x;
    const text = textOf(day);
    return lineWidth(text, "tick") <= room ? [{ x, day, text }] : [];
  });
}

/** The first days of the units that start within a range. */
function startsIn({ start, endExclusive }: DayRange, { unit, count }: Step): number[] {
  const starts: number[] = [];
  const dayAt = { day: weekStart, month: monthStart, year: yearStart }[unit];
  for (let at = firstIndex(start, unit, count); dayAt(at) < endExclusive; at += count) {
    if (dayAt(at) >= start) starts.push(dayAt(at));
  }
  return starts;
}

/** The number of the unit, a multiple of `count`, in which a day lies; days count from a Monday, so that sevens are weeks. */
function firstIndex(day: number, unit: Unit, count: number): number {
  const [year, month] = isoText(day).split("-").map(Number);
  const index = { day: day + 3, month: (year ?? 0) * 12 + (month ?? 1) - 1, year: year ?? 0 }[unit];
  return Math.floor(index / count) * count;
}

function weekStart(index: number): number {
  return index - 3;
}

function monthStart(index: number): number {
  return dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

function yearStart(index: number): number {
  return dayNumberOf(index, 1, 1);
}
