import type { Language } from "../model/bilingual.ts";
import type { CountScale } from "./count-scale.ts";
import { type CountStep, mostOf, stepsOfHistories } from "./count-steps.ts";
import type { Frame } from "./frame.ts";
import type { HistoryGroup } from "./region-rows.ts";
import { placeRow, type RowPlace } from "./row.ts";
import { texts } from "./texts.ts";

/** The row of all regions of a kind: how many of them were members. */
export interface KindRow extends RowPlace {
  readonly scale: CountScale;
  readonly steps: readonly CountStep[];
  readonly phrase: string;
}

const barHeight = 44;

/** Places the row of a kind of region. */
export function placeKind(frame: Frame, top: number, group: HistoryGroup, lang: Language): KindRow {
  const steps = stepsOfHistories(frame.scale, group.histories);
  const most = mostOf(steps);
  const phrase = `${group.heading}: ${texts.upTo[lang](most)}`;
  const place = placeRow(frame, top, phrase, { barHeight });
  const scale = {
    most: Math.max(1, most),
    ticks: [],
    top: place.middle - barHeight / 2,
    bottom: place.middle + barHeight / 2,
  };
  return { ...place, steps, scale, phrase };
}
