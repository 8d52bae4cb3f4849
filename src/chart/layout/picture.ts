import { plainName } from "../content/name.ts";
import type { PictureContent } from "../content/picture.ts";
import { axisOf, placeAxis } from "./axis.ts";
import { type CountPanel, placePanel } from "./count-panel.ts";
import { xOf } from "./day-scale.ts";
import { type Frame, frameOf } from "./frame.ts";
import { ascent, blockHeight, fittedLabel, type Label, lineLabel, lineWidth } from "./label.ts";
import { type PlacedEntry, placeLegend } from "./legend.ts";
import { type PlacedGroup, placeGroups } from "./row.ts";

/** Where everything in a picture is. */
export interface Picture {
  readonly frame: Frame;
  readonly height: number;
  readonly heading: Label;
  readonly legend: readonly PlacedEntry[];
  readonly asOf: AsOfLine | null;
  /** The lines through the rows and the panel, and their top. */
  readonly lines: readonly number[];
  readonly top: number;
  /** Texts of the upper and the lower axis. */
  readonly axisLabels: readonly Label[];
  readonly groups: readonly PlacedGroup[];
  readonly panel: CountPanel;
  readonly notes: readonly Label[];
}

/** The last day that the record speaks for, as a line through the picture; what is right of it goes beyond. */
export interface AsOfLine {
  readonly x: number;
  readonly label: Label;
}

/** Places what a picture says, one below the other. */
export function layOut(content: PictureContent, width: number): Picture {
  const frame = frameOf(width, content);
  const { margin: x, innerWidth, scale } = frame;
  const heading = fittedLabel(plainName(content.title), "title", {
    x,
    top: x,
    width: innerWidth,
    mostLines: 3,
  });
  const legendTop = x + blockHeight("title", heading.lines.length) + 6;
  const legend = placeLegend(frame, legendTop, content.legend);
  const asOfTop = legend.bottom + 10;
  const asOf = placeAsOf(frame, asOfTop, content);
  const axis = axisOf(scale, content.lang);
  const upper = placeAxis(asOf === null ? asOfTop : asOfTop + blockHeight("tick", 1) + 2, axis);
  const top = upper.bottom + 4;
  const { groups, bottom } = placeGroups(frame, top, content.groups);
  const panel = placePanel(frame, bottom, content.count, content.lang);
  const lower = placeAxis(panel.bottom + 4, axis);
  const notes = placeNotes(frame, lower.bottom + 8, content.notes);
  return {
    frame,
    height: Math.ceil(notes.bottom + x - 6),
    heading,
    legend: legend.entries,
    asOf,
    lines: axis.lines,
    top,
    axisLabels: [...upper.labels, ...lower.labels],
    groups,
    panel,
    notes: notes.labels,
  };
}

/** Places the line of the last day on record; there is none if that day comes after all that are shown. */
function placeAsOf({ scale, margin, width }: Frame, top: number, { asOf }: PictureContent): AsOfLine | null {
  if (asOf.endExclusive > scale.days.endExclusive) return null;
  const x = xOf(scale, asOf.endExclusive);
  const room = lineWidth(asOf.text, "tick");
  const right = Math.min(x + room / 2, width - margin);
  return { x, label: lineLabel(asOf.text, "tick", Math.max(right - room, margin), top + ascent("tick")) };
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
