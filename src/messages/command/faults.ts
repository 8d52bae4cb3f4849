import type { Bilingual, Language } from "../../model/bilingual.ts";

/** Texts by name; a text that needs values is a function of them. */
export type Texts = { readonly [name in string]: Bilingual | ((...about: never[]) => Bilingual) };

function oneOf(choices: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === "de" ? "de" : "en-GB", { type: "disjunction" }).format(choices);
}

/** What the command says about words that it cannot take. */
export const callFaults = {
  command: (name: string) => ({
    de: `Den Befehl „${name}“ gibt es nicht.`,
    en: `“${name}” is not a command.`,
  }),
  option: (option: string) => ({
    de: `Die Option ${option} gibt es nicht.`,
    en: `${option} is not an option.`,
  }),
  repeated: (option: string) => ({
    de: `${option} steht mehrmals da. Einmal angeben.`,
    en: `${option} is given more than once. Give it once.`,
  }),
  valueMissing: (option: string) => ({
    de: `Bei ${option} fehlt der Wert.`,
    en: `${option} needs a value.`,
  }),
  valueExtra: (option: string) => ({ de: `${option} nimmt keinen Wert.`, en: `${option} takes no value.` }),
  valueOther: (option: string, choices: readonly string[]) => ({
    de: `${option} nimmt ${oneOf(choices, "de")}.`,
    en: `${option} takes ${oneOf(choices, "en")}.`,
  }),
  meaningMissing: (option: string, given: string) => ({
    de: `Bei --${option} fehlt in „${given}“ das Zeichen „=“.`,
    en: `--${option} needs the sign “=” in “${given}”.`,
  }),
  meaningOther: (option: string, given: string, choices: readonly string[]) => ({
    de: `--${option} kennt „${given}“ nicht. Hinter „=“ steht ${oneOf(choices, "de")}.`,
    en: `--${option} does not know “${given}”. Write ${oneOf(choices, "en")} after “=”.`,
  }),
  numberOther: (option: string, first: number, last: number) => ({
    de: `--${option} nimmt eine Zahl von ${first} bis ${last}.`,
    en: `--${option} takes a number from ${first} to ${last}.`,
  }),
  delimiterOther: {
    de: "--delimiter nimmt ein Zeichen wie ; oder , oder das Wort tab.",
    en: "--delimiter takes a sign such as ; or , or the word tab.",
  },
  dateOther: (option: string, given: string) => ({
    de: `„${given}“ ist kein Datum. Bei --${option} etwa 31.12.2020, 2020-12 oder 2020 schreiben.`,
    en: `“${given}” is not a date. Write --${option} 2020-12-31, 2020-12 or 2020.`,
  }),
  extra: (word: string, command: string, takes: Bilingual) => ({
    de: `„${word}“ ist zu viel: ${command} nimmt ${takes.de}.`,
    en: `“${word}” is too much: ${command} takes ${takes.en}.`,
  }),
  extraOfName: (word: string, command: string, takes: Bilingual) => ({
    de: `„${word}“ ist zu viel: ${command} nimmt ${takes.de}. Einen Namen mit Leerzeichen in Anführungszeichen setzen.`,
    en: `“${word}” is too much: ${command} takes ${takes.en}. Put a name with spaces in quotes.`,
  }),
  extraDay: (day: string) => ({
    de: `„${day}“ ist zu viel. Ist es der Tag, --on ${day} schreiben.`,
    en: `“${day}” is too much. If it is the day, write --on ${day}.`,
  }),
  incomplete: (command: string, needs: Bilingual) => ({
    de: `${command} braucht ${needs.de}.`,
    en: `${command} needs ${needs.en}.`,
  }),
  foreign: (command: string, option: string) => ({
    de: `${command} nimmt --${option} nicht.`,
    en: `${command} does not take --${option}.`,
  }),
  optionOfLists: (option: string, file: string) => ({
    de: `--${option} gilt für Mitgliederlisten, und „${file}“ ist ein Netzwerk.`,
    en: `--${option} is for member lists, and “${file}” is a network.`,
  }),
  takesLists: (command: string, file: string) => ({
    de: `${command} nimmt Mitgliederlisten, und „${file}“ ist ein Netzwerk.`,
    en: `${command} takes member lists, and “${file}” is a network.`,
  }),
  svgAndJson: {
    de: "--svg und --json lassen sich nicht zusammen verwenden.",
    en: "--svg and --json cannot be used together.",
  },
  svgName: (file: string) => ({
    de: `„${file}“ ist kein Dateiname für ein SVG. Einen verwenden, der auf .svg endet.`,
    en: `“${file}” is not a file name for an SVG. Use one that ends in .svg.`,
  }),
  sheetUnknown: (given: string, names: readonly string[]) => ({
    de: `Ein Blatt „${given}“ gibt es nicht, nur ${names.map((name) => `„${name}“`).join(", ")}.`,
    en: `The sheet “${given}” does not exist. The file has ${names.map((name) => `“${name}”`).join(", ")}.`,
  }),
  asOfMissing: {
    de: "Die Liste nennt keinen Stand. convert braucht --as-of TAG, den letzten Tag, für den sie spricht, oder --network DATEI.json.",
    en: "The list does not state its day. convert needs --as-of DAY, the last day that it speaks for, or --network FILE.json.",
  },
  regionUnknown: (given: string) => ({
    de: `„${given}“ ist weder die id noch der Name einer Region. Die Namen zeigt der Befehl timeline.`,
    en: `“${given}” is neither the id nor the name of a region. The command timeline shows the names.`,
  }),
  regionSimilar: (given: string, similar: string) => ({
    de: `„${given}“ ist weder die id noch der Name einer Region. Ähnlich: ${similar}.`,
    en: `“${given}” is neither the id nor the name of a region. Similar: ${similar}.`,
  }),
} satisfies Texts;

/** What the command says about a file that it cannot use. */
export const fileFaults = {
  unreadable: (path: string, reason: Bilingual) => ({
    de: `Die Datei „${path}“ lässt sich nicht lesen: ${reason.de}`,
    en: `The file “${path}” cannot be read: ${reason.en}`,
  }),
  unwritable: (path: string, reason: Bilingual) => ({
    de: `Die Datei „${path}“ lässt sich nicht schreiben: ${reason.de}`,
    en: `The file “${path}” cannot be written: ${reason.en}`,
  }),
  notJson: (path: string, reason: string) => ({
    de: `Die Datei „${path}“ ist kein JSON (${reason}). Der Befehl convert macht aus einer Mitgliederliste das JSON eines Netzwerks.`,
    en: `The file “${path}” is not JSON (${reason}). The command convert turns a member list into the JSON of a network.`,
  }),
  planNotJson: (path: string, reason: string) => ({
    de: `Die Datei „${path}“ ist kein JSON (${reason}). Den Plan einer Liste gibt der Befehl plan mit --json aus.`,
    en: `The file “${path}” is not JSON (${reason}). The command plan prints the plan of a list with --json.`,
  }),
  noAccess: { de: "Der Zugriff ist nicht erlaubt.", en: "Access is not allowed." },
  isFolder: { de: "Sie ist ein Ordner.", en: "It is a folder." },
  noFile: { de: "Es gibt sie nicht.", en: "There is no such file." },
  noFolder: { de: "Den Ordner gibt es nicht.", en: "There is no such folder." },
} satisfies Texts;
