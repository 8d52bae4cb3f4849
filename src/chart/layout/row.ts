import { mostOf } from "../content/count.ts";
import type { CountRow, Group, Row, TimeRow } from "../content/row.ts";
import { type Bar, barHeight, barsOf, type Mark, marksOf } from "./bar.ts";
import { type CountBand, stepsOf } from "./count-band.ts";
import type { Frame } from "./frame.ts";
import { blockHeight, fittedLabel, type Label } from "./label.ts";

/** A row at its place. */
export interface PlacedRow {
  readonly label: Label;
  readonly top: number;
  readonly height: number;
  /** The middle of what is drawn. */
  readonly middle: number;
  readonly phrase: string;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly band: CountBand | null;
}

/** Rows below their heading. */
export interface PlacedGroup {
  readonly heading: Label;
  readonly name: string;
  readonly rows: readonly PlacedRow[];
}

const sectionGap = 8;

/** Places groups of rows one below the other. */
export function placeGroups(
  frame: Frame,
  top: number,
  groups: readonly Group<Row>[],
): { groups: PlacedGroup[]; bottom: number } {
  let bottom = top;
  const placed = groups.map(({ heading, items }) => {
    const { label, height } = placeHeading(frame, bottom, heading);
    bottom += height;
    const rows = items.map((item) => {
      const row = placeRow(frame, bottom, item);
      bottom += row.height;
      return row;
    });
    bottom += sectionGap;
    return { heading: label, name: heading, rows };
  });
  return { groups: placed, bottom };
}

/** Places a heading. */
export function placeHeading(frame: Frame, top: number, text: string): { label: Label; height: number } {
  const { margin: x, innerWidth: width } = frame;
  const label = fittedLabel(text, "heading", { x, top: top + 10, width });
  return { label, height: 10 + blockHeight("heading", label.lines.length) + 2 };
}

function placeRow(frame: Frame, top: number, row: Row): PlacedRow {
  return row.kind === "count" ? placeCountRow(frame, top, row) : placeTimeRow(frame, top, row);
}

/** Rounds stand below their period. */
const roundIndent = 12;
/** The least room that most bars have. */
const usualHeight = barHeight.region;

function placeTimeRow(frame: Frame, top: number, row: TimeRow): PlacedRow {
  const { scale } = frame;
  return {
    ...placeName(frame, top, row.name, usualHeight, row.kind === "round" ? roundIndent : 0),
    phrase: row.phrase,
    bars: barsOf(scale, row),
    marks: marksOf(scale, row.dates),
    band: null,
  };
}

const bandHeight = 44;

function placeCountRow(frame: Frame, top: number, { phrase, runs }: CountRow): PlacedRow {
  const place = placeName(frame, top, phrase, bandHeight);
  const [bandTop, bottom] = [place.middle - bandHeight / 2, place.middle + bandHeight / 2];
  const scale = { most: Math.max(1, mostOf(runs)), ticks: [], top: bandTop, bottom };
  return { ...place, phrase, bars: [], marks: [], band: { scale, steps: stepsOf(frame.scale, runs) } };
}

const mostLines = 2;
const padding = 4;
/** Room above and below a bar, together. */
const barPadding = { beside: 12, below: 10 };

/** Places a name; a row with a long one is higher, and on a narrow picture its bar stands below the name. */
function placeName(frame: Frame, top: number, name: string, drawnHeight: number, indent = 0) {
  const x = frame.margin + indent;
  const width = frame.nameWidth - indent;
  const label = fittedLabel(name, "name", { x, top: top + padding, width, mostLines });
  const block = blockHeight("name", label.lines.length);
  if (frame.isStacked) {
    const room = drawnHeight + barPadding.below;
    return { label, top, middle: top + padding + block + room / 2, height: padding + block + room };
  }
  const height = Math.max(drawnHeight + barPadding.beside, block + 2 * padding);
  const y = label.y - padding + (height - block) / 2;
  return { label: { ...label, y }, top, middle: top + height / 2, height };
}
