import { plainName } from "../content/name.ts";
import type { PictureContent } from "../content/picture.ts";
import { type Axis, axisOf, placeAxis } from "./axis.ts";
import { boxOfDot } from "./count/claim-dot.ts";
import { type CountPanel, placePanel } from "./count/count-panel.ts";
import { type DayLines, placeDayLines } from "./day-line.ts";
import { type PlacedJoint, placeJoints } from "./joint.ts";
import { type PlacedEntry, placeLegend } from "./legend.ts";
import { type Frame, frameOf } from "./measure/frame.ts";
import { type Box, blockHeight, boxOf, fittedLabel, type Label } from "./measure/label.ts";
import { type PlacedGroup, type PlacedRow, placeGroups } from "./row/row.ts";

/** Where everything in a picture is. */
export interface Picture {
  readonly frame: Frame;
  readonly height: number;
  readonly heading: Label;
  readonly legend: readonly PlacedEntry[];
  /** The last day that the record speaks for, right of which it goes beyond, and the marked day. */
  readonly dayLines: DayLines;
  /** What is written along time; its lines go through the rows and the panel, from their top. */
  readonly axis: Axis;
  readonly top: number;
  /** Texts of the upper and the lower axis. */
  readonly axisLabels: readonly Label[];
  readonly groups: readonly PlacedGroup[];
  readonly joints: readonly PlacedJoint[];
  readonly panel: CountPanel;
  readonly notes: readonly Label[];
  /** The texts and marks that lines leave free. */
  readonly boxes: readonly Box[];
}

/** Places what a picture says, one below the other. */
export function layOut(content: PictureContent, width: number): Picture {
  const frame = frameOf(width, content);
  const { margin: x, innerWidth, scale } = frame;
  const title = { x, top: x, width: innerWidth, mostLines: 3 };
  const heading = fittedLabel(plainName(content.title), "title", title);
  const legend = placeLegend(frame, x + blockHeight("title", heading.lines.length) + 6, content.legend);
  const dayLines = placeDayLines(frame, legend.bottom + 10, content);
  const axis = axisOf(scale, content.lang);
  const upper = placeAxis(dayLines.bottom, axis);
  const top = upper.bottom + 4;
  const { groups, bottom } = placeGroups(frame, top, content.groups);
  const panel = placePanel(frame, bottom, content.count, content.lang);
  const lower = placeAxis(panel.bottom + 4, axis);
  const notes = placeNotes(frame, lower.bottom + 8, content.notes);
  const axisLabels = [...upper.labels, ...lower.labels];
  const rows = groups.flatMap((group) => group.rows);
  const boxes = [...axisLabels.map(boxOf), ...boxesOfGroups(groups), ...boxesOfPanel(panel)];
  return {
    frame,
    height: Math.ceil(notes.bottom + x - 6),
    heading,
    legend: legend.entries,
    dayLines,
    axis,
    top,
    axisLabels,
    groups,
    joints: placeJoints(frame, content.joints, rows, boxes),
    panel,
    notes: notes.labels,
    boxes,
  };
}

function boxesOfGroups(groups: readonly PlacedGroup[]): Box[] {
  return groups.flatMap(({ heading, rows, sentence }) => [
    boxOf(heading),
    ...(sentence === null ? [] : [boxOf(sentence)]),
    ...rows.flatMap(boxesOfRow),
  ]);
}

function boxesOfRow({ label, marks, middle }: PlacedRow): Box[] {
  return [
    boxOf(label),
    ...marks.map(({ left, right, offset, reach }) => {
      return { left, right, top: middle + offset - reach, bottom: middle + offset + reach };
    }),
  ];
}

function boxesOfPanel({ heading, tickLabels, dots, outlines }: CountPanel): Box[] {
  return [
    ...[heading, ...tickLabels].map(boxOf),
    ...dots.map(boxOfDot),
    ...outlines,
    ...[...dots, ...outlines].flatMap(({ label }) => (label === null ? [] : [boxOf(label)])),
  ];
}

function placeNotes({ margin: x, innerWidth: width }: Frame, top: number, notes: readonly string[]) {
  let bottom = top;
  const labels = notes.map((note) => {
    const label = fittedLabel(note, "note", { x, top: bottom, width });
    bottom += blockHeight("note", label.lines.length) + 3;
    return label;
  });
  return { labels, bottom };
}
