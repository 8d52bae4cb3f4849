import type { Wording } from "../../issue.ts";
import { excerpt } from "../excerpt.ts";
import { jsonWording } from "../json.ts";

const noNames = {
  total: { de: "eine Summe", en: "a total" },
  note: { de: "eine Anmerkung", en: "a note" },
  filler: { de: "kein Name", en: "not a name" },
  heading: { de: "eine Zwischenüberschrift", en: "a heading" },
  date: { de: "ein Datum, kein Name", en: "a date, not a name" },
} as const;

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
      default:
        return jsonWording["field-value"](params);
    }
  },
  "field-missing": (params) => {
    switch (params.reason) {
      case "name-column":
        return {
          de: "Ohne eine Spalte der Namen wird diese Zeile nicht gelesen. Zuerst der Spalte mit den Namen die Überschrift „Mitglied“ geben.",
          en: "Without a column of the names, this row is not read. First call the column with the names “Member”.",
        };
      case "last-day":
        return {
          de: "Die Mitgliedschaft ist beendet, aber ihr letzter Tag fehlt, und die Liste nennt auch keinen „Stand“. Den letzten Tag eintragen.",
          en: "The membership has ended, but its last day is missing, and the list does not name its own day either. Enter the last day.",
        };
      default:
        return jsonWording["field-missing"](params);
    }
  },
};
