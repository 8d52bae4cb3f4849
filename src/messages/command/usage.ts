import type { Bilingual } from "../../model/bilingual.ts";

/** What each command does. */
export const commandUsage = {
  timeline: {
    de: "Zeitleiste der Mitgliedschaften; gilt, wenn kein Befehl genannt ist",
    en: "timeline of the memberships; the default command",
  },
  members: { de: "Mitglieder an einem Tag, etwa 31.12.2022", en: "members on a day, such as 2022-12-31" },
  why: { de: "warum eine Region Mitglied ist oder nicht", en: "why a region is a member, or why not" },
  diff: { de: "wer zwischen zwei Tagen kam und ging", en: "who joined and left between two days" },
  changes: {
    de: "wer in einer Zeit kam und ging, auch zwischendurch",
    en: "who joined and left in a time, also in between",
  },
  counts: { de: "Mitgliederzahlen, veröffentlichte Zahlen", en: "numbers of members, published numbers" },
  figures: {
    de: "Beitritte, Austritte und Dauer in einer Zeit, nach Jahren oder Förderphasen",
    en: "how many joined, left and stayed in a time, by year or funding period",
  },
  criteria: { de: "welche Kriterien die Mitglieder erfüllen", en: "how far the members meet the criteria" },
  questions: {
    de: "was noch herauszufinden ist: unbekannte Tage, fehlende Namen",
    en: "what is still to be found out: unknown days, missing names",
  },
  compare: {
    de: "was sich zwischen zwei Fassungen eines Netzwerks an den Antworten ändert",
    en: "what changes in the answers from one version of a network to another",
  },
  check: {
    de: "prüft eine Mitgliederliste (CSV, TXT, XLSX, ODS) oder ein Netzwerk (JSON)",
    en: "checks a member list (CSV, TXT, XLSX, ODS) or a network (JSON)",
  },
  plan: {
    de: "wie eine Mitgliederliste gelesen wird: Kopfzeile, Spalten, Stand",
    en: "how a member list is read: header, columns, day",
  },
  join: {
    de: "fügt eine spätere Liste in ein Netzwerk ein und sagt von jeder Zeile, was aus ihr wird",
    en: "joins a later list with a network, and says of every row what becomes of it",
  },
  convert: {
    de: "macht aus einer Mitgliederliste das JSON eines Netzwerks",
    en: "turns a member list into the JSON of a network",
  },
  rosters: {
    de: "macht aus Mitgliederlisten von verschiedenen Tagen ein Netzwerk; LISTE@TAG nennt den Stand einer Liste",
    en: "turns member lists of several days into one network; LIST@DAY gives the day of a list",
  },
  export: {
    de: "gibt das Netzwerk aus: so, wie die anderen Befehle es lesen (json), als Tabelle (csv), als verknüpfte Daten (jsonld) oder für eine Datenbank (sql)",
    en: "prints the network: as the other commands read it (json), as a table (csv), as linked data (jsonld), or for a database (sql)",
  },
  import: {
    de: "macht aus den Zeilen der Tabelle record einer Datenbank das JSON eines Netzwerks",
    en: "turns the rows of the table record of a database into the JSON of a network",
  },
  completion: {
    de: "gibt ein Skript aus, mit dem die Shell Befehle und Optionen ergänzt",
    en: "prints a script with which the shell completes commands and options",
  },
  help: { de: "wie ein Befehl benutzt wird", en: "how a command is used" },
  page: {
    de: "schreibt die Seite, auf der man ohne Installation Mitgliederlisten prüft und berichtigt (Vorgabe: mitgliederliste-pruefen.html)",
    en: "writes the page on which member lists are checked and corrected without installation (default: mitgliederliste-pruefen.html)",
  },
} satisfies Record<string, Bilingual>;

