import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import { memberCountSeries } from "../query/counts.ts";
import { type CountReconciliation, reconcileCounts } from "../query/reconcile.ts";
import type { CountRange } from "../roster/day-counts.ts";
import { type Style, wrap } from "./layout.ts";
import { texts } from "./texts.ts";
import { yearsOf } from "./years.ts";

/** The numbers of members a year, and what the published numbers say against them. */
export function countLines(network: Network, lang: Language, style: Style): string[] {
  const published = reconcileCounts(network).filter(({ verdict }) => verdict !== "not-comparable");
  const counts = new Map(network.countClaims.map(({ id, count }) => [id, count]));
  return [
    style.heading(texts.membersPerYear[lang]),
    ...yearRuns(network).map(({ years, range }) => `${years.padEnd(9)}  ${rangeText(range)}`),
    ...(network.roster === "partial" ? [texts.partial[lang]] : []),
    "",
    style.heading(texts.published[lang]),
    ...(published.length === 0 ? [texts.none[lang]] : []),
    ...published.flatMap((entry) => wrap(claimText(entry, counts, lang), 2)),
  ];
}

/** Years in a row with the same fewest and most members on any of their days up to `asOf`. */
function yearRuns(network: Network): { years: string; range: CountRange }[] {
  const { firstYear, lastYear } = yearsOf(network);
  const runs: { first: number; last: number; range: CountRange }[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const range = rangeOfYear(network, year);
    const run = runs.at(-1);
    if (run !== undefined && run.range.min === range.min && run.range.max === range.max) run.last = year;
    else runs.push({ first: year, last: year, range });
  }
  return runs.map(({ first, last, range }) => ({
    years: first === last ? String(first) : `${first}–${last}`,
    range,
  }));
}

function rangeOfYear(network: Network, year: number): CountRange {
  const iso = String(year).padStart(4, "0");
  const yearEnd = `${iso}-12-31`;
  const lastDay = yearEnd < network.asOf ? yearEnd : network.asOf;
  const counts = memberCountSeries(network, { firstDay: `${iso}-01-01`, lastDay }).map((run) => run.onRecord);
  return {
    min: Math.min(...counts.map(({ min }) => min)),
    max: Math.max(...counts.map(({ max }) => max)),
  };
}

function claimText(
  { claim, verdict, unnamed, contradicts }: CountReconciliation,
  counts: ReadonlyMap<string, number>,
  lang: Language,
): string {
  const about = claim.approximate === true ? `${texts.about[lang]} ` : "";
  const details = [labels.verdict[verdict][lang]];
  if (verdict === "incomplete" && unnamed !== null) details.push(texts.unnamed[lang](rangeText(unnamed)));
  if (contradicts.length > 0) {
    details.push(texts.contradicts[lang](contradicts.map((id) => counts.get(id)).join(", ")));
  }
  return `${formatEdtfDate(claim.date, lang)}: ${about}${claim.count} – ${details.join("; ")}`;
}

function rangeText({ min, max }: CountRange): string {
  return min === max ? String(min) : `${min}–${max}`;
}
