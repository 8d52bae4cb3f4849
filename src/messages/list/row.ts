import type { Wording } from "../../issue.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { dateText } from "../date-text.ts";
import { excerpt } from "../excerpt.ts";
import { ignoredAs } from "./finding.ts";

type Unmarked = Extract<IssueParams["line-ignored"], { readonly because: "unmarked" }>;

const doubting = {
  note: { de: "Die Bemerkung", en: "The note" },
  footnote: { de: "Die Fußnote", en: "The footnote" },
  heading: { de: "Die Überschrift", en: "The heading" },
} as const;

type StatusDoubt = Extract<IssueParams["member-doubtful"], { readonly reason: "over" | "not-yet" }>;

const removedSigns = {
  invisible: { de: "unsichtbare Zeichen", en: "invisible characters" },
  footnote: { de: "Zeichen von Fußnoten", en: "marks of footnotes" },
  midnight: { de: "die Uhrzeit 0 Uhr", en: "the time of midnight" },
} as const;

/** What is said about a row and its name. */
export const listRowWording: Wording<
  "line-ignored" | "cell-cleaned" | "row-name-only" | "member-doubtful" | "name-remark" | "name-several"
> = {
  "line-ignored": (params) => {
    if (params.because === "unmarked") return unmarked(params);
    const { value, because } = params;
    const { de, en } = ignoredAs[because];
    return {
      de: `„${excerpt(value)}“ wurde übergangen (${de}).`,
      en: `“${excerpt(value)}” was skipped (${en}).`,
    };
  },
  "cell-cleaned": ({ header, lines, removed }) => {
    const signs = removed.map((what) => removedSigns[what]);
    const [zellen, cells] =
      lines.length === 1 ? ["1 Zelle", "1 cell"] : [`${lines.length} Zellen`, `${lines.length} cells`];
    const [danach, then] = removed.includes("footnote")
      ? [
          " Was eine Fußnote über ein Mitglied sagt, in dessen Zeile eintragen.",
          " Enter in the row of a member what a footnote says about it.",
        ]
      : ["", ""];
    return {
      de: `In der Spalte „${excerpt(header)}“ wurde übergangen: ${signs.map(({ de }) => de).join(", ")} (${zellen}).${danach}`,
      en: `In the column “${excerpt(header)}” these were left out: ${signs.map(({ en }) => en).join(", ")} (${cells}).${then}`,
    };
  },
  "row-name-only": ({ value, header }) => ({
    de: `„${excerpt(value)}“ hat weder Datum noch Schlüssel, anders als die meisten Zeilen: Beginn und Ende sind nicht bekannt. Ist oder war es ein Mitglied, eintragen, was davon bekannt ist, oder „unbekannt“. Ist es keines, die Zeile löschen oder ${header === "" ? "" : `in der Spalte „${excerpt(header)}“ `}„Anmerkung:“ vor den Namen schreiben.`,
    en: `“${excerpt(value)}” has neither a date nor a key, unlike most rows: its start and its end are not known. If it is or was a member, enter what is known of them, or “unknown”. If it is none, delete the row, or write “Note:” before the name${header === "" ? "" : ` in the column “${excerpt(header)}”`}.`,
  }),
  "member-doubtful": (params) => {
    if (params.reason === "over" || params.reason === "not-yet") return contradiction(params);
    const { reason, value } = params;
    if (reason === "rest") return resting(value);
    const { de, en } = doubting[reason];
    return {
      de: `${de} „${excerpt(value)}“ kann heißen, dass das kein Mitglied ist oder keines mit vollen Rechten. Die Zeile wurde als Mitglied gelesen, aber der Stand der Liste bestätigt sie nicht. Trifft es zu, das Ende eintragen oder in einer Spalte „Rolle“ „assoziiert“ oder „Kandidat“.`,
      en: `${en} “${excerpt(value)}” may mean that this is not a member, or not a full one. The row was read as a member, but the day of the list does not confirm it. If it is so, enter the end, or “associate” or “candidate” in a column “Role”.`,
    };
  },
  "name-remark": ({ name, remark }) => ({
    de: `Als Name wurde „${excerpt(name)}“ gelesen; „${excerpt(remark)}“ ist eine Bemerkung. Sie in eine eigene Spalte schreiben.`,
    en: `“${excerpt(name)}” was read as the name; “${excerpt(remark)}” is a remark. Move it to a column of its own.`,
  }),
  "name-several": ({ names: [one, other] }) => ({
    de: `Diese Zelle nennt zwei Mitglieder, „${excerpt(one)}“ und „${excerpt(other)}“. Zwei Zeilen daraus machen.`,
    en: `This cell names two members, “${excerpt(one)}” and “${excerpt(other)}”. Make two rows of it.`,
  }),
};

function resting(word: string): Bilingual {
  return {
    de: `„${excerpt(word)}“ sagt, dass die Mitgliedschaft ruht. Die Zeile wurde als Mitglied gelesen, aber der Stand der Liste bestätigt sie nicht. Geht die Mitgliedschaft weiter, als Ende „laufend“ eintragen; sonst den letzten Tag.`,
    en: `“${excerpt(word)}” says that the membership rests. The row was read as a member, but the day of the list does not confirm it. If the membership goes on, enter “ongoing” as its end; otherwise the last day.`,
  };
}

/** That a row is marked in no column of marks. */
function unmarked({ value, headers }: Unmarked): Bilingual {
  const de = headers.map((header) => `„${excerpt(header)}“`).join(", ");
  const en = headers.map((header) => `“${excerpt(header)}”`).join(", ");
  const [inDe, inEn] = headers.length === 0 ? ["", ""] : [` in ${de}`, ` in ${en}`];
  return {
    de: `„${excerpt(value)}“ wurde übergangen: Die Zeile hat kein Zeichen${inDe}. Ist oder war es ein Mitglied, dort „x“ eintragen, sonst „nein“.`,
    en: `“${excerpt(value)}” was skipped: the line does not have a mark${inEn}. If it is or was a member, enter “x” there, otherwise “no”.`,
  };
}

/** That the status of a row and its end cannot both be right. */
function contradiction({ reason, value, endDate }: StatusDoubt): Bilingual {
  const end = dateText(endDate);
  const [vor, before] = reason === "over" ? ["vor", "before"] : ["nach", "after"];
  return {
    de: `Der Status „${excerpt(value)}“ und das Ende ${end.de} widersprechen sich: Das Ende liegt ${vor} dem Stand der Liste. Eines von beiden berichtigen.`,
    en: `The status “${excerpt(value)}” and the end ${end.en} contradict each other: the end is ${before} the day of the list. Correct one of them.`,
  };
}

/** What a choice says that makes a row one of a region. */
export function regionChoice(id: string): Bilingual {
  return { de: `die Region ${id}`, en: `the region ${id}` };
}

/** What is written before a name that is none of a member. */
export const noteBeginning = "Anmerkung:";

/** What a choice says that makes a note of a name. */
export const noteChoice: Bilingual = {
  de: `kein Mitglied: „${noteBeginning}“ vor den Namen schreiben`,
  en: `not a member: write “${noteBeginning}” before the name`,
};

/** What a choice says that makes two rows of one. */
export const twoRowsChoice: Bilingual = {
  de: "zwei Zeilen, für jede Region eine",
  en: "two rows, one for each region",
};
