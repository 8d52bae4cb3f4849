import { compareDays } from "../../calendar/day-range.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { RegionKind } from "../../model/region.ts";
import type { RegionHistory } from "./history.ts";
import { plainName } from "./name.ts";
import type { Group } from "./row.ts";

/** The orders of regions in a timeline. */
export const timelineOrders = ["joined", "name", "duration", "kind"] as const;

/**
 * An order of regions in a timeline: `"joined"` by first day; `"name"` by name; `"duration"` by days of membership up
 * to `asOf`, most first; `"kind"` by kind of region under a heading each, then by first day.
 */
export type TimelineOrder = (typeof timelineOrders)[number];

/** What all regions are called as a heading. */
export const regionsHeading: Bilingual = { de: "Regionen", en: "Regions" };

/** What each kind of region is called as a heading. */
const kindHeadings: { readonly [kind in RegionKind | "unknown"]: Bilingual } = {
  district: { de: "Landkreise", en: "Districts" },
  "independent-city": { de: "Kreisfreie Städte", en: "Independent cities" },
  municipality: { de: "Städte und Gemeinden", en: "Municipalities" },
  "municipal-association": { de: "Gemeindeverbünde", en: "Municipal associations" },
  "planning-association": { de: "Regionale Planungsverbände", en: "Regional planning associations" },
  "rural-region": { de: "Ländliche Regionen", en: "Rural regions" },
  unknown: { de: "Ohne Angabe der Art", en: "Kind not given" },
};

/** Histories in order under their headings. */
export function inOrder(
  histories: readonly RegionHistory[],
  order: TimelineOrder,
  lang: Language,
): Group<RegionHistory>[] {
  const sorted = [...histories].sort(comparison(order, lang));
  if (order !== "kind") return [{ heading: regionsHeading[lang], items: sorted }];
  return Object.entries(kindHeadings)
    .map(([kind, heading]) => ({
      heading: heading[lang],
      items: sorted.filter(({ region }) => (region.kind ?? "unknown") === kind),
    }))
    .filter(({ items }) => items.length > 0);
}

function comparison(order: TimelineOrder, lang: Language): (a: RegionHistory, b: RegionHistory) => number {
  if (order === "name") {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return (a, b) => compare(plainName(a.region.name), plainName(b.region.name)) || byJoining(a, b);
  }
  return order === "duration" ? (a, b) => byDuration(a, b) || byJoining(a, b) : byJoining;
}

/** Orders regions: those first that can have joined first; of these those that certainly had. */
function byJoining(a: RegionHistory, b: RegionHistory): number {
  return compareDays(a.joined.earliest, b.joined.earliest) || compareDays(a.joined.latest, b.joined.latest);
}

/** Orders regions: those first that certainly were members longest; of these those that can have been. */
function byDuration(a: RegionHistory, b: RegionHistory): number {
  const most = ({ days }: RegionHistory) => days.max ?? Number.POSITIVE_INFINITY;
  return compareDays(b.days.min, a.days.min) || compareDays(most(b), most(a));
}
