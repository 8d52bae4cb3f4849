import { formatRecordedDates } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import { type CountPanel, rangeText } from "./count-panel.ts";
import { type CountScale, yOf } from "./count-scale.ts";
import type { CountStep } from "./count-steps.ts";
import { type Element, element } from "./element.ts";
import type { Frame } from "./frame.ts";
import { lineShape, path, silentLabel, urlOf } from "./shapes.ts";
import { cellRow, table } from "./table-shapes.ts";
import { className } from "./theme.ts";

/** The number of members on record: its band, and a table of its steps. */
export function countShapes(panel: CountPanel, frame: Frame, prefix: string, lang: Language): Element[] {
  const { scale, steps } = panel;
  const { left, right } = frame.scale;
  return [
    silentLabel(panel.heading),
    ...scale.ticks.map((tick) =>
      lineShape([left, yOf(scale, tick)], [right, yOf(scale, tick)], { class: className("rule") }),
    ),
    ...panel.tickLabels.map(silentLabel),
    ...(panel.isUnbounded ? [openArea(steps, scale, prefix)] : []),
    ...bandShapes(steps, scale, prefix),
    table(
      panel.heading.lines.join(""),
      steps.map((step) => stepRow(step, scale, lang)),
    ),
  ];
}

/** What is certain, solid; above it what is possible, hatched, with an edge at the most. */
export function bandShapes(steps: readonly CountStep[], scale: CountScale, prefix: string): Element[] {
  const base = steps.map(() => scale.bottom);
  const least = steps.map(({ min }) => yOf(scale, min));
  const most = steps.map(({ max }) => yOf(scale, max));
  return [
    element("path", { fill: urlOf(prefix, "hatch"), d: areaPath(steps, least, most) }),
    element("path", { class: className("certain"), d: areaPath(steps, base, least) }),
    element("path", {
      class: className("edge"),
      fill: "none",
      "stroke-width": 1.25,
      d: path(alongSteps(steps, most)),
    }),
  ];
}

/** Above the most on record of a partial roster: there may have been more. */
function openArea(steps: readonly CountStep[], scale: CountScale, prefix: string): Element {
  const most = steps.map(({ max }) => yOf(scale, max));
  const top = steps.map(() => scale.top);
  return element("path", { fill: urlOf(prefix, "dots"), d: areaPath(steps, most, top) });
}

function areaPath(steps: readonly CountStep[], lower: readonly number[], upper: readonly number[]): string {
  const back = steps.map(({ left }, at) => ["V", lower[at] ?? 0, "H", left]).reverse();
  return path(alongSteps(steps, upper), ...back, ["Z"]);
}

/** A line from left to right, at a level for each step. */
function alongSteps(steps: readonly CountStep[], levels: readonly number[]): (string | number)[] {
  return steps.flatMap(({ left, right }, at) => [at === 0 ? "M" : "L", left, levels[at] ?? 0, "H", right]);
}

function stepRow(step: CountStep, scale: CountScale, lang: Language): Element {
  const dates = formatRecordedDates({ startDate: step.firstDay, endDate: step.lastDay }, lang);
  const area = {
    x: step.left,
    y: scale.top,
    width: step.right - step.left,
    height: scale.bottom - scale.top,
  };
  return cellRow(`${dates}: ${rangeText(step, lang)}`, [
    element("rect", { ...area, fill: "none", "pointer-events": "all" }),
  ]);
}
