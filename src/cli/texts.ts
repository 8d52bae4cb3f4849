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
  membersOn: { de: "Mitglieder am", en: "Members on" },
  none: { de: "keine", en: "none" },
  beyondAsOf: {
    de: "Dieser Tag liegt nach dem letzten, für den das Verzeichnis spricht:",
    en: "This day is after the last one that the record speaks for:",
  },
} satisfies Record<string, { de: unknown; en: unknown }>;

/** How the command is used. */
export const usage: Bilingual = {
  de: `netzwerk-daseinsvorsorge [timeline]         Zeitleiste der Mitgliedschaften
netzwerk-daseinsvorsorge members --on TAG   Mitglieder an einem Tag (JJJJ-MM-TT)
netzwerk-daseinsvorsorge counts             Mitgliederzahlen und veröffentlichte Zahlen

  --network DATEI.json   ein anderes Netzwerk statt des eingebauten
  --lang de|en           Sprache der Ausgabe (ohne Angabe: en)
  --json                 Ausgabe als JSON
  -h, --help; --version

Ende mit 0, mit 1 bei fehlerhaften Daten, mit 2 bei falschem Aufruf.`,
  en: `netzwerk-daseinsvorsorge [timeline]         timeline of the memberships
netzwerk-daseinsvorsorge members --on DAY   members on a day (YYYY-MM-DD)
netzwerk-daseinsvorsorge counts             numbers of members and published numbers

  --network FILE.json    another network instead of the built-in one
  --lang de|en           language of the output (en unless given)
  --json                 output as JSON
  -h, --help; --version

Exits with 0, with 1 for invalid data, with 2 for wrong usage.`,
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
  onMissing: { de: "members braucht --on TAG.", en: "members needs --on DAY." },
  onElsewhere: { de: "--on gehört zum Befehl members.", en: "--on belongs to the command members." },
  file: {
    de: (path: string, reason: string) => `Die Datei „${path}“ lässt sich nicht lesen (${reason}).`,
    en: (path: string, reason: string) => `The file “${path}” cannot be read (${reason}).`,
  },
  json: {
    de: (path: string, reason: string) => `Die Datei „${path}“ ist kein JSON: ${reason}`,
    en: (path: string, reason: string) => `The file “${path}” is not JSON: ${reason}`,
  },
} satisfies Record<string, { de: unknown; en: unknown }>;
