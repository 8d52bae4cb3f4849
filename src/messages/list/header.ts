import type { Wording } from "../../issue.ts";
import type { UnreadColumn } from "../../issue-params/list.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { dateText } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";

/** A column as a sentence names it, with what is probably meant by it and what its cells look like. */
function named({ header, column, meant, holds }: UnreadColumn): Bilingual {
  const [de, en] = [
    meant === null ? [] : [`vielleicht „${meant}“?`],
    meant === null ? [] : [`perhaps “${meant}”?`],
  ];
  if (holds !== null) {
    de.push(held[holds].de);
    en.push(held[holds].en);
  }
  const [ofDe, ofEn] = [de, en].map((remarks) => (remarks.length === 0 ? "" : ` (${remarks.join(", ")})`));
  return header === ""
    ? {
        de: `Spalte ${column + 1} ohne Überschrift${ofDe}`,
        en: `column ${column + 1} without a heading${ofEn}`,
      }
    : { de: `„${excerpt(header)}“${ofDe}`, en: `“${excerpt(header)}”${ofEn}` };
}

const held = {
  dates: { de: "enthält Daten", en: "has dates" },
  keys: { de: "enthält Schlüssel", en: "has keys" },
  roles: { de: "enthält Rollen", en: "has roles" },
} as const;

function listOf(columns: readonly UnreadColumn[]): Bilingual {
  const all = columns.map(named);
  return { de: all.map(({ de }) => de).join(", "), en: all.map(({ en }) => en).join(", ") };
}

/** What is wrong with the header of a list. */
export const headerWording: Wording<
  "column-missing" | "column-unread" | "column-assumed" | "column-duplicate" | "list-day" | "member-times"
