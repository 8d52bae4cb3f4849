import type { Wording } from "../issue.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { excerpt } from "./excerpt.ts";

/** By what two names differ alone. */
export const similarBy = {
  spelling: ["in der Schreibweise", "in spelling"],
  part: ["durch die Art des Gebiets", "by the kind of area"],
} as const;

/** Messages about regions that conflict, and about their changes. */
export const regionWording: Wording<
  | "region-name-similar"
  | "region-nested"
  | "within-cycle"
  | "change-cycle"
  | "change-continuation"
  | "change-sides"
  | "succession-unfilled"
> = {
  "region-name-similar": (params) => {
    const names =
      "names" in params
        ? params.names
        : "name" in params
          ? [params.name, params.name]
          : [params.read, params.given];
    const [first, second, ...others] = quoted(names, "regionIds" in params ? params.regionIds : []);
    if (params.reason === "bracket") {
      const { de, en } = bracketText(first, [second, ...others]);
      return {
        de: `${de} Ist es dieselbe, die Einträge zusammenfassen; sonst ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
        en: `${en} If they are the same, merge the records; otherwise enter their kinds, Länder or keys.`,
      };
    }
    const [de, en] = similarBy[params.reason === "part" ? "part" : "spelling"];
    return {
      de: `Die Namen der Regionen ${second?.de} und ${first?.de} unterscheiden sich nur ${de}. Ist es dieselbe Region, die beiden Einträge zusammenfassen; sind es zwei, ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
      en: `The names of the regions ${second?.en} and ${first?.en} differ only ${en}. If they are the same region, merge the two records; if they are two, enter their kinds, Länder or keys.`,
    };
  },
  "region-nested": ({ names: [inner, outer] }) => ({
    de: `Das Mitglied „${excerpt(inner)}“ liegt im Mitglied „${excerpt(outer)}“. Das ist erlaubt, und beide zählen; Flächen und Einwohner aber nicht zusammenzählen.`,
    en: `The member “${excerpt(inner)}” lies within the member “${excerpt(outer)}”. This is allowed, and both count; but do not add up areas or inhabitants.`,
  }),
  "within-cycle": ({ regionId, through }) => ({
    de: `Nach „within“ liegt „${excerpt(regionId)}“ in sich selbst, über „${excerpt(through)}“. Einen der Einträge in „within“ löschen.`,
    en: `By “within”, “${excerpt(regionId)}” lies within itself, through “${excerpt(through)}”. Delete one of the entries of “within”.`,
  }),
  "change-cycle": ({ changeId, regionId }) => ({
    de: `Die Änderung „${excerpt(changeId)}“ führt zu „${excerpt(regionId)}“ zurück, das schon in einer anderen Region aufgegangen ist. Vorgänger und Nachfolger prüfen; eine neue Region braucht eine neue id.`,
    en: `The change “${excerpt(changeId)}” leads back to “${excerpt(regionId)}”, which had already become part of another region. Check predecessors and successors; a new region needs a new id.`,
  }),
  "change-continuation": ({ regionId }) => ({
    de: `„${excerpt(regionId)}“ soll die Mitgliedschaft fortführen, ist aber kein Nachfolger dieser Änderung. Unter successors ergänzen oder hier löschen.`,
    en: `“${excerpt(regionId)}” is meant to continue the membership, but is not a successor of this change. Add it to successors, or delete it here.`,
  }),
  "change-sides": ({ kind }) => ({
    de: `Eine Änderung der Art „${labels.regionChangeKind[kind].de}“ braucht auf beiden Seiten dieselben Regionen: Eine Region besteht unter ihrer id weiter, mit einem datierten Namen oder Schlüssel. Bekommt sie eine neue id, ist es ein Zusammenschluss (merger) oder eine Eingliederung (absorption).`,
    en: `A change of the kind “${labels.regionChangeKind[kind].en}” needs the same regions on both sides: a region continues under its id, with a dated name or key. If it gets a new id, the change is a merger or an absorption.`,
  }),
  "succession-unfilled": ({ region, date }) => ({
    de: `„${excerpt(region)}“ soll ab ${date} die Mitgliedschaft eines Vorgängers fortführen, hat aber keine Mitgliedschaft, die dann beginnt. Eine Mitgliedschaft mit startReason „succession“ ergänzen oder die Region aus continuedBy löschen.`,
    en: `“${excerpt(region)}” is meant to continue a predecessor's membership from ${date}, but does not have a membership that starts then. Add a membership with the startReason “succession”, or delete the region from continuedBy.`,
  }),
};

/** Names in quotes, those of regions with their ids. */
export function quoted(names: readonly string[], ids: readonly string[] = []): readonly Bilingual[] {
  return names.map((one, at) => {
    const [name, id] = [excerpt(one), at in ids ? ` (${excerpt(ids[at])})` : ""];
    return { de: `„${name}“${id}`, en: `“${name}”${id}` };
  });
}

/** That a region may be one of others that have a bracket. */
export function bracketText(
  bare: Bilingual | undefined,
  others: readonly (Bilingual | undefined)[],
): Bilingual {
  return {
    de: `${bare?.de} kann dieselbe Region sein wie ${others.map((one) => one?.de).join(" oder ")}: Die Namen unterscheiden sich nur durch die Klammer.`,
    en: `${bare?.en} may be the same region as ${others.map((one) => one?.en).join(" or ")}: the names differ only by the bracket.`,
  };
}
