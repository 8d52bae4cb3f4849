import type { Element } from "./element.ts";
import type { LegendEntry } from "./legend.ts";
import { publishedShapes } from "./published-shapes.ts";
import { barShapes, gapPaint, lineShape, markShape, silentLabel, urlOf } from "./shapes.ts";
import { className } from "./theme.ts";

/** An entry of the legend. */
export function legendShapes(entry: LegendEntry, prefix: string): Element[] {
  return [...signShapes(entry, prefix), silentLabel(entry.label)];
}

function signShapes({ sign, x, right, middle }: LegendEntry, prefix: string): Element[] {
  const centre = (x + right) / 2;
  const plain = [{ left: x, right, shape: "plain" }] as const;
  const mark = { isOpenLeft: false, isOpenRight: false };
  const dot = { ...mark, left: x, right, top: middle - 4, bottom: middle + 4, isExact: true };
  switch (sign) {
    case "certain":
      return barShapes(plain, middle, prefix, { class: className("certain") });
    case "possible":
      return barShapes(plain, middle, prefix, { fill: urlOf(prefix, "hatch") });
    case "confirmed":
      return [markShape({ ...mark, left: centre, right: centre, isExact: true }, middle)];
    case "confirmedWithin":
      return [markShape({ ...mark, left: x + 3, right: right - 3, isExact: false }, middle)];
    case "gap":
      return [lineShape([x, middle], [right, middle], gapPaint)];
    case "ongoing":
      return barShapes([{ left: x, right, shape: "arrow" }], middle, prefix, { class: className("certain") });
    case "unbounded":
      return barShapes(plain, middle, prefix, { fill: urlOf(prefix, "dots") });
    case "published":
      return publishedShapes({ ...dot, isContradicting: false });
    case "publishedWithin":
      return publishedShapes({
        ...dot,
        left: x + 2,
        right: right - 2,
        isExact: false,
        isContradicting: false,
      });
    case "contradicting":
      return publishedShapes({ ...dot, isContradicting: true });
  }
}
