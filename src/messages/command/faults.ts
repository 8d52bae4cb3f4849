import type { Bilingual, Language } from "../../model/bilingual.ts";

/** Texts by name; a text that needs values is a function of them. */
export type Texts = { readonly [name in string]: Bilingual | ((...about: never[]) => Bilingual) };

function oneOf(choices: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === "de" ? "de" : "en-GB", { type: "disjunction" }).format(choices);
}

/** Asks whether one of some words was meant; nothing if there is none. */
function meant(near: readonly string[], lang: Language): string {
  if (near.length === 0) return "";
  const words = oneOf(near, lang);
  return { de: ` War ${words} gemeint?`, en: ` Did you mean ${words}?` }[lang];
}

/** What the command says about words that it cannot take. */
export const callFaults = {
  help: (command: string | undefined) => {
    const words = `netzwerk-daseinsvorsorge ${command === undefined ? "" : `${command} `}--help`;
    return { de: `Wie der Befehl benutzt wird, zeigt: ${words}`, en: `How the command is used: ${words}` };
  },
  command: (name: string, near: readonly string[]) => ({
    de: `Den Befehl „${name}“ gibt es nicht.${meant(near, "de")}`,
    en: `“${name}” is not a command.${meant(near, "en")}`,
  }),
  option: (option: string, near: readonly string[]) => ({
    de: `Die Option ${option} gibt es nicht.${meant(near, "de")}`,
    en: `${option} is not an option.${meant(near, "en")}`,
  }),
  roleOther: (given: string, choices: readonly string[]) => ({
    de: `--roles kennt „${given}“ nicht, nur ${oneOf(choices, "de")}.`,
    en: `--roles does not know “${given}”. It takes ${oneOf(choices, "en")}.`,
  }),
  shellOther: (given: string, choices: readonly string[]) => ({
    de: `completion kennt „${given}“ nicht, nur ${oneOf(choices, "de")}.`,
    en: `completion does not know “${given}”. It takes ${oneOf(choices, "en")}.`,
  }),
  svgAndLineage: {
    de: "Ein Bild zeigt --lineage nicht. --svg oder --lineage weglassen.",
    en: "A picture does not show --lineage. Leave out --svg or --lineage.",
  },
  outAndJson: {
    de: "--out - und --json schreiben beide in die Standardausgabe. Eines von beiden weglassen.",
    en: "--out - and --json both write to standard output. Leave out one of them.",
  },
  inputTwice: {
    de: "- steht für die Standardeingabe, und die lässt sich nur einmal lesen. Eine der Dateien nennen.",
    en: "- is standard input, which can be read only once. Name one of the files.",
  },
  mendStandard: {
    de: "--mend braucht eine Datei und schreibt eine Datei; - geht hier nicht.",
    en: "--mend reads a file and writes a file. It does not take -.",
  },
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
  scopeOther: (given: string, choices: readonly string[]) => ({
    de: `--scope kennt „${given}“ nicht, nur ${oneOf(choices, "de")}.`,
    en: `--scope does not know “${given}”. It takes ${oneOf(choices, "en")}.`,
  }),
  scopeOfPart: {
    de: "--scope sagt, wovon die Liste vollständig ist; dazu gehört --complete.",
    en: "--scope says of what the list is complete; it needs --complete.",
  },
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
  mendSame: {
    de: "--mend nennt die Datei selbst. Einen anderen Namen angeben: Die Datei bleibt, wie sie ist.",
    en: "--mend names the file itself. Give another name: the file stays as it is.",
  },
  mendName: (file: string, ending: string) => ({
    de: `„${file}“ hat eine andere Endung als die Datei. Einen Namen angeben, der auf ${ending} endet.`,
    en: `“${file}” ends in another way than the file. Give a name that ends in ${ending}.`,
  }),
  applyAlone: {
    de: "--apply sagt, was --mend berichtigt. --mend DATEI dazuschreiben.",
    en: "--apply says what --mend mends. Add --mend FILE.",
  },
  applyOther: (given: string) => ({
    de: `--apply kennt „${given}“ nicht. sure oder Codes von Befunden angeben, etwa key-leading-zero,date-serial.`,
    en: `--apply does not know “${given}”. Give sure, or codes of findings such as key-leading-zero,date-serial.`,
  }),
  svgAndJson: {
    de: "--svg und --json lassen sich nicht zusammen verwenden.",
    en: "--svg and --json cannot be used together.",
  },
  addressMissing: {
    de: "Für jsonld fehlt die Adresse der Einträge. Mit --address angeben, etwa https://example.org/netzwerk/.",
    en: "jsonld needs the address of the records. Give it by --address, such as https://example.org/network/.",
  },
  onlyWithFormat: (option: string, format: string) => ({
    de: `--${option} gilt nur mit --format ${format}.`,
    en: `--${option} is only for --format ${format}.`,
  }),
  markdownAndJson: {
    de: "--markdown und --json lassen sich nicht zusammen verwenden.",
    en: "--markdown and --json cannot be used together.",
  },
  svgName: (file: string) => ({
    de: `„${file}“ ist kein Dateiname für ein SVG. Einen verwenden, der auf .svg endet.`,
    en: `“${file}” is not a file name for an SVG. Use one that ends in .svg.`,
  }),
  takesNetworkAndList: (command: string, file: string) => ({
    de: `${command} braucht zuerst das Netzwerk (eine JSON-Datei), dann die Liste; „${file}“ steht an der falschen Stelle.`,
    en: `${command} takes the network (a JSON file) first, then the list; “${file}” is in the wrong place.`,
  }),
  networkName: (file: string) => ({
    de: `„${file}“ ist kein Dateiname für ein Netzwerk. Einen verwenden, der auf .json endet.`,
    en: `“${file}” is not a file name for a network. Use one that ends in .json.`,
  }),
  pageName: (file: string) => ({
    de: `„${file}“ ist kein Dateiname für die Seite. Einen verwenden, der auf .html endet.`,
    en: `“${file}” is not a file name for the page. Use one that ends in .html.`,
  }),
  sheetUnknown: (given: string, names: readonly string[]) => ({
    de: `Ein Blatt „${given}“ gibt es nicht, nur ${names.map((name) => `„${name}“`).join(", ")}.`,
    en: `The sheet “${given}” does not exist. The file has ${names.map((name) => `“${name}”`).join(", ")}.`,
  }),
  asOfMissing: {
    de: "Die Liste nennt keinen Stand. convert braucht --as-of TAG, den letzten Tag, für den sie spricht, oder --network DATEI.json.",
    en: "The list does not state its day. convert needs --as-of DAY, the last day that it speaks for, or --network FILE.json.",
  },
  dayMissing: (file: string) => ({
    de: `Der Stand der Liste „${file}“ ist nicht bekannt: Er steht weder in ihr noch in ihrem Namen. Ihn dahinter schreiben, etwa „${file}@31.12.2020“.`,
    en: `The day of the list “${file}” is not known: neither the list nor its name states it. Write it behind, such as “${file}@2020-12-31”.`,
  }),
  regionUnknown: (given: string) => ({
    de: `„${given}“ ist weder die id noch der Name einer Region. Die Namen zeigt der Befehl timeline.`,
    en: `“${given}” is neither the id nor the name of a region. The command timeline shows the names.`,
  }),
  regionSimilar: (given: string, similar: readonly string[]) => ({
    de: `„${given}“ ist weder die id noch der Name einer Region.${meant(similar, "de")}`,
    en: `“${given}” is neither the id nor the name of a region.${meant(similar, "en")}`,
  }),
  regionSeveral: (given: string, matching: readonly string[]) => ({
    de: `„${given}“ passt auf mehrere Regionen: ${matching.join(", ")}.`,
    en: `“${given}” matches several regions: ${matching.join(", ")}.`,
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
  notThePage: (path: string) => ({
    de: `Die Datei „${path}“ gibt es schon, und sie ist nicht diese Seite. Sie bleibt, wie sie ist; einen anderen Namen angeben.`,
    en: `The file “${path}” is there already, and it is not this page. It stays as it is; give another name.`,
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
  isFile: { de: "Dort ist eine Datei.", en: "There is a file in its place." },
  noFolder: { de: "Den Ordner gibt es nicht.", en: "There is no such folder." },
} satisfies Texts;
