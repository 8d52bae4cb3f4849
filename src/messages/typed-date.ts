import type { Wording } from "../issue.ts";
import type { DateFormatParams } from "../issue-params/date.ts";
import type { IssueParams } from "../issue-params.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { dateWording } from "./date.ts";
import { boundsText, dateText, eitherText } from "./date-text.ts";
import { excerpt } from "./excerpt.ts";

/** What a date that somebody typed can have wrong. */
export type TypedDateCode =
  | "date-format"
  | "date-not-in-calendar"
  | "date-order"
  | "date-has-time"
  | "date-sentinel"
  | "date-ambiguous"
  | "date-two-digit-year"
  | "date-serial"
  | "date-year-as-serial"
  | "date-qualifier"
  | "date-implausible";

/** What is wrong with a date that somebody typed, in a cell, a field or a call, and as what it was read. */
export const typedDateWording: Wording<TypedDateCode> = {
  "date-order": (params) => dateWording["date-order"](params),
  "date-format": formatMessage,
  "date-not-in-calendar": ({ value }) => ({
    de: `Das Datum „${excerpt(value)}“ gibt es im Kalender nicht. Tag, Monat und Jahr prüfen.`,
    en: `The date “${excerpt(value)}” does not exist in the calendar. Check day, month and year.`,
  }),
  "date-has-time": ({ value, day }) => {
    if (day === null) {
      return {
        de: `„${excerpt(value)}“ nennt eine Uhrzeit. Nur den Tag schreiben, der es am Ort war; er kann ein anderer sein als in UTC.`,
        en: `“${excerpt(value)}” has a time of day. Write only the day at the place; it may differ from the day in UTC.`,
      };
    }
    const { de, en } = dateText(day);
    return {
      de: `„${excerpt(value)}“ nennt eine Uhrzeit. Nur den Tag schreiben, der es am Ort war, also ${de}.`,
      en: `“${excerpt(value)}” has a time of day. Write only the day at the place, that is ${en}.`,
    };
  },
  "date-sentinel": ({ value, read }) =>
    read === undefined
      ? {
          de: `„${excerpt(value)}“ ist ein Platzhalter, kein Datum. Den gemeinten Tag eintragen; ist er unbekannt, „unbekannt“.`,
          en: `“${excerpt(value)}” is a filler, not a date. Enter the intended day; if it is unknown, enter “unknown”.`,
        }
      : {
          de: `„${excerpt(value)}“ wurde als „laufend“ gelesen: So ein Datum ist ein Platzhalter. Für ein offenes Ende „laufend“ eintragen.`,
          en: `“${excerpt(value)}” was read as “ongoing”: such a date is a filler. Enter “ongoing” for an open end.`,
        },
  "date-ambiguous": ambiguousMessage,
  "date-two-digit-year": shortYearMessage,
  "date-serial": ({ value, read, read1904 }) => {
    const [day, day1904] = [dateText(read), dateText(read1904)];
    return {
      de: `„${value}“ wurde als ${day.de} gelesen: So speichert ein Tabellenprogramm den Tag als Zahl. In einer Datei mit dem Datumswert 1904 wäre es ${day1904.de}. Den Tag als TT.MM.JJJJ schreiben.`,
      en: `“${value}” was read as ${day.en}: a spreadsheet stores the day as this number. In a file with the 1904 date system it would be ${day1904.en}. Write the day as YYYY-MM-DD.`,
    };
  },
  "date-year-as-serial": ({ value, year, day }) => ({
    de: `„${excerpt(value)}“ ist wahrscheinlich das Jahr ${year}, das ein Tabellenprogramm als Tag zeigt. Das Jahr eintragen; stimmt der Tag, [${day}..${day}] schreiben.`,
    en: `“${excerpt(value)}” is probably the year ${year}, which a spreadsheet shows as a day. Enter the year; if the day is right, write [${day}..${day}].`,
  }),
  "date-qualifier": qualifierMessage,
  "date-implausible": ({ value, reason }) => ({
    de: `„${excerpt(value)}“ ist ${reason === "epoch" ? "oft ein Platzhalter" : reason === "early" ? "sehr früh" : "sehr spät"}. Das Datum prüfen.`,
    en: `“${excerpt(value)}” is ${reason === "epoch" ? "often a filler" : reason === "early" ? "very early" : "very late"}. Check the date.`,
  }),
};

