import type { Bilingual } from "../../model/bilingual.ts";

/** What each command does. */
export const commandUsage = {
  timeline: {
    de: "Zeitleiste der Mitgliedschaften; gilt, wenn kein Befehl genannt ist",
    en: "timeline of the memberships; the default command",
  },
  members: { de: "Mitglieder an einem Tag (JJJJ-MM-TT)", en: "members on a day (YYYY-MM-DD)" },
  why: { de: "warum eine Region Mitglied ist oder nicht", en: "why a region is a member, or why not" },
  diff: { de: "wer zwischen zwei Tagen kam und ging", en: "who joined and left between two days" },
  counts: { de: "Mitgliederzahlen, veröffentlichte Zahlen", en: "numbers of members, published numbers" },
  criteria: { de: "welche Kriterien die Mitglieder erfüllen", en: "how far the members meet the criteria" },
  check: {
    de: "prüft eine Mitgliederliste (CSV, TSV, TXT) oder ein Netzwerk (JSON)",
    en: "checks a member list (CSV, TSV, TXT) or a network (JSON)",
  },
  convert: {
    de: "macht aus einer Mitgliederliste das JSON eines Netzwerks",
    en: "turns a member list into the JSON of a network",
  },
} satisfies Record<string, Bilingual>;

/** What stands behind a command: in usage, and in a sentence. */
export const operandUsage = {
  none: { shown: { de: "", en: "" }, said: { de: "nur Optionen", en: "options only" } },
  file: { shown: { de: "DATEI", en: "FILE" }, said: { de: "eine DATEI", en: "one FILE" } },
  region: { shown: { de: "REGION", en: "REGION" }, said: { de: "eine REGION", en: "one REGION" } },
  days: { shown: { de: "TAG TAG", en: "DAY DAY" }, said: { de: "zwei Tage", en: "two days" } },
} satisfies Record<string, { shown: Bilingual; said: Bilingual }>;

/** What stands for the value of an option. */
export const valueUsage = {
  day: { de: "TAG", en: "DAY" },
  json: { de: "DATEI.json", en: "FILE.json" },
  svg: { de: "DATEI.svg", en: "FILE.svg" },
} satisfies Record<string, Bilingual>;

/** What each option is for. */
export const optionUsage = {
  on: { de: "der Tag", en: "the day" },
  network: {
    de: "ein anderes Netzwerk statt des eingebauten; bei check und convert das Netzwerk, zu dem die Liste gehört",
    en: "another network instead of the built-in one; for check and convert the network to which the list belongs",
  },
  "as-of": { de: "letzter Tag, für den die Liste spricht", en: "last day that the list speaks for" },
  "blank-end": {
    de: "was ein leeres Ende in der Liste bedeutet (Vorgabe: unknown)",
    en: "what a blank end in the list means (default: unknown)",
  },
  svg: { de: "schreibt ein Bild in diese Datei", en: "writes a picture to this file" },
  lang: { de: "Sprache der Ausgabe (Vorgabe: en)", en: "language of the output (default: en)" },
  json: {
    de: "Ausgabe als JSON; bei check ein Befund je Zeile",
    en: "output as JSON; for check one finding per line",
  },
  help: { de: "wie der Befehl benutzt wird", en: "how the command is used" },
  version: { de: "die Version", en: "the version" },
} satisfies Record<string, Bilingual>;

/** What usage says around commands and options. */
export const usageTexts = {
  call: {
    de: "netzwerk-daseinsvorsorge [BEFEHL] [OPTIONEN]",
    en: "netzwerk-daseinsvorsorge [COMMAND] [OPTIONS]",
  },
  both: (one: Bilingual, other: Bilingual): Bilingual => ({
    de: `${one.de} und ${other.de}`,
    en: `${one.en} and ${other.en}`,
  }),
  onlyFor: (commands: readonly string[], text: Bilingual): Bilingual => ({
    de: `bei ${new Intl.ListFormat("de").format(commands)}: ${text.de}`,
    en: `for ${new Intl.ListFormat("en-GB").format(commands)}: ${text.en}`,
  }),
  exitCodes: {
    de: "Ende mit 0 bei Erfolg, mit 1 bei fehlerhaften Daten oder abgelehnten Zeilen, mit 2 bei falschem Aufruf.",
    en: "Exits with 0 on success, 1 for invalid data or refused rows, 2 for wrong usage.",
  },
};
