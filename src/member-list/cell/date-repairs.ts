import { excerpt } from "../../messages/excerpt.ts";
import type { CellRepair } from "./cell-reading.ts";

/** Of a day that a spreadsheet stored as a number. */
export function serialAsDay(text: string, day: string): CellRepair {
  return {
    code: "date-serial",
    message: {
      de: `„${text}“ wurde als ${day} gelesen: Das Tabellenprogramm hat das Datum als Zahl gespeichert. Die Spalte als Datum formatieren.`,
      en: `“${text}” was read as ${day}: the spreadsheet stored the date as a number. Format the column as date.`,
    },
    to: day,
  };
}

/** Of the year 9999 as an end. */
export function fillerAsOngoing(text: string): CellRepair {
  const given = excerpt(text);
  return {
    code: "date-sentinel",
    message: {
      de: `„${given}“ wurde als „laufend“ gelesen: Das Jahr 9999 ist ein Platzhalter. Für ein offenes Ende „laufend“ eintragen.`,
      en: `“${given}” was read as “ongoing”: the year 9999 is a filler. Enter “ongoing” for an open end.`,
    },
    to: "..",
  };
}

/** Of a year of two digits. */
export function shortYearAsDay(text: string, day: string, pivotYear: number): CellRepair {
  return {
    code: "date-two-digit-year",
    message: {
      de: `„${text}“ wurde als ${day} gelesen: Zwei Stellen bedeuten höchstens das Jahr ${pivotYear}. Das Jahr mit vier Stellen schreiben.`,
      en: `“${text}” was read as ${day}: two digits mean the year ${pivotYear} at the latest. Write the year with four digits.`,
    },
    to: day,
  };
}
