import { labels } from "netzwerk-daseinsvorsorge";
import { type ListRow, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { applyingWords, besideWords, leavingWords } from "../../src/member-list/date/leaving.ts";
import { fieldHeadings, partHeadings, schemeHeadings } from "../../src/member-list/heading/headings.ts";
import { kindWords, stateWords } from "../../src/member-list/word/region-words.ts";
import {
  endReasonWords,
  memberWords,
  roleWords,
  startReasonWords,
  statusWords,
} from "../../src/member-list/word/vocabularies.ts";
import type { Vocabulary } from "../../src/member-list/word/word-cell.ts";
import { fieldNames } from "../../src/messages/command/plan.ts";
import { quoted } from "../member-list/lists.ts";

/** Cells of dates, each as a start or an end; what becomes of them is read, not written here. */
const dates = {
  "Ein Tag, ein Monat, ein Jahr · A day, a month, a year": {
    seit: [
      "27.11.2018",
      "1.7.2022",
      "2018-11-27",
      "20181127",
      "27. November 2018",
      "27 Nov 2018",
      "1 July 2022",
      "11/2018",
      "11.2018",
      "November 2018",
      "Mrz 2018",
      "2018-11",
      "2018",
      "seit 2018",
      "ab 01.07.2022",
    ],
    bis: ["30.06.2022", "bis 30.06.2022", "zum 31.12.2020"],
  },
  "Offen oder unbekannt · Open or unknown": {
    seit: ["unbekannt", "k. A.", "?", "-"],
    bis: [
      "laufend",
      "unbefristet",
      "bis heute",
      "aktuell",
      "noch Mitglied",
      "b. a. w.",
      "present",
      "unbekannt",
    ],
  },
  "Zwischen zwei Tagen · Between two days": {
    seit: [
      "[2018-11-27..2019-06-30]",
      "spätestens 2018",
      "frühestens 2019",
      "nach 2019",
      "vor 2019",
      "Q3/2019",
      "3. Quartal 2019",
      "1. Halbjahr 2019",
    ],
    bis: ["[..2022]", "ausgetreten 2020"],
  },
  "Was ein Tabellenprogramm daraus macht · What a spreadsheet makes of it": {
    seit: ["43431", "27.11.2018 00:00", "10.07.1905", "Nov 18", "01.01.1900"],
    bis: ["31.12.9999"],
  },
  "Mehr als eine Bedeutung · More than one meaning": {
    seit: ["07/01/2022", "01.07.22", "2018/19", "31.06.2022", "ca. 2018", "Ende 2018", "Sommer 2018"],
    bis: ["zum 01.07.2022"],
  },
};

const outcomes = {
  accepted: "gelesen · read",
  repaired: "gelesen, mit Warnung · read, with a warning",
  rejected: "abgelehnt · refused",
  ignored: "übergangen · skipped",
} satisfies Record<ListRow["status"], string>;

function dateLine(heading: string, cell: string): string {
  const list = readMemberList(`Mitglied;${heading}\nLandkreis A;${quoted(cell)}`);
  const [row] = list.rows;
  if (row === undefined) throw new Error(`no row was read of ${cell}`);
  const { startDate, endDate } = list.memberships[0] ?? {};
  const date = heading === "seit" ? startDate : endDate;
  const meaning = row.status === "rejected" ? "" : `\`${date ?? "–"}\``;
  const codes = row.issues.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  const found = codes.map((code) => `[${code}](issues.md#${code})`).join(", ");
  return `| ${heading} | \`${cell}\` | ${outcomes[row.status]} | ${meaning} | ${found} |`;
}

function headingLine(name: string, words: readonly string[]): string {
  return `| ${name} | ${[...new Set(words)].join(" · ")} |`;
}

function wordLines<Code extends string>(name: string, { words }: Vocabulary<Code>): string[] {
  const codes = [...new Set(words.map(([, code]) => code))];
  return codes.map((code) => {
    const ofCode = words.filter(([, own]) => own === code).map(([word]) => word);
    return `| ${name} | \`${code}\` | ${[...new Set(ofCode)].join(" · ")} |`;
  });
}

const page = [
  "# Was in Mitgliederlisten gelesen wird · What is read in member lists",
  "",
  "Alle Überschriften, alle Wörter und die Schreibweisen von Daten, die gelesen werden. Groß- und Kleinschreibung, Leerzeichen, Satzzeichen und `ae` für `ä` sind gleichgültig. Wie man eine Liste prüft: [Mitgliederliste prüfen](guides/mitgliederliste-pruefen.md).",
  "",
  "All headings, all words and the notations of dates that are read. Case, spaces, punctuation and `ae` for `ä` do not matter. How to use them in code: [Member lists](guides/member-lists.md). This page is generated from the library; a test keeps it current.",
  "",
  "## Überschriften · Headings",
  "",
  "| Spalte · column | Überschriften · headings |",
  "|---|---|",
  ...Object.entries(fieldHeadings).map(([field, { de, en, also }]) => {
    const name = Object.entries(fieldNames).find(([known]) => known === field)?.[1];
    return headingLine(`${name?.de} · ${name?.en}`, [de, en, ...also]);
  }),
  ...Object.entries(schemeHeadings).map(([scheme, { de, en, also }]) => {
    const label = Object.entries(labels.identifierScheme).find(([known]) => known === scheme)?.[1];
    return headingLine(`${label?.de ?? scheme} (\`${scheme}\`)`, [de, en, ...also]);
  }),
  ...Object.entries(partHeadings).map(([part, words]) =>
    headingLine(`Teil eines Schlüssels · part of a key (\`${part}\`)`, words),
  ),
  "",
  "## Wörter · Words",
  "",
  "| Spalte · column | Code · code | Wörter · words |",
  "|---|---|---|",
  ...wordLines("Art · kind", kindWords),
  ...wordLines("Land · state", stateWords),
  ...wordLines("Rolle · role", roleWords),
  ...wordLines("Status · status", statusWords),
  ...wordLines("Mitglied ja/nein · member", memberWords),
  ...wordLines("Grund des Beginns · start reason", startReasonWords),
  ...wordLines("Grund des Endes · end reason", endReasonWords),
  "",
  "## Bemerkungen · Notes",
  "",
  "Eine Bemerkung ändert nichts an dem, was die Zeile sagt. Spricht sie von etwas, das heißen kann, dass die Zeile kein Mitglied ist oder keines mit vollen Rechten, gibt es eine Warnung ([member-doubtful](issues.md#member-doubtful)), und der Stand der Liste bestätigt die Zeile nicht. In Sätzen gelten nur diese ganzen Wörter; steht eines der Wörter für Rolle oder Status allein zwischen Kommas, gilt auch das. Nicht gewarnt wird, wenn die Zeile es selbst sagt (Ende, Rolle, Status; bei einem Antrag der Beginn) und bei „keine Kündigung“, „zuvor Gast“ oder „wieder eingetreten“. Dasselbe gilt für Fußnoten am Namen und für Überschriften über den Zeilen.",
  "",
  "A note changes nothing of what the row says. If it speaks of something that may mean that the row is not a member, or not a full one, there is a warning ([member-doubtful](issues.md#member-doubtful)), and the day of the list does not confirm the row. In sentences only these whole words count; a word for role or status counts too if it stands alone between commas. There is no warning if the row says it itself (end, role, status; for an application the start), nor for “keine Kündigung”, “zuvor Gast” or “wieder eingetreten”. The same holds for footnotes to the name, and for headings above the rows.",
  "",
  "| Bedeutung · meaning | Wörter · words |",
  "|---|---|",
  headingLine("beendet oder ruhend · ended or dormant", leavingWords),
  headingLine("erst beantragt · only applied for", applyingWords),
  headingLine("in anderer Rolle · in another role", besideWords),
  "",
  "## Daten · Dates",
  "",
  "Jede Zeile ist eine Liste mit einer Zelle unter „seit“ oder „bis“. Stehen in einer Liste mehrere Daten, entscheiden sie zusammen, ob in `07/01/2022` der Tag oder der Monat vorn steht. Die gelesenen Daten stehen in der Schreibweise des Modells: [Daten](concepts.md#dates).",
  "",
  "Each line is a list with one cell below “seit” or “bis”. If a list has several dates, they decide together whether day or month comes first in `07/01/2022`. Dates that were read are in the notation of the model: [dates](concepts.md#dates).",
  "",
  ...Object.entries(dates).flatMap(([title, { seit, bis }]) => [
    `### ${title}`,
    "",
    "| Spalte · column | Zelle · cell | | gelesen als · read as | Befund · issue |",
    "|---|---|---|---|---|",
    ...seit.map((cell) => dateLine("seit", cell)),
    ...bis.map((cell) => dateLine("bis", cell)),
    "",
  ]),
].join("\n");

it("docs/member-lists.md has all headings, words and forms of dates that are read", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/member-lists.md");
});
