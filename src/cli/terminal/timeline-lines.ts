import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { cell, lineWidth, type Style } from "./layout.ts";
import { columnCount, monthScale, stretchBar, yearLine } from "./month-bars.ts";
import { type ShownRow, shownTimeline } from "./shown-timeline.ts";

/** The most that names take from the bars; more only of what the bars leave free. */
const widestName = 34;

/** The history of a network as bars of blocks, with the days and rows of its picture. */
export function timelineLines(network: Network, lang: Language, style: Style): string[] {
  const { days, bands, regions } = shownTimeline(network, lang);
  const longest = [...bands, ...regions].reduce((most, row) => Math.max(most, [...label(row)].length), 0);
  const scale = monthScale(days, lineWidth - Math.min(widestName, longest + 2));
  const nameWidth = Math.min(longest + 2, lineWidth - columnCount(scale));
  const line = (row: ShownRow) =>
    `${cell(label(row), nameWidth - 1)} ${style.bar(stretchBar(row.stretches, scale))}`.trimEnd();
  const title = network.name[lang] ?? network.name.de;
  return [
    style.heading(`${title}, ${answerTexts.asOf[lang]} ${formatEdtfDate(network.asOf, lang)}`),
    "",
    " ".repeat(nameWidth) + yearLine(scale),
    ...bands.map(line),
    "",
    ...regions.map(line),
    "",
    answerTexts.legend[lang],
    answerTexts.monthsOfColumn(scale.monthsPerColumn)[lang],
  ];
}

function label({ name, isRound }: ShownRow): string {
  return isRound ? `  ${name}` : name;
}
