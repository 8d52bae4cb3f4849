import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import type { Network } from "../../model/network.ts";
import type { Screen } from "../command/command.ts";
import { cell } from "./layout.ts";
import { columnCount, monthScale, stretchBar, yearLine } from "./month-bars.ts";
import { type ShownOptions, type ShownRow, shownTimeline } from "./shown-timeline.ts";

/** The most that names take from the bars, of a line too; more only of what the bars leave free. */
const widestName = 34;
const mostOfLine = 0.425;

/** The history of a network as bars of blocks, with the days and rows of its picture. */
export function timelineLines(
  network: Network,
  { lang, style }: Screen,
  options: Omit<ShownOptions, "lang">,
): string[] {
  const { days, bands, regions } = shownTimeline(network, { ...options, lang });
  const longest = [...bands, ...regions].reduce((most, row) => Math.max(most, [...label(row)].length), 0);
  const scale = monthScale(
    days,
    style.width - Math.min(widestName, Math.floor(style.width * mostOfLine), longest + 2),
  );
  const nameWidth = Math.min(longest + 2, style.width - columnCount(scale));
  const line = (row: ShownRow) =>
    `${cell(label(row), nameWidth - 1)} ${style.bar(stretchBar(row.stretches, scale))}`.trimEnd();
  const title = network.name[lang] ?? network.name.de;
  return [
    ...style
      .wrap(`${title}, ${answerTexts.asOf[lang]} ${formatEdtfDate(network.asOf, lang)}`)
      .map(style.heading),
    "",
    " ".repeat(nameWidth) + yearLine(scale),
    ...bands.map(line),
    "",
    ...regions.map(line),
    "",
    ...style.wrap(answerTexts.legend[lang]).map(style.bar),
    answerTexts.monthsOfColumn(scale.monthsPerColumn)[lang],
  ];
}

function label({ name, isRound }: ShownRow): string {
  return isRound ? `  ${name}` : name;
}
