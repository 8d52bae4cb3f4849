import { dayNumber } from "../calendar/day.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import type { Axis } from "./axis.ts";
import { xOf } from "./day-scale.ts";
import type { Frame } from "./frame.ts";
import { ascent, type Label, lineHeight, lineLabel, lineWidth } from "./label.ts";
import { texts } from "./texts.ts";

/** The last day that the record speaks for, as a line through the picture; what is right of it goes beyond. */
export interface AsOfLine {
  readonly x: number;
  readonly label: Label;
}

/** Texts along the axis, above or below what it is the axis of. */
export interface AxisBand {
  readonly labels: readonly Label[];
  readonly bottom: number;
}

/** Places the texts of an axis, in one or two lines. */
export function placeAxis(top: number, { upper, lower }: Axis): AxisBand {
  const lines = upper.length === 0 ? [lower] : [upper, lower];
  const height = lineHeight("tick");
  return {
    labels: lines.flatMap((line, at) =>
      line.map(({ x, text }) => lineLabel(text, "tick", x, top + at * height + ascent("tick"))),
    ),
    bottom: top + lines.length * height,
  };
}

/** Places the line of `asOf`; there is none if all days shown are up to it but it is none of them. */
export function placeAsOf(frame: Frame, top: number, network: Network, lang: Language): AsOfLine | null {
  const { scale, margin, width } = frame;
  const endExclusive = dayNumber(network.asOf) + 1;
  if (endExclusive > scale.days.endExclusive) return null;
  const x = xOf(scale, endExclusive);
  const text = texts.asOf[lang](formatEdtfDate(network.asOf, lang));
  const room = lineWidth(text, "tick");
  const right = Math.min(x + room / 2, width - margin);
  return { x, label: lineLabel(text, "tick", Math.max(right - room, margin), top + ascent("tick")) };
}
