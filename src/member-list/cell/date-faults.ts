import type { IssueCode } from "../../issue-codes.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { CellFault } from "./cell-reading.ts";

function fault(code: IssueCode, message: Bilingual, meant?: string): CellFault {
  return { code, message, meant };
}

/** Of a text in none of the forms. */
export function notADate(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-format", {
    de: `„${given}“ ist kein Datum, das hier gelesen wird. Eine dieser Formen schreiben: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unbekannt; als Ende auch laufend.`,
    en: `“${given}” is not a date that can be read here. Write one of these forms: 27.11.2018, 11/2018, November 2018, 2018, 2018-11-27, [2018-11-27..2022-06-30], unknown; as an end also ongoing.`,
  });
}

/** Of "laufend" where a first day belongs. */
export function ongoingStart(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-format", {
    de: `„${given}“ ist kein erster Tag. Den Tag, den Monat oder das Jahr des Beginns eintragen, sonst „unbekannt“.`,
    en: `“${given}” is no first day. Enter the day, month or year of the start, else “unknown”.`,
  });
}

/** Of one date where a period belongs. */
export function noPeriod(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-format", {
    de: `„${given}“ ist kein Zeitraum. Beginn und Ende schreiben, etwa „27.11.2018 – 30.06.2022“, „seit 07/2022“ oder „bis 2022“.`,
    en: `“${given}” is no period. Write start and end, such as “27.11.2018 – 30.06.2022”, “since 07/2022” or “until 2022”.`,
  });
}

/** Of a date in a notation that not everybody reads alike, also where this one leaves a single reading. */
export function ambiguous(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-ambiguous", {
    de: `In der Schreibweise von „${given}“ ist nicht sicher, was Tag, Monat und Jahr ist: Manche schreiben den Monat zuerst. Den Tag als TT.MM.JJJJ oder JJJJ-MM-TT schreiben, einen Monat als MM/JJJJ, einen unbekannten Tag in zwei Jahren als [2018..2019].`,
    en: `In the notation of “${given}” it is not certain what is day, month and year: some write the month first. Write the day as DD.MM.YYYY or YYYY-MM-DD, a month as MM/YYYY, an unknown day in two years as [2018..2019].`,
  });
}

/** Of a year of two digits. */
export function twoDigitYear(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-two-digit-year", {
    de: `Das Jahrhundert von „${given}“ ist offen. Das Jahr mit vier Stellen schreiben.`,
    en: `The century of “${given}” is open. Write the year with four digits.`,
  });
}

/** Of a moment instead of a day; `day` is the day in it, unless an offset makes that uncertain. */
export function withTime(text: string, day: string | undefined): CellFault {
  const given = excerpt(text);
  return fault(
    "date-has-time",
    {
      de: `„${given}“ nennt eine Uhrzeit. Nur den Tag schreiben, der es am Ort war${day === undefined ? "; er kann ein anderer sein als in UTC" : ""}.`,
      en: `“${given}” has a time of day. Write only the day that it was at the place${day === undefined ? "; it may differ from that in UTC" : ""}.`,
    },
    day,
  );
}

/** Of a date that stands for none. */
export function filler(text: string): CellFault {
  const given = excerpt(text);
  return fault("date-sentinel", {
    de: `„${given}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag eintragen; ist er unbekannt, „unbekannt“.`,
    en: `“${given}” is a filler, not a date. Enter the day that is meant; if it is unknown, “unknown”.`,
  });
}

/** Of a day of 1905 that a spreadsheet made of a year. */
export function yearAsSerial(text: string, day: string, year: string): CellFault {
  const given = excerpt(text);
  return fault(
    "date-year-as-serial",
    {
      de: `„${given}“ ist wahrscheinlich das Jahr ${year}: Das Tabellenprogramm hat die Zahl als Tag gelesen. Das Jahr als Text eintragen; stimmt der Tag, [${day}..${day}] schreiben.`,
      en: `“${given}” is probably the year ${year}: the spreadsheet read the number as a day. Enter the year as text; if the day is right, write [${day}..${day}].`,
    },
    year,
  );
}

/** Of a date with a word that makes it vaguer; `meant` are the bounds that it names, `example` ones that it may mean. */
export function qualified(text: string, meant: string | undefined, example = meant): CellFault {
  const given = excerpt(text);
  const bounds = example ?? "[2018-10..2018-12]";
  return fault(
    "date-qualifier",
    {
      de: `„${given}“ sagt nicht, welche Tage gemeint sein können. Die Grenzen schreiben, die gemeint sind, zum Beispiel ${bounds}.`,
      en: `“${given}” does not say which days can be meant. Write the bounds that are meant, for example ${bounds}.`,
    },
    meant,
  );
}
