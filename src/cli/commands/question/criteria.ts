import { groupBy } from "../../../grouping.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { labels } from "../../../model/labels.ts";
import { type CriteriaCoverage, criteriaCoverage } from "../../../query/criteria.ts";
import type { Screen } from "../../command/command.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { beyondNote, dayText } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** How far the members of a day meet the criteria. */
export const criteria = question({
  name: "criteria",
  operands: "none",
  options: ["on", "roles"],
  usage: commandUsage.criteria,
  answer: (network, { values }) => criteriaCoverage(network, { on: values.on, roles: rolesIn(values) }),
  lines: (answer, network, { values, lang, style }) => [
    ...style
      .wrap(answerTexts.criteriaOn(namedRoles({ values, lang }), dayText(values.on ?? network.asOf))[lang])
      .map(style.heading),
    ...(answer.length === 0 ? [answerTexts.none[lang]] : []),
    ...answer.flatMap((row) => ["", ...memberLines(row, { lang, style })]),
    ...((values.on ?? "") > network.asOf ? ["", ...beyondNote(network, { lang, style })] : []),
  ],
});

/** A member, and its criteria by their rating. */
function memberLines({ region, certainty, profile }: CriteriaCoverage, { lang, style }: Screen): string[] {
  const byRating = groupBy(profile, ({ rating }) => labels.standing[rating][lang]);
  return [
    ...style.wrap(`${region.name} (${style.certainty(certainty, labels.certainty[certainty][lang])})`, 2),
    ...[...byRating].flatMap(([label, results]) => {
      const names = results.map(({ criterion }) => criterion.name[lang] ?? criterion.name.de);
      return style.wrap(`${label}: ${names.join(", ")}`, 2);
    }),
  ];
}
