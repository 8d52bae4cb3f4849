import { isoText } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import { formatEdtfDate, formatRecordedDates } from "../../calendar/phrase.ts";
import type { Language } from "../../issue.ts";
import type { MembershipRole } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import { rangeText } from "./claim.ts";
import type { Count } from "./count.ts";
import { textIn } from "./name.ts";
import { unboundedNote } from "./note.ts";
import { isOfMembers, oneOfRoles, roleNames, someOfRoles } from "./role.ts";

/** The title of a timeline of a network: who had the roles, and when. */
export function timelineTitle(network: Network, roles: readonly MembershipRole[], lang: Language): string {
  const shown = isOfMembers(roles)
    ? { de: "Mitgliedschaften", en: "Memberships" }
    : { de: `Wer wann ${oneOfRoles(roles, "de")} war`, en: `Who was ${oneOfRoles(roles, "en")}, and when` };
  return `${textIn(network.name, lang)}: ${shown[lang]}`;
}

/** The title of a picture of a count: how many had the roles. */
export function countTitle(network: Network, roles: readonly MembershipRole[], lang: Language): string {
  const shown = isOfMembers(roles)
    ? { de: "Zahl der Mitglieder", en: "Number of members" }
    : {
        de: `Wie viele Regionen ${someOfRoles(roles, "de")} waren`,
        en: `How many regions were ${someOfRoles(roles, "en")}`,
      };
  return `${textIn(network.name, lang)}: ${shown[lang]}`;
}

/** The last day that the record speaks for: "As of 31 December 2022". */
export function asOfText({ asOf }: Network, lang: Language): string {
  return `${{ de: "Stand", en: "As of" }[lang]} ${formatEdtfDate(asOf, lang)}`;
}

/** A picture in sentences: what it shows, and how many regions had the roles on its last day. */
export function describe(
  network: Network,
  roles: readonly MembershipRole[],
  { start, endExclusive }: DayRange,
  regions: number,
  { runs, isUnbounded }: Count,
  lang: Language,
): string {
  const [startDate, endDate] = [isoText(start), isoText(endExclusive - 1)];
  const noun = { de: regions === 1 ? "Region" : "Regionen", en: regions === 1 ? "region" : "regions" };
  return [
    `${regions.toLocaleString(lang)} ${noun[lang]}, ${formatRecordedDates({ startDate, endDate }, lang)}.`,
    `${asOfText(network, lang)}.`,
    ...runs.slice(-1).map((last) => countSentence(roles, endDate, rangeText(last, lang), lang)),
    ...(isUnbounded ? [unboundedNote(roles, lang)] : []),
  ].join(" ");
}

function countSentence(
  roles: readonly MembershipRole[],
  date: string,
  count: string,
  lang: Language,
): string {
  const day = formatEdtfDate(date, lang);
  const names = roleNames(roles, lang);
  return isOfMembers(roles)
    ? { de: `Mitglieder im Verzeichnis am ${day}: ${count}.`, en: `Members on record on ${day}: ${count}.` }[
        lang
      ]
    : {
        de: `Im Verzeichnis am ${day} (${names}): ${count}.`,
        en: `On record on ${day} (${names}): ${count}.`,
      }[lang];
}
