import type { Wording } from "../issue.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { dateWording } from "./date.ts";
import { excerpt } from "./excerpt.ts";

const sides = {
  startDate: { de: "Der Beginn", en: "The start" },
  endDate: { de: "Das Ende", en: "The end" },
} as const;

/** Messages about dates of a record that contradict each other or the life of the network or region. */
export const extentWording: Wording<
  | "date-order"
  | "confirmation-outside"
  | "membership-before-founding"
  | "membership-after-dissolution"
  | "membership-outside-region"
> = {
  "date-order": dateWording["date-order"],
  "confirmation-outside": confirmationMessage,
  "membership-before-founding": ({ field, date, limit }) => ({
    de: `${sides[field].de} ${date} liegt vor der Gründung des Netzwerks (${limit}). Eines der beiden Daten berichtigen; was vorher war, gehört in „note“.`,
    en: `${sides[field].en} ${date} is before the founding of the network (${limit}). Correct one of the two dates; what came before belongs in “note”.`,
  }),
  "membership-after-dissolution": ({ field, date, limit }) => ({
    de: `${sides[field].de} ${date} liegt nach der Auflösung des Netzwerks (${limit}). Eines der beiden Daten berichtigen.`,
    en: `${sides[field].en} ${date} is after the dissolution of the network (${limit}). Correct one of the two dates.`,
  }),
  "membership-outside-region": ({ field, date, region }) =>
    field === null
      ? {
          de: `Die Region „${excerpt(region)}“ bestand nicht zur selben Zeit wie das Netzwerk. Gründung und Auflösung beider prüfen.`,
          en: `The region “${excerpt(region)}” did not exist at the same time as the network. Check founding and dissolution of both.`,
        }
      : {
          de: `${sides[field].de} ${date} liegt außerhalb der Zeit, in der die Region „${excerpt(region)}“ bestand. Das Datum oder Gründung, Auflösung und Gebietsänderungen der Region berichtigen.`,
          en: `${sides[field].en} ${date} is outside the time in which the region “${excerpt(region)}” existed. Correct the date, or the founding, dissolution and changes of the region.`,
        },
};

function confirmationMessage(params: IssueParams["confirmation-outside"]): Bilingual {
  const { date, firstDay, lastDay, isMembership } = params;
  const bounded = isMembership
    ? {
        de: "Beginn, Ende und das Bestehen von Netzwerk und Region",
        en: "start, end and the lives of network and region",
      }
    : { de: "Beginn und Ende", en: "start and end" };
  return {
    de: `Die Bestätigung von ${date} liegt außerhalb der Zeit, die ${bounded.de} zulassen: ${firstDay ?? "offen"} bis ${lastDay ?? "offen"}. Die Bestätigung oder diese Daten berichtigen.`,
    en: `The confirmation of ${date} is outside the time that ${bounded.en} allow: ${firstDay ?? "open"} to ${lastDay ?? "open"}. Correct the confirmation, or those dates.`,
  };
}
