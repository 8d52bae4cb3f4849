import type { Wording } from "../../issue.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { dateText } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";
import { jsonWording } from "../json.ts";
import { mergeWording } from "../merge.ts";
import { notParsedWording, rangeWording } from "../query.ts";
import { listDateWording } from "./date.ts";
import { fileWording } from "./file.ts";
import { headerWording } from "./header.ts";
import { joinWording, rosterWording } from "./join.ts";
import { listKeyWording } from "./key.ts";
import { withLines } from "./lines.ts";
import { listMarkWording } from "./mark.ts";
import { listMembershipWording } from "./membership.ts";
import { listRegionWording } from "./region.ts";
import { listRowWording } from "./row.ts";
import { listValueWording } from "./value.ts";
import { listWordWording } from "./word.ts";

const mostLines = 10;

/** That a list names neither its day nor a source. */
function unprovedList(rows: number): Bilingual {
  const [de, en] = rows === 1 ? ["1 Zeile ist", "1 row is"] : [`${rows} Zeilen sind`, `${rows} rows are`];
  return {
    de: `Die Liste nennt weder ihren Stand noch eine Quelle: ${de} durch nichts belegt. Den Stand der Liste über die Tabelle schreiben („Stand: TT.MM.JJJJ“) oder in einer Spalte „Quelle“ angeben, woher die Angaben stammen.`,
    en: `The list states neither its day nor a source: ${en} proved by nothing. Write the day of the list above the table (“Stand: DD.MM.YYYY”), or say in a column “Source” where the data come from.`,
  };
}

/** What is wrong with what rows say, beside other rows and the network. */
const rowWording: Wording<"source-missing" | "reason-conflict" | "end-unknown" | "date-order"> = {
  "date-order": (params) => {
    if (params.reason === "bounds") return jsonWording["date-order"](params);
    const [start, end] = [dateText(params.startDate), dateText(params.endDate)];
    return {
      de: `Das Ende, ${end.de}, liegt vor dem Beginn, ${start.de}. Eines der beiden Daten berichtigen; welches falsch ist, weiß vielleicht, wer die Liste geschickt hat.`,
      en: `The end, ${end.en}, is before the start, ${start.en}. Correct one of the two dates; whoever sent the list may know which is wrong.`,
    };
  },
  "source-missing": ({ lines }) => {
    if (lines !== undefined) return unprovedList(lines.length);
    return {
      de: "Für diese Mitgliedschaft ist keine Quelle genannt, und kein Stand der Liste belegt sie. Den Stand der Liste nennen oder in einer Spalte „Quelle“ angeben, woher die Angabe stammt.",
      en: "This membership does not name a source, and the list does not state a day that proves it. State the day of the list, or say in a column “Source” where it comes from.",
    };
  },
  "reason-conflict": (params) => {
    if (params.reason !== "ongoing") return jsonWording["reason-conflict"](params);
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
      de: `${one ? "In einer Zeile" : `In ${lines.length} Zeilen`} ist das Ende unbekannt (${one ? "Zeile" : "Zeilen"} ${named}). Wo die Mitgliedschaft noch gilt, als Ende „laufend“ eintragen, in einem Zeitraum etwa „07/2022 – laufend“; wo sie beendet ist, den letzten Tag.`,
      en: `In ${one ? "one row" : `${lines.length} rows`} the end is unknown (${one ? "line" : "lines"} ${named}). Enter “ongoing” as the end where the membership still holds, in a period such as “07/2022 – ongoing”, and the last day where it has ended.`,
    };
  },
};

/** The sentences for issues of member lists, whose places are lines and columns. */
export const listWording: Wording = {
  ...jsonWording,
  ...rangeWording,
  ...notParsedWording,
  ...mergeWording,
  ...listDateWording,
  ...listKeyWording,
  ...headerWording,
  ...fileWording,
  ...listRowWording,
  ...listWordWording,
  ...listMarkWording,
  ...listValueWording,
  ...listMembershipWording,
  ...listRegionWording,
  ...rowWording,
  ...joinWording,
  ...rosterWording,
  "id-duplicate": withLines((params) => {
    if (params.lines === undefined) return jsonWording["id-duplicate"](params);
    const id = excerpt(params.id);
    return {
      de: `Die Kennung „${id}“ steht in zwei Zeilen, die Verschiedenes sagen. Einer von beiden eine eigene Kennung geben.`,
      en: `The id “${id}” is in two rows that say different things. Give one of them an id of its own.`,
    };
  }),
  "region-nested": withLines(jsonWording["region-nested"]),
  "key-shared": withLines((params) => {
    if (params.reason === undefined) return jsonWording["key-shared"](params);
    const { key, given, name, line } = params;
    const [de, en] =
      line === null ? ["im Netzwerk", "in the network"] : [`in Zeile ${line}`, `in line ${line}`];
    return {
      de: `Den Schlüssel ${excerpt(key)} hat ${de} „${excerpt(name)}“; „${excerpt(given)}“ ist nach Name oder Art eine andere Region. Ist es doch dieselbe, Name und Art angleichen, sonst den Schlüssel berichtigen. Sagt er nur, in welchem Kreis ein Mitglied liegt, die Spalte nicht lesen.`,
      en: `The key ${excerpt(key)} is that of “${excerpt(name)}” ${en}; “${excerpt(given)}” is another region by its name or kind. If they are the same after all, use the same name and kind; otherwise correct the key. If it only says in which district a member lies, do not read the column.`,
    };
  }),
};
