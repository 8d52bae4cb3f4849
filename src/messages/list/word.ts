import type { Wording } from "../../issue.ts";
import type { Pair } from "../../issue-params/place.ts";
import type { IssueParams } from "../../issue-params.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import type { CellChoice } from "../../text/reading.ts";
import { excerpt } from "../excerpt.ts";
import { losing } from "./period.ts";

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
    "Das Wort ausschreiben, etwa „Landkreis“, „kreisfreie Stadt“, „Gemeinde“, „Samtgemeinde“, „Verbandsgemeinde“ oder „Amt“.",
    "Write the word out, such as “district”, “independent city”, “municipality”, “Samtgemeinde”, “Verbandsgemeinde” or “Amt”.",
  ],
  state: ["Den Namen des Landes ausschreiben.", "Write out the name of the Land."],
  role: [
    "„Mitglied“, „assoziiert“ oder „Kandidat“ eintragen.",
    "Enter “member”, “associate” or “candidate”.",
  ],
  status: [
    "„aktiv“ oder „ausgetreten“ eintragen. Ein Kandidat ist „aktiv“ und hat „Kandidat“ in einer Spalte „Rolle“; wer die Aufnahme erst beantragt hat, ist „beantragt“.",
    "Enter “active” or “left”. A candidate is “active” and has “candidate” in a column “Role”; who has only applied is “applied”.",
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

/** What is said about the words of a list. */
export const listWordWording: Wording<"word-unknown" | "word-read"> = {
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
  "word-read": ({ value, role }) => {
    const { de, en } = labels.role[role];
    return {
      de: `„${excerpt(value)}“ wurde als Rolle „${de}“ gelesen. Ist es ein Mitglied mit allen Rechten, „Mitglied“ eintragen.`,
      en: `“${excerpt(value)}” was read as the role “${en}”. If it is a full member, enter “member”.`,
    };
  },
};

/** What the choices write that say of a mark which is not sure whether it means yes. */
export const markChoices = [
  { to: "x", meaning: { de: "Mitglied in dieser Zeit", en: "a member in this time" } },
  { to: "nein", meaning: { de: "kein Mitglied in dieser Zeit", en: "not a member in this time" } },
] as const;

/** The same choices for a cell that says more than a mark, which they lose. */
export function markChoicesWithout(text: string): CellChoice[] {
  return markChoices.map(({ to, meaning }) => ({ to, meaning: losing(meaning, text) }));
}
