import { formatEdtfDate } from "../../../calendar/phrase.ts";
import { changesDuring, type MembershipChange } from "../../../changes/changes-during.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import { changeTexts } from "../../../messages/command/changes.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { labels } from "../../../model/labels.ts";
import type { Screen } from "../../command/command.ts";
import { rolesIn } from "../../command/roles.ts";
import { beyondNote } from "../../terminal/notes.ts";
import { question } from "./question.ts";

/** Who joined and who left in a time, also in between. */
export const changes = question({
  name: "changes",
  operands: "range",
  options: ["roles", "lineage"],
  usage: commandUsage.changes,
  answer: (network, { operands: [firstDay = "", lastDay = ""], values }) =>
    changesDuring(
      network,
      { firstDay, lastDay },
      { roles: rolesIn(values), lineage: values.lineage !== undefined },
    ),
  lines: (answer, network, { operands, lang, style }) => [
    ...style.wrap(operands.map((day) => formatEdtfDate(day, lang)).join(" – ")).map(style.heading),
    "",
    ...(answer.length === 0 ? [answerTexts.none[lang]] : []),
    ...answer.flatMap((change) => style.wrap(changeText(change, { lang, style }), 2)),
    ...(answer.some(({ beyondAsOf }) => beyondAsOf) ? ["", ...beyondNote(network, { lang, style })] : []),
  ],
});

/** “27 November 2018: Landkreis A – joined again (certain)” */
function changeText(
  { region, change, certainty, day, isFirst }: MembershipChange,
  { lang, style }: Screen,
): string {
  const date = day.earliest === day.latest ? day.earliest : `[${day.earliest}..${day.latest}]`;
  const again = {
    yes: "",
    no: ` ${changeTexts.again[lang]}`,
    uncertain: ` ${changeTexts.perhapsAgain[lang]}`,
  };
  const what = labels.membershipChange[change][lang];
  const said = lang === "de" ? `${again[isFirst]} ${what}`.trim() : `${what}${again[isFirst]}`;
  const sure = style.certainty(certainty, labels.certainty[certainty][lang]);
  return `${formatEdtfDate(date, lang)}: ${region.name} – ${said} (${sure})`;
}
