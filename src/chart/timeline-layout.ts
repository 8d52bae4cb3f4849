import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import { type BandRow, placeBand } from "./band-rows.ts";
import type { Frame } from "./frame.ts";
import { type KindRow, placeKind } from "./kind-rows.ts";
import type { Label } from "./label.ts";
import { layOut, type PictureLayout } from "./picture-layout.ts";
import { placeRegion, type RegionRow } from "./region-rows.ts";
import { placeHeading, type RowPlace } from "./row.ts";
import { texts } from "./texts.ts";
import type { TimelineContent } from "./timeline-content.ts";

/** Where everything in a timeline is. */
export interface TimelineLayout extends PictureLayout {
  readonly rows: TimelineRows;
}

/** The rows of a timeline. */
export interface TimelineRows {
  readonly bands: readonly RowGroup<BandRow>[];
  readonly regions: readonly RowGroup<RegionRow>[];
  readonly kinds: readonly RowGroup<KindRow>[];
  readonly bottom: number;
}

/** Rows below a heading. */
export interface RowGroup<Row> {
  readonly heading: Label;
  readonly rows: readonly Row[];
}

const sectionGap = 8;

/** Lays out a timeline. */
export function layOutTimeline(network: Network, content: TimelineContent, lang: Language): TimelineLayout {
  return layOut(network, content, lang, (top) => placeRows(content, top, lang));
}

function placeRows(
  { frame, bands, groups, kinds }: TimelineContent,
  top: number,
  lang: Language,
): TimelineRows {
  let bottom = top;
  const placeGroup = <Item, Row extends RowPlace>(
    headingText: string,
    items: readonly Item[],
    place: (frame: Frame, top: number, item: Item) => Row,
  ): RowGroup<Row> => {
    const heading = placeHeading(frame, bottom, headingText);
    bottom += heading.height;
    const rows = items.map((item) => {
      const row = place(frame, bottom, item);
      bottom += row.height;
      return row;
    });
    bottom += sectionGap;
    return { heading: heading.label, rows };
  };
  return {
    bands: bands.length === 0 ? [] : [placeGroup(texts.networkRows[lang], bands, placeBand)],
    regions: groups.map(({ heading, bars }) => placeGroup(heading, bars, placeRegion)),
    kinds:
      kinds.length === 0
        ? []
        : [placeGroup(texts.regions[lang], kinds, (_, y, kind) => placeKind(frame, y, kind, lang))],
    bottom,
  };
}
