import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Wording } from "../issue.ts";
import type { PairParams } from "../issue-params/place.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { textIn } from "../model/localized-text.ts";
import { excerpt } from "./excerpt.ts";

const mostNamed = 10;

/** Messages about memberships that conflict, and about what a membership leaves open. */
export const membershipWording: Wording<
  | "membership-duplicate"
  | "membership-overlap"
  | "membership-overlap-possible"
  | "shared-boundary-day"
  | "end-unknown"
  | "carry-over-unsupported"
  | "reason-conflict"
> = {
  "membership-duplicate": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} haben dieselbe Region, dieselbe Rolle, dieselben Daten und dieselben Bestätigungen. Ist dieselbe gemeint, Quellen und Bemerkungen in einer vereinen und die andere löschen; sind zwei gemeint, ihre Daten ergänzen.`,
      en: `The memberships ${pair.en} have the same region, role, dates and confirmations. If they are the same, merge sources and notes into one of them and delete the other; if they are two, add their dates.`,
    };
  },
  "membership-overlap": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} derselben Region überschneiden sich. Eine davon kürzen oder beide zusammenfassen.`,
      en: `The memberships ${pair.en} of the same region overlap. Shorten one of them, or merge the two.`,
    };
  },
  "membership-overlap-possible": (params) => {
    const pair = pairOf(params);
    return {
      de: `Die Mitgliedschaften ${pair.de} derselben Region können sich überschneiden, je nachdem, auf welche Tage ihre ungenauen Daten fallen. Wenn möglich, die Daten genauer angeben.`,
      en: `The memberships ${pair.en} of the same region may overlap, depending on the days on which their inexact dates fall. If you can, make the dates more exact.`,
    };
  },
  "shared-boundary-day": ({ day, canEndEarlier, canStartLater }) => {
    const advice = boundaryAdvice(canEndEarlier, canStartLater);
    return {
      de: `Beide Mitgliedschaften enthalten den ${formatEdtfDate(day, "de")}: Ein Ende ist der letzte Tag, nicht der Tag danach. ${advice.de}`,
      en: `Both memberships include ${formatEdtfDate(day, "en")}: an end is the last day, not the day after it. ${advice.en}`,
    };
  },
  "end-unknown": ({ ids }) => {
    const named = ids.slice(0, mostNamed).map(excerpt).join(", ") + (ids.length > mostNamed ? ", …" : "");
    return {
      de: `${ids.length === 1 ? "Bei einer Mitgliedschaft" : `Bei ${ids.length} Mitgliedschaften`} ist das Ende unbekannt: ${named}. Für jede, die noch gilt, endDate ".." eintragen, für jede beendete den letzten Tag.`,
      en: `The end of ${ids.length === 1 ? "one membership" : `${ids.length} memberships`} is unknown: ${named}. Write endDate ".." for each that still holds, and the last day for each that has ended.`,
    };
  },
  "carry-over-unsupported": ({ membershipId, period }) => ({
    de: `Die Mitgliedschaft „${excerpt(membershipId)}“ reicht in „${excerpt(textIn(period, "de"))}“ hinein, aber nichts belegt, dass sie dort weiterging. Eine Bestätigung aus dieser Zeit eintragen oder das Ende weglassen, wenn es unbekannt ist.`,
    en: `The membership “${excerpt(membershipId)}” reaches into “${excerpt(textIn(period, "en"))}”, but nothing shows that it went on there. Add a confirmation from that time, or leave the end out if it is unknown.`,
  }),
  "reason-conflict": (params) => {
    if (params.reason === "ongoing") {
      const { de, en } = labels.endReason[params.endReason];
      return {
        de: `Als Grund des Endes steht „${de}“, aber die Mitgliedschaft läuft noch (".."). Das Ende eintragen oder den Grund löschen.`,
        en: `The reason for the end is “${en}”, but the membership is ongoing (".."). Enter the end, or delete the reason.`,
      };
    }
    if (params.reason === "two") {
      const [first, other] = params.reasons.map((reason) => labels.startReason[reason]);
      return {
        de: `Als Grund des Beginns stehen „${first?.de}“ und „${other?.de}“; gelesen wurde „${first?.de}“. Den falschen Grund löschen.`,
        en: `The reasons for the start are “${first?.en}” and “${other?.en}”; “${first?.en}” was read. Delete the wrong reason.`,
      };
    }
    return {
      de: `Als Grund des Beginns steht „${labels.startReason.founding.de}“, aber der Beginn${params.startDate === null ? "" : ` ${params.startDate}`} ist nicht der Tag der Gründung (${params.foundingDate}). Den Grund oder eines der beiden Daten berichtigen.`,
      en: `The reason for the start is “${labels.startReason.founding.en}”, but the start${params.startDate === null ? "" : ` ${params.startDate}`} is not the founding date (${params.foundingDate}). Correct the reason, or one of the two dates.`,
    };
  },
};

function pairOf({ ids }: PairParams): Bilingual {
  const [one, other] = [excerpt(ids[0]), excerpt(ids[1])];
  return { de: `„${one}“ und „${other}“`, en: `“${one}” and “${other}”` };
}

/** What tells two memberships apart that share a day, as far as their other dates allow it. */
function boundaryAdvice(canEndEarlier: boolean, canStartLater: boolean): Bilingual {
  if (canEndEarlier && canStartLater) {
    return {
      de: "Die erste einen Tag früher enden oder die zweite einen Tag später beginnen lassen.",
      en: "End the first a day earlier, or start the second a day later.",
    };
  }
  if (canEndEarlier) {
    return { de: "Die erste einen Tag früher enden lassen.", en: "End the first a day earlier." };
  }
  if (canStartLater) {
    return { de: "Die zweite einen Tag später beginnen lassen.", en: "Start the second a day later." };
  }
  return { de: "Die Daten beider Mitgliedschaften prüfen.", en: "Check the dates of both memberships." };
}
