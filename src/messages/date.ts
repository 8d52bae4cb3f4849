import type { Wording } from "../issue.ts";
import { excerpt } from "./excerpt.ts";

const forms = "2018-11-27, 2018-11, 2018, [2018-11-27..2022-06-30], [2022-07-01..]";

/** Messages about dates in JSON and in arguments of calls. */
export const dateWording: Wording<"date-format" | "date-not-in-calendar" | "date-order"> = {
  "date-format": ({ value, expected }) => {
    const given = excerpt(value);
    if (expected === "start") {
      return {
        de: '".." ist ein offenes Ende und steht nur in endDate. Ist der Tag unbekannt, seine Grenzen schreiben oder das Feld weglassen.',
        en: '".." is an open end and belongs in endDate only. If the day is unknown, write its bounds, or leave the field out.',
      };
    }
    if (expected === "day") {
      return {
        de: `„${given}“ ist kein Kalendertag der Form JJJJ-MM-TT. Den Tag wie 2018-11-27 schreiben.`,
        en: `“${given}” is not a calendar day of the form YYYY-MM-DD. Write the day like 2018-11-27.`,
      };
    }
    const hint =
      expected === "end"
        ? {
            de: ' Ist das Ende offen, ".." schreiben; ist es unbekannt, das Feld weglassen.',
            en: ' If the end is open, write ".."; if it is unknown, leave the field out.',
          }
        : { de: "", en: "" };
    return {
      de: `„${given}“ ist kein Datum in einer bekannten Form. Eine dieser Formen verwenden: ${forms} oder [..2022-06-30].${hint.de}`,
      en: `“${given}” is not a date in a known form. Use one of these forms: ${forms} or [..2022-06-30].${hint.en}`,
    };
  },
  "date-not-in-calendar": ({ value }) => ({
    de: `„${excerpt(value)}“ gibt es im Kalender nicht. Jahr (0001–9999), Monat und Tag prüfen.`,
    en: `“${excerpt(value)}” does not exist in the calendar. Check year (0001–9999), month and day.`,
  }),
  "date-order": (params) =>
    params.reason === "bounds"
      ? {
          de: `In „${excerpt(params.value)}“ liegt die frühere Grenze nach der späteren. Die beiden Grenzen tauschen.`,
          en: `In “${excerpt(params.value)}” the earlier bound is after the later one. Swap the two bounds.`,
        }
      : {
          de: `Das Ende ${params.endDate} liegt vor dem Beginn ${params.startDate}. Eines der beiden Daten berichtigen.`,
          en: `The end ${params.endDate} is before the start ${params.startDate}. Correct one of the two dates.`,
        },
};
