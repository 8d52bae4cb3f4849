import { isoText } from "../../calendar/day.ts";
import type { Language } from "../../model/bilingual.ts";
import { jointsHeading } from "../content/joint.ts";
import type { PictureContent } from "../content/picture.ts";
import type { DayLine } from "../layout/day-line.ts";
import type { PlacedJoint } from "../layout/joint.ts";
import { gutter } from "../layout/measure/day-scale.ts";
import { boxOf } from "../layout/measure/label.ts";
import { lineAround, type Segment } from "../layout/measure/line.ts";
import type { Picture } from "../layout/picture.ts";
import { type Attributes, type Element, element, lineShape } from "./element.ts";
import { silentLabel } from "./label.ts";
import { cellRow, table } from "./row.ts";
import { painted } from "./theme.ts";

/** What the days right of `asOf` are covered with: the record does not speak for them. */
const veilOpacity = 0.6;

/** The veil over what lies right of `asOf`. */
export function veilShapes({ dayLines: { asOf }, frame, top, panel }: Picture): Element[] {
  const { right } = frame.scale;
  if (asOf === null || asOf.x >= right) return [];
  const veil = { x: asOf.x, y: top, width: right + gutter.right - asOf.x, height: panel.bottom - top };
  return [element("rect", { ...painted("paper"), ...veil, "fill-opacity": veilOpacity })];
}

/** The last day on record, and the marked day. */
export function dayLineShapes(picture: Picture, { asOf, markedDay }: PictureContent): Element[] {
  const { dayLines } = picture;
  return [
    ...dayLineShape(picture, dayLines.asOf, isoText(asOf.endExclusive - 1), painted("as-of")),
    ...(markedDay === null
      ? []
      : dayLineShape(picture, dayLines.markedDay, isoText(markedDay.start), painted("marked-day"))),
  ];
}

function dayLineShape(picture: Picture, line: DayLine | null, day: string, paint: Attributes): Element[] {
  if (line === null) return [];
  const { x, label } = line;
  const labels = [picture.dayLines.asOf, picture.dayLines.markedDay].flatMap((one) => one?.label ?? []);
  const boxes = [...picture.boxes, ...labels.map(boxOf)];
  const segments = lineAround([x, boxOf(label).bottom], [x, picture.panel.bottom], boxes);
  return [
    element("g", { "data-day": day }, ...segmentShapes(segments, { ...paint, "stroke-width": 1.25 })),
    silentLabel(label),
  ];
}

/** The changes of regions as a table, for those who hear the picture, of lines from row to row. */
export function jointTable(joints: readonly PlacedJoint[], lang: Language): Element[] {
  if (joints.length === 0) return [];
  const rows = joints.map(({ joint, segments, isInexact }) => {
    return cellRow(joint.phrase, jointShapes(segments, isInexact), { "data-day": joint.date });
  });
  return [table(jointsHeading[lang], rows)];
}

/** A line; dashed if its day is inexact. A rim would look like gaps in the bars that it crosses. */
export function jointShapes(segments: readonly Segment[], isInexact: boolean): Element[] {
  const dash = isInexact ? { "stroke-dasharray": "4 3" } : {};
  return segmentShapes(segments, { ...painted("joint"), "stroke-width": 1.75, ...dash });
}

function segmentShapes(segments: readonly Segment[], paint: Attributes): Element[] {
  return segments.map(([from, to]) => lineShape(from, to, paint));
}
