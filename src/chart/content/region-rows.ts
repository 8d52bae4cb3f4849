import type { DayRange } from "../../calendar/day-range.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { RegionKind } from "../../model/region.ts";
import { mostOf, runsOf } from "./count.ts";
import { byJoining, historyPhrase, type RegionHistory } from "./history.ts";
import { plainName } from "./name.ts";
import { isOfMembers, roleNames, type Shown } from "./role.ts";
import type { CountRow, Group, TimeRow } from "./row.ts";

const regions = { de: "Regionen", en: "Regions" };
const upTo = { de: "bis zu", en: "up to" };

/** The orders of regions in a timeline. */
export type TimelineOrder = "joining" | "kind";

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
  const sorted = [...histories].sort(byJoining);
  if (order === "joining") return [{ heading: regions[lang], items: sorted }];
  return Object.entries(kindHeadings)
    .map(([kind, heading]) => ({
      heading: heading[lang],
      items: sorted.filter(({ region }) => (region.kind ?? "unknown") === kind),
    }))
    .filter(({ items }) => items.length > 0);
}

/** A row for each region. */
export function regionGroups(
  histories: readonly RegionHistory[],
  order: TimelineOrder,
  shown: Shown,
): Group<TimeRow>[] {
  return inOrder(histories, order, shown.lang).map(({ heading, items }) => ({
    heading: headingOf(heading, shown),
    items: items.map((history) => regionRow(history, shown.lang)),
  }));
}

/** The row of a region. */
export function regionRow(history: RegionHistory, lang: Language): TimeRow {
  const { region, stretches, gaps, dates } = history;
  const phrase = historyPhrase(history, lang);
  return { kind: "region", name: plainName(region.name), phrase, stretches, gaps, dates };
}

/** A row for each kind of region. */
export function kindGroups(
  histories: readonly RegionHistory[],
  days: DayRange,
  shown: Shown,
): Group<CountRow>[] {
  const { lang } = shown;
  const kinds = inOrder(histories, "kind", lang).map(({ heading, items }): CountRow => {
    const runs = runsOf(items, days);
    const most = mostOf(runs).toLocaleString(lang);
    return { kind: "count", name: heading, phrase: `${heading}: ${upTo[lang]} ${most}`, runs };
  });
  return [{ heading: headingOf(regions[lang], shown), items: kinds }];
}

function headingOf(heading: string, shown: Shown): string {
  return isOfMembers(shown) ? heading : `${heading}: ${roleNames(shown)}`;
}
