import { formatEdtfDate } from "../../../calendar/phrase.ts";
import { openQuestions } from "../../../changes/open-questions.ts";
import type { NameQuestion } from "../../../changes/question/claim-questions.ts";
import type { DayQuestion } from "../../../changes/question/day-question.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { askedDays, questionTexts, subjectNames } from "../../../messages/command/changes.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import type { Language } from "../../../model/bilingual.ts";
import type { Source } from "../../../model/source.ts";
import type { Screen } from "../../command/command.ts";
import { rangeIn } from "../../command/range.ts";
import { rolesIn } from "../../command/roles.ts";
import { question } from "./question.ts";

/** What is still to be found out. */
export const questions = question({
  name: "questions",
  operands: "none",
  options: ["from", "to", "roles"],
  usage: commandUsage.questions,
  answer: (network, { values }) =>
    openQuestions(network, { range: rangeIn(network, values), roles: rolesIn(values) }),
  lines: ({ days, names }, _, { lang, style }) => [
    style.heading(questionTexts.days[lang]),
    ...(days.length === 0 ? [answerTexts.none[lang]] : []),
    ...days.flatMap((asked) => ["", ...dayLines(asked, { lang, style })]),
    "",
    style.heading(questionTexts.names[lang]),
    ...(names.length === 0 ? [answerTexts.none[lang]] : []),
    ...names.flatMap((asked) => style.wrap(nameText(asked, lang), 2)),
  ],
});

function dayLines(
  { subject, asks, between, uncertainDays, wouldSettle, sources }: DayQuestion,
  { lang, style }: Screen,
): string[] {
  const { earliest, latest } = between;
  const day =
    earliest === null && latest === null
      ? questionTexts.unknownDay[lang]
      : formatEdtfDate(`[${earliest ?? ""}..${latest ?? ""}]`, lang);
  const what = `${askedDays[asks][lang]} ${subjectNames[subject.kind][lang]}`;
  const details = [questionTexts.uncertain(uncertainDays), questionTexts.settles(wouldSettle)];
  return [
    ...style.wrap(`${subject.name ?? subject.id}: ${what}: ${day}`, 2),
    ...style.wrap(details.map((text) => text[lang]).join("; "), 2, "  "),
    ...sourceLines(sources, { lang, style }),
  ];
}

function sourceLines(sources: readonly Source[], { lang, style }: Screen): string[] {
  return sources.flatMap(({ title }) => style.wrap(`${questionTexts.source[lang]}: ${title}`, 4, "  "));
}

function nameText({ claim, missing: { min, max } }: NameQuestion, lang: Language): string {
  const about = claim.approximate === true ? `${answerTexts.about[lang]} ` : "";
  const range = min === max ? String(min) : `${min}–${max}`;
  return `${formatEdtfDate(claim.date, lang)}: ${questionTexts.missing(range, `${about}${claim.count}`)[lang]}`;
}
