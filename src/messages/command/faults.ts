import type { Bilingual } from "../../model/bilingual.ts";

/** Texts by name; a text that needs values is a function of them. */
export type Texts = { readonly [name in string]: Bilingual | ((...about: never[]) => Bilingual) };

/** What the command says about words that it cannot take. */
export const callFaults = {
  command: (name: string) => ({
    de: `Den Befehl „${name}“ gibt es nicht.`,
    en: `There is no command “${name}”.`,
  }),
  option: (option: string) => ({
    de: `Die Option ${option} gibt es nicht.`,
    en: `There is no option ${option}.`,
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
  valueOther: (option: string, [one, other]: readonly [string, string]) => ({
    de: `${option} nimmt ${one} oder ${other}.`,
    en: `${option} takes ${one} or ${other}.`,
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
  convertsLists: (file: string) => ({
    de: `convert nimmt Mitgliederlisten, und „${file}“ ist ein Netzwerk.`,
    en: `convert takes member lists, and “${file}” is a network.`,
  }),
  svgAndJson: {
    de: "--svg und --json lassen sich nicht zusammen verwenden.",
    en: "--svg and --json cannot be used together.",
  },
  svgName: (file: string) => ({
    de: `„${file}“ ist kein Dateiname für ein SVG. Einen verwenden, der auf .svg endet.`,
    en: `“${file}” is not a file name for an SVG. Use one that ends in .svg.`,
  }),
  asOfMissing: {
    de: "convert braucht --as-of TAG, den letzten Tag, für den die Liste spricht, oder --network DATEI.json.",
    en: "convert needs --as-of DAY, the last day that the list speaks for, or --network FILE.json.",
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
  noAccess: { de: "Der Zugriff ist nicht erlaubt.", en: "Access is not allowed." },
  isFolder: { de: "Sie ist ein Ordner.", en: "It is a folder." },
  noFile: { de: "Es gibt sie nicht.", en: "There is no such file." },
  noFolder: { de: "Den Ordner gibt es nicht.", en: "There is no such folder." },
} satisfies Texts;
