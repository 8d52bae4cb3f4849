import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { labels } from "../../model/labels.ts";
import { memberDifference } from "../../query/difference.ts";
import { beyondNote } from "../terminal/notes.ts";
import { question } from "./question.ts";

/** Who is a member on only one of two days. */
export const diff = question({
  name: "diff",
  operands: "days",
  options: [],
  usage: commandUsage.diff,
  answer: (network, { operands: [from = "", to = ""] }) => memberDifference(network, from, to),
  lines: (answer, network, { operands, lang, style }) => [
    style.heading(operands.map((day) => formatEdtfDate(day, lang)).join(" – ")),
    ...(["joined", "left"] as const).flatMap((change) => [
      "",
      style.heading(answerTexts[change][lang]),
      ...(["certain", "uncertain"] as const).flatMap((certainty) => [
        `${labels.certainty[certainty][lang]}: ${answer[change][certainty].length}`,
        ...answer[change][certainty].map(({ name }) => `  ${name}`),
      ]),
    ]),
    ...(answer.beyondAsOf ? ["", ...beyondNote(network, lang)] : []),
  ],
});
