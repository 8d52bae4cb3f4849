import type { PictureContent } from "../content/picture.ts";
import { xOf } from "./measure/day-scale.ts";
import type { Frame } from "./measure/frame.ts";
import {
  ascent,
  type Box,
  blockHeight,
  boxesMeet,
  boxOf,
  type Label,
  lineLabel,
  lineWidth,
} from "./measure/label.ts";

/** A day as a line through the picture, and its name above it. */
export interface DayLine {
  readonly x: number;
  readonly label: Label;
}

/** The lines of the last day on record and of the marked day; `null` = not shown. */
export interface DayLines {
  readonly asOf: DayLine | null;
  readonly markedDay: DayLine | null;
  readonly bottom: number;
}

const gap = 2;

/** Places the names of both days in one line, or in two if they would meet. */
export function placeDayLines(frame: Frame, top: number, content: PictureContent): DayLines {
  const { days } = frame.scale;
  const { asOf, markedDay } = content;
  const isRecordShown = asOf.endExclusive <= days.endExclusive && asOf.endExclusive > days.start;
  const record = isRecordShown ? dayLine(frame, top, xOf(frame.scale, asOf.endExclusive), asOf.text) : null;
  const height = blockHeight("tick", 1) + gap;
  if (markedDay === null)
    return { asOf: record, markedDay: null, bottom: record === null ? top : top + height };
  const x = (xOf(frame.scale, markedDay.start) + xOf(frame.scale, markedDay.start + 1)) / 2;
  const marked = dayLine(frame, top, x, markedDay.text);
  if (record === null || !boxesMeet(padded(record.label), boxOf(marked.label))) {
    return { asOf: record, markedDay: marked, bottom: top + height };
  }
  const lower = dayLine(frame, top + height, x, markedDay.text);
  return { asOf: record, markedDay: lower, bottom: top + 2 * height };
}

function padded(label: Label): Box {
  const box = boxOf(label);
  return { ...box, left: box.left - 6, right: box.right + 6 };
}

/** Its name in the middle above it, as far as the picture has room. */
function dayLine({ margin, width }: Frame, top: number, x: number, text: string): DayLine {
  const room = lineWidth(text, "tick");
  const right = Math.min(x + room / 2, width - margin);
  return { x, label: lineLabel(text, "tick", Math.max(right - room, margin), top + ascent("tick")) };
}
