import type { Wording } from "../issue.ts";
import { labels } from "../model/labels.ts";
import { excerpt } from "./excerpt.ts";

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
    if (params.reason === "other-row") {
      const { given, read, line } = params;
      return {
        de: `„${excerpt(given)}“ wurde als „${excerpt(read)}“ gelesen, wie die Region in Zeile ${line} geschrieben ist. Den Namen überall gleich schreiben; sind es zwei Regionen, ihnen verschiedene Namen, Länder oder Schlüssel geben.`,
        en: `“${excerpt(given)}” was read as “${excerpt(read)}”, as line ${line} spells the region. Spell the name the same everywhere; if they are two regions, give them different names, Länder or keys.`,
      };
    }
    if (params.reason === "unread-key") {
      const { line } = params;
      const [name, header, earlier, given] = [params.name, params.header, params.earlier, params.given].map(
        (text) => excerpt(text),
      );
      return {
        de: `„${name}“ steht auch in Zeile ${line}, dort mit „${earlier}“ statt „${given}“ in der Spalte „${header}“, die nicht gelesen wird. Beide Zeilen wurden als eine Region gelesen. Sind es zwei, der Spalte eine Überschrift geben, die ihre Schlüssel nennt, etwa „AGS“.`,
        en: `“${name}” is also in line ${line}, there with “${earlier}” instead of “${given}” in the column “${header}”, which is not read. Both rows were read as one region. If they are two, give the column a heading that names its keys, such as “AGS”.`,
      };
    }
    if (params.reason === "other-state") {
      const { line } = params;
      const [name, earlier] = [excerpt(params.name), labels.state[params.earlier]];
      const given = labels.state[params.given];
      return {
        de: `„${name}“ steht auch in Zeile ${line}, dort mit dem Land ${earlier.de} statt ${given.de}. Beide Zeilen wurden als zwei Regionen gelesen. Ist es dieselbe Region, das Land berichtigen.`,
        en: `“${name}” is also in line ${line}, there with the Land ${earlier.en} instead of ${given.en}. The rows were read as two regions. If they are the same region, correct the Land.`,
      };
    }
    const [first, second] = params.names.map((name, at) => {
      const id = `(${excerpt(params.regionIds[at])})`;
      return { de: `„${excerpt(name)}“ ${id}`, en: `“${excerpt(name)}” ${id}` };
    });
    if (params.reason === "abbreviated")
      return {
        de: `Der Name der Region ${second?.de} kann die Abkürzung von ${first?.de} sein. Ist es dieselbe Region, den Namen ausschreiben.`,
        en: `The name of the region ${second?.en} may be short for ${first?.en}. If they are the same region, write the name in full.`,
      };
    return params.reason === "spelling"
      ? {
          de: `Die Namen der Regionen ${second?.de} und ${first?.de} unterscheiden sich nur in der Schreibweise. Ist es dieselbe Region, die beiden Einträge zusammenfassen; sind es zwei, ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
          en: `The names of the regions ${second?.en} and ${first?.en} differ only in spelling. If they are the same region, merge the two records; if they are two, enter their kinds, Länder or keys.`,
        }
      : {
          de: `Die Namen der Regionen ${second?.de} und ${first?.de} unterscheiden sich nur durch die Art des Gebiets. Ist es dieselbe Region, die beiden Einträge zusammenfassen; sind es zwei, ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
          en: `The names of the regions ${second?.en} and ${first?.en} differ only by the kind of area. If they are the same region, merge the two records; if they are two, enter their kinds, Länder or keys.`,
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
