import type { Wording } from "../../issue.ts";
import { membershipWording } from "../membership.ts";
import { withLines } from "./lines.ts";

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
  "membership-overlap": withLines(membershipWording["membership-overlap"]),
  "membership-overlap-possible": withLines(membershipWording["membership-overlap-possible"]),
  "shared-boundary-day": withLines(membershipWording["shared-boundary-day"]),
};
