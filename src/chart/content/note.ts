import type { Language } from "../../issue.ts";
import type { MembershipRole } from "../../model/membership.ts";
import { isOfMembers, oneOfRoles, someOfRoles } from "./role.ts";

/** What the notes below a timeline are about. */
export interface Shortfall {
  readonly shownRegions: number;
  /** Regions with the roles only on days that are not shown. */
  readonly hiddenRegions: number;
  /** Whether there are too many regions for a row each. */
  readonly isSummarised: boolean;
  /** Funding periods and rounds for which there is no room. */
  readonly hiddenPeriods: number;
  /** Whether the record may not name all. */
  readonly isUnbounded: boolean;
}

/** What a timeline does not show, and why. */
export function notesOf(shortfall: Shortfall, roles: readonly MembershipRole[], lang: Language): string[] {
  const { shownRegions, hiddenRegions, isSummarised, hiddenPeriods, isUnbounded } = shortfall;
  return [
    ...(shownRegions === 0 ? [nobody(roles)[lang]] : []),
    ...(isSummarised ? [summarised(shownRegions, roles)[lang]] : []),
    ...(hiddenPeriods > 0 ? [morePeriods(hiddenPeriods)[lang]] : []),
    ...(hiddenRegions > 0 ? [outside(hiddenRegions, roles)[lang]] : []),
    ...(isUnbounded ? [unboundedNote(roles, lang)] : []),
  ];
}

/** Says that a partial roster does not name all. */
export function unboundedNote(roles: readonly MembershipRole[], lang: Language): string {
  if (isOfMembers(roles)) {
    return {
      de: "Das Verzeichnis nennt nicht alle Mitglieder; nach oben ist ihre Zahl offen.",
      en: "The record does not name all members; their number has no upper bound.",
    }[lang];
  }
  return {
    de: `Das Verzeichnis nennt nicht jede Region, die ${oneOfRoles(roles, "de")} war; nach oben ist ihre Zahl offen.`,
    en: `The record does not name every region that was ${oneOfRoles(roles, "en")}; their number has no upper bound.`,
  }[lang];
}

function nobody(roles: readonly MembershipRole[]) {
  return isOfMembers(roles)
    ? {
        de: "In diesem Zeitraum ist keine Mitgliedschaft verzeichnet.",
        en: "No membership is on record for this time.",
      }
    : {
        de: `Für diesen Zeitraum ist keine Region verzeichnet, die ${oneOfRoles(roles, "de")} war.`,
        en: `No region is on record for this time that was ${oneOfRoles(roles, "en")}.`,
      };
}

function summarised(regions: number, roles: readonly MembershipRole[]) {
  return {
    de: `${regions.toLocaleString("de")} Regionen sind zu viele für eine Zeile je Region: Jede Zeile zeigt, wie viele einer Art zugleich ${someOfRoles(roles, "de")} waren.`,
    en: `${regions.toLocaleString("en")} regions are too many for a row each: every row shows how many of a kind were ${someOfRoles(roles, "en")} at once.`,
  };
}

function morePeriods(count: number) {
  return {
    de: `Nicht gezeigt: ${count.toLocaleString("de")} weitere Förderphasen und Runden.`,
    en: `Not shown: ${count.toLocaleString("en")} more funding periods and rounds.`,
  };
}

function outside(regions: number, roles: readonly MembershipRole[]) {
  return regions === 1
    ? {
        de: `Nicht gezeigt: 1 Region, die nur außerhalb dieser Tage ${oneOfRoles(roles, "de")} war oder wird.`,
        en: `Not shown: 1 region that is ${oneOfRoles(roles, "en")} only outside these days.`,
      }
    : {
        de: `Nicht gezeigt: ${regions.toLocaleString("de")} Regionen, die nur außerhalb dieser Tage ${someOfRoles(roles, "de")} waren oder werden.`,
        en: `Not shown: ${regions.toLocaleString("en")} regions that are ${someOfRoles(roles, "en")} only outside these days.`,
      };
}
