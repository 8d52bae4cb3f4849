import type { Bilingual } from "../issue.ts";

/** The fixed texts of the command. */
export const texts = {
  asOf: { de: "Stand", en: "as of" },
  founding: { de: "Gründung", en: "Founding" },
  legend: {
    de: "█ sicher  ░ möglich, an mindestens einem Tag einer Spalte",
    en: "█ certain  ░ possible, on at least one day of a column",
  },
  months: {
    de: (count: number) => (count === 1 ? "Eine Spalte ist ein Monat." : `Eine Spalte sind ${count} Monate.`),
    en: (count: number) => (count === 1 ? "A column is one month." : `A column is ${count} months.`),
  },
  membersPerYear: { de: "Mitglieder im Verzeichnis", en: "Members on record" },
  partial: {
    de: "Das Verzeichnis nennt nicht alle Mitglieder; nach oben ist ihre Zahl offen.",
    en: "The record does not name all members; their number has no upper bound.",
  },
  published: { de: "Veröffentlichte Zahlen", en: "Published numbers" },
  about: { de: "rund", en: "about" },
  unnamed: {
    de: (range: string) => `${range} davon ohne Namen`,
    en: (range: string) => `${range} of them without a name`,
  },
  contradicts: {
    de: (numbers: string) => `andere Zahl am selben Tag: ${numbers}`,
    en: (numbers: string) => `another number on the same day: ${numbers}`,
  },
  pictureWritten: {
    de: (path: string) => `Bild geschrieben: ${path}`,
    en: (path: string) => `Picture written: ${path}`,
  },
  membersOn: { de: "Mitglieder am", en: "Members on" },
  none: { de: "keine", en: "none" },
  rowStatus: {
    de: { accepted: "in Ordnung", repaired: "repariert", rejected: "abgelehnt" },
    en: { accepted: "fine", repaired: "repaired", rejected: "refused" },
  },
  rows: {
    de: (count: number) => (count === 1 ? "1 Zeile" : `${count.toLocaleString("de")} Zeilen`),
    en: (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`),
  },
  line: { de: "Zeile", en: "Line" },
  everyRow: { de: "Alle Zeilen", en: "All rows" },
  moreRows: {
    de: (count: number) => `… und ${count.toLocaleString("de")} weitere Zeilen; --json gibt alle aus.`,
    en: (count: number) => `… and ${count.toLocaleString("en")} more rows; --json prints them all.`,
  },
  rowsRead: {
    de: (count: number) => `${count.toLocaleString("de")} Zeilen gelesen …`,
    en: (count: number) => `${count.toLocaleString("en")} rows read …`,
  },
  moreFindings: {
    de: (count: number) => `… und ${count.toLocaleString("de")} weitere; --json gibt alle aus.`,
    en: (count: number) => `… and ${count.toLocaleString("en")} more; --json prints them all.`,
  },
  notConverted: {
    de: "Die Liste hat Fehler; das Netzwerk wird erst geschrieben, wenn sie behoben sind.",
    en: "The list has errors; the network is written only when they are mended.",
  },
  sound: { de: "Alles in Ordnung.", en: "All is fine." },
  memberOn: { de: "Mitglied am", en: "a member on" },
  source: { de: "Quelle", en: "Source" },
  joined: { de: "Hinzugekommen", en: "Joined" },
  left: { de: "Ausgeschieden", en: "Left" },
  criteriaOn: { de: "Kriterien der Mitglieder am", en: "Criteria of the members on" },
  beyondAsOf: {
    de: "Dieser Tag liegt nach dem letzten, für den das Verzeichnis spricht:",
    en: "This day is after the last one that the record speaks for:",
  },
} satisfies Record<string, { de: unknown; en: unknown }>;

/** How the command is used. */
export const usage: Bilingual = {
  de: `netzwerk-daseinsvorsorge [timeline]            Zeitleiste der Mitgliedschaften
netzwerk-daseinsvorsorge members --on TAG      Mitglieder an einem Tag (JJJJ-MM-TT)
netzwerk-daseinsvorsorge why REGION --on TAG   warum eine Region Mitglied ist oder nicht
netzwerk-daseinsvorsorge diff TAG TAG          wer zwischen zwei Tagen kam und ging
netzwerk-daseinsvorsorge counts                Mitgliederzahlen, veröffentlichte Zahlen
netzwerk-daseinsvorsorge criteria [--on TAG]   welche Kriterien die Mitglieder erfüllen
netzwerk-daseinsvorsorge check DATEI           prüft eine Mitgliederliste (CSV, TSV, TXT)
                                               oder ein Netzwerk (JSON)
netzwerk-daseinsvorsorge convert DATEI         macht aus einer Mitgliederliste das JSON
                                               eines Netzwerks

  --network DATEI.json   ein anderes Netzwerk statt des eingebauten; bei check und convert
                         das Netzwerk, zu dem die Liste gehört
  --as-of TAG            bei check und convert: letzter Tag, für den die Liste spricht
  --blank-end unknown|ongoing
                         was ein leeres Ende in der Liste bedeutet (ohne Angabe: unknown)
  --lang de|en           Sprache der Ausgabe (ohne Angabe: en)
  --svg DATEI.svg        bei timeline und counts: schreibt ein Bild in diese Datei
  --json                 Ausgabe als JSON; bei check ein Befund je Zeile
  -h, --help; --version

Ende mit 0, mit 1 bei fehlerhaften Daten oder abgelehnten Zeilen, mit 2 bei falschem Aufruf.`,
  en: `netzwerk-daseinsvorsorge [timeline]            timeline of the memberships
netzwerk-daseinsvorsorge members --on DAY      members on a day (YYYY-MM-DD)
netzwerk-daseinsvorsorge why REGION --on DAY   why a region is a member, or why not
netzwerk-daseinsvorsorge diff DAY DAY          who joined and left between two days
netzwerk-daseinsvorsorge counts                numbers of members, published numbers
netzwerk-daseinsvorsorge criteria [--on DAY]   how far the members meet the criteria
netzwerk-daseinsvorsorge check FILE            checks a member list (CSV, TSV, TXT)
                                               or a network (JSON)
netzwerk-daseinsvorsorge convert FILE          makes the JSON of a network of a
                                               member list

  --network FILE.json    another network instead of the built-in one; for check and convert
                         the network to which the list belongs
  --as-of DAY            for check and convert: last day that the list speaks for
  --blank-end unknown|ongoing
                         what a blank end in the list means (unknown unless given)
  --lang de|en           language of the output (en unless given)
  --svg FILE.svg         for timeline and counts: writes a picture to this file
  --json                 output as JSON; for check one finding a line
  -h, --help; --version

Exits with 0, with 1 for invalid data or refused rows, with 2 for wrong usage.`,
};

/** What the command says when it is used in a wrong way or cannot read a file. */
export const problems = {
  command: {
    de: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
    en: (name: string) => `There is no command “${name}”.`,
  },
  extra: {
    de: (word: string) => `„${word}“ ist zu viel: Es geht ein Befehl auf einmal.`,
    en: (word: string) => `“${word}” is too much: give one command at a time.`,
  },
  lang: { de: "--lang nimmt de oder en.", en: "--lang takes de or en." },
  incomplete: {
    de: (command: string, needs: string) => `${command} braucht ${needs}.`,
    en: (command: string, needs: string) => `${command} needs ${needs}.`,
  },
  elsewhere: {
    de: (option: string) => `Die Option --${option} gehört zu einem anderen Befehl.`,
    en: (option: string) => `The option --${option} belongs to another command.`,
  },
  blankEnd: {
    de: "--blank-end nimmt unknown oder ongoing.",
    en: "--blank-end takes unknown or ongoing.",
  },
  svgAndJson: {
    de: "--svg und --json gehen nicht zusammen.",
    en: "--svg and --json do not go together.",
  },
  asOfMissing: {
    de: "convert braucht --as-of TAG, den letzten Tag, für den die Liste spricht, oder --network DATEI.json.",
    en: "convert needs --as-of DAY, the last day that the list speaks for, or --network FILE.json.",
  },
  file: {
    de: (path: string, reason: string) => `Die Datei „${path}“ lässt sich nicht lesen (${reason}).`,
    en: (path: string, reason: string) => `The file “${path}” cannot be read (${reason}).`,
  },
  written: {
    de: (path: string, reason: string) => `Die Datei „${path}“ lässt sich nicht schreiben (${reason}).`,
    en: (path: string, reason: string) => `The file “${path}” cannot be written (${reason}).`,
  },
  json: {
    de: (path: string, reason: string) =>
      `Die Datei „${path}“ ist kein JSON (${reason}). Aus einer Mitgliederliste macht convert das JSON eines Netzwerks.`,
    en: (path: string, reason: string) =>
      `The file “${path}” is not JSON (${reason}). Of a member list, convert makes the JSON of a network.`,
  },
} satisfies Record<string, { de: unknown; en: unknown }>;
