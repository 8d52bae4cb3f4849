import { isoText } from "../../calendar/day.ts";
import type { DayRange } from "../../calendar/day-range.ts";
import { formatEdtfDate, formatRecordedDates } from "../../calendar/phrase.ts";
import { isOfMembers, type NamedRoles, oneOfRoles, roleNames, someOfRoles } from "../../messages/role.ts";
import type { Language } from "../../model/bilingual.ts";
import { textIn } from "../../model/localized-text.ts";
import type { Network } from "../../model/network.ts";
import { rangeText } from "./claim.ts";
import { type Count, membersOnRecord, onRecord } from "./count.ts";

/** The title of a timeline: who had the roles, and when. */
export function timelineTitle(network: Network, shown: NamedRoles): string {
  const one = oneOfRoles(shown);
  const title = isOfMembers(shown)
    ? { de: "Mitgliedschaften", en: "Memberships" }
    : { de: `Wer wann ${one} war`, en: `Who was ${one}, and when` };
  return `${textIn(network.name, shown.lang)}: ${title[shown.lang]}`;
}

/** The title of a count: how many had the roles. */
export function countTitle(network: Network, shown: NamedRoles): string {
  const some = someOfRoles(shown);
  const title = isOfMembers(shown)
    ? { de: "Zahl der Mitglieder", en: "Number of members" }
    : { de: `Wie viele Regionen ${some} waren`, en: `How many regions were ${some}` };
  return `${textIn(network.name, shown.lang)}: ${title[shown.lang]}`;
}

/** The last day that the record speaks for: "As of 18 May 2025". */
export function asOfText({ asOf }: Network, lang: Language): string {
  return `${{ de: "Stand", en: "As of" }[lang]} ${formatEdtfDate(asOf, lang)}`;
}

/** How many regions are shown, of which days. */
export function regionsSentence(regions: number, { start, endExclusive }: DayRange, lang: Language): string {
  const noun = { de: regions === 1 ? "Region" : "Regionen", en: regions === 1 ? "region" : "regions" };
  const days = { startDate: isoText(start), endDate: isoText(endExclusive - 1) };
  return `${regions.toLocaleString(lang)} ${noun[lang]}, ${formatRecordedDates(days, lang)}.`;
}

/** How many had the roles on the last day shown. */
export function countSentence({ runs }: Count, shown: NamedRoles): string {
  const { lang } = shown;
  const last = runs.at(-1);
  if (last === undefined) return "";
  const day = formatEdtfDate(isoText(last.endExclusive - 1), lang);
  const when = { de: `am ${day}`, en: `on ${day}` }[lang];
  const counted = isOfMembers(shown)
    ? `${membersOnRecord[lang]} ${when}`
    : `${onRecord[lang]} ${when} (${roleNames(shown)})`;
  return `${counted}: ${rangeText(last, lang)}.`;
}