const isoLength = "YYYY-MM-DD".length;

function formatMessage({ value, expected, meant, remark }: DateFormatParams): Bilingual {
  const given = excerpt(value);
  if (remark !== undefined) {
    return {
      de: `In „${given}“ steht beim Datum eine Bemerkung. Nur das Datum eintragen; „${excerpt(remark)}“ gehört in eine Spalte für Bemerkungen.`,
      en: `“${given}” has a note beside the date. Enter the date only; “${excerpt(remark)}” belongs in a column for notes.`,
    };
  }
  if (meant?.length === isoLength) {
    const { de, en } = dateText(meant);
    return {
      de: `„${given}“ steht nicht mit Punkten da. Wohl gemeint: ${de}.`,
      en: `“${given}” is not written with dots. Probably meant: ${en}.`,
    };
  }
  if (meant !== undefined) {
    return {
      de: `„${given}“ lässt einen Teil des Datums offen. Nur schreiben, was bekannt ist: ${meant}.`,
      en: `“${given}” leaves a part of the date blank. Write only what is known: ${meant}.`,
    };
  }
  if (expected === "start") {
    return {
      de: `„${given}“ ist kein erster Tag. Den Tag, den Monat oder das Jahr des Beginns eintragen, sonst „unbekannt“.`,
      en: `“${given}” is not a first day. Enter the day, month or year of the start, or else “unknown”.`,
    };
  }
  if (expected === "day") {
    return {
      de: `„${given}“ ist kein Tag, der hier gelesen wird. Den Tag wie 27.11.2018 oder 2018-11-27 schreiben.`,
      en: `“${given}” is not a day that can be read here. Write the day like 2018-11-27 or 27.11.2018.`,
    };
  }
  if (expected === "end") {
    return {
      de: `„${given}“ ist kein Ende, das hier gelesen wird. Den letzten Tag, den Monat oder das Jahr eintragen, etwa 30.06.2022, 06/2022 oder 2022; sonst „laufend“ oder „unbekannt“.`,
      en: `“${given}” is not an end that can be read here. Enter the last day, month or year, such as 30.06.2022, 06/2022 or 2022, or else “ongoing” or “unknown”.`,
    };
  }
  return {
    de: `„${given}“ ist kein Datum, das hier gelesen wird. Den Tag, den Monat oder das Jahr eintragen, etwa 27.11.2018, 11/2018 oder 2018.`,
    en: `“${given}” is not a date that can be read here. Enter the day, month or year, such as 27.11.2018, 11/2018 or 2018.`,
  };
}

function ambiguousMessage({ value, reason, dates }: IssueParams["date-ambiguous"]): Bilingual {
  const given = excerpt(value);
  const either = eitherText(dates);
  const bounds = dates.map(boundsText);
  const written = { de: bounds.map(({ de }) => de), en: bounds.map(({ en }) => en) };
  switch (reason) {
    case "order":
      return {
        de: `„${given}“ kann ${either.de} sein: Ob der Tag oder der Monat zuerst steht, ist offen. Den Tag als TT.MM.JJJJ oder JJJJ-MM-TT schreiben.`,
        en: `“${given}” can be ${either.en}: it is open whether day or month comes first. Write the day as DD.MM.YYYY or YYYY-MM-DD.`,
      };
    case "effective":
      return {
        de: `Ob „${given}“ noch dazugehört, ist offen: Der letzte Tag ist ${either.de}. Den letzten Tag ohne „zum“ eintragen.`,
        en: `It is open whether “${given}” is included: the last day is ${either.en}. Enter the last day without “zum”.`,
      };
    case "years":
      return dates.length === 1
        ? {
            de: `„${given}“ nennt zwei Jahre, gemeint ist wohl ein Tag ${either.de}. Dann „${written.de[0]}“ eintragen, sonst das Jahr.`,
            en: `“${given}” names two years and probably means a day ${either.en}. Enter “${written.en[0]}” then, or else the year.`,
          }
        : {
            de: `„${given}“ kann Verschiedenes bedeuten: ${either.de}. Das Gemeinte eintragen: „${written.de.join("“ oder „")}“.`,
            en: `“${given}” can mean different things: ${either.en}. Enter what is meant: “${written.en.join("” or “")}”.`,
          };
    case "notation":
      return {
        de: `In der Schreibweise von „${given}“ ist nicht sicher, was Tag, Monat und Jahr ist. Den Tag als TT.MM.JJJJ oder JJJJ-MM-TT schreiben, einen Monat als MM/JJJJ.`,
        en: `In the notation of “${given}” it is not certain what is day, month and year. Write the day as DD.MM.YYYY or YYYY-MM-DD, a month as MM/YYYY.`,
      };
  }
}

