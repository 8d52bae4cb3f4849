import { formatSpan } from "../../../calendar/extent-phrase.ts";
import { type MembershipFigures, membershipFigures } from "../../../changes/membership-figures.ts";
import { figureNames, figureNamesOfRoles, figureTexts } from "../../../messages/command/changes.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { isOfMembers } from "../../../messages/role.ts";
import type { Language } from "../../../model/bilingual.ts";
import type { FundingPeriod } from "../../../model/funding-period.ts";
import type { Network } from "../../../model/network.ts";
import type { CountRange } from "../../../roster/day-counts.ts";
import type { Request, Screen } from "../../command/command.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { pairLines } from "../../terminal/layout.ts";
import { beyondNote } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** What happened in a time, in numbers. */
export const figures = question({
  name: "figures",
  operands: "range",
  options: ["by", "roles"],
  usage: commandUsage.figures,
  answer: (network, { operands: [firstDay = "", lastDay = ""], values }) =>
    membershipFigures(
      network,
      { firstDay, lastDay },
      { by: values.by === "funding-period" ? values.by : "year", roles: rolesIn(values) },
    ),
  lines: figureLines,
});

function figureLines(answer: readonly MembershipFigures[], network: Network, request: Request): string[] {
  const { lang, style } = request;
  const isMembers = isOfMembers(namedRoles(request));
  const titles = isMembers ? figureNames : figureNamesOfRoles;
  const partial = isMembers ? figureTexts.partial : figureTexts.partialOfRoles;
  return [
    ...answer.flatMap((part, at) => [...(at === 0 ? [] : [""]), ...partLines(part, titles, request)]),
    ...(network.roster === "partial" ? ["", ...style.wrap(partial[lang])] : []),
    ...(answer.some(({ beyondAsOf }) => beyondAsOf) ? ["", ...beyondNote(network, request)] : []),
  ];
}

const names = ["members", "joins", "leaves", "throughout", "daysOfMembership"] as const;

function partLines(part: MembershipFigures, titles: typeof figureNames, { lang, style }: Screen): string[] {
  const { fundingPeriods, meanDaysSoFar: mean } = part;
  const rows = names.map((name) => [titles[name][lang], rangeText(part[name].onRecord, lang)] as const);
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
  return [
    ...style.wrap(formatSpan(part, lang)).map(style.heading),
    ...(fundingPeriods === undefined ? [] : style.wrap(periodText(fundingPeriods, lang))),
    ...pairLines([...rows, ...meanRow], style),
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
