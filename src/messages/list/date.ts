import type { Wording } from "../../issue.ts";
import type { DateFormatParams } from "../../issue-params/date.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { dateText } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";
import { type TypedDateCode, typedDateWording } from "../typed-date.ts";

/** What is wrong with a date in a cell, and as what it was read. */
export const listDateWording: Wording<TypedDateCode | "date-order-inferred" | "date-precision-unsure"> = {
  ...typedDateWording,
  "date-format": (params) => {
    const { expected, meant } = params;
    const { de, en } = typedDateWording["date-format"](params);
    if (expected === "period" && meant === undefined) return periodMessage(params);
    if (meant !== undefined || params.remark !== undefined) return { de, en };
    if (expected !== "date") return { de, en };
    return {
      de: `${de} Ist es unbekannt, „unbekannt“ schreiben. Ist die Aufnahme erst beantragt, „beantragt“ schreiben.`,
      en: `${en} If it is not known, write “unknown”. If the membership is only applied for, write “applied”.`,
    };
  },
  "date-serial": ({ value, read, read1904 }) => {
    const [day, day1904] = [dateText(read), dateText(read1904)];
    return {
      de: `„${value}“ wurde als ${day.de} gelesen: Das Tabellenprogramm hat den Tag als Zahl gespeichert. In einer Datei mit dem Datumswert 1904 wäre es ${day1904.de}. Die Spalte als Datum formatieren.`,
      en: `“${value}” was read as ${day.en}: the spreadsheet stored the day as a number. In a file with the 1904 date system it would be ${day1904.en}. Format the column as date.`,
    };
  },
  "date-year-as-serial": ({ value, year, day }) => ({
    de: `„${excerpt(value)}“ ist wahrscheinlich das Jahr ${year}: Das Tabellenprogramm hat die Zahl als Tag gelesen. Das Jahr als Text eintragen; stimmt der Tag, [${day}..${day}] schreiben.`,
    en: `“${excerpt(value)}” is probably the year ${year}: the spreadsheet read the number as a day. Enter the year as text; if the day is right, write [${day}..${day}].`,
  }),
  "date-order-inferred": ({ separator, order, dayFirst, monthFirst }) => {
    const isDay = order === "day-first";
    const [sure, other] = isDay ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    const [first, second] = isDay ? ["TT", "MM"] : ["MM", "TT"];
    const read = `${first}${separator}${second}${separator}JJJJ`;
    const safe = separator === "." ? "JJJJ-MM-TT" : "TT.MM.JJJJ";
    return {
      de: `Daten mit „${separator}“ wurden als ${read} gelesen: ${sure === 1 ? "1 Zelle ist" : `${sure} Zellen sind`} nur so ein Datum, ${other} nur umgekehrt. Eindeutig ist ${safe}.`,
      en: `Dates with “${separator}” were read as ${english(read)}: ${sure === 1 ? "1 cell is" : `${sure} cells are`} a date only in this way, ${other} only the other way round. ${english(safe)} is unambiguous.`,
    };
  },
  "date-precision-unsure": ({ value, read }) => ({
    de: `Ob „${excerpt(value)}“ ein Tag, ein Monat oder ein Jahr ist, sagt die Datei nicht; gelesen wurde ${dateText(read).de}. Das Gemeinte als Text eintragen.`,
    en: `The file does not say whether “${excerpt(value)}” is a day, a month or a year; ${dateText(read).en} was read. Enter what is meant as text.`,
  }),
};

function periodMessage({ value, remark, alone }: DateFormatParams): Bilingual {
  const given = excerpt(value);
  if (remark !== undefined) {
    return {
      de: `In „${given}“ steht beim Zeitraum eine Bemerkung. Nur Beginn und Ende eintragen; „${excerpt(remark)}“ gehört in eine Spalte für Bemerkungen.`,
      en: `“${given}” has a note beside the period. Enter start and end only; “${excerpt(remark)}” belongs in a column for notes.`,
    };
  }
  if (alone !== undefined) {
    return {
      de: `„${given}“ ist nur ein Datum: Es kann der Beginn oder das Ende sein. „seit“ oder „bis“ davor schreiben, oder beide Daten.`,
      en: `“${given}” is only one date: it can be the start or the end. Write “since” or “until” before it, or both dates.`,
    };
  }
  return {
    de: `„${given}“ ist kein Zeitraum. Beginn und Ende schreiben, etwa „27.11.2018 – 30.06.2022“, „seit 07/2022“ oder „bis 2022“; mehrere mit Semikolon dazwischen; ist nichts bekannt, „unbekannt“.`,
    en: `“${given}” is not a period. Write start and end, such as “27.11.2018 – 30.06.2022”, “since 07/2022” or “until 2022”; several with a semicolon between them; if nothing is known, “unknown”.`,
  };
}

/** A notation in English letters. */
function english(notation: string): string {
  return notation.replaceAll("T", "D").replaceAll("J", "Y");
}
