import { formatEdtfDate } from "../../calendar/phrase.ts";
import { groupBy } from "../../grouping.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { type CriteriaCoverage, criteriaCoverage } from "../../query/criteria.ts";
import { wrap } from "../terminal/layout.ts";
import { beyondNote } from "../terminal/notes.ts";
import { question } from "./question.ts";

/** How far the members of a day meet the criteria. */
export const criteria = question({
  name: "criteria",
  operands: "none",
  options: ["on"],
  usage: commandUsage.criteria,
  answer: (network, { values: { on } }) => criteriaCoverage(network, { on }),
  lines: (answer, network, { values: { on = network.asOf }, lang, style }) => [
    style.heading(`${answerTexts.criteriaOn[lang]} ${formatEdtfDate(on, lang)}`),
    ...(answer.length === 0 ? [answerTexts.none[lang]] : []),
    ...answer.flatMap((row) => ["", ...memberLines(row, lang)]),
    ...(on > network.asOf ? ["", ...beyondNote(network, lang)] : []),
  ],
});

/** A member, and its criteria by their rating. */
function memberLines({ region, certainty, profile }: CriteriaCoverage, lang: Language): string[] {
  const byRating = groupBy(profile, ({ rating }) => labels.standing[rating][lang]);
  return [
    `${region.name} (${labels.certainty[certainty][lang]})`,
    ...[...byRating].flatMap(([label, results]) => {
      const names = results.map(({ criterion }) => criterion.name[lang] ?? criterion.name.de);
      return wrap(`${label}: ${names.join(", ")}`, 2);
    }),
  ];
}
