import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import type { Network } from "../../model/network.ts";
import type { Screen } from "../command/command.ts";

/** Says that the record does not speak for the day of an answer. */
export function beyondNote({ asOf }: Network, { lang, style }: Screen): string[] {
  const day = { de: formatEdtfDate(asOf, "de"), en: formatEdtfDate(asOf, "en") };
  return style.wrap(answerTexts.beyondAsOf(day)[lang]);
}

/** Says that the record does not name all members, if so. */
export function rosterNote({ roster }: Network, { lang, style }: Screen): string[] {
  return roster === "partial" ? style.wrap(answerTexts.partial[lang]) : [];
}
