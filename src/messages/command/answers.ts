import type { Bilingual } from "../../model/bilingual.ts";
import { capitalised, isOfMembers, type NamedRoles, oneOfRoles, someOfRoles } from "../role.ts";
import type { Texts } from "./faults.ts";

/** What the command prints about a network. */
export const answerTexts = {
  asOf: { de: "Stand", en: "as of" },
  roles: (names: readonly string[]) => ({
    de: `Gezählte Rollen: ${names.join(", ")}`,
    en: `Roles that count: ${names.join(", ")}`,
  }),
  legend: {
    de: "█ sicher  ░ möglich, an mindestens einem Tag einer Spalte",
    en: "█ certain  ░ possible, on at least one day of a column",
  },
  monthsOfColumn: (count: number) => ({
    de: count === 1 ? "Eine Spalte ist ein Monat." : `Eine Spalte sind ${count} Monate.`,
    en: count === 1 ? "A column is one month." : `A column is ${count} months.`,
  }),
  published: { de: "Veröffentlichte Zahlen", en: "Published numbers" },
  about: { de: "rund", en: "about" },
  unnamed: (range: string) => ({ de: `${range} davon ohne Namen`, en: `${range} of them without a name` }),
  contradicts: (numbers: string) => ({
    de: `andere Zahl am selben Tag: ${numbers}`,
    en: `another number on the same day: ${numbers}`,
  }),
  pictureWritten: (path: string) => ({ de: `Bild geschrieben: ${path}`, en: `Picture written: ${path}` }),
  rosterOn: (named: Pick<NamedRoles, "roles">, day: Bilingual) => ({
    de: `${isOfMembers(named) ? "Mitglieder" : capitalised(someOfRoles({ ...named, lang: "de" }))} am ${day.de}`,
    en: `${capitalised(someOfRoles({ ...named, lang: "en" }))} on ${day.en}`,
  }),
  none: { de: "keine", en: "none" },
  isOneOn: (named: Pick<NamedRoles, "roles">, name: string, day: Bilingual) => ({
    de: `${name}: ${oneOfRoles({ ...named, lang: "de" })} am ${day.de}?`,
    en: `${name}: ${oneOfRoles({ ...named, lang: "en" })} on ${day.en}?`,
  }),
  source: { de: "Quelle", en: "Source" },
  joined: { de: "Hinzugekommen", en: "Joined" },
  left: { de: "Ausgeschieden", en: "Left" },
  criteriaOn: (named: Pick<NamedRoles, "roles">, day: Bilingual) =>
    isOfMembers(named)
      ? { de: `Kriterien der Mitglieder am ${day.de}`, en: `Criteria of the members on ${day.en}` }
      : { de: `Kriterien am ${day.de}`, en: `Criteria on ${day.en}` },
  beyondAsOf: (asOf: Bilingual) => ({
    de: `Dieser Tag liegt nach dem letzten, für den das Verzeichnis spricht: ${asOf.de}.`,
    en: `This day is after the last one that the record speaks for: ${asOf.en}.`,
  }),
} satisfies Texts;

/** What the command prints about lists of several days. */
export const rosterTexts = {
  fromName: { de: "Tag aus dem Dateinamen", en: "day from the file name" },
  fromList: { de: "Stand in der Liste", en: "day stated in the list" },
  fromCall: { de: "Tag aus dem Aufruf", en: "day given by the call" },
  mayOverlap: (count: number) => ({
    de: `${count === 1 ? "Bei einem Paar" : `Bei ${count.toLocaleString("de")} Paaren`} von Mitgliedschaften einer Region ist offen, ob sie sich überschneiden: Ohne Kontinuität steht jede Liste für sich.`,
    en: `Whether ${count === 1 ? "one pair" : `${count.toLocaleString("en")} pairs`} of memberships of one region overlap is open: without continuity each list stands for itself.`,
  }),
  inNetwork: { de: "Mitglieder im Netzwerk", en: "Members in the network" },
  certainTo: {
    de: "Die erste Zahl sind die sicheren, die zweite alle möglichen Mitglieder.",
    en: "The first number is that of the certain members, the second that of all possible ones.",
  },
  written: (path: string) => ({ de: `Netzwerk geschrieben: ${path}`, en: `Network written: ${path}` }),
  notWritten: {
    de: "Das Netzwerk wird geschrieben, sobald diese Fehler behoben sind.",
    en: "The network is written once these errors are fixed.",
  },
} satisfies Texts;

/** What the command prints about the page that it writes. */
export const pageTexts = {
  written: (path: string) => ({
    de: `Seite geschrieben: ${path}. Jeder Browser öffnet sie; sie braucht kein Netz.`,
    en: `Page written: ${path}. Every browser opens it; it needs no network.`,
  }),
} satisfies Texts;

