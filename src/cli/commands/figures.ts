import { formatSpan } from "../../calendar/extent-phrase.ts";
import { type MembershipFigures, membershipFigures } from "../../changes/membership-figures.ts";
import { figureNames, figureTexts } from "../../messages/command/changes.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { Language } from "../../model/bilingual.ts";
import type { FundingPeriod } from "../../model/funding-period.ts";
import type { CountRange } from "../../roster/day-counts.ts";
import type { Style } from "../terminal/layout.ts";
import { wrap } from "../terminal/layout.ts";
import { beyondNote } from "../terminal/notes.ts";
import { question } from "./question.ts";

/** What happened in a time, in numbers. */
export const figures = question({
  name: "figures",
  operands: "range",
  options: ["by"],
  usage: commandUsage.figures,
  answer: (network, { operands: [firstDay = "", lastDay = ""], values: { by } }) =>
    membershipFigures(network, { firstDay, lastDay }, { by: by === "funding-period" ? by : "year" }),
  lines: (answer, network, { lang, style }) => [
    ...answer.flatMap((part, at) => [...(at === 0 ? [] : [""]), ...partLines(part, lang, style)]),
    ...(network.roster === "partial" ? ["", ...wrap(figureTexts.partial[lang])] : []),
    ...(answer.some(({ beyondAsOf }) => beyondAsOf) ? ["", ...beyondNote(network, lang)] : []),
  ],
});

const names = ["members", "joins", "leaves", "throughout", "daysOfMembership"] as const;

function partLines(part: MembershipFigures, lang: Language, style: Style): string[] {
  const { fundingPeriods, meanDaysSoFar: mean } = part;
  const rows = names.map((name) => [figureNames[name][lang], rangeText(part[name].onRecord, lang)] as const);
  const atLeast = mean === null ? "" : Math.floor(mean.atLeast).toLocaleString(lang);
  const meanRow =
    mean === null
      ? []
      : [
          [
            figureTexts.mean[lang],
            mean.atMost === null
              ? figureTexts.atLeast(atLeast)[lang]
              : `${atLeast}–${Math.ceil(mean.atMost).toLocaleString(lang)}`,
          ] as const,
        ];
  const all = [...rows, ...meanRow];
  const width = Math.max(...all.map(([name]) => name.length));
  return [
    style.heading(formatSpan(part, lang)),
    ...(fundingPeriods === undefined ? [] : wrap(periodText(fundingPeriods, lang))),
    ...all.map(([name, range]) => `${name.padEnd(width)}  ${range}`),
  ];
}

function periodText(
  { certain, uncertain }: NonNullable<MembershipFigures["fundingPeriods"]>,
  lang: Language,
): string {
  const nameOf = ({ name }: FundingPeriod) => name[lang] ?? name.de;
  const said = [
    ...certain.map(nameOf),
    ...uncertain.map((period) => figureTexts.perhaps(nameOf(period))[lang]),
  ];
  return said.length === 0 ? figureTexts.noPeriod[lang] : said.join(", ");
}

function rangeText({ min, max }: CountRange, lang: Language): string {
  const [least, most] = [min, max].map((number) => number.toLocaleString(lang));
  return min === max ? `${least}` : `${least}–${most}`;
}