/** What stands behind a command: in usage, and in a sentence. */
export const operandUsage = {
  none: { shown: { de: "", en: "" }, said: { de: "nur Optionen", en: "options only" } },
  file: { shown: { de: "DATEI", en: "FILE" }, said: { de: "eine DATEI", en: "one FILE" } },
  lists: {
    shown: { de: "LISTE…", en: "LIST…" },
    said: { de: "eine oder mehrere LISTEN", en: "one or more LISTS" },
  },
  rows: {
    shown: { de: "ZEILEN.json", en: "ROWS.json" },
    said: { de: "eine Datei ZEILEN.json", en: "one file ROWS.json" },
  },
  region: { shown: { de: "REGION", en: "REGION" }, said: { de: "eine REGION", en: "one REGION" } },
  join: {
    shown: { de: "NETZWERK.json LISTE", en: "NETWORK.json LIST" },
    said: { de: "ein NETZWERK.json und eine LISTE", en: "one NETWORK.json and one LIST" },
  },
  page: {
    shown: { de: "[DATEI.html]", en: "[FILE.html]" },
    said: { de: "höchstens eine DATEI.html", en: "one FILE.html at most" },
  },
  shell: {
    shown: { de: "bash|zsh|fish", en: "bash|zsh|fish" },
    said: { de: "bash, zsh oder fish", en: "bash, zsh or fish" },
  },
  command: {
    shown: { de: "[BEFEHL]", en: "[COMMAND]" },
    said: { de: "höchstens einen BEFEHL", en: "one COMMAND at most" },
  },
  days: { shown: { de: "TAG TAG", en: "DAY DAY" }, said: { de: "zwei Tage", en: "two days" } },
  range: {
    shown: { de: "VON [BIS]", en: "FROM [TO]" },
    said: { de: "ein Jahr, einen Monat oder zwei Tage", en: "a year, a month or two days" },
  },
  networks: {
    shown: { de: "VORHER.json NACHHER.json", en: "BEFORE.json AFTER.json" },
    said: { de: "zwei Netzwerke", en: "two networks" },
  },
} satisfies Record<string, { shown: Bilingual; said: Bilingual }>;

/** What stands for the value of an option. */
export const valueUsage = {
  day: { de: "TAG", en: "DAY" },
  roles: { de: "ROLLE,…", en: "ROLE,…" },
  json: { de: "DATEI.json", en: "FILE.json" },
  svg: { de: "DATEI.svg", en: "FILE.svg" },
  file: { de: "DATEI", en: "FILE" },
  codes: { de: "sure|CODE,…", en: "sure|CODE,…" },
  column: { de: "ÜBERSCHRIFT=FELD", en: "HEADING=FIELD" },
  heading: { de: "ÜBERSCHRIFT", en: "HEADING" },
  word: { de: "WORT=CODE", en: "WORD=CODE" },
  year: { de: "JAHR", en: "YEAR" },
  date: { de: "DATUM", en: "DATE" },
  code: { de: "CODE", en: "CODE" },
  alias: { de: "NAME=ID", en: "NAME=ID" },
  sheet: { de: "NAME", en: "NAME" },
  line: { de: "ZEILE", en: "LINE" },
  sign: { de: "ZEICHEN", en: "SIGN" },
  folder: { de: "ORDNER", en: "FOLDER" },
  address: { de: "ADRESSE", en: "ADDRESS" },
} satisfies Record<string, Bilingual>;

