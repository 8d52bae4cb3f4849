import { formatEdtfDate } from "../../calendar/phrase.ts";
import { openQuestions } from "../../changes/open-questions.ts";
import type { NameQuestion } from "../../changes/question/claim-questions.ts";
import type { DayQuestion } from "../../changes/question/day-question.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { askedDays, questionTexts, subjectNames } from "../../messages/command/changes.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Source } from "../../model/source.ts";
import { wrap } from "../terminal/layout.ts";
import { question } from "./question.ts";

/** What is still to be found out. */
export const questions = question({
  name: "questions",
  operands: "none",
  options: [],
  usage: commandUsage.questions,
  answer: (network) => openQuestions(network),
  lines: ({ days, names }, _, { lang, style }) => [
    style.heading(questionTexts.days[lang]),
    ...(days.length === 0 ? [answerTexts.none[lang]] : []),
    ...days.flatMap((asked) => ["", ...dayLines(asked, lang)]),
    "",
    style.heading(questionTexts.names[lang]),
    ...(names.length === 0 ? [answerTexts.none[lang]] : []),
    ...names.flatMap((asked) => wrap(nameText(asked, lang), 2)),
  ],
});

function dayLines(
  { subject, asks, between, uncertainDays, wouldSettle, sources }: DayQuestion,
  lang: Language,
): string[] {
  const { earliest, latest } = between;
  const day =
    earliest === null && latest === null
      ? questionTexts.unknownDay[lang]
      : formatEdtfDate(`[${earliest ?? ""}..${latest ?? ""}]`, lang);
  const what = `${askedDays[asks][lang]} ${subjectNames[subject.kind][lang]}`;
  const details = [questionTexts.uncertain(uncertainDays), questionTexts.settles(wouldSettle)];
  return [
    ...wrap(`${subject.name ?? subject.id}: ${what}: ${day}`, 2),
    ...wrap(details.map((text) => text[lang]).join("; "), 2, "  "),
    ...sourceLines(sources, lang),
  ];
}

function sourceLines(sources: readonly Source[], lang: Language): string[] {
  return sources.flatMap(({ title }) => wrap(`${questionTexts.source[lang]}: ${title}`, 4, "  "));
}

function nameText({ claim, missing: { min, max } }: NameQuestion, lang: Language): string {
  const about = claim.approximate === true ? `${answerTexts.about[lang]} ` : "";
  const range = min === max ? String(min) : `${min}–${max}`;
  return `${formatEdtfDate(claim.date, lang)}: ${questionTexts.missing(range, `${about}${claim.count}`)[lang]}`;
}
