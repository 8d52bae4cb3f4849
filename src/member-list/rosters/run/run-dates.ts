import { isoText } from "../../../calendar/day.ts";
import { narrowerStart } from "../../../merge/narrower-date.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { Cut } from "../evidence/cuts.ts";
import type { Dated, Presence } from "../evidence/evidence.ts";
import type { Run } from "./runs.ts";

/** A day that a run leaves open within bounds, and the stated dates that do not fit. */
export interface RunDate {
  /** Absent where nothing bounds it but the lists of the run. */
  readonly date: EdtfDate | undefined;
  /** The first list whose date does not fit, and what speaks against it; absent if all fit. */
  readonly misfit?: { readonly presence: Presence; readonly stated: Dated; readonly against: EdtfDate };
}

/**
 * The first and the last day of the membership that a run shows: after the last cut that certainly precedes all of its
 * lists, and before the first one that certainly follows them. The dates that its lists state narrow that, if all of them
 * can be meant.
 */
export function datesOfRun(
  run: Run,
  cuts: readonly Cut[],
): { readonly start: RunDate; readonly end: RunDate } {
  const { earliest, latest, latestStart, earliestEnd } = daysOf(run);
  let firstDay = Number.NEGATIVE_INFINITY;
  let lastDay = Number.POSITIVE_INFINITY;
  for (const cut of cuts) {
    if (cut.first <= earliest) firstDay = Math.max(firstDay, cut.earliestStart);
    if (latest <= cut.last) lastDay = Math.min(lastDay, cut.latestEnd);
  }
  return {
    start: narrowed({ earliest: firstDay, latest: latestStart }, Number.isFinite(firstDay), run, "start"),
    end: narrowed({ earliest: earliestEnd, latest: lastDay }, Number.isFinite(lastDay), run, "end"),
  };
}

/** The date within bounds that lists show, narrowed by the dates that they state. */
function narrowed(
  shown: { readonly earliest: number; readonly latest: number },
  isShown: boolean,
  run: Run,
  side: "start" | "end",
): RunDate {
  const date = isShown ? dateWithin(shown) : undefined;
  let [{ earliest, latest }, narrower] = [shown, date];
  for (const presence of run) {
    const stated = presence[side];
    if (stated === undefined) continue;
    earliest = Math.max(earliest, stated.earliest);
    latest = Math.min(latest, stated.latest);
    if (earliest > latest)
      return { date, misfit: { presence, stated, against: narrower ?? dateWithin(shown) } };
    narrower = narrowerStart(narrower, stated.date);
  }
  return { date: narrower };
}

/** Between which days all lists of a run lie, and by which day it has begun and not ended. */
export function daysOf(run: Run): {
  readonly earliest: number;
  readonly latest: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
} {
  let [earliest, latestStart] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [latest, earliestEnd] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of run) {
    earliest = Math.min(earliest, one.earliest);
    latest = Math.max(latest, one.latest);
    latestStart = Math.min(latestStart, one.latest);
    earliestEnd = Math.max(earliestEnd, one.earliest);
  }
  return { earliest, latest, latestStart, earliestEnd };
}

/** The date that means a day between two, of which one may be infinite. */
function dateWithin({ earliest, latest }: { readonly earliest: number; readonly latest: number }): EdtfDate {
  if (earliest === latest) return isoText(earliest);
  const side = (day: number) => (Number.isFinite(day) ? isoText(day) : "");
  return `[${side(earliest)}..${side(latest)}]`;
}
