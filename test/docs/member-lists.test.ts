import { type Bilingual, type Language, labels } from "netzwerk-daseinsvorsorge";
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
const dates = [
  {
    title: { de: "Ein Tag, ein Monat, ein Jahr", en: "A day, a month, a year" },
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
  {
    title: { de: "Offen oder unbekannt", en: "Open or unknown" },
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
  {
    title: { de: "Zwischen zwei Tagen", en: "Between two days" },
    seit: [
      "[2018-11-27..2019-06-30]",
      "spätestens 2018",
      "frühestens 2019",
      "nach 2019",
      "vor 2019",
      "Q3/2019",
      "3. Quartal 2019",
      "1. Halbjahr 2019",
      "zwischen 06/2021 und 08/2021",
    ],
    bis: ["[..2022]", "ausgetreten 2020", "Austritt zum 31.12.2020"],
  },
  {
    title: { de: "Was ein Tabellenprogramm daraus macht", en: "What a spreadsheet makes of it" },
    seit: ["43431", "27.11.2018 00:00", "10.07.1905", "Nov 18", "01.01.1900"],
    bis: ["31.12.9999"],
  },
  {
    title: { de: "Mehr als eine Bedeutung", en: "More than one meaning" },
    seit: [
      "07/01/2022",
      "01.07.22",
      "2018/19",
      "31.06.2022",
      "ca. 2018",
      "Ende 2018",
      "Sommer 2018",
      "IV/2021",
      "15,6,2021",
      "01.02.2023 (Beschluss 12.12.22)",
    ],
    bis: ["zum 01.07.2022"],
  },
];

/** Cells below `Zeitraum` with several periods, and headings above an `x`; what becomes of them is read. */
const severalTimes = {
  cells: [
    "2018–2020, wieder ab 2022",
    "2018 – 2020; seit 07/2022",
    "01.07.2018 – 30.06.2020 / ab 01.01.2022",
    "2018–2022; seit 2020",
    "2018; 2020",
  ],
  headings: [
    "MORO 2018–2022",
    "ab Juli 2022",
    "Mitglied seit 2023",
    "2019",
    "2018/19–2021",
    "Juli 2022",
    "2018–2020 und 2022",
    "Beitrag 2019",
  ],
};

function severalLine(cell: string, lang: Language): string {
  const { rows, memberships } = readMemberList(`Mitglied;Zeitraum\nLandkreis A;${quoted(cell)}`);
  const read = memberships.map(({ startDate, endDate }) => `\`${startDate ?? "–"}\` / \`${endDate ?? "–"}\``);
  return `| \`${cell}\` | ${outcomes[rows[0]?.status ?? "ignored"][lang]} | ${read.join("; ")} |`;
}

function timeLine(heading: string, lang: Language): string {
  const list = readMemberList(`Mitglied;${heading}\nLandkreis A;x\nLandkreis B;x`);
  const time = list.plan.columns[1]?.time;
  const read = time === undefined ? "" : `\`${time.startDate}\` / \`${time.endDate ?? "–"}\``;
  return `| \`${heading}\` | ${(time === undefined ? texts.isUnread : texts.isRead)[lang]} | ${read} |`;
}

const outcomes = {
  accepted: { de: "gelesen", en: "read" },
  repaired: { de: "gelesen, mit Warnung", en: "read, with a warning" },
  rejected: { de: "abgelehnt", en: "refused" },
  ignored: { de: "übergangen", en: "skipped" },
} satisfies Record<ListRow["status"], Bilingual>;

function dateLine(heading: string, cell: string, lang: Language): string {
  const list = readMemberList(`Mitglied;${heading}\nLandkreis A;${quoted(cell)}`);
  const [row] = list.rows;
  if (row === undefined) throw new Error(`no row was read of ${cell}`);
  const { startDate, endDate } = list.memberships[0] ?? {};
  const date = heading === "seit" ? startDate : endDate;
  const meaning = row.status === "rejected" ? "" : `\`${date ?? "–"}\``;
  const codes = row.issues.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  const found = codes.map((code) => `[${code}](${toDocs[lang]}issues.md#${code})`).join(", ");
  return `| ${heading} | \`${cell}\` | ${outcomes[row.status][lang]} | ${meaning} | ${found} |`;
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

/** The way from the page of a language to the folder of the English pages. */
const toDocs = { de: "../", en: "" };

const texts = {
  title: { de: "Was in Mitgliederlisten gelesen wird", en: "What is read in member lists" },
  lead: {
    de: "Alle Überschriften, alle Wörter und die Schreibweisen von Daten, die gelesen werden. Groß- und Kleinschreibung, Leerzeichen, Satzzeichen und `ae` für `ä` sind gleichgültig. Wie man eine Liste prüft: [Mitgliederliste prüfen](mitgliederliste-pruefen.md).",
    en: "All headings, all words and the notations of dates that are read. Case, spaces, punctuation and `ae` for `ä` do not matter. How to use them in code: [Member lists](guides/member-lists.md). This page is generated from the library; a test keeps it current.",
  },
  headings: { de: "Überschriften", en: "Headings" },
  headingColumns: { de: "| Spalte | Überschriften |", en: "| column | headings |" },
  partOfKey: { de: "Teil eines Schlüssels", en: "part of a key" },
  words: { de: "Wörter", en: "Words" },
  wordColumns: { de: "| Spalte | Code | Wörter |", en: "| column | code | words |" },
  kind: { de: "Art", en: "kind" },
  state: { de: "Land", en: "Land" },
  role: { de: "Rolle", en: "role" },
  status: { de: "Status", en: "status" },
  member: { de: "Mitglied ja/nein", en: "member" },
  startReason: { de: "Grund des Beginns", en: "start reason" },
  endReason: { de: "Grund des Endes", en: "end reason" },
  notes: { de: "Bemerkungen", en: "Notes" },
  aboutNotes: {
    de: "Eine Bemerkung ändert nichts an dem, was die Zeile sagt. Spricht sie von etwas, das heißen kann, dass die Zeile kein Mitglied ist oder keines mit vollen Rechten, gibt es eine Warnung ([member-doubtful](../issues.md#member-doubtful)), und der Stand der Liste bestätigt die Zeile nicht. In Sätzen gelten nur diese ganzen Wörter; steht eines der Wörter für Rolle oder Status allein zwischen Kommas, gilt auch das. Nicht gewarnt wird, wenn die Zeile es selbst sagt (Ende, Rolle, Status; bei einem Antrag der Beginn) und bei „keine Kündigung“, „zuvor Gast“ oder „wieder eingetreten“. Dasselbe gilt für Fußnoten am Namen, für Überschriften über den Zeilen und für einen Status, dem das Ende widerspricht.",
    en: "A note changes nothing of what the row says. If it speaks of something that may mean that the row is not a member, or not a full one, there is a warning ([member-doubtful](issues.md#member-doubtful)), and the day of the list does not confirm the row. In sentences only these whole words count; a word for role or status counts too if it stands alone between commas. There is no warning if the row says it itself (end, role, status; for an application the start), nor for “keine Kündigung”, “zuvor Gast” or “wieder eingetreten”. The same holds for footnotes to the name, for headings above the rows, and for a status that the end contradicts.",
  },
  meaningColumns: { de: "| Bedeutung | Wörter |", en: "| meaning | words |" },
  leaving: { de: "beendet oder ruhend", en: "ended or dormant" },
  applying: { de: "erst beantragt", en: "only applied for" },
  beside: { de: "in anderer Rolle", en: "in another role" },
  several: { de: "Mehrere Zeiten in einer Zeile", en: "Several times in one row" },
  aboutCells: {
    de: "Eine Zelle mit mehreren Zeiträumen gibt für jeden eine Mitgliedschaft. Semikolon, Komma, „und“, Schrägstrich oder Zeilenumbruch trennen sie. Zeiträume, die sich überschneiden, werden abgelehnt. So wird auch die Zelle eines Endes gelesen, die einen neuen Beginn nennt („31.12.2017, wieder ab 01.01.2021“), und die eines Beginns („2014 – 2017, wieder ab 2021“). Nennen zwei Zellen mehrere Beginne und mehrere Enden („2014; 2021“, „2017; laufend“), gehören sie der Reihe nach zusammen.",
    en: "A cell with several periods gives one membership for each. A semicolon, a comma, “und”, a slash or a line break separates them. Periods that overlap are refused. The cell of an end that also names a new start (“31.12.2017, wieder ab 01.01.2021”) is read in the same way, and so is that of a start (“2014 – 2017, wieder ab 2021”). If two cells name several starts and several ends (“2014; 2021”, “2017; laufend”), they belong together in their order.",
  },
  cellColumns: { de: "| Zelle | | gelesen als |", en: "| cell | | read as |" },
  aboutTimes: {
    de: "Nennt eine Überschrift neben Wörtern genau eine Zeit und stehen darunter Zeichen (`x`, `ja`, `✓`, `nein`, `-`), war die Region in dieser Zeit Mitglied oder nicht. Zeiten, die aneinander anschließen, sind eine Mitgliedschaft; eine Lücke macht zwei. Ein leeres Feld heißt nein, eine Zeile ohne Kreuz ist kein Mitglied. Darum endet, wer bei `MORO 2018–2022` ein Kreuz hat und bei `ab Juli 2022` keines, vor einem Tag im Juli. `(x)` und `?` werden abgelehnt. Ein Tag in der Zelle (`x seit 01.03.2020`, `bis 31.12.2021`) ist Beginn oder Ende in dieser Zeit; ein Tag allein ist der Beginn, wenn die Zeit weitergeht, sonst stehen beide zur Wahl ([mark-date](../issues.md#mark-date)). Ein Fußnotenzeichen (`x ¹`, `x*`) sagt, was die Zeile unter der Liste sagt, die mit ihm beginnt, wenn das ein Beginn oder Ende ist; alles andere steht im Befund ([mark-footnote](../issues.md#mark-footnote)). Ein Austritt beendet die Mitgliedschaft, in die er fällt. Ob es nach einem letzten Jahr weitergeht, bleibt offen. `1` und `0` gelten nur, wenn die Überschrift von Mitgliedern spricht oder eine andere solche Spalte Kreuze hat. Eine Spalte, die eine solche sein kann und nicht gelesen wird, ist eine Warnung ([member-times](../issues.md#member-times)), und der Stand der Liste bestätigt dann keine Zeile.",
    en: "If a heading names exactly one time beside words, and there are marks below it (`x`, `ja`, `✓`, `nein`, `-`), the region was a member in this time or not. Times that follow each other are one membership; a gap makes two. A blank means no, and a row without a mark is not a member. So a row with a mark below `MORO 2018–2022` and none below `ab Juli 2022` ends before a day in July. `(x)` and `?` are refused. A day in the cell (`x seit 01.03.2020`, `bis 31.12.2021`) is the start or the end within this time; a day alone is the start if the time goes on, else both are choices ([mark-date](issues.md#mark-date)). The sign of a footnote (`x ¹`, `x*`) says what the line below the list says that begins with it, if that is a start or an end; all else is in the finding ([mark-footnote](issues.md#mark-footnote)). A stated end ends the membership in which it lies. Whether it went on after a last year stays open. `1` and `0` count only if the heading speaks of members, or another such column has marks. A column that may be such a one and is not read is a warning ([member-times](issues.md#member-times)), and the day of the list confirms no row then.",
  },
  timeColumns: { de: "| Überschrift | | Zeit |", en: "| heading | | time |" },
  isRead: { de: "gelesen", en: "read" },
  isUnread: { de: "nicht gelesen", en: "not read" },
  dates: { de: "Daten", en: "Dates" },
  aboutDates: {
    de: "Jede Zeile ist eine Liste mit einer Zelle unter „seit“ oder „bis“. Stehen in einer Liste mehrere Daten, entscheiden sie zusammen, ob in `07/01/2022` der Tag oder der Monat vorn steht. Die gelesenen Daten stehen in der Schreibweise des Modells: [Daten](../concepts.md#dates).",
    en: "Each line is a list with one cell below “seit” or “bis”. If a list has several dates, they decide together whether day or month comes first in `07/01/2022`. Dates that were read are in the notation of the model: [dates](concepts.md#dates).",
  },
  dateColumns: {
    de: "| Spalte | Zelle | | gelesen als | Befund |",
    en: "| column | cell | | read as | issue |",
  },
};

function pageIn(lang: Language): string {
  const text = (name: keyof typeof texts) => texts[name][lang];
  const fieldName = (field: string) =>
    Object.entries(fieldNames).find(([known]) => known === field)?.[1][lang];
  const schemeLabel = (scheme: string) =>
    Object.entries(labels.identifierScheme).find(([known]) => known === scheme)?.[1][lang];
  return [
    `# ${text("title")}`,
    "",
    text("lead"),
    "",
    `## ${text("headings")}`,
    "",
    text("headingColumns"),
    "|---|---|",
    ...Object.entries(fieldHeadings).map(([field, { de, en, also }]) =>
      headingLine(String(fieldName(field)), [de, en, ...also]),
    ),
    ...Object.entries(schemeHeadings).map(([scheme, { de, en, also }]) =>
      headingLine(`${schemeLabel(scheme) ?? scheme} (\`${scheme}\`)`, [de, en, ...also]),
    ),
    ...Object.entries(partHeadings).map(([part, words]) =>
      headingLine(`${text("partOfKey")} (\`${part}\`)`, words),
    ),
    "",
    `## ${text("words")}`,
    "",
    text("wordColumns"),
    "|---|---|---|",
    ...wordLines(text("kind"), kindWords),
    ...wordLines(text("state"), stateWords),
    ...wordLines(text("role"), roleWords),
    ...wordLines(text("status"), statusWords),
    ...wordLines(text("member"), memberWords),
    ...wordLines(text("startReason"), startReasonWords),
    ...wordLines(text("endReason"), endReasonWords),
    "",
    `## ${text("notes")}`,
    "",
    text("aboutNotes"),
    "",
    text("meaningColumns"),
    "|---|---|",
    headingLine(text("leaving"), leavingWords),
    headingLine(text("applying"), applyingWords),
    headingLine(text("beside"), besideWords),
    "",
    `## ${text("several")}`,
    "",
    text("aboutCells"),
    "",
    text("cellColumns"),
    "|---|---|---|",
    ...severalTimes.cells.map((cell) => severalLine(cell, lang)),
    "",
    text("aboutTimes"),
    "",
    text("timeColumns"),
    "|---|---|---|",
    ...severalTimes.headings.map((heading) => timeLine(heading, lang)),
    "",
    `## ${text("dates")}`,
    "",
    text("aboutDates"),
    "",
    ...dates.flatMap(({ title, seit, bis }) => [
      `### ${title[lang]}`,
      "",
      text("dateColumns"),
      "|---|---|---|---|---|",
      ...seit.map((cell) => dateLine("seit", cell, lang)),
      ...bis.map((cell) => dateLine("bis", cell, lang)),
      "",
    ]),
  ].join("\n");
}

it.each([
  ["en", "../../docs/member-lists.md"],
  ["de", "../../docs/de/was-gelesen-wird.md"],
] as const)(
  "the page of lists in %s has all headings, words and forms of dates that are read",
  async (lang, page) => {
    await expect(pageIn(lang)).toMatchFileSnapshot(page);
  },
);
