import { answerTexts } from "../../../messages/command/answers.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { labels } from "../../../model/labels.ts";
import type { Network } from "../../../model/network.ts";
import { type MembersOnDay, membersOn } from "../../../query/members.ts";
import type { Request } from "../../command/command.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { beyondNote, dayText, rosterNote } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** Who is a member on a day, certainly and possibly. */
export const members = question({
  name: "members",
  operands: "none",
  options: ["on", "roles"],
  required: ["on"],
  usage: commandUsage.members,
  answer: (network, { values }) => membersOn(network, values.on ?? "", { roles: rolesIn(values) }),
  lines: rosterLines,
});

/** The certain and the possible ones, each below their number. */
function rosterLines(answer: MembersOnDay, network: Network, request: Request): string[] {
  const { lang, style } = request;
  const title = answerTexts.rosterOn(namedRoles(request), dayText(answer.day));
  return [
    ...style.wrap(title[lang]).map(style.heading),
    ...(["certain", "uncertain"] as const).flatMap((certainty) => [
      "",
      `${style.certainty(certainty, labels.certainty[certainty][lang])}: ${answer[certainty].length}`,
      ...answer[certainty].flatMap(({ name }) => style.wrap(name, 4, "  ")),
    ]),
    "",
    ...(answer.beyondAsOf ? beyondNote(network, { lang, style }) : []),
    ...rosterNote(network, request),
  ];
}
