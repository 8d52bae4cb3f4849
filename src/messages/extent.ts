import { dateBounds } from "../calendar/edtf-date.ts";
import { formatSpan } from "../calendar/extent-phrase.ts";
import { formatEdtfDate } from "../calendar/phrase.ts";
import type { Wording } from "../issue.ts";
import type { ExtentCode } from "../issue-codes.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import type { EdtfDate } from "../model/date.ts";
import { dateWording } from "./date.ts";
import { excerpt } from "./excerpt.ts";

/** Messages about dates of a record that contradict each other or the life of the network or region. */
export const extentWording: Wording<ExtentCode> = {
  "date-order": (params) =>
    params.reason === "bounds"
      ? dateWording["date-order"](params)
      : {
          de: `${given("endDate", params.endDate, "de")} liegt vor dem Beginn, ${formatEdtfDate(params.startDate, "de")}. Eines der beiden Daten berichtigen.`,
          en: `${given("endDate", params.endDate, "en")} is before the start, ${formatEdtfDate(params.startDate, "en")}. Correct one of the two dates.`,
        },
  "confirmation-outside": confirmationMessage,
  "membership-before-founding": ({ field, date, limit }) => ({
    de: `${given(field, date, "de")} liegt vor der Gründung des Netzwerks (${formatEdtfDate(limit, "de")}). Eines der beiden Daten berichtigen; was vorher war, gehört in „note“.`,
    en: `${given(field, date, "en")} is before the founding of the network (${formatEdtfDate(limit, "en")}). Correct one of the two dates; what came before belongs in “note”.`,
  }),
  "membership-after-dissolution": ({ field, date, limit }) => ({
    de: `${given(field, date, "de")} liegt nach der Auflösung des Netzwerks (${formatEdtfDate(limit, "de")}). Eines der beiden Daten berichtigen.`,
    en: `${given(field, date, "en")} is after the dissolution of the network (${formatEdtfDate(limit, "en")}). Correct one of the two dates.`,
  }),
  "membership-outside-region": ({ field, date, region }) =>
    field === null || date === null
      ? {
          de: `Die Region „${excerpt(region)}“ bestand nicht zur selben Zeit wie das Netzwerk. Gründung und Auflösung beider und die Gebietsänderungen der Region prüfen.`,
          en: `The region “${excerpt(region)}” did not exist at the same time as the network. Check founding and dissolution of both, and the changes of the region.`,
        }
      : {
          de: `${given(field, date, "de")} liegt außerhalb der Zeit, in der die Region „${excerpt(region)}“ bestand. Das Datum oder Gründung, Auflösung und Gebietsänderungen der Region berichtigen.`,
          en: `${given(field, date, "en")} is outside the time in which the region “${excerpt(region)}” existed. Correct the date, or the founding, dissolution and changes of the region.`,
        },
};

const sides = {
  startDate: { de: "Der Beginn", en: "The start" },
  endDate: { de: "Das Ende", en: "The end" },
} as const;

function given(field: keyof typeof sides, date: EdtfDate, lang: Language): string {
  return `${sides[field][lang]}, ${formatEdtfDate(date, lang)},`;
}

function confirmationMessage(params: IssueParams["confirmation-outside"]): Bilingual {
  const { date, firstDay, lastDay, isMembership } = params;
  const bounded = isMembership
    ? {
        de: "Beginn, Ende und das Bestehen von Netzwerk und Region",
        en: "start, end and the lives of network and region",
      }
    : { de: "Beginn und Ende", en: "start and end" };
  const time = { firstDay, lastDay };
  return {
    de: `Die Bestätigung ${ofDate(date, "de")} liegt außerhalb der Zeit, die ${bounded.de} zulassen: ${formatSpan(time, "de")}. Die Bestätigung oder diese Daten berichtigen.`,
    en: `The confirmation ${ofDate(date, "en")} is outside the time that ${bounded.en} allow: ${formatSpan(time, "en")}. Correct the confirmation, or those dates.`,
  };
}

/** "vom 27. November 2018", "von 2018"; a date between bounds stands in brackets. */
function ofDate(date: EdtfDate, lang: Language): string {
  const { precision } = dateBounds(date);
  if (precision === "year") return `${{ de: "von", en: "of" }[lang]} ${date}`;
  const phrase = formatEdtfDate(date, lang);
  return precision === "day" ? `${{ de: "vom", en: "of" }[lang]} ${phrase}` : `(${phrase})`;
}