/** What the command says of files. */
export const fileTexts = {
  standardInput: { de: "Standardeingabe", en: "Standard input" },
} satisfies Texts;

/** What the command prints about a file that it has checked. */
export const checkTexts = {
  mendable: (count: number) => ({
    de: `${count === 1 ? "1 Befund lässt" : `${count.toLocaleString("de")} Befunde lassen`} sich ohne Rückfrage berichtigen: mit --mend DATEI`,
    en: `${count === 1 ? "1 finding" : `${count.toLocaleString("en")} findings`} can be mended without asking: with --mend FILE`,
  }),
  mended: (count: number, left: number) => ({
    de: `${count === 1 ? "1 Befund" : `${count.toLocaleString("de")} Befunde`} berichtigt, ${left.toLocaleString("de")} ${left === 1 ? "bleibt" : "bleiben"}`,
    en: `${count === 1 ? "1 finding" : `${count.toLocaleString("en")} findings`} mended, ${left.toLocaleString("en")} left`,
  }),
  mendedWritten: (path: string) => ({ de: `Datei geschrieben: ${path}`, en: `File written: ${path}` }),
  accepted: { de: "in Ordnung", en: "fine" },
  repaired: { de: "repariert", en: "repaired" },
  rejected: { de: "abgelehnt", en: "refused" },
  ignored: { de: "übergangen", en: "skipped" },
  rows: (count: number) => ({
    de: count === 1 ? "1 Zeile" : `${count.toLocaleString("de")} Zeilen`,
    en: count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`,
  }),
  members: (count: number) => ({
    de: count === 1 ? "1 Mitglied" : `${count.toLocaleString("de")} Mitglieder, jedes einmal gezählt`,
    en: count === 1 ? "1 member" : `${count.toLocaleString("en")} members, each counted once`,
  }),
  new: { de: "neu", en: "new" },
  known: { de: "schon im Netzwerk", en: "known to the network" },
  refused: { de: "nur in abgelehnten Zeilen", en: "only in refused rows" },
  cells: { de: "Zellen", en: "Cells" },
  lines: { de: "Zeilen", en: "Lines" },
  more: (count: number) => ({
    de: `und ${count.toLocaleString("de")} weitere`,
    en: `and ${count.toLocaleString("en")} more`,
  }),
  orOption: { de: "Oder mit der Option", en: "Or with the option" },
  readAs: (from: string, to: string) => ({
    de: `„${from}“ gelesen als „${to}“`,
    en: `“${from}” read as “${to}”`,
  }),
  perhaps: { de: "vielleicht", en: "perhaps" },
  or: { de: "oder", en: "or" },
  line: { de: "Zeile", en: "Line" },
  quoted: (cell: string) => ({ de: `„${cell}“`, en: `“${cell}”` }),
  moreRows: (count: number) => ({
    de: `… und ${count.toLocaleString("de")} weitere Zeilen; --all zeigt alle.`,
    en: `… and ${count.toLocaleString("en")} more rows; --all shows them all.`,
  }),
  moreFindings: (count: number) => ({
    de: `… und ${count.toLocaleString("de")} weitere; --json gibt alle aus.`,
    en: `… and ${count.toLocaleString("en")} more; --json prints them all.`,
  }),
  rowsRead: (count: number) => ({
    de: `${count.toLocaleString("de")} Zeilen gelesen …`,
    en: `${count.toLocaleString("en")} rows read …`,
  }),
  notConverted: {
    de: "Die Liste hat Fehler; das Netzwerk wird geschrieben, sobald sie behoben sind.",
    en: "The list has errors; the network is written once they are fixed.",
  },
  notLookedUp: {
    de: "Namen und Schlüssel werden in keinem Verzeichnis nachgeschlagen: Ob es sie gibt, wurde nicht geprüft.",
    en: "Names and keys are not looked up in any register: whether they exist was not checked.",
  },
  sound: { de: "Alles in Ordnung.", en: "All is fine." },
} satisfies Texts;

/** What `export` says beside what it prints. */
export const exportTexts = {
  leftOut: (fields: readonly string[]): Bilingual => ({
    de: `Nicht enthalten: ${fields.join(", ")}. Mit --json stehen die Werte dabei.`,
    en: `Left out: ${fields.join(", ")}. With --json the values are printed too.`,
  }),
  written: (folder: string, files: readonly string[]): Bilingual => ({
    de: `In ${folder} geschrieben: ${files.join(", ")}`,
    en: `Written to ${folder}: ${files.join(", ")}`,
  }),
};
