import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import { type Axis, axisOf } from "./axis.ts";
import type { PictureContent } from "./content.ts";
import { type CountPanel, placePanel } from "./count-panel.ts";
import { type Frame, innerWidth } from "./frame.ts";
import { blockHeight, fittedLabel, type Label, shownName } from "./label.ts";
import { type LegendEntry, placeLegend } from "./legend.ts";
import { type AsOfLine, placeAsOf, placeAxis } from "./time-lines.ts";

/** Where everything is that every picture has. */
export interface PictureLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly heading: Label;
  readonly legend: readonly LegendEntry[];
  readonly axis: Axis;
  /** Texts of the upper and the lower axis. */
  readonly axisLabels: readonly Label[];
  readonly asOf: AsOfLine | null;
  /** From the upper axis to the lower one. */
  readonly top: number;
  readonly panel: CountPanel;
  readonly notes: readonly Label[];
}

/** Places what stands above the rows. */
function placeHead(network: Network, { frame, title, signs }: PictureContent, lang: Language) {
  const { margin, scale } = frame;
  const heading = fittedLabel(shownName(title), "title", {
    x: margin,
    top: margin,
    width: innerWidth(frame),
    mostLines: 3,
  });
  const legendTop = margin + blockHeight("title", heading.lines.length) + 6;
  const legend = placeLegend(frame, legendTop, signs, lang);
  const asOfTop = legendTop + legend.height + 10;
  const asOf = placeAsOf(frame, asOfTop, network, lang);
  const axis = axisOf(scale, lang);
  const upper = placeAxis(asOf === null ? asOfTop : asOfTop + blockHeight("tick", 1) + 2, axis);
  return { heading, legend: legend.entries, asOf, axis, axisLabels: upper.labels, top: upper.bottom + 4 };
}

/** Places what stands below the rows: the panel of the count, the lower axis and the notes. */
function placeFoot({ frame, count, notes }: PictureContent, top: number, axis: Axis, lang: Language) {
  const panel = placePanel(frame, top, count, lang);
  const lower = placeAxis(panel.bottom + 4, axis);
  let bottom = lower.bottom + 8;
  const placed = notes.map((note) => {
    const label = fittedLabel(note, "note", { x: frame.margin, top: bottom, width: innerWidth(frame) });
    bottom += blockHeight("note", label.lines.length) + 3;
    return label;
  });
  return { panel, axisLabels: lower.labels, notes: placed, height: Math.ceil(bottom + frame.margin - 6) };
}

/** Lays out a picture around its rows, which `placeRows` places below a line and whose bottom it gives. */
export function layOut<Rows extends { readonly bottom: number }>(
  network: Network,
  content: PictureContent,
  lang: Language,
  placeRows: (top: number) => Rows,
): PictureLayout & { readonly rows: Rows } {
  const { frame, title, description } = content;
  const head = placeHead(network, content, lang);
  const rows = placeRows(head.top);
  const foot = placeFoot(content, rows.bottom, head.axis, lang);
  return {
    frame,
    title,
    description,
    ...head,
    rows,
    ...foot,
    axisLabels: [...head.axisLabels, ...foot.axisLabels],
  };
}
