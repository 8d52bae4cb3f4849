import type { Wording } from "../issue.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { excerpt } from "./excerpt.ts";

const kindNames: { readonly [kind in IssueParams["reference-unknown"]["kind"]]: Bilingual } = {
  network: { de: "Netzwerk", en: "network" },
  source: { de: "Quelle", en: "source" },
  "funding-period": { de: "Förderphase", en: "funding period" },
  criterion: { de: "Kriterium", en: "criterion" },
  region: { de: "Region", en: "region" },
  "region-change": { de: "Gebietsänderung", en: "region change" },
  membership: { de: "Mitgliedschaft", en: "membership" },
  assessment: { de: "Bewertung", en: "assessment" },
  event: { de: "Veranstaltung", en: "event" },
  "count-claim": { de: "veröffentlichte Zahl", en: "published number" },
};

/** Messages about ids and references to them. */
export const referenceWording: Wording<"id-duplicate" | "reference-unknown"> = {
  "id-duplicate": ({ id }) => ({
    de: `Die id „${excerpt(id)}“ ist schon vergeben. Dem Eintrag eine eigene id geben.`,
    en: `The id “${excerpt(id)}” is already taken. Give this record an id of its own.`,
  }),
  "reference-unknown": ({ kind, id }) => ({
    de: `Die id „${excerpt(id)}“ (${kindNames[kind].de}) gibt es nicht. Die id berichtigen oder den Eintrag ergänzen.`,
    en: `The id “${excerpt(id)}” (${kindNames[kind].en}) does not exist. Correct the id, or add the record.`,
  }),
};

/** Says that the membership which a form edits is not in the network any more. */
export function goneMembershipMessage(id: string): Bilingual {
  return {
    de: `Die Mitgliedschaft „${excerpt(id)}“ ist nicht mehr im Netzwerk; vielleicht wurde sie inzwischen gelöscht. Das Formular neu öffnen.`,
    en: `The membership “${excerpt(id)}” is no longer in the network; perhaps it was deleted in the meantime. Open the form again.`,
  };
}
