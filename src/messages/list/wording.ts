import type { Wording } from "../../issue.ts";
import type { RowPairParams } from "../../issue-params/place.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { excerpt } from "../excerpt.ts";
import { jsonWording } from "../json.ts";
import { notParsedWording, rangeWording } from "../query.ts";
import { listDateWording } from "./date.ts";
import { fileWording, headerWording } from "./file.ts";
import { listKeyWording } from "./key.ts";

const mostLines = 10;

/** What is wrong with what rows say, beside other rows and the network. */
const rowWording: Wording<"source-missing" | "membership-duplicate" | "reason-conflict" | "end-unknown"> = {
  "source-missing": () => ({
    de: "Für diese Mitgliedschaft ist keine Quelle genannt. In einer Spalte „Quelle“ angeben, woher die Angabe stammt.",
    en: "This membership does not name a source. Say in a column “Source” where it comes from.",
  }),
  "membership-duplicate": ({ lines }) =>
    lines === undefined
      ? {
          de: "Diese Mitgliedschaft ist schon im Netzwerk: Region, Rolle und Daten sind gleich. Die Zeile löschen.",
          en: "The network has this membership already: region, role and dates are the same. Delete the row.",
        }
      : {
          de: "Diese Zeile wiederholt eine frühere: Region, Rolle und Daten sind gleich. Eine der beiden löschen und ihre Quelle und Bemerkung in die andere übernehmen.",
          en: "This row repeats an earlier one: region, role and dates are the same. Delete one of the two, and move its source and note to the other.",
        },
  "reason-conflict": (params) => {
    if (params.reason === "founding") return jsonWording["reason-conflict"](params);
    const { de, en } = labels.endReason[params.endReason];
    return {
      de: `Als Grund des Endes steht „${de}“, aber die Mitgliedschaft läuft noch („laufend“). Das Ende eintragen oder den Grund löschen.`,
      en: `The reason for the end is “${en}”, but the membership is ongoing. Enter the end, or delete the reason.`,
    };
  },
  "end-unknown": (params) => {
    const { lines } = params;
    if (lines === undefined) return jsonWording["end-unknown"](params);
    const named = lines.slice(0, mostLines).join(", ") + (lines.length > mostLines ? ", …" : "");
    const one = lines.length === 1;
    return {
      de: `${one ? "In einer Zeile" : `In ${lines.length} Zeilen`} ist das Ende unbekannt (Zeile ${named}). Wo die Mitgliedschaft noch gilt, „laufend“ eintragen, wo sie beendet ist, den letzten Tag.`,
      en: `In ${one ? "one row" : `${lines.length} rows`} the end is unknown (line ${named}). Enter “ongoing” where the membership still holds, and the last day where it has ended.`,
    };
  },
};

/** A message with the lines of both rows, if it is about two. */
function withLines<Params extends RowPairParams>(
  message: (params: Params) => Bilingual,
): (params: Params) => Bilingual {
  return (params) => {
    const { de, en } = message(params);
    if (params.lines === undefined) return { de, en };
    return {
      de: `${de} (Zeilen ${params.lines.join(" und ")})`,
      en: `${en} (Lines ${params.lines.join(" and ")})`,
    };
  };
}

/** The sentences for issues of member lists, whose places are lines and columns. */
export const listWording: Wording = {
  ...jsonWording,
  ...rangeWording,
  ...notParsedWording,
  ...listDateWording,
  ...listKeyWording,
  ...headerWording,
  ...fileWording,
  ...rowWording,
  "id-duplicate": withLines(jsonWording["id-duplicate"]),
  "membership-duplicate": withLines(rowWording["membership-duplicate"]),
  "membership-overlap": withLines(jsonWording["membership-overlap"]),
  "membership-overlap-possible": withLines(jsonWording["membership-overlap-possible"]),
  "shared-boundary-day": withLines(jsonWording["shared-boundary-day"]),
  "region-nested": withLines(jsonWording["region-nested"]),
  "region-name-similar": withLines((params) => {
    if (params.reason === "other-row") return jsonWording["region-name-similar"](params);
    const [first, second] = params.names.map((name) => excerpt(name));
    const [de, en] =
      params.reason === "spelling"
        ? ["in der Schreibweise", "in spelling"]
        : ["durch die Art des Gebiets", "by the kind of area"];
    return {
      de: `Die Namen „${second}“ und „${first}“ unterscheiden sich nur ${de}. Ist es dieselbe Region, sie überall gleich schreiben; sind es zwei, ihre Art oder ihre Schlüssel eintragen.`,
      en: `The names “${second}” and “${first}” differ only ${en}. If they are the same region, spell it the same everywhere; if they are two, enter their kinds or keys.`,
    };
  }),
  "key-shared": withLines(jsonWording["key-shared"]),
};
