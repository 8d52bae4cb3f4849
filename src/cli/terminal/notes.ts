import { formatEdtfDate } from "../../calendar/phrase.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import type { Request, Screen } from "../command/command.ts";
import { rolesIn } from "../command/roles.ts";

/** Says that the record does not speak for the day of an answer. */
export function beyondNote({ asOf }: Network, { lang, style }: Screen): string[] {
  const day = { de: formatEdtfDate(asOf, "de"), en: formatEdtfDate(asOf, "en") };
  return style.wrap(answerTexts.beyondAsOf(day)[lang]);
}

/** Says that the record does not name all members, if so. */
export function rosterNote({ roster }: Network, { lang, style }: Screen): string[] {
  return roster === "partial" ? style.wrap(answerTexts.partial[lang]) : [];
}

/** Says above an answer which roles count, if the call says so. */
export function roleNote({ values, lang, style }: Request): string[] {
  const roles = rolesIn(values);
  if (roles === undefined) return [];
  return [...style.wrap(answerTexts.roles(roles.map((role) => labels.role[role][lang]))[lang], 2), ""];
}
