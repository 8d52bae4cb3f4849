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
  quoted: { de: (cell: string) => `„${cell}“`, en: (cell: string) => `“${cell}”` },
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
