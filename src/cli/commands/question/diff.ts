import { formatEdtfDate } from "../../../calendar/phrase.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { labels } from "../../../model/labels.ts";
import { memberDifference } from "../../../query/difference.ts";
import { rolesIn } from "../../command/roles.ts";
import { beyondNote } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** Who is a member on only one of two days. */
export const diff = question({
  name: "diff",
  operands: "days",
  options: ["roles"],
  usage: commandUsage.diff,
  answer: (network, { operands: [from = "", to = ""], values }) =>
    memberDifference(network, from, to, { roles: rolesIn(values) }),
  lines: (answer, network, { operands, lang, style }) => [
    ...style.wrap(operands.map((day) => formatEdtfDate(day, lang)).join(" – ")).map(style.heading),
    ...(["joined", "left"] as const).flatMap((change) => [
      "",
      style.heading(answerTexts[change][lang]),
      ...(["certain", "uncertain"] as const).flatMap((certainty) => [
        `${style.certainty(certainty, labels.certainty[certainty][lang])}: ${answer[change][certainty].length}`,
        ...answer[change][certainty].flatMap(({ name }) => style.wrap(name, 4, "  ")),
      ]),
    ]),
    ...(answer.beyondAsOf ? ["", ...beyondNote(network, { lang, style })] : []),
  ],
});
