import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import type { Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { wrap } from "./layout.ts";

/** Says that the record does not speak for the day of an answer. */
export function beyondNote({ asOf }: Network, lang: Language): string[] {
  const day = { de: formatEdtfDate(asOf, "de"), en: formatEdtfDate(asOf, "en") };
  return wrap(answerTexts.beyondAsOf(day)[lang]);
}

/** Says that the record does not name all members, if so. */
export function rosterNote({ roster }: Network, lang: Language): string[] {
  return roster === "partial" ? wrap(answerTexts.partial[lang]) : [];
}
