import { mostOf } from "../../content/count.ts";
import type { CountRow, Group, Row, TimeRow } from "../../content/row.ts";
import { type CountBand, stepsOf } from "../measure/count-band.ts";
import { type Frame, nameStyle } from "../measure/frame.ts";
import { blockHeight, boxOf, fittedLabel, type Label } from "../measure/label.ts";
import { type Bar, barHeight, barsOf, laneStep, lanesOf } from "./bar.ts";
import { type Mark, marksOf } from "./mark.ts";

/** A row at its place. */
export interface PlacedRow {
  readonly row: Row;
  readonly label: Label;
  readonly top: number;
  readonly height: number;
  /** The middle of what is drawn. */
  readonly middle: number;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly band: CountBand | null;
  /** A line that leads the eye from a name to its first bar, of which it is far. */
  readonly lead: { readonly left: number; readonly right: number } | null;
}

/** Rows below their heading, or what is said in their place. */
export interface PlacedGroup {
  readonly heading: Label;
  readonly name: string;
  readonly rows: readonly PlacedRow[];
  readonly sentence: Label | null;
}

const sectionGap = 8;

/** Places groups of rows one below the other. */
export function placeGroups(
  frame: Frame,
  top: number,
  groups: readonly Group<Row>[],
): { groups: PlacedGroup[]; bottom: number } {
  let bottom = top;
  const hasLeads = !frame.isStacked && groups.some(({ items }) => items.length >= manyRows);
  const placed = groups.map(({ heading, items, sentence }) => {
    const { label, height } = placeHeading(frame, bottom, heading);
    bottom += height;
    const rows = items.map((item) => {
      const row = placeRow(frame, bottom, item);
      bottom += row.height;
      return { ...row, lead: hasLeads ? leadOf(row) : null };
    });
    const said = sentence === undefined ? null : placeSentence(frame, bottom, sentence);
    if (said !== null) bottom += blockHeight("note", said.lines.length) + 2 * padding;
    bottom += sectionGap;
    return { heading: label, name: heading, rows, sentence: said };
  });
  return { groups: placed, bottom };
}

/** From so many rows on lines lead the eye. */
const manyRows = 20;
const leadGap = 6;
const leastLead = 24;

function leadOf({ label, bars, marks }: PlacedRow): PlacedRow["lead"] {
  const starts = [...bars.flatMap(({ pieces }) => pieces), ...marks].map(({ left }) => left - leadGap);
  const right = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const left = boxOf(label).right + leadGap;
  return Number.isFinite(right) && right - left >= leastLead ? { left, right } : null;
}

function placeSentence({ margin: x, innerWidth: width }: Frame, top: number, sentence: string): Label {
  return fittedLabel(sentence, "note", { x, top: top + padding, width });
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
  const drawnHeight = usualHeight + (lanesOf(row.byRole ?? []) - 1) * laneStep;
  return {
    ...placeName(frame, top, row, drawnHeight, row.kind === "round" ? roundIndent : 0),
    row,
    bars: barsOf(scale, row),
    marks: marksOf(scale, row),
    band: null,
    lead: null,
  };
}

const bandHeight = 44;

function placeCountRow(frame: Frame, top: number, row: CountRow): PlacedRow {
  const place = placeName(frame, top, { name: row.phrase }, bandHeight);
  const [bandTop, bottom] = [place.middle - bandHeight / 2, place.middle + bandHeight / 2];
  const scale = { most: Math.max(1, mostOf(row.runs)), ticks: [], top: bandTop, bottom };
  const band = { scale, steps: stepsOf(frame.scale, row.runs) };
  return { ...place, row, bars: [], marks: [], band, lead: null };
}

const mostLines = 2;
const padding = 4;
/** Room above and below a bar, together. */
const barPadding = { beside: 14, below: 15 };

/** Places a name; a row with a long one is higher, and on a narrow picture its bar stands below the name. */
function placeName(
  frame: Frame,
  top: number,
  named: Pick<TimeRow, "name" | "isHighlighted">,
  drawnHeight: number,
  indent = 0,
) {
  const x = frame.margin + indent;
  const width = frame.nameWidth - indent;
  const label = fittedLabel(named.name, nameStyle(named), { x, top: top + padding, width, mostLines });
  const block = blockHeight("name", label.lines.length);
  if (frame.isStacked) {
    const room = drawnHeight + barPadding.below;
    return { label, top, middle: top + padding + block + room / 2, height: padding + block + room };
  }
  const height = Math.max(drawnHeight + barPadding.beside, block + 2 * padding);
  const y = label.y - padding + (height - block) / 2;
  return { label: { ...label, y }, top, middle: top + height / 2, height };
}
