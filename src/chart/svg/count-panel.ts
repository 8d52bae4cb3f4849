import { type CountBand, type CountStep, yOf } from "../layout/count-band.ts";
import type { CountPanel } from "../layout/count-panel.ts";
import type { Frame } from "../layout/frame.ts";
import { type Element, element } from "./element.ts";
import { silentLabel } from "./label.ts";
import { lineShape, path } from "./path.ts";
import { cellRow, hoverArea, table } from "./table.ts";
import { className, urlOf } from "./theme.ts";

/** The number of members over time: its band, and a table of the steps. */
export function panelShapes(panel: CountPanel, frame: Frame, prefix: string): Element[] {
  const { heading, name, band, phrases, tickLabels, isUnbounded } = panel;
  const { scale, steps } = band;
  const { left, right } = frame.scale;
  const height = scale.bottom - scale.top;
  const cells = steps.map((step, at) => {
    const area = { x: step.left, y: scale.top, width: step.right - step.left, height };
    return cellRow(phrases[at] ?? "", [hoverArea(area)]);
  });
  return [
    silentLabel(heading),
    ...scale.ticks.map((tick) =>
      lineShape([left, yOf(scale, tick)], [right, yOf(scale, tick)], { class: className("rule") }),
    ),
    ...tickLabels.map(silentLabel),
    ...(isUnbounded ? [openArea(band, prefix)] : []),
    ...bandShapes(band, prefix),
    table(name, cells),
  ];
}

/** What is certain, solid; above it what is possible, hatched, with an edge at the most. */
export function bandShapes({ steps, scale }: CountBand, prefix: string): Element[] {
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
function openArea({ steps, scale }: CountBand, prefix: string): Element {
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
