import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { type CriteriaCoverage, criteriaCoverage } from "../query/criteria.ts";
import { type Style, wrap } from "./layout.ts";
import { texts } from "./texts.ts";

/** How far the members of a day meet the criteria: for each member the criteria by their rating. */
export function criteriaLines(network: Network, day: string, lang: Language, style: Style): string[] {
  const rows = criteriaCoverage(network, { on: day });
  return [
    style.heading(`${texts.criteriaOn[lang]} ${formatEdtfDate(day, lang)}`),
    ...(rows.length === 0 ? [texts.none[lang]] : rows.flatMap((row) => ["", ...rowLines(row, lang)])),
    ...(day > network.asOf
      ? ["", ...wrap(`${texts.beyondAsOf[lang]} ${formatEdtfDate(network.asOf, lang)}.`, 0)]
      : []),
  ];
}

function rowLines({ region, certainty, profile }: CriteriaCoverage, lang: Language): string[] {
  const namesByRating = new Map<string, string[]>();
  for (const { criterion, rating } of profile) {
    const label = labels.standing[rating][lang];
    namesByRating.set(label, [
      ...(namesByRating.get(label) ?? []),
      criterion.name[lang] ?? criterion.name.de,
    ]);
  }
  return [
    `${region.name} (${labels.certainty[certainty][lang]})`,
    ...[...namesByRating].flatMap(([label, names]) => wrap(`${label}: ${names.join(", ")}`, 2)),
  ];
}
