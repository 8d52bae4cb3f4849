import type { Wording } from "../../issue.ts";
import { dateToWrite } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";
import { jsonWording } from "../json.ts";

const noNames = {
  total: { de: "eine Summe", en: "a total" },
  note: { de: "eine Anmerkung", en: "a note" },
  filler: { de: "kein Name", en: "not a name" },
  heading: { de: "eine Zwischenüberschrift", en: "a heading" },
  date: { de: "ein Datum, kein Name", en: "a date, not a name" },
} as const;

const unknown = { de: "unbekannt", en: "unknown" };

const asOfMissing = {
  de: "Der letzte Tag, für den das Netzwerk spricht, fehlt, und die Liste nennt keinen Stand. „asOf“ angeben, oder den Stand der Liste mit der Option „listedOn“.",
  en: "The last day that the network speaks for is missing, and the list does not state its day. Give “asOf”, or the day of the list with the option “listedOn”.",
};

/** The values that only rows of lists have or miss; others are worded as everywhere. */
export const listValueWording: Wording<"field-value" | "field-missing"> = {
  "field-value": (params) => {
    switch (params.reason) {
      case "same-name": {
        const [given, lines] = [excerpt(params.given), params.lines.join(", ")];
        return {
          de: `„${given}“ heißen mehrere Regionen dieser Liste (Zeilen ${lines}). Die Art oder den Schlüssel der gemeinten eintragen.`,
          en: `Several regions of this list are called “${given}” (lines ${lines}). Enter the kind or the key of the one that is meant.`,
        };
      }
      case "same-known": {
        const [given, ids] = [excerpt(params.given), params.regionIds.map((id) => excerpt(id)).join(", ")];
        return {
          de: `„${given}“ können im Netzwerk mehrere Regionen sein: ${ids}. Die gemeinte in einer Spalte „Regions-ID“ nennen.`,
          en: `“${given}” may be several regions of the network: ${ids}. Name the one that is meant in a column “Region ID”.`,
        };
      }
      case "alias":
        return {
          de: `Keine Zeile heißt „${excerpt(params.given)}“, und doch ist dafür eine Region angegeben. Den Namen so angeben, wie er in der Liste steht, oder ihn weglassen.`,
          en: `No row is called “${excerpt(params.given)}”, yet a region is given for this name. Give the name as it is in the list, or leave it out.`,
        };
      case "no-name": {
        const { de, en } = noNames[params.is];
        return {
          de: `„${excerpt(params.given)}“ ist ${de}. Den Namen des Mitglieds eintragen oder die Zeile löschen.`,
          en: `“${excerpt(params.given)}” is ${en}. Enter the name of the member, or delete the row.`,
        };
      }
      case "broken-name": {
        const [first, second] = params.names.map((name) => excerpt(name));
        return {
          de: `Der Name „${first}“ geht in der nächsten Zeile mit „${second}“ weiter. Den ganzen Namen in eine Zelle schreiben und die Zeile darunter löschen.`,
          en: `The name “${first}” goes on in the next row with “${second}”. Write the whole name in one cell, and delete the row below.`,
        };
      }
      case "two-dates": {
        const [first, other] = params.dates.map((date) => (date === "?" ? unknown : dateToWrite(date)));
        const [de, en] = params.field === "startDate" ? ["den Beginn", "start"] : ["das Ende", "end"];
        return {
          de: `Die Zeile nennt zwei verschiedene Daten für ${de}: „${first?.de}“ und „${other?.de}“. Eines davon löschen oder berichtigen.`,
          en: `The row has two different dates for the ${en}: “${first?.en}” and “${other?.en}”. Delete or correct one of them.`,
        };
      }
      case "outside-times": {
        const date = params.date === "?" ? unknown : dateToWrite(params.date);
        const [de, en] = params.field === "startDate" ? ["Der Beginn", "start"] : ["Das Ende", "end"];
        return {
          de: `${de} „${date.de}“ passt nicht zu den Zeiten, die angekreuzt sind. Eines davon berichtigen.`,
          en: `The ${en} “${date.en}” does not fit the times that are marked. Correct one of them.`,
        };
      }
      case "periods-overlap":
        return {
          de: `„${excerpt(params.given)}“: Die Zeiträume überschneiden sich. Die Daten berichtigen.`,
          en: `“${excerpt(params.given)}”: the periods overlap. Correct the dates.`,
        };
      default:
        return jsonWording["field-value"](params);
    }
  },
  "field-missing": (params) => {
    switch (params.reason) {
      case "name-column":
        return {
          de: "Ohne eine Spalte der Namen wird diese Zeile nicht gelesen. Zuerst sagen, welche Spalte das ist.",
          en: "Without a column of the names, this row is not read. First say which column that is.",
        };
      case "last-day":
        return {
          de: "Die Mitgliedschaft ist beendet, aber ihr letzter Tag fehlt, und die Liste nennt auch keinen „Stand“. Den letzten Tag eintragen.",
          en: "The membership has ended, but its last day is missing, and the list does not name its own day either. Enter the last day.",
        };
      case "period-start":
        return {
          de: `„${excerpt(params.value)}“ nennt keinen Beginn; er gilt als unbekannt. Den Beginn davorschreiben, etwa „01.07.2018 – ${excerpt(params.value)}“.`,
          en: `“${excerpt(params.value)}” does not say a start; it counts as unknown. Write the start before it, such as “2018-07-01 – ${excerpt(params.value)}”.`,
        };
      case "period-side":
        return params.side === "end"
          ? {
              de: "Die Zeile nennt einen späteren Beginn, aber das Ende davor fehlt. Den letzten Tag davor eintragen.",
              en: "The row has a later start, but the end before it is missing. Enter the last day before it.",
            }
          : {
              de: "Die Zeile nennt ein späteres Ende, aber der Beginn davor fehlt. Den ersten Tag davor eintragen.",
              en: "The row has a later end, but the start before it is missing. Enter the first day before it.",
            };
      case "field":
        return params.field === "asOf" ? asOfMissing : jsonWording["field-missing"](params);
      default:
        return jsonWording["field-missing"](params);
    }
  },
};
