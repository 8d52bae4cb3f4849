import type { Wording } from "../../issue.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { EdtfDate } from "../../model/date.ts";
import { unknownChoice } from "../choices.ts";
import { boundsText, dateText, dateToWrite, germanDate } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";

type Outside = Extract<IssueParams["mark-date"], { readonly reason: "outside" }>;

/** What is said about the cells of columns of marks. */
export const listMarkWording: Wording<"mark-date" | "mark-footnote"> = {
  "mark-date": (params) => {
    if (params.reason === "outside") return outside(params);
    const value = excerpt(params.value);
    const { de, en } = dateText(params.date);
    return params.reason === "read"
      ? {
          de: `„${value}“ wurde als Beginn gelesen: Mitglied in dieser Zeit seit ${de}. Ist es das Ende, „bis“ davor schreiben.`,
          en: `“${value}” was read as the start: a member in this time since ${en}. If it is the end, write “until” before it.`,
        }
      : {
          de: `„${value}“ kann der Beginn oder das Ende sein. „seit“ oder „bis“ davor schreiben.`,
          en: `“${value}” may be the start or the end. Write “since” or “until” before it.`,
        };
  },
  "mark-footnote": (params) => {
    const value = excerpt(params.value);
    if (params.reason === "unexplained") {
      const signs = excerpt(params.signs);
      return {
        de: `„${value}“ wurde ohne „${signs}“ gelesen. Keine Zeile der Liste sagt, was „${signs}“ heißt; darum bestätigt der Stand der Liste diese Zeile nicht. Das Gemeinte in die Zelle schreiben, etwa „x seit 2023“ oder „nein“.`,
        en: `“${value}” was read without “${signs}”. No line of the list says what “${signs}” means, so the day of the list does not confirm this row. Write into the cell what is meant, such as “x since 2023” or “no”.`,
      };
    }
    const footnote = excerpt(params.footnote);
    switch (params.reason) {
      case "read":
        return {
          de: `„${value}“ wurde mit seiner Fußnote gelesen: „${footnote}“. Das Datum in die Zelle schreiben.`,
          en: `“${value}” was read with its footnote: “${footnote}”. Write the date into the cell.`,
        };
      case "kept":
        return {
          de: `„${value}“ wurde ohne seine Fußnote gelesen: „${footnote}“. Gehört sie zu dieser Mitgliedschaft, sie als Bemerkung eintragen.`,
          en: `“${value}” was read without its footnote: “${footnote}”. If it belongs to this membership, enter it as a note.`,
        };
      case "refused":
        return {
          de: `Die Fußnote von „${value}“ kann heißen, dass das kein Mitglied war oder nicht in der ganzen Zeit: „${footnote}“. Das Gemeinte in die Zelle schreiben, etwa „x seit 2023“ oder „nein“.`,
          en: `The footnote of “${value}” may mean that this was not a member, or not in the whole time: “${footnote}”. Write into the cell what is meant, such as “x since 2023” or “no”.`,
        };
    }
  },
};

/** What the choice says that marks a row in one more column. */
export function withMark(mark: string, header: string): Bilingual {
  return { de: `„${mark}“ auch bei „${excerpt(header)}“`, en: `“${mark}” below “${excerpt(header)}” too` };
}

/** What the choice says that leaves out a date beside marks. */
export function withoutDate(date: EdtfDate): Bilingual {
  const { de, en } = date === "?" ? unknownChoice : dateToWrite(date);
  return { de: `nur die Kreuze, ohne „${de}“`, en: `the marks alone, without “${en}”` };
}

/** The first or the last day of a time, as a heading has it: 2018, 07/2022. */
function edgeText(date: EdtfDate): Bilingual {
  return date.startsWith("[") ? boundsText(date) : { de: germanDate(date), en: date };
}

function outside({ value, date, startDate, endDate }: Outside): Bilingual {
  const [start, end] = [edgeText(startDate), endDate === null ? undefined : edgeText(endDate)];
  const [zeit, time] =
    end === undefined
      ? [`ab ${start.de}`, `from ${start.en}`]
      : [`${start.de} bis ${end.de}`, `${start.en} to ${end.en}`];
  const day = dateToWrite(date);
  const isAlone = value === date || value === day.de;
  return {
    de: `${isAlone ? "" : `„${excerpt(value)}“: `}„${day.de}“ liegt nicht in der Zeit dieser Spalte (${zeit}). Das Datum berichtigen oder in die Spalte seiner Zeit schreiben.`,
    en: `${isAlone ? "" : `“${excerpt(value)}”: `}“${day.en}” is not within the time of this column (${time}). Correct the date, or move it to the column of its time.`,
  };
}
