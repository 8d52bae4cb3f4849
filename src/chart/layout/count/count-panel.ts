import type { Language } from "../../../model/bilingual.ts";
import { type Count, mostOf, runPhrase } from "../../content/count.ts";
import { type CountBand, countScale, stepsOf, yOf } from "../measure/count-band.ts";
import { gutter } from "../measure/day-scale.ts";
import { type Frame, numberGap } from "../measure/frame.ts";
import { type Label, lineLabel } from "../measure/label.ts";
import { placeHeading } from "../row/row.ts";
import { type PlacedDot, placeDots } from "./claim-dot.ts";
import { type PlacedOutline, placeOutlines } from "./claim-outline.ts";

/** The number of members over time, with the numbers that were published. */
export interface CountPanel {
  readonly heading: Label;
  readonly name: string;
  readonly band: CountBand;
  /** The words for each step of the band. */
  readonly phrases: readonly string[];
  readonly tickLabels: readonly Label[];
  /** Whether there may have been more than the record names. */
  readonly isUnbounded: boolean;
  /** The exact published numbers, and the inexact ones. */
  readonly dots: readonly PlacedDot[];
  readonly outlines: readonly PlacedOutline[];
  readonly bottom: number;
}

const panelHeight = 150;
/** Between heading and panel; numbers at the top of the panel reach into it. */
const headroom = 16;

/** Places the panel. */
export function placePanel(frame: Frame, top: number, count: Count, lang: Language): CountPanel {
  const { heading, runs, claims, isUnbounded } = count;
  const placed = placeHeading(frame, top, heading);
  const exact = claims.filter(({ isExact }) => isExact);
  const inexact = claims.filter(({ isExact }) => !isExact);
  const lanes = placeOutlines(frame, top + placed.height, inexact);
  const panelTop = Math.round(lanes.bottom + headroom);
  const bottom = panelTop + panelHeight;
  const most = exact.reduce((number, { numbers }) => Math.max(number, numbers.max), mostOf(runs));
  const scale = countScale(most, panelTop, bottom);
  const steps = stepsOf(frame.scale, runs);
  const x = frame.scale.left - gutter.left - numberGap;
  return {
    heading: placed.label,
    name: heading,
    band: { scale, steps },
    phrases: steps.map((step) => runPhrase(step, lang)),
    tickLabels: scale.ticks.map((tick) =>
      lineLabel(tick.toLocaleString(lang), "tick", x, yOf(scale, tick) + 4, "end"),
    ),
    isUnbounded,
    dots: placeDots(exact, frame.scale, scale),
    outlines: lanes.outlines,
    bottom,
  };
}
