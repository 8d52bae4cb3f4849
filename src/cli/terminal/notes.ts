import { formatEdtfDate } from "../../calendar/phrase.ts";
import { unboundedNote } from "../../chart/content/note.ts";
import { answerTexts } from "../../messages/command/answers.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { IsoDate } from "../../model/date.ts";
import { labels } from "../../model/labels.ts";
import type { Network } from "../../model/network.ts";
import type { Request, Screen } from "../command/command.ts";
import { namedRoles, rolesIn } from "../command/roles.ts";

/** Says that the record does not speak for the day of an answer. */
export function beyondNote({ asOf }: Network, { lang, style }: Screen): string[] {
  return style.wrap(answerTexts.beyondAsOf(dayText(asOf))[lang]);
}

/** A day in words. */
export function dayText(day: IsoDate): Bilingual {
  return { de: formatEdtfDate(day, "de"), en: formatEdtfDate(day, "en") };
}

/** Says that the record does not name all that have the roles, if so. */
export function rosterNote({ roster }: Network, request: Request): string[] {
  return roster === "partial" ? request.style.wrap(unboundedNote(namedRoles(request))) : [];
}

/** Says above an answer which roles count, if the call says so. */
export function roleNote({ values, lang, style }: Request): string[] {
  const roles = rolesIn(values);
  if (roles === undefined) return [];
  return [...style.wrap(answerTexts.roles(roles.map((role) => labels.role[role][lang]))[lang], 2), ""];
}
