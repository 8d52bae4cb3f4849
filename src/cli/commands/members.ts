import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import { labels } from "../../model/labels.ts";
import { membersOn } from "../../query/members.ts";
import { rolesIn } from "../command/roles.ts";
import { beyondNote, rosterNote } from "../terminal/notes.ts";
import { question } from "./question.ts";

/** Who is a member on a day, certainly and possibly. */
export const members = question({
  name: "members",
  operands: "none",
  options: ["on", "roles"],
  required: ["on"],
  usage: commandUsage.members,
  answer: (network, { values }) => membersOn(network, values.on ?? "", { roles: rolesIn(values) }),
  lines: (answer, network, { lang, style }) => [
    style.heading(`${answerTexts.membersOn[lang]} ${formatEdtfDate(answer.day, lang)}`),
    ...(["certain", "uncertain"] as const).flatMap((certainty) => [
      "",
      `${style.certainty(certainty, labels.certainty[certainty][lang])}: ${answer[certainty].length}`,
      ...answer[certainty].flatMap(({ name }) => style.wrap(name, 4, "  ")),
    ]),
    "",
    ...(answer.beyondAsOf ? beyondNote(network, { lang, style }) : []),
    ...rosterNote(network, { lang, style }),
  ],
});
