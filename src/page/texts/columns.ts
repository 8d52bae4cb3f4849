import { countedRows, type Texts } from "./texts.ts";

/** How the list is read. */
export const columnTexts = {
  heading: { de: "Stimmen die Spalten?", en: "Are the columns right?" },
  lead: {
    de: "So wurden die Spalten verstanden. Was nicht stimmt, können Sie hier ändern; die Liste wird dann neu geprüft. Spalten, die nicht gelesen werden, bleiben in der Liste.",
    en: "This is how the columns were understood. Change what is not right; the list is then checked again. Columns that are not read stay in the list.",
  },
  caption: {
    de: "Die ersten Zeilen der Liste mit der Bedeutung der Spalten",
    en: "The first rows of the list with the meaning of the columns",
  },
  noHeader: { de: "ohne Überschrift", en: "no heading" },
  meaningOf: (header: string) => ({
    de: `Bedeutung der Spalte „${header}“`,
    en: `Meaning of the column “${header}”`,
  }),
  whatIsIn: (header: string) => ({
    de: `Was steht in „${header}“?`,
    en: `What does “${header}” hold?`,
  }),
  forExample: (texts: readonly string[]) => ({
    de: `z. B. ${texts.map((text) => `„${text}“`).join(", ")}`,
    en: `e.g. ${texts.map((text) => `“${text}”`).join(", ")}`,
  }),
  unread: { de: "wird nicht gelesen", en: "not read" },
  assumed: { de: "angenommen – bitte prüfen", en: "assumed – please check" },
  maybe: (heading: string) => ({
    de: `vielleicht „${heading}“ – bitte prüfen`,
    en: `perhaps “${heading}” – please check`,
  }),
  maybeRead: { de: "vielleicht wichtig – bitte prüfen", en: "may matter – please check" },
  noTimes: {
    de: "Keine Spalte sagt, seit wann oder bis wann jemand Mitglied ist. Gibt es eine, wählen Sie bei ihr bitte „Mitglied seit“, „Mitglied bis“ oder „Zeitraum“.",
    en: "No column says since when or until when somebody is a member. If there is one, please choose “Member since”, “Member until” or “Period” at it.",
  },
  unreadData: (headers: readonly string[]) => ({
    de: `Nicht gelesen ${headers.length === 1 ? "wird" : "werden"}: ${headers.map((header) => `„${header}“`).join(", ")}. Gehört etwas davon zur Mitgliedschaft? Dann wählen Sie bitte, was es bedeutet.`,
    en: `Not read: ${headers.map((header) => `“${header}”`).join(", ")}. Does any of it belong to the membership? Then please choose what it means.`,
  }),
  droppedBy: (headers: readonly string[]) => ({
    de: `wird nicht mehr gelesen, seit ${headers.map((header) => `„${header}“`).join(" und ")} gewählt ist`,
    en: `no longer read since ${headers.map((header) => `“${header}”`).join(" and ")} was chosen`,
  }),
  drops: (headers: readonly string[]) => ({
    de: `dafür wird ${headers.map((header) => `„${header}“`).join(" und ")} nicht mehr gelesen`,
    en: `${headers.map((header) => `“${header}”`).join(" and ")} is no longer read instead`,
  }),
  byCells: { de: "nach dem Inhalt", en: "by its cells" },
  given: { de: "von Ihnen", en: "by you" },
  part: { de: "Teil eines Schlüssels", en: "part of a key" },
  noColumns: {
    de: "In diesem Text wurde keine Tabelle mit Mitgliedern gefunden. Unter „Befunde“ steht, was fehlt.",
    en: "No table of members was found in this text. “Findings” says what is missing.",
  },
  network: {
    de: "Das ist ein Netzwerk, keine Liste. Es hat keine Spalten.",
    en: "This is a network, not a list. It has no columns.",
  },
  about: { de: "Über die Liste", en: "About the list" },
  day: { de: "Stand der Liste", en: "Day of the list" },
  dayStated: (day: string) => ({ de: `In der Liste steht: ${day}.`, en: `The list states: ${day}.` }),
  dayNamed: (day: string) => ({
    de: `Der Stand steht im Dateinamen: ${day}.`,
    en: `The day is in the name of the file: ${day}.`,
  }),
  dayAssumed: (day: string) => ({
    de: `In der Liste steht kein Stand. Angenommen ist der ${day}, das Ende des letzten Jahres, das sie nennt.`,
    en: `The list states no day. Assumed is ${day}, the end of the last year that it names.`,
  }),
  todayAssumed: (day: string) => ({
    de: `In der Liste steht kein Stand. Angenommen ist heute, der ${day}: Spätere Tage, die sie nennt, liegen noch vor uns.`,
    en: `The list states no day. Assumed is today, ${day}: later days that it names are still to come.`,
  }),
  dayMoved: (day: string, before: string) => ({
    de: `Angenommener Stand der Liste ist jetzt der ${day}, vorher der ${before}: Das letzte Jahr, das sie nennt, ist jetzt ein anderes.`,
    en: `The assumed day of the list is now ${day}, before ${before}: the last year that it names is another one now.`,
  }),
  today: (day: string) => ({ de: `Stand heute (${day})`, en: `As of today (${day})` }),
  dayMissing: {
    de: "In der Liste steht kein Stand. Bitte einen Tag angeben; erst dann gibt es ein Ergebnis.",
    en: "The list states no day. Please give one; only then there is a result.",
  },
  complete: { de: "Nennt die Liste alle Mitglieder?", en: "Does the list name all members?" },
  isComplete: { de: "Ja, alle dieses Tages", en: "Yes, all of that day" },
  isPartial: { de: "Nein, oder nicht sicher", en: "No, or not sure" },
  base: { de: "Netzwerk der Liste", en: "Network of the list" },
  baseNone: { de: "Zu keinem, die Liste steht für sich", en: "To none, the list stands alone" },
  baseRecord: { de: "Netzwerk Daseinsvorsorge", en: "Netzwerk Daseinsvorsorge" },
  baseFile: { de: "Zu einem gespeicherten (JSON)", en: "To a saved one (JSON)" },
  baseFileNamed: (name: string) => ({ de: `Aus der Datei „${name}“`, en: `From the file “${name}”` }),
  baseChoose: { de: "Datei des Netzwerks auswählen", en: "Choose the file of the network" },
  more: { de: "Weitere Angaben", en: "More settings" },
  blankEnd: { de: "Leeres Ende heißt", en: "A blank end means" },
  blankEndDay: {
    de: "Mitglied am Stand der Liste, Ende unbekannt",
    en: "member on the day of the list, end unknown",
  },
  blankEndUnknown: { de: "nichts ist bekannt", en: "nothing is known" },
  blankEndOngoing: { de: "die Mitgliedschaft läuft", en: "the membership is ongoing" },
  dateOrder: { de: "03/04/2021 heißt", en: "03/04/2021 means" },
  orderAuto: { de: "was die Liste zeigt", en: "what the list shows" },
  orderDay: { de: "3. April: Tag zuerst", en: "3 April: day first" },
  orderMonth: { de: "4. März: Monat zuerst", en: "March 4: month first" },
  shortYears: { de: "Jahre mit zwei Ziffern", en: "Years of two digits" },
  shortRefused: { de: "ablehnen", en: "refuse" },
  shortTaken: { de: "lesen: 18 als 2018, 50 als 1950", en: "read: 18 as 2018, 50 as 1950" },
  changedColumn: (header: string) => ({
    de: `Bedeutung von „${header}“ geändert`,
    en: `Meaning of “${header}” changed`,
  }),
  changedSetting: { de: "Angaben zur Liste geändert", en: "Settings of the list changed" },
  shownOf: (shown: number, all: number) => ({
    de: `Gezeigt sind die ersten ${countedRows(shown).de} von ${all.toLocaleString("de")}.`,
    en: `Shown are the first ${countedRows(shown).en} of ${all.toLocaleString("en")}.`,
  }),
} satisfies Texts;