> = {
  "column-missing": (params) => {
    switch (params.reason) {
      case "name-column": {
        const { de, en } = listOf(params.columns);
        return {
          de: `Keine Spalte ist die der Namen. Gefunden: ${de}. Der Spalte mit den Namen die Überschrift „Mitglied“ geben.`,
          en: `No column is that of the names. Found: ${en}. Call the column with the names “Member”.`,
        };
      }
      case "persons": {
        const { de, en } = listOf(params.columns);
        return {
          de: `Das ist eine Liste von Personen: Neben dem Namen steht der Vorname. Gefunden: ${de}. Stehen die Mitglieder in einer dieser Spalten, ihr die Überschrift „Mitglied“ geben.`,
          en: `This is a list of persons: a first name stands beside the name. Found: ${en}. If one of these columns has the members, call it “Member”.`,
        };
      }
      case "plan":
        return {
          de: "Der Plan, der angegeben wurde, hat keine Spalte. Den Plan nehmen, den planMemberList oder der Befehl plan für diese Liste ausgibt.",
          en: "The plan that was given does not have a column. Use the plan that planMemberList or the command plan gives for this list.",
        };
      case "header":
        return {
          de: "In den ersten 20 Zeilen steht keine Kopfzeile, und keine Spalte enthält Namen von Regionen. Über die Spalten Überschriften wie „Mitglied“ und „Mitglied seit“ setzen, mit Semikolon, Tabulator oder Komma dazwischen.",
          en: "The first 20 lines do not have a header, and no column has names of regions. Put headings such as “Member” and “Start date” above the columns, with semicolons, tabs or commas between them.",
        };
      case "explained":
        return {
          de: `Die Spalte „${excerpt(params.header)}“, die angegeben wurde, steht nicht in der Kopfzeile. Die Angabe und die Überschrift angleichen.`,
          en: `The column “${excerpt(params.header)}” was given, but the header does not have it. Make the two names agree.`,
        };
    }
  },
  "column-unread": ({ columns, reason }) => {
    const { de, en } = listOf(columns);
    if (reason === "only-dates")
      return {
        de: `Keine Spalte mit Daten wird gelesen, so bleibt unbekannt, wann eine Mitgliedschaft beginnt und endet. Nicht gelesen wird: ${de}. Sagen, was die Spalte ist, oder ihr die Überschrift „Mitglied seit“, „Mitglied bis“ oder „Zeitraum“ geben.`,
        en: `No column with dates is read, so it is not known when a membership starts and ends. Not read is: ${en}. Say what the column is, or call it “Start date”, “End date” or “Period”.`,
      };
    return { de: `Diese Spalten werden nicht gelesen: ${de}.`, en: `These columns are not read: ${en}.` };
  },
  "column-assumed": ({ header, column }) => ({
    de: `Keine Überschrift nennt die Namen der Mitglieder. ${header === "" ? `Spalte ${column + 1}` : `Die Spalte „${excerpt(header)}“`} wurde nach ihrem Inhalt dafür genommen. Ihr die Überschrift „Mitglied“ geben, wenn das stimmt.`,
    en: `No heading is for the names of the members. ${header === "" ? `Column ${column + 1}` : `The column “${excerpt(header)}”`} was chosen by its cells. Call it “Member” if that is right.`,
  }),
  "column-duplicate": ({ headers: [one, other], columns: [first, second] }) => {
    const [numberDe, numberEn] =
      one === other
        ? [` (Spalten ${first + 1} und ${second + 1})`, ` (columns ${first + 1} and ${second + 1})`]
        : ["", ""];
    return {
      de: `Die Spalten „${excerpt(one)}“ und „${excerpt(other)}“${numberDe} bedeuten dasselbe, sagen aber Verschiedenes; keine der beiden wird gelesen. Die falsche löschen oder umbenennen.`,
      en: `The columns “${excerpt(one)}” and “${excerpt(other)}”${numberEn} mean the same, but differ; neither of them is read. Delete or rename the wrong one.`,
    };
  },
  "member-times": (params) => {
    switch (params.reason) {
      case "read": {
        const { de, en } = quoted(params.columns.map(({ header }) => header));
        return {
          de: `„x“ oder „ja“ heißt in diesen Spalten: Mitglied in der Zeit der Überschrift: ${de}.`,
          en: `In these columns, “x” or “yes” means: a member in the time of the heading: ${en}.`,
        };
      }
      case "joined": {
        const { de, en } = quoted(params.headers);
        const lines = params.lines.length;
        return {
          de: `Zeiten, die aneinander anschließen (${de}), wurden als eine Mitgliedschaft gelesen. Zeilen: ${lines}.`,
          en: `Times that follow each other (${en}) were read as one membership. Rows: ${lines}.`,
        };
      }
      case "bounded": {
        const { de, en } = quoted(params.headers);
        const lines = params.lines.length;
        return {
          de: `Wer in einer Spalte kein Zeichen hat, war in deren ganzer Zeit kein Mitglied; so wurden Beginn und Ende gelesen, wo Zeiten ineinander übergehen (${de}). Zeilen: ${lines}. War es anders, in die leere Zelle „x“ schreiben, etwa „x bis 31.12.2022“.`,
          en: `A row without a mark in a column was read as no member in the whole time of it; so starts and ends were read where times run into each other (${en}). Rows: ${lines}. Where it was otherwise, write “x” into the blank cell, such as “x until 2022-12-31”.`,
        };
      }
      case "unread": {
        const { de, en } = quoted([params.header]);
        return {
          de: `Die Spalte ${de} kann sagen, wer in dieser Zeit Mitglied war. Sie wird nicht gelesen; der Stand der Liste bestätigt darum keine Zeile. Sagt sie es, ${times.de}; sonst der Spalte eine Überschrift ohne Jahr geben.`,
          en: `The column ${en} may say who was a member in this time. It is not read, so the day of the list confirms no row. If it says so, ${times.en}; otherwise give the column a heading without a year.`,
        };
      }
      case "no-time": {
        const { de, en } = quoted([params.header]);
        return {
          de: `Die Überschrift ${de} nennt nicht genau eine Zeit: ${times.de}.`,
          en: `The heading ${en} does not name exactly one time: ${times.en}.`,
        };
      }
    }
  },
  "list-day": (params) => {
    if (params.reason === "none") {
      const { lines } = params;
      const [de, en] = lines.length === 1 ? ["Zeile", "line"] : ["Zeilen", "lines"];
      const named = lines.slice(0, mostLines).join(", ") + (lines.length > mostLines ? ", …" : "");
      return {
        de: `Die Liste nennt keinen Stand. „Laufend“ (${de} ${named}) gilt darum für den Tag des Netzwerks, den ${dateText(params.date).de}. Hat sie einen anderen Stand, ihn in ihr nennen.`,
        en: `The list does not state its day. So “ongoing” (${en} ${named}) holds on the day of the network, ${dateText(params.date).en}. If the list is of another day, state it there.`,
      };
    }
    return params.reason === "read"
      ? {
          de: `Die Liste hat laut Zeile ${params.line}${params.sheet === undefined ? "" : ` im Blatt „${excerpt(params.sheet)}“`} den Stand ${dateText(params.date).de}.`,
          en: `By line ${params.line}${params.sheet === undefined ? "" : ` of the sheet “${excerpt(params.sheet)}”`}, the list is as of ${dateText(params.date).en}.`,
        }
      : {
          de: `Die Liste nennt verschiedene Stände: ${params.dates.map((date) => dateText(date).de).join(", ")} (Zeilen ${params.lines.join(", ")}). Keiner davon gilt.`,
          en: `The list states days that differ: ${params.dates.map((date) => dateText(date).en).join(", ")} (lines ${params.lines.join(", ")}). None of them counts.`,
        };
  },
};

const sides = {
  start: { de: "der Beginn der Mitgliedschaft", en: "the start of the membership" },
  end: { de: "das Ende der Mitgliedschaft", en: "the end of the membership" },
  period: { de: "Beginn und Ende in einer Zelle", en: "start and end in one cell" },
} as const;

/** What a choice says that gives a column of dates a heading. */
export function headingChoice(field: keyof typeof sides, heading: Bilingual): Bilingual {
  const { de, en } = sides[field];
  return { de: `${de} („${heading.de}“)`, en: `${en} (“${heading.en}”)` };
}

/** So many lines are named. */
const mostLines = 10;

/** What to write into a column of marks and its heading. */
const times = {
  de: "„x“ und „nein“ eintragen und die Zeit in die Überschrift, etwa „Mitglied 2018–2022“ oder „seit 07/2022“",
  en: "enter “x” and “no”, and the time in the heading, such as “Member 2018–2022” or “since 07/2022”",
};

function quoted(headers: readonly string[]): Bilingual {
  const short = headers.map((header) => excerpt(header));
  return {
    de: short.map((header) => `„${header}“`).join(", "),
    en: short.map((header) => `“${header}”`).join(", "),
  };
}