/** What each option is for. */
export const optionUsage = {
  on: { de: "der Tag", en: "the day" },
  from: {
    de: "der erste Tag (Vorgabe: der erste im Verzeichnis)",
    en: "the first day (default: the first on record)",
  },
  to: {
    de: "der letzte Tag (Vorgabe: der letzte, für den das Netzwerk spricht)",
    en: "the last day (default: the last that the network speaks for)",
  },
  roles: {
    de: "welche Rollen zählen: member, associate, candidate, durch Kommas getrennt (Vorgabe: member)",
    en: "which roles count: member, associate, candidate, separated by commas (default: member)",
  },
  lineage: {
    de: "die Mitgliedschaft eines Vorgängers gilt für die Region, die sie fortsetzt",
    en: "the membership of a predecessor counts for the region that continues it",
  },
  network: {
    de: "ein anderes Netzwerk statt des eingebauten; zu einer Liste das, zu dem sie gehört",
    en: "another network instead of the built-in one; for a list the one to which it belongs",
  },
  "as-of": { de: "letzter Tag, für den die Liste spricht", en: "last day that the list speaks for" },
  "blank-end": {
    de: "was ein leeres Ende in der Liste bedeutet (Vorgabe: unknown)",
    en: "what a blank end in the list means (default: unknown)",
  },
  column: {
    de: "was eine Spalte enthält, etwa „Datum des Beginns=start“; ohne Feld wird sie nicht gelesen; auch mehrmals",
    en: "what a column holds, such as “Datum des Beginns=start”; without a field it is not read; may be repeated",
  },
  word: {
    de: "was ein Wort der Liste bedeutet, etwa „Partner=associate“; auch mehrmals",
    en: "what a word of the list means, such as “Partner=associate”; may be repeated",
  },
  "keep-column": {
    de: "hebt die Zellen einer Spalte auf, die sonst nicht gelesen wird; * für alle; auch mehrmals",
    en: "keeps the cells of a column that is not read otherwise; * for all; may be repeated",
  },
  "date-order": {
    de: "was in 03/04/2021 zuerst steht, der Tag oder der Monat",
    en: "what comes first in 03/04/2021, the day or the month",
  },
  "pivot-year": {
    de: "letztes Jahr, das zwei Stellen bedeuten: mit 2049 ist 22 das Jahr 2022",
    en: "last year that two digits may mean: with 2049, 22 is the year 2022",
  },
  "listed-on": {
    de: "der Stand der Liste, etwa 31.12.2020",
    en: "the day on which the list was valid, such as 2020-12-31",
  },
  "region-by": {
    de: "woran Regionen wiedererkannt werden (Vorgabe: name)",
    en: "what tells regions apart (default: name)",
  },
  sheet: { de: "das Blatt einer XLSX- oder ODS-Datei", en: "the sheet of an XLSX or ODS file" },
  "header-line": { de: "die Zeile der Überschriften", en: "the line of the headings" },
  delimiter: {
    de: "was zwei Zellen trennt, auch das Wort tab",
    en: "what separates two cells; also the word tab",
  },
  encoding: { de: "die Zeichenkodierung der Datei", en: "how the file encodes characters" },
  plan: {
    de: "liest die Liste so, wie plan --json es ausgab; der Plan kann berichtigt sein",
    en: "reads the list as plan --json printed; the plan may be corrected",
  },
  continuity: {
    de: "ob eine Region zwischen zwei Listen, die sie nennen, durchgehend Mitglied war: angenommen oder unbekannt",
    en: "whether a region was a member all the time between two lists that name it: assumed or unknown",
  },
  complete: {
    de: "die Listen nennen alle Mitglieder ihres Tages: Wer fehlt, war keines",
    en: "the lists name all members of their day: who is missing was none",
  },
  base: {
    de: "das Netzwerk, zu dem die Listen kommen (Vorgabe: keines)",
    en: "the network to which the lists are added (default: none)",
  },
  out: {
    de: "schreibt das Netzwerk in diese Datei, mit - in die Standardausgabe",
    en: "writes the network to this file, with - to standard output",
  },
  scope: {
    de: "nur davon ist die Liste vollständig: eine Art (district), ein Land (DE-HE) oder eine Rolle; auch mehrmals",
    en: "the list is complete of these alone: a kind (district), a Land (DE-HE) or a role; may be repeated",
  },
  alias: {
    de: "welche Region des Netzwerks ein Name der Liste meint, etwa „Rhein-Kreis=rhein-kreis-neuss“; auch mehrmals",
    en: "which region of the network a name of the list means, such as “Rhein-Kreis=rhein-kreis-neuss”; may be repeated",
  },
  prefer: {
    de: "was gilt, wo Liste und Netzwerk sich widersprechen; sonst wird die Zeile abgelehnt",
    en: "which of the two stands where they contradict each other; otherwise the row is refused",
  },
  "allow-shrinking": {
    de: "die vollständige Liste darf viele Mitglieder weniger haben",
    en: "the complete list may lack many members",
  },
  by: {
    de: "wie die Zeit geteilt wird (Vorgabe: year)",
    en: "how the time is divided (default: year)",
  },
  format: { de: "das Format", en: "the format" },
  dialect: {
    de: "für welche Datenbank (Vorgabe: postgresql)",
    en: "for which database (default: postgresql)",
  },
  address: {
    de: "die Adresse, unter der die Einträge ihre haben, etwa https://example.org/netzwerk/; für jsonld",
    en: "the address below which the records have theirs, such as https://example.org/network/; for jsonld",
  },
  folder: {
    de: "schreibt die Tabellen und ihre Beschreibung in diesen Ordner, der nicht da sein muss; für csv",
    en: "writes the tables and their description to this folder, which need not exist; for csv",
  },
  mend: {
    de: "schreibt die Datei berichtigt unter diesem Namen, in demselben Format; was bleibt, steht in einer Spalte Hinweise",
    en: "writes the mended file under this name, in the same format; what is left is in a column Remarks",
  },
  apply: {
    de: "was berichtigt wird: sure für alles Eindeutige (Vorgabe), oder Codes von Befunden, durch Kommas getrennt; end-unknown trägt „laufend“ in leere Enden ein",
    en: "what is mended: sure for all that has one reading (default), or codes of findings, separated by commas; end-unknown writes “ongoing” into blank ends",
  },
  all: { de: "zeigt alle Zeilen mit Befunden", en: "shows all rows with findings" },
  markdown: {
    de: "Ausgabe als Markdown, etwa für einen Kommentar zu einer Änderung",
    en: "output as Markdown, such as for a comment on a change",
  },
  svg: { de: "schreibt ein Bild in diese Datei", en: "writes a picture to this file" },
  lang: {
    de: "Sprache der Ausgabe (Vorgabe: die von LC_ALL, LC_MESSAGES oder LANG, sonst en)",
    en: "language of the output (default: that of LC_ALL, LC_MESSAGES or LANG, or else en)",
  },
  json: {
    de: "Ausgabe als JSON, auch von Fehlern; check und rosters geben einen Befund je Zeile aus",
    en: "output as JSON, also of errors; check and rosters print one finding per line",
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
  all: (each: readonly Bilingual[]): Bilingual => ({
    de: new Intl.ListFormat("de").format(each.map(({ de }) => de)),
    en: new Intl.ListFormat("en-GB").format(each.map(({ en }) => en)),
  }),
  notes: {
    day: {
      de: "TAG ist etwa 31.12.2022 oder 2022-12-31.",
      en: "DAY is, for example, 2022-12-31 or 31.12.2022.",
    },
    time: {
      de: "Eine Zeit beginnt und endet auch mit einem Jahr oder Monat: Von 2020 an heißt vom 01.01.2020 an, bis 2020 heißt bis zum 31.12.2020.",
      en: "A time may also begin and end with a year or month: from 2020 is from 2020-01-01, to 2020 is to 2020-12-31.",
    },
    region: {
      de: "REGION ist eine id oder ein Name, auch nur ein Wort davon.",
      en: "REGION is an id or a name, or just a word of it.",
    },
    input: {
      de: "Anstelle einer Datei liest - die Standardeingabe.",
      en: "In place of a file, - reads standard input.",
    },
  },
  oneCommand: {
    de: "Mehr zu einem Befehl und seinen Optionen: netzwerk-daseinsvorsorge help BEFEHL",
    en: "More about a command and its options: netzwerk-daseinsvorsorge help COMMAND",
  },
  exitCodes: {
    de: "Ende mit 0 bei Erfolg, mit 1 bei fehlerhaften Daten oder abgelehnten Zeilen, mit 2 bei falschem Aufruf.",
    en: "Exits with 0 on success, 1 for invalid data or refused rows, 2 for wrong usage.",
  },
};
