/** What the command says when it is used in a wrong way or cannot read a file. */
export const problems = {
  command: {
    de: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
    en: (name: string) => `There is no command “${name}”.`,
  },
  option: {
    de: (option: string) => `Die Option ${option} gibt es nicht.`,
    en: (option: string) => `There is no option ${option}.`,
  },
  repeated: {
    de: (option: string) => `${option} steht mehrmals da. Einmal angeben.`,
    en: (option: string) => `${option} is given more than once. Give it once.`,
  },
  valueMissing: {
    de: (option: string) => `Bei ${option} fehlt der Wert.`,
    en: (option: string) => `${option} lacks its value.`,
  },
  valueExtra: {
    de: (option: string) => `${option} nimmt keinen Wert.`,
    en: (option: string) => `${option} takes no value.`,
  },
  extra: {
    de: (word: string, command: string, takes: string) => `„${word}“ ist zu viel: ${command} nimmt ${takes}.`,
    en: (word: string, command: string, takes: string) => `“${word}” is too much: ${command} takes ${takes}.`,
  },
  extraDay: {
    de: (day: string) => `„${day}“ ist zu viel. Ist es der Tag, --on ${day} schreiben.`,
    en: (day: string) => `“${day}” is too much. If it is the day, write --on ${day}.`,
  },
  quotes: {
    de: "Ein Name mit Leerzeichen steht in Anführungszeichen.",
    en: "A name with a space stands in quotes.",
  },
  lang: { de: "--lang nimmt de oder en.", en: "--lang takes de or en." },
  incomplete: {
    de: (command: string, needs: string) => `${command} braucht ${needs}.`,
    en: (command: string, needs: string) => `${command} needs ${needs}.`,
  },
  foreign: {
    de: (command: string, option: string) => `${command} nimmt --${option} nicht.`,
    en: (command: string, option: string) => `${command} does not take --${option}.`,
  },
  ofList: {
    de: (option: string, file: string) =>
      `--${option} gilt für Mitgliederlisten, und „${file}“ ist ein Netzwerk.`,
    en: (option: string, file: string) => `--${option} is for member lists, and “${file}” is a network.`,
  },
  convertsLists: {
    de: (file: string) => `convert nimmt Mitgliederlisten, und „${file}“ ist ein Netzwerk.`,
    en: (file: string) => `convert takes member lists, and “${file}” is a network.`,
  },
  blankEnd: {
    de: "--blank-end nimmt unknown oder ongoing.",
    en: "--blank-end takes unknown or ongoing.",
  },
  svgAndJson: {
    de: "--svg und --json gehen nicht zusammen.",
    en: "--svg and --json do not go together.",
  },
  svgName: {
    de: (file: string) => `„${file}“ ist kein Name für ein SVG. Einen angeben, der auf .svg endet.`,
    en: (file: string) => `“${file}” is no name for an SVG. Give one that ends in .svg.`,
  },
  asOfMissing: {
    de: "convert braucht --as-of TAG, den letzten Tag, für den die Liste spricht, oder --network DATEI.json.",
    en: "convert needs --as-of DAY, the last day that the list speaks for, or --network FILE.json.",
  },
  file: {
    de: (path: string, reason: string) => `Die Datei „${path}“ lässt sich nicht lesen: ${reason}`,
    en: (path: string, reason: string) => `The file “${path}” cannot be read: ${reason}`,
  },
  written: {
    de: (path: string, reason: string) => `Die Datei „${path}“ lässt sich nicht schreiben: ${reason}`,
    en: (path: string, reason: string) => `The file “${path}” cannot be written: ${reason}`,
  },
  json: {
    de: (path: string, reason: string) =>
      `Die Datei „${path}“ ist kein JSON (${reason}). Aus einer Mitgliederliste macht convert das JSON eines Netzwerks.`,
    en: (path: string, reason: string) =>
      `The file “${path}” is not JSON (${reason}). Of a member list, convert makes the JSON of a network.`,
  },
} satisfies Record<string, { de: unknown; en: unknown }>;
