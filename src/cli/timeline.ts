import { parseEdtfDate } from "../calendar/edtf-date.ts";
import type { Extent } from "../calendar/extent.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Language } from "../model/bilingual.ts";
import type { Network } from "../model/network.ts";
import { extentOf } from "../query/extent-of.ts";
import { membershipTimeline } from "../query/timeline.ts";
import { chartScale, columnCount, extentBar, yearLine } from "./chart.ts";
import { countLines } from "./counts.ts";
import { cell, lineWidth, type Style } from "./layout.ts";
import { texts } from "./texts.ts";
import { yearsOf } from "./years.ts";

interface Row {
  readonly label: string;
  readonly extents: readonly Extent[];
}

/** The most that labels take from the chart; more only of what it leaves free. */
const widestLabel = 34;
const indent = "  ";

/** The history of a network as a chart by year, and its numbers of members. */
export function timelineLines(network: Network, lang: Language, style: Style): string[] {
  const context = contextRows(network, lang);
  const members = memberRows(network);
  const rows = [...context, ...members];
  const longest = rows.reduce((most, { label }) => Math.max(most, [...label].length), 0);
  const { firstYear, lastYear } = yearsOf(network);
  const scale = chartScale(firstYear, lastYear, lineWidth - Math.min(widestLabel, longest + 2));
  const labelWidth = Math.min(longest + 2, lineWidth - columnCount(scale));
  const line = ({ label, extents }: Row) =>
    `${cell(label, labelWidth - 1)} ${style.bar(extentBar(extents, scale))}`.trimEnd();
  const months = texts.months[lang](scale.monthsPerColumn);
  return [
    style.heading(titleOf(network, lang)),
    "",
    " ".repeat(labelWidth) + yearLine(scale),
    ...context.map(line),
    "",
    ...members.map(line),
    "",
    texts.legend[lang],
    months,
    "",
    ...countLines(network, lang, style),
  ];
}

function titleOf(network: Network, lang: Language): string {
  return `${textIn(network.name, lang)}, ${texts.asOf[lang]} ${formatEdtfDate(network.asOf, lang)}`;
}

function textIn(text: { readonly de: string; readonly en?: string | undefined }, lang: Language): string {
  return text[lang] ?? text.de;
}

function contextRows(network: Network, lang: Language): Row[] {
  const rows: Row[] = [];
  if (network.foundingDate !== undefined) {
    rows.push({ label: texts.founding[lang], extents: [dayExtent(network.foundingDate)] });
  }
  for (const period of network.fundingPeriods) {
    rows.push({ label: textIn(period.name, lang), extents: [extentOf(network, period)] });
    for (const round of period.rounds) {
      rows.push({ label: indent + textIn(round.name, lang), extents: [extentOf(network, round)] });
    }
  }
  return rows;
}

/** The extent of something that lasts one day. */
function dayExtent(date: string): Extent {
  const { earliest, latest } = parseEdtfDate(date);
  const possible = { firstDay: earliest, lastDay: latest };
  return { possible, certain: earliest === latest ? possible : null };
}

function memberRows(network: Network): Row[] {
  return network.regions.flatMap((region) => {
    const { stints } = membershipTimeline(network, region.id);
    return stints.length === 0 ? [] : [{ label: region.name, extents: stints }];
  });
}
