import type { Wording } from "../../issue.ts";
import type { RegionRowsParams } from "../../issue-params/place.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { excerpt } from "../excerpt.ts";
import { membershipWording } from "../membership.ts";
import { linesText, withLines } from "./lines.ts";

/** What is said of rows whose memberships are the same, or share days. */
export const listMembershipWording: Wording<
  "membership-duplicate" | "membership-overlap" | "membership-overlap-possible" | "shared-boundary-day"
> = {
  "membership-duplicate": withLines(({ lines }) =>
    lines === undefined
      ? {
          de: "Diese Mitgliedschaft ist schon im Netzwerk: Region, Rolle und Daten sind gleich. Ist eine andere Region gemeint, ihre Art oder ihren Schlüssel eintragen; sonst wird die Zeile nicht gebraucht.",
          en: "The network has this membership already: region, role and dates are the same. If another region is meant, enter its kind or its key; otherwise the row is not needed.",
        }
      : {
          de: "Diese Zeile gleicht einer früheren in Region, Rolle und Daten. Sind es zwei Regionen, ihre Art, ihr Land oder ihre Schlüssel eintragen; ist es eine, genügt eine der beiden Zeilen, mit den Quellen und Bemerkungen beider.",
          en: "This row is like an earlier one in region, role and dates. If they are two regions, enter their kinds, Länder or keys; if they are one, one of the two rows is enough, with the sources and notes of both.",
        },
  ),
  "membership-overlap": (params) => {
    const said = regionInRows(params);
    if (said === undefined || params.lines === undefined)
      return membershipWording["membership-overlap"](params);
    return {
      de: `${said.de}, und die Zeiten überschneiden sich. Eine der beiden Zeilen löschen oder ihre Daten berichtigen; sind es zwei Regionen, ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
      en: `${said.en}, and the times overlap. Delete one of the two rows, or correct their dates; if they are two regions, enter their kinds, Länder or keys.`,
    };
  },
  "membership-overlap-possible": (params) => {
    const said = regionInRows(params);
    if (said === undefined) return membershipWording["membership-overlap-possible"](params);
    return {
      de: `${said.de}, und die Zeiten können sich überschneiden, je nachdem, auf welche Tage ihre ungenauen Daten fallen. Wenn möglich, die Daten genauer angeben.`,
      en: `${said.en}, and the times may overlap, depending on the days on which their inexact dates fall. If you can, make the dates more exact.`,
    };
  },
  "shared-boundary-day": withLines(membershipWording["shared-boundary-day"]),
};

/** In which rows a region is; `undefined` if not all is in rows. */
function regionInRows({ region, lines }: RegionRowsParams): Bilingual | undefined {
  if (region === undefined) return undefined;
  const name = excerpt(region);
  if (lines === undefined) {
    return {
      de: `„${name}“ steht mehrmals in dieser Zeile`,
      en: `This row has “${name}” several times`,
    };
  }
  const { de, en } = linesText(lines);
  return { de: `„${name}“ steht in den Zeilen ${de}`, en: `Lines ${en} have “${name}”` };
}