function shortYearMessage(params: IssueParams["date-two-digit-year"]): Bilingual {
  const given = excerpt(params.value);
  if (params.reason === "century") {
    return {
      de: `In „${given}“ fehlt das Jahrhundert: Jahre vor 1000 werden hier nicht gelesen. Das Jahr mit vier Stellen schreiben.`,
      en: `The century is missing in “${given}”: years before 1000 are not read here. Write the year with four digits.`,
    };
  }
  if (params.reason === "refused") {
    return {
      de: `Das Jahrhundert von „${given}“ ist offen. Das Jahr mit vier Stellen schreiben.`,
      en: `The century of “${given}” is open. Write the year with four digits.`,
    };
  }
  const { read, pivotYear, serialYear } = params;
  const { de, en } = dateText(read);
  const [auch, also] =
    serialYear === null
      ? ["", ""]
      : [
          ` Vielleicht ist das Jahr ${serialYear} gemeint, das ein Tabellenprogramm so zeigt.`,
          ` Perhaps it is the year ${serialYear}, which a spreadsheet shows like this.`,
        ];
  return {
    de: `„${given}“ wurde als ${de} gelesen: Jahre mit zwei Stellen liegen hier zwischen ${pivotYear - 99} und ${pivotYear}.${auch} Das Jahr mit vier Stellen schreiben.`,
    en: `“${given}” was read as ${en}: years of two digits lie between ${pivotYear - 99} and ${pivotYear} here.${also} Write the year with four digits.`,
  };
}

function qualifierMessage(params: IssueParams["date-qualifier"]): Bilingual {
  const given = excerpt(params.value);
  switch (params.reason) {
    case "repaired": {
      const { de, en } = dateText(params.read);
      return {
        de: `„${given}“ wurde gelesen als: ${de}. Ist der Tag genauer bekannt, ihn eintragen.`,
        en: `“${given}” was read as: ${en}. If the day is known more exactly, enter it.`,
      };
    }
    case "founding":
      return {
        de: `„${given}“ meint die Gründung des Netzwerks, deren Tag hier nicht bekannt ist. Den Tag eintragen.`,
        en: `“${given}” means the founding of the network, whose day is not known here. Enter the day.`,
      };
    case "refused":
      return params.example === null
        ? {
            de: `„${given}“ sagt nicht, welche Tage gemeint sein können. Die Grenzen schreiben: „zwischen“, den ersten möglichen Tag, „und“, den letzten.`,
            en: `“${given}” does not say which days it can mean. Write the bounds: “between”, the first possible day, “and”, the last one.`,
          }
        : {
            de: `„${given}“ sagt nicht genau, welche Tage gemeint sein können. Ist nur das Jahr oder der Monat sicher, nur diese schreiben; sonst die Grenzen, etwa „${boundsText(params.example).de}“.`,
            en: `“${given}” does not say exactly which days it can mean. If only the year or the month is certain, write only that; else write the bounds, such as “${boundsText(params.example).en}”.`,
          };
  }
}
