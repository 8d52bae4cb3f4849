import { formatEdtfDate } from "../../calendar/phrase.ts";
import { changesDuring, type MembershipChange } from "../../changes/changes-during.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { changeTexts } from "../../messages/command/changes.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { Language } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { wrap } from "../terminal/layout.ts";
import { beyondNote } from "../terminal/notes.ts";
import { question } from "./question.ts";

/** Who joined and who left in a time, also in between. */
export const changes = question({
  name: "changes",
  operands: "range",
  options: [],
  usage: commandUsage.changes,
  answer: (network, { operands: [firstDay = "", lastDay = ""] }) =>
    changesDuring(network, { firstDay, lastDay }),
  lines: (answer, network, { operands, lang, style }) => [
    style.heading(operands.map((day) => formatEdtfDate(day, lang)).join(" – ")),
    "",
    ...(answer.length === 0 ? [answerTexts.none[lang]] : []),
    ...answer.flatMap((change) => wrap(changeText(change, lang), 2)),
    ...(answer.some(({ beyondAsOf }) => beyondAsOf) ? ["", ...beyondNote(network, lang)] : []),
  ],
});

/** “27 November 2018: Landkreis A – joined again (certain)” */
function changeText({ region, change, certainty, day, isFirst }: MembershipChange, lang: Language): string {
  const date = day.earliest === day.latest ? day.earliest : `[${day.earliest}..${day.latest}]`;
  const again = {
    yes: "",
    no: ` ${changeTexts.again[lang]}`,
    uncertain: ` ${changeTexts.perhapsAgain[lang]}`,
  };
  const what = labels.membershipChange[change][lang];
  const said = lang === "de" ? `${again[isFirst]} ${what}`.trim() : `${what}${again[isFirst]}`;
  return `${formatEdtfDate(date, lang)}: ${region.name} – ${said} (${labels.certainty[certainty][lang]})`;
}
