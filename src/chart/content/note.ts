import { isOfMembers, type NamedRoles, oneOfRoles, someOfRoles } from "../../messages/role.ts";
import type { Language } from "../../model/bilingual.ts";

/** What a picture leaves out. */
export interface LeftOut {
  readonly shownRegions: number;
  /** Regions with the roles that are not asked for. */
  readonly unaskedRegions: number;
  /** Regions with the roles only on days that are not shown. */
  readonly hiddenRegions: number;
  /** Whether there are too many regions for a row each. */
  readonly isSummarised: boolean;
  /** How many more funding periods and rounds there are than have room. */
  readonly hiddenPeriods: number;
}

/** What a timeline leaves out, and why. */
export function notesOf(
  { shownRegions, unaskedRegions, hiddenRegions, isSummarised, hiddenPeriods }: LeftOut,
  shown: NamedRoles,
): string[] {
  return [
    ...(isSummarised ? [summaryNote(shownRegions, shown)] : []),
    ...(hiddenPeriods > 0 ? [periodsNote(hiddenPeriods, shown)] : []),
    ...(hiddenRegions > 0 ? [regionsNote(hiddenRegions, shown)] : []),
    ...(unaskedRegions > 0 ? [unaskedNote(unaskedRegions, shown)] : []),
  ];
}

/** Says of a partial roster that it does not name all. */
export function unboundedNote(shown: NamedRoles): string {
  const one = oneOfRoles(shown);
  const who = isOfMembers(shown)
    ? { de: "alle Mitglieder", en: "all members" }
    : { de: `jede Region, die ${one} war`, en: `every region that was ${one}` };
  return {
    de: `Das Verzeichnis nennt nicht ${who.de}; nach oben ist ihre Zahl offen.`,
    en: `The record does not name ${who.en}; their number has no upper bound.`,
  }[shown.lang];
}

/** Says of a marked day that it is not among the days shown. */
export function markedDayNote(day: string, lang: Language): string {
  return {
    de: `Nicht gezeigt: der ${day}, der markiert werden soll.`,
    en: `Not shown: ${day}, which is to be marked.`,
  }[lang];
}

/** Says that no region had the roles. */
export function nobodySentence(shown: NamedRoles): string {
  const one = oneOfRoles(shown);
  const nobody = isOfMembers(shown)
    ? {
        de: "In diesem Zeitraum ist keine Mitgliedschaft verzeichnet.",
        en: "No membership is on record for this time.",
      }
    : {
        de: `In diesem Zeitraum ist keine Region verzeichnet, die ${one} war.`,
        en: `No region that was ${one} is on record for this time.`,
      };
  return nobody[shown.lang];
}

function unaskedNote(regions: number, { lang }: NamedRoles): string {
  const number = regions.toLocaleString(lang);
  return {
    de: regions === 1 ? "Nicht gezeigt: 1 weitere Region." : `Nicht gezeigt: ${number} weitere Regionen.`,
    en: regions === 1 ? "Not shown: 1 other region." : `Not shown: ${number} other regions.`,
  }[lang];
}

function summaryNote(regions: number, shown: NamedRoles): string {
  const [number, some] = [regions.toLocaleString(shown.lang), someOfRoles(shown)];
  return {
    de: `${number} Regionen sind zu viele für eine Zeile je Region: Jede Zeile zeigt, wie viele einer Art zugleich ${some} waren.`,
    en: `${number} regions are too many for a row each: every row shows how many of a kind were ${some} at once.`,
  }[shown.lang];
}

function periodsNote(count: number, { lang }: NamedRoles): string {
  const number = count.toLocaleString(lang);
  return {
    de: `Nicht gezeigt: ${number} weitere Förderphasen und Runden.`,
    en: `Not shown: ${number} more funding periods and rounds.`,
  }[lang];
}

function regionsNote(regions: number, shown: NamedRoles): string {
  const number = regions.toLocaleString(shown.lang);
  const [one, some] = [oneOfRoles(shown), someOfRoles(shown)];
  const who =
    regions === 1
      ? {
          de: `1 Region, die nur außerhalb dieser Tage ${one} war oder wird`,
          en: `1 region that is ${one} only outside these days`,
        }
      : {
          de: `${number} Regionen, die nur außerhalb dieser Tage ${some} waren oder werden`,
          en: `${number} regions that are ${some} only outside these days`,
        };
  return `${{ de: "Nicht gezeigt", en: "Not shown" }[shown.lang]}: ${who[shown.lang]}.`;
}