/** What a column may hold. */
export const fieldTexts = {
  name: { de: "Name des Mitglieds", en: "Name of the member" },
  kind: { de: "Art des Gebiets", en: "Kind of area" },
  state: { de: "Bundesland", en: "Federal state" },
  key: { de: "Amtlicher Schlüssel (jeder Länge)", en: "Area key (of any length)" },
  start: { de: "Mitglied seit", en: "Member since" },
  end: { de: "Mitglied bis", en: "Member until" },
  period: { de: "Zeitraum", en: "Period" },
  year: { de: "Beitrittsjahr", en: "Year of joining" },
  role: { de: "Rolle", en: "Role" },
  status: { de: "Status", en: "Status" },
  member: { de: "Mitglied, ja oder nein", en: "Member, yes or no" },
  "member-time": {
    de: "Mitglied in der Zeit der Überschrift, ja oder nein",
    en: "Member in the time of the heading, yes or no",
  },
  source: { de: "Quelle", en: "Source" },
  note: { de: "Bemerkung", en: "Note" },
  "start-reason": { de: "Grund des Beginns", en: "Reason for the start" },
  "end-reason": { de: "Grund des Endes", en: "Reason for the end" },
  "region-id": { de: "Kennung der Region", en: "Id of the region" },
  "membership-id": {
    de: "Kennung der Mitgliedschaft (keine Mitgliedsnummer)",
    en: "Id of the membership (no member number)",
  },
  confirmations: { de: "Bestätigungen", en: "Confirmations" },
} satisfies Texts;
