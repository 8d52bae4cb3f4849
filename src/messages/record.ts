import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Wording } from "../issue.ts";
import type { PeriodPairParams } from "../issue-params/record.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { textIn } from "../model/localized-text.ts";
import { excerpt } from "./excerpt.ts";

/** Messages about funding periods, published counts, assessments, sources and `asOf`. */
export const recordWording: Wording<
  | "period-overlap"
  | "period-gap"
  | "count-conflict"
  | "assessment-duplicate"
  | "source-missing"
  | "url-scheme"
  | "as-of-conflict"
> = {
  "period-overlap": (params) => ({
    de: `Die Förderphasen ${periods(params, "de")} überschneiden sich. Eine davon kürzen oder eine als Runde (rounds) der anderen eintragen.`,
    en: `The funding periods ${periods(params, "en")} overlap. Shorten one of them, or enter one as a round of the other.`,
  }),
  "period-gap": (params) => ({
    de: `Zwischen den Förderphasen ${periods(params, "de")} liegt mindestens ein Tag, der zu keiner gehört. Beginn und Ende prüfen; gab es die Lücke wirklich, ist nichts zu tun.`,
    en: `Between the funding periods ${periods(params, "en")} there is at least one day that belongs to neither. Check start and end; if the gap was real, there is nothing to do.`,
  }),
  "count-conflict": countMessage,
  "assessment-duplicate": ({ ids, date, ratings }) => {
    const [first, second] = ratings;
    return {
      de: `Dasselbe Kriterium ist für denselben Tag (${formatEdtfDate(date, "de")}) mit „${ratingIn(first, "de")}“ (${excerpt(ids[0])}) und „${ratingIn(second, "de")}“ (${excerpt(ids[1])}) bewertet. Die Quellen vergleichen und eine der beiden Bewertungen berichtigen.`,
      en: `The same criterion is rated “${ratingIn(first, "en")}” (${excerpt(ids[0])}) and “${ratingIn(second, "en")}” (${excerpt(ids[1])}) on the same day (${formatEdtfDate(date, "en")}). Compare the sources, and correct one of the two ratings.`,
    };
  },
  "source-missing": () => ({
    de: "Zu diesem Eintrag ist keine Quelle genannt. Unter sources die id einer Quelle eintragen.",
    en: "This record does not name a source. Enter the id of a source under sources.",
  }),
  "url-scheme": ({ url }) => ({
    de: `„${excerpt(url)}“ ist keine Webadresse. Eine Adresse eintragen, die mit http:// oder https:// beginnt, oder das Feld weglassen.`,
    en: `“${excerpt(url)}” is not a web address. Enter an address that begins with http:// or https://, or leave the field out.`,
  }),
  "as-of-conflict": ({ reason, asOf, date }) => {
    const [dayDe, dayEn] = [formatEdtfDate(asOf, "de"), formatEdtfDate(asOf, "en")];
    return reason === "founding"
      ? {
          de: `Der letzte Tag, für den das Verzeichnis spricht (${dayDe}, asOf), liegt vor der Gründung (${formatEdtfDate(date, "de")}). Eines der beiden Daten berichtigen.`,
          en: `The last day that the record speaks for (${dayEn}, asOf) is before the founding (${formatEdtfDate(date, "en")}). Correct one of the two dates.`,
        }
      : {
          de: `Die Bestätigung (${formatEdtfDate(date, "de")}) liegt nach dem ${dayDe}, dem letzten Tag, für den das Verzeichnis spricht (asOf). asOf auf einen späteren Tag setzen oder die Bestätigung berichtigen.`,
          en: `The confirmation (${formatEdtfDate(date, "en")}) is after ${dayEn}, the last day that the record speaks for (asOf). Set asOf to a later day, or correct the confirmation.`,
        };
  },
};

function periods({ names }: PeriodPairParams, lang: Language): string {
  const [first, second] = names.map((name) => excerpt(textIn(name, lang)));
  return { de: `„${first}“ und „${second}“`, en: `“${first}” and “${second}”` }[lang];
}

function ratingIn(rating: keyof typeof labels.rating, lang: Language): string {
  return labels.rating[rating][lang];
}

function countMessage(params: IssueParams["count-conflict"]): Bilingual {
  const [dayDe, dayEn] = [formatEdtfDate(params.date, "de"), formatEdtfDate(params.date, "en")];
  if (params.reason === "claims") {
    const [one, other] = params.counts;
    const [first, second] = params.claimIds.map((id) => excerpt(id));
    return {
      de: `Für denselben Tag (${dayDe}) wurden ${one} und ${other} Mitglieder veröffentlicht („${first}“ und „${second}“). Die Quellen vergleichen; beide Zahlen können stehen bleiben.`,
      en: `Both ${one} and ${other} members were published for the same day, ${dayEn} (“${first}” and “${second}”). Compare the sources; both numbers may stay.`,
    };
  }
  const { count, isApproximate, computed } = params;
  const range = computed.min === computed.max ? String(computed.min) : `${computed.min}–${computed.max}`;
  return {
    de: `Veröffentlicht wurden ${isApproximate ? "rund " : ""}${count} Mitglieder (${dayDe}); das Verzeichnis ergibt ${range}. Die Zahl oder die Mitgliedschaften um diesen Tag prüfen.`,
    en: `The published count for ${dayEn} is ${isApproximate ? "about " : ""}${count} members; the record gives ${range}. Check the number, or the memberships around that day.`,
  };
}
