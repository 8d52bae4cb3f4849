import type { Wording } from "../../issue.ts";
import type { Pair } from "../../issue-params/place.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { excerpt } from "../excerpt.ts";

const because: Readonly<Record<string, Bilingual>> = {
  title: { de: "steht über der Liste", en: "stands above the list" },
  header: { de: "wiederholt die Kopfzeile", en: "repeats the header" },
  total: { de: "ist eine Summe", en: "is a total" },
  note: { de: "ist eine Anmerkung", en: "is a note" },
  filler: { de: "hat keinen Namen", en: "does not have a name" },
  heading: { de: "ist eine Zwischenüberschrift", en: "is a heading" },
  "not-member": { de: "ist als Nicht-Mitglied gekennzeichnet", en: "is marked as not a member" },
};

const removedSigns = {
  invisible: { de: "unsichtbare Zeichen", en: "invisible characters" },
  footnote: { de: "Zeichen von Fußnoten", en: "marks of footnotes" },
  midnight: { de: "die Uhrzeit 0 Uhr", en: "the time of midnight" },
} as const;

type WordField = IssueParams["word-unknown"]["field"];

const columnNames: Readonly<Record<WordField, Bilingual>> = {
  kind: { de: "Art eines Gebiets", en: "kind of area" },
  state: { de: "Land", en: "Land" },
  role: { de: "Rolle", en: "role" },
  status: { de: "Status", en: "status" },
  member: { de: "Mitglied", en: "member" },
};

/** What to write instead of a word that is not known, in German and in English. */
const whatToWrite: Readonly<Record<Exclude<WordField, "member">, Pair<string>>> = {
  kind: [
    "Das Wort ausschreiben, etwa „Landkreis“, „kreisfreie Stadt“ oder „Gemeinde“.",
    "Write the word out, such as “district”, “independent city” or “municipality”.",
  ],
  state: ["Den Namen des Landes ausschreiben.", "Write out the name of the Land."],
  role: [
    "„Mitglied“, „assoziiert“ oder „Kandidat“ eintragen.",
    "Enter “member”, “associate” or “candidate”.",
  ],
  status: [
    "„aktiv“ oder „ausgetreten“ eintragen. Wer nie Mitglied war, gehört nicht in die Liste.",
    "Enter “active” or “left”. Who never was a member does not belong in the list.",
  ],
};

const statusNames: Readonly<Record<string, Bilingual>> = {
  current: { de: "aktiv", en: "current" },
  ended: { de: "ausgetreten", en: "ended" },
};

/** What a code is called; `undefined` for one that has no name. */
function nameOf(field: Exclude<WordField, "member">, code: string): Bilingual | undefined {
  const groups = { kind: labels.regionKind, state: labels.state, role: labels.role, status: statusNames };
  return new Map<string, Bilingual>(Object.entries(groups[field])).get(code);
}

function noMemberWord(value: string): Bilingual {
  return value === ""
    ? {
        de: "Hier steht nicht, ob die Zeile ein Mitglied ist. „ja“ oder „nein“ eintragen.",
        en: "This does not say whether the row is a member. Enter “yes” or “no”.",
      }
    : {
        de: `„${excerpt(value)}“ sagt nicht, ob die Zeile ein Mitglied ist. „ja“ oder „nein“ eintragen.`,
        en: `“${excerpt(value)}” does not say whether the row is a member. Enter “yes” or “no”.`,
      };
}

/** What is said about a row and its name. */
export const listRowWording: Wording<
  "line-ignored" | "cell-cleaned" | "word-unknown" | "row-name-only" | "name-remark" | "name-several"
> = {
  "line-ignored": ({ value, because: reason }) => ({
    de: `„${excerpt(value)}“ wurde übergangen: Die Zeile ${because[reason]?.de}.`,
    en: `“${excerpt(value)}” was skipped: the line ${because[reason]?.en}.`,
  }),
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
  "word-unknown": (params) => {
    const { field } = params;
    if (field === "member") return noMemberWord(params.value);
    const { value, meant } = params;
    const near = meant === null ? undefined : nameOf(field, meant);
    const { de, en } = columnNames[field];
    const isLeftOut = field === "kind" || field === "state";
    const [dazu, then] = whatToWrite[field];
    return {
      de: `„${excerpt(value)}“ ist als ${de} nicht bekannt${isLeftOut ? "; die Angabe wurde übergangen" : ""}.${near === undefined ? "" : ` Ist „${near.de}“ gemeint?`} ${dazu}`,
      en: `“${excerpt(value)}” is not known as a ${en}${isLeftOut ? "; it was left out" : ""}.${near === undefined ? "" : ` Did you mean “${near.en}”?`} ${then}`,
    };
  },
  "row-name-only": ({ value }) => ({
    de: `„${excerpt(value)}“ hat weder Datum noch Schlüssel, anders als die meisten Zeilen. Ist es kein Mitglied, die Zeile löschen.`,
    en: `“${excerpt(value)}” has neither a date nor a key, unlike most rows. If it is not a member, delete the row.`,
  }),
  "name-remark": ({ name, remark }) => ({
    de: `Als Name wurde „${excerpt(name)}“ gelesen; „${excerpt(remark)}“ ist eine Bemerkung. Sie in eine eigene Spalte schreiben.`,
    en: `“${excerpt(name)}” was read as the name; “${excerpt(remark)}” is a remark. Move it to a column of its own.`,
  }),
  "name-several": ({ names: [one, other] }) => ({
    de: `Diese Zelle nennt zwei Mitglieder, „${excerpt(one)}“ und „${excerpt(other)}“. Zwei Zeilen daraus machen.`,
    en: `This cell names two members, “${excerpt(one)}” and “${excerpt(other)}”. Make two rows of it.`,
  }),
};

/** What a choice says that makes a row one of a region. */
export function regionChoice(id: string): Bilingual {
  return { de: `die Region ${id}`, en: `the region ${id}` };
}

/** What a choice says that makes two rows of one. */
export const twoRowsChoice: Bilingual = {
  de: "zwei Zeilen, für jede Region eine",
  en: "two rows, one for each region",
};
