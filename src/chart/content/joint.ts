import type { DayRange } from "../../calendar/day-range.ts";
import { type DateBounds, dateBounds } from "../../calendar/edtf-date.ts";
import { formatEdtfDate } from "../../calendar/phrase.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import type { RegionChange, RegionChangeKind } from "../../model/region-change.ts";
import { plainName } from "./name.ts";
import { mayBeOneOf } from "./stretch.ts";

/** A change that joins the rows of regions: one that turns regions into others. */
export interface Joint {
  readonly changeId: string;
  readonly date: EdtfDate;
  /** The days that may be the first of the new state. */
  readonly days: DateBounds;
  /** Which region becomes which one; both have a row. */
  readonly pairs: readonly (readonly [predecessor: RegionId, successor: RegionId])[];
  /** What happened, in words. */
  readonly phrase: string;
}

/** The heading of the changes of regions. */
export const jointsHeading: Bilingual = { de: "Änderungen von Regionen", en: "Changes of regions" };

const joining: readonly RegionChangeKind[] = ["merger", "absorption", "split", "rename"];

/** The changes between regions that have a row, on days that are shown, in the order of the network. */
export function jointsOf(
  network: Network,
  shown: ReadonlySet<RegionId>,
  range: DayRange,
  lang: Language,
): Joint[] {
  const names = new Map(network.regions.map(({ id, name }) => [id, plainName(name)]));
  return network.regionChanges.flatMap((change) => {
    const days = dateBounds(change.date);
    const pairs = pairsOf(change).filter((pair) => pair.every((id) => shown.has(id)));
    if (!joining.includes(change.kind) || pairs.length === 0 || !mayBeOneOf(days, range)) return [];
    const sides = [change.predecessors, change.successors].map((ids) =>
      ids.map((id) => names.get(id) ?? id).join(", "),
    );
    const what = `${labels.regionChangeKind[change.kind][lang]} (${[...new Set(sides)].join(" → ")})`;
    const phrase = `${formatEdtfDate(change.date, lang)}: ${what}`;
    return [{ changeId: change.id, date: change.date, days, pairs, phrase }];
  });
}

/** A region on both sides goes on: it is joined with the others, and with itself if only its name is another. */
function pairsOf({ kind, predecessors, successors }: RegionChange): [RegionId, RegionId][] {
  if (kind === "rename") return successors.map((id): [RegionId, RegionId] => [id, id]);
  return predecessors.flatMap((from) =>
    successors.flatMap((to): [RegionId, RegionId][] => (from === to ? [] : [[from, to]])),
  );
}
