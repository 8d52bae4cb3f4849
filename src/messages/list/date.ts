import type { Wording } from "../../issue.ts";
import { excerpt } from "../excerpt.ts";

/** What is wrong with a date in a cell, and as what it was read. */
export const listDateWording: Wording<
  | "date-format"
  | "date-has-time"
  | "date-sentinel"
  | "date-ambiguous"
  | "date-two-digit-year"
  | "date-serial"
  | "date-year-as-serial"
  | "date-qualifier"
> = {
  "date-format": ({ value, expected }) => {
    const given = excerpt(value);
    if (expected === "start") {
      return {
        de: `„${given}“ ist kein erster Tag. Den Tag, den Monat oder das Jahr des Beginns eintragen, sonst „unbekannt“.`,
        en: `“${given}” is not a first day. Enter the day, month or year of the start, or else “unknown”.`,
      };
    }
    if (expected === "period") {
      return {
        de: `„${given}“ ist kein Zeitraum. Beginn und Ende schreiben, etwa „27.11.2018 – 30.06.2022“, „seit 07/2022“ oder „bis 2022“.`,
        en: `“${given}” is not a period. Write start and end, such as “27.11.2018 – 30.06.2022”, “since 07/2022” or “until 2022”.`,
      };
    }
    return {
      de: `„${given}“ ist kein Datum, das hier gelesen wird. Eine dieser Formen schreiben: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unbekannt; als Ende auch laufend.`,
      en: `“${given}” is not a date that can be read here. Write one of these forms: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unknown; as an end also ongoing.`,
    };
  },
  "date-has-time": ({ value, day }) => ({
    de: `„${excerpt(value)}“ nennt eine Uhrzeit. Nur den Tag schreiben, der es am Ort war${day === null ? "; er kann ein anderer sein als in UTC" : `, also ${day}`}.`,
    en: `“${excerpt(value)}” has a time of day. Write only the day at the place${day === null ? "; it may differ from the day in UTC" : `, that is ${day}`}.`,
  }),
  "date-sentinel": ({ value, read }) =>
    read === undefined
      ? {
          de: `„${excerpt(value)}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag eintragen; ist er unbekannt, „unbekannt“.`,
          en: `“${excerpt(value)}” is a filler, not a date. Enter the intended day; if it is unknown, enter “unknown”.`,
        }
      : {
          de: `„${excerpt(value)}“ wurde als „laufend“ gelesen: Das Jahr 9999 ist ein Platzhalter. Für ein offenes Ende „laufend“ eintragen.`,
          en: `“${excerpt(value)}” was read as “ongoing”: the year 9999 is a filler. Enter “ongoing” for an open end.`,
        },
  "date-ambiguous": ({ value }) => ({
    de: `In der Schreibweise von „${excerpt(value)}“ ist nicht sicher, was Tag, Monat und Jahr ist: Manche schreiben den Monat zuerst. Den Tag als TT.MM.JJJJ oder JJJJ-MM-TT schreiben, einen Monat als MM/JJJJ, einen unbekannten Tag in zwei Jahren als [2018..2019].`,
    en: `In the notation of “${excerpt(value)}” it is not certain what is day, month and year: some write the month first. Write the day as DD.MM.YYYY or YYYY-MM-DD, a month as MM/YYYY, an unknown day in two years as [2018..2019].`,
  }),
  "date-two-digit-year": (params) =>
    params.reason === "refused"
      ? {
          de: `Das Jahrhundert von „${excerpt(params.value)}“ ist offen. Das Jahr mit vier Stellen schreiben.`,
          en: `The century of “${excerpt(params.value)}” is open. Write the year with four digits.`,
        }
      : {
          de: `„${params.value}“ wurde als ${params.read} gelesen: Zwei Stellen bedeuten höchstens das Jahr ${params.pivotYear}. Das Jahr mit vier Stellen schreiben.`,
          en: `“${params.value}” was read as ${params.read}: two digits mean the year ${params.pivotYear} at the latest. Write the year with four digits.`,
        },
  "date-serial": ({ value, read }) => ({
    de: `„${value}“ wurde als ${read} gelesen: Das Tabellenprogramm hat das Datum als Zahl gespeichert. Die Spalte als Datum formatieren.`,
    en: `“${value}” was read as ${read}: the spreadsheet stored the date as a number. Format the column as date.`,
  }),
  "date-year-as-serial": ({ value, year, day }) => ({
    de: `„${excerpt(value)}“ ist wahrscheinlich das Jahr ${year}: Das Tabellenprogramm hat die Zahl als Tag gelesen. Das Jahr als Text eintragen; stimmt der Tag, [${day}..${day}] schreiben.`,
    en: `“${excerpt(value)}” is probably the year ${year}: the spreadsheet read the number as a day. Enter the year as text; if the day is right, write [${day}..${day}].`,
  }),
  "date-qualifier": ({ value, example }) => ({
    de: `„${excerpt(value)}“ sagt nicht, welche Tage gemeint sein können. Die gemeinten Grenzen schreiben, zum Beispiel ${example}.`,
    en: `“${excerpt(value)}” does not say which days it can mean. Write the bounds that are meant, for example ${example}.`,
  }),
};
