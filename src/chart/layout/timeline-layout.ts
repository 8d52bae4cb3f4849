import { isoText, numberOfDay } from "../../calendar/day.ts";
import type { Day } from "../../calendar/plain-date.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Network } from "../../model/network.ts";
import { argumentError } from "../../network-error.ts";
import { timelineContent } from "../content/picture.ts";
import { dayAt, xOf } from "./measure/day-scale.ts";
import { readTimelineOptions, type TimelineSvgOptions } from "./options.ts";
import { layOut, type Picture } from "./picture.ts";
import { type LayoutGroup, layoutGroup } from "./row/layout-row.ts";

/** Where everything in a timeline is, in pixels from its upper left corner. */
export interface TimelineLayout {
  /** The width of the picture. */
  readonly width: number;
  /** The height of the picture. */
  readonly height: number;
  /** The heading. */
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly description: string;
  /** The first day shown. */
  readonly firstDay: IsoDate;
  /** The last day shown. */
  readonly lastDay: IsoDate;
  /** The rectangle of days and rows. */
  readonly plot: LayoutBox;
  /** What is written along time. */
  readonly axis: LayoutAxis;
  /** Rows under their headings, from top to bottom. */
  readonly groups: readonly LayoutGroup[];
  /** How many were members, from left to right. */
  readonly counts: readonly LayoutCount[];
  /** What is left out, and why; in sentences. */
  readonly notes: readonly string[];
  /**
   * The pixel at which a day starts.
   *
   * @param day - the day, `YYYY-MM-DD`
   * @returns a number; for a day that is not shown, the edge of the plot
   * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `day` is not a valid day
   */
  readonly xOf: (day: Day) => number;
  /**
   * The day at a pixel.
   *
   * @param x - pixels from the left of the picture
   * @returns the day; left of the plot the first day shown, right of it the last
   * @throws {NetworkError} `field-value` if `x` is not a finite number
   */
  readonly dayAt: (x: number) => IsoDate;
}

/** A rectangle in pixels. */
export interface LayoutBox {
  /** Its left edge. */
  readonly left: number;
  /** Its right edge. */
  readonly right: number;
  /** Its upper edge. */
  readonly top: number;
  /** Its lower edge. */
  readonly bottom: number;
}

/** The axis of a timeline. */
export interface LayoutAxis {
  /** The pixels of the lines through the rows. */
  readonly lines: readonly number[];
  /** The texts above: years, if those below are months, and months, if those are days; else none. */
  readonly upper: readonly LayoutTick[];
  /** The texts below, or the only ones. */
  readonly lower: readonly LayoutTick[];
}

/** A text of an axis. */
export interface LayoutTick {
  /** Where it starts. */
  readonly x: number;
  /** The first day that it is about. */
  readonly day: IsoDate;
  /** What is written. */
  readonly text: string;
}

/** The fewest and the most members on some days. */
export interface LayoutCount {
  /** The pixel at which they start. */
  readonly left: number;
  /** The pixel at which they end. */
  readonly right: number;
  /** The first of the days. */
  readonly firstDay: IsoDate;
  /** The last of the days, included. */
  readonly lastDay: IsoDate;
  /** The fewest members on any of them. */
  readonly min: number;
  /** The most members on any of them. */
  readonly max: number;
}

/**
 * Where is what in a timeline, so that I can draw it myself, with React, Vue, Svelte or on a canvas?
 *
 * Gives the rows, bars and axis of {@link timelineSvg} as plain data, with all of its rules: which rows there are, in
 * which order, which bars are certain and which only possible, what goes on beyond the days shown. Options that only the
 * text of the SVG needs (`fluid`, `idPrefix`, `nonce`, `href`) change nothing here.
 *
 * @param network - a parsed network
 * @param options - those of {@link timelineSvg}
 * @returns the places in pixels; `xOf` and `dayAt` translate between days and pixels
 * @throws {NetworkError} as {@link timelineSvg}
 * @example
 * const layout = timelineLayout(network, { lang: "en", width: 800 });
 * layout.dayAt(layout.xOf("2020-07-01")); // => "2020-07-01"
 * layout.groups.flatMap((group) => group.rows).some((row) => row.regionId === "meissen"); // => true
 */
export function timelineLayout(network: Network, options: TimelineSvgOptions): TimelineLayout {
  const settings = readTimelineOptions(network, options);
  const content = timelineContent(network, settings);
  const picture = layOut(content, settings.width);
  const { frame, height, panel, top, groups } = picture;
  const { scale } = frame;
  return {
    width: frame.width,
    height,
    title: content.title,
    description: content.description,
    firstDay: isoText(scale.days.start),
    lastDay: isoText(scale.days.endExclusive - 1),
    plot: { left: scale.left, right: scale.right, top, bottom: panel.bottom },
    axis: layoutAxis(picture),
    groups: groups.map((group) => layoutGroup(scale, group)),
    counts: panel.band.steps.map(({ left, right, start, endExclusive, min, max }) => {
      return { left, right, firstDay: isoText(start), lastDay: isoText(endExclusive - 1), min, max };
    }),
    notes: content.notes,
    xOf: (day) => xOf(scale, numberOfDay(day, "day")),
    dayAt: (x) => isoText(dayAt(scale, finite(x))),
  };
}

function layoutAxis({ axis: { lines, upper, lower } }: Picture): LayoutAxis {
  const ticks = (labels: typeof upper) => labels.map(({ x, day, text }) => ({ x, day: isoText(day), text }));
  return { lines, upper: ticks(upper), lower: ticks(lower) };
}

function finite(x: number): number {
  if (!Number.isFinite(x)) throw argumentError("x", x, ["0, 1.5, …"]);
  return x;
}
