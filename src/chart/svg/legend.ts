import { type Bar, barHeight } from "../layout/bar.ts";
import type { PlacedEntry } from "../layout/legend.ts";
import { barShapes, markShape } from "./bar.ts";
import { claimShapes } from "./claim-mark.ts";
import { type Element, element } from "./element.ts";
import { silentLabel } from "./label.ts";
import { urlOf } from "./theme.ts";

/** An entry of the legend. */
export function legendShapes(entry: PlacedEntry, prefix: string): Element[] {
  return [...signShapes(entry, prefix), silentLabel(entry.label)];
}

function signShapes({ sign, left, right, middle }: PlacedEntry, prefix: string): Element[] {
  const height = barHeight.region;
  const bar = (paint: Bar["paint"], shape: "plain" | "arrow" = "plain") =>
    barShapes({ paint, height, pieces: [{ left, right, shape }] }, middle, prefix);
  const closed = { isOpenLeft: false, isOpenRight: false };
  const centre = (left + right) / 2;
  const number = { ...closed, left, right, top: middle - 4, bottom: middle + 4 };
  switch (sign) {
    case "certain":
    case "possible":
    case "gap":
      return bar(sign);
    case "ongoing":
      return bar("certain", "arrow");
    case "unbounded":
      return [
        element("rect", {
          fill: urlOf(prefix, "dots"),
          x: left,
          y: middle - height / 2,
          width: right - left,
          height,
        }),
      ];
    case "confirmed":
      return [markShape({ ...closed, left: centre, right: centre, isExact: true }, middle)];
    case "confirmedWithin":
      return [markShape({ ...closed, left: left + 3, right: right - 3, isExact: false }, middle)];
    case "published":
      return claimShapes({ ...number, isExact: true, isContradicting: false });
    case "publishedWithin":
      return claimShapes({
        ...number,
        left: left + 2,
        right: right - 2,
        isExact: false,
        isContradicting: false,
      });
    case "contradicting":
      return claimShapes({ ...number, isExact: true, isContradicting: true });
  }
}
