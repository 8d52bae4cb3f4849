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
