import type { Wording } from "../../issue.ts";
import { labels } from "../../model/labels.ts";
import { excerpt } from "../excerpt.ts";
import { bracketText, quoted, similarBy } from "../region.ts";
import { withLines } from "./lines.ts";

/** What is said of rows whose regions have similar names. */
export const listRegionWording: Wording<"region-name-similar"> = {
  "region-name-similar": withLines((params) => {
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
    const [first, second, ...others] = quoted(params.names);
    if (params.reason === "bracket") {
      const { de, en } = bracketText(first, [second, ...others]);
      return {
        de: `${de} Ist es dieselbe, sie überall gleich schreiben; sonst ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
        en: `${en} If they are the same, spell it the same everywhere; otherwise enter their kinds, Länder or keys.`,
      };
    }
    if (params.reason === "abbreviated")
      return {
        de: `${second?.de} kann die Abkürzung von ${first?.de} sein und wurde als eigene Region gelesen. Ist es dieselbe, den Namen ausschreiben.`,
        en: `${second?.en} may be short for ${first?.en} and was read as a region of its own. If they are the same, write the name in full.`,
      };
    const [de, en] = similarBy[params.reason];
    return {
      de: `Die Namen ${second?.de} und ${first?.de} unterscheiden sich nur ${de}. Ist es dieselbe Region, sie überall gleich schreiben; sind es zwei, ihre Art, ihr Land oder ihre Schlüssel eintragen.`,
      en: `The names ${second?.en} and ${first?.en} differ only ${en}. If they are the same region, spell it the same everywhere; if they are two, enter their kinds, Länder or keys.`,
    };
  }),
};
