import type { Bilingual } from "../model/bilingual.ts";

/** How the command is used. */
export const usage: Bilingual = {
  de: `netzwerk-daseinsvorsorge [timeline]            Zeitleiste der Mitgliedschaften
netzwerk-daseinsvorsorge members --on TAG      Mitglieder an einem Tag (JJJJ-MM-TT)
netzwerk-daseinsvorsorge why REGION --on TAG   warum eine Region Mitglied ist oder nicht
netzwerk-daseinsvorsorge diff TAG TAG          wer zwischen zwei Tagen kam und ging
netzwerk-daseinsvorsorge counts                Mitgliederzahlen, veröffentlichte Zahlen
netzwerk-daseinsvorsorge criteria [--on TAG]   welche Kriterien die Mitglieder erfüllen
netzwerk-daseinsvorsorge check DATEI           prüft eine Mitgliederliste (CSV, TSV, TXT)
                                               oder ein Netzwerk (JSON)
netzwerk-daseinsvorsorge convert DATEI         macht aus einer Mitgliederliste das JSON
                                               eines Netzwerks

  --network DATEI.json   ein anderes Netzwerk statt des eingebauten; bei check und convert
                         das Netzwerk, zu dem die Liste gehört
  --as-of TAG            bei check und convert: letzter Tag, für den die Liste spricht
  --blank-end unknown|ongoing
                         was ein leeres Ende in der Liste bedeutet (ohne Angabe: unknown)
  --lang de|en           Sprache der Ausgabe (ohne Angabe: en)
  --svg DATEI.svg        bei timeline und counts: schreibt ein Bild in diese Datei
  --json                 Ausgabe als JSON; bei check ein Befund je Zeile
  -h, --help; --version

Ende mit 0, mit 1 bei fehlerhaften Daten oder abgelehnten Zeilen, mit 2 bei falschem Aufruf.`,
  en: `netzwerk-daseinsvorsorge [timeline]            timeline of the memberships
netzwerk-daseinsvorsorge members --on DAY      members on a day (YYYY-MM-DD)
netzwerk-daseinsvorsorge why REGION --on DAY   why a region is a member, or why not
netzwerk-daseinsvorsorge diff DAY DAY          who joined and left between two days
netzwerk-daseinsvorsorge counts                numbers of members, published numbers
netzwerk-daseinsvorsorge criteria [--on DAY]   how far the members meet the criteria
netzwerk-daseinsvorsorge check FILE            checks a member list (CSV, TSV, TXT)
                                               or a network (JSON)
netzwerk-daseinsvorsorge convert FILE          makes the JSON of a network of a
                                               member list

  --network FILE.json    another network instead of the built-in one; for check and convert
                         the network to which the list belongs
  --as-of DAY            for check and convert: last day that the list speaks for
  --blank-end unknown|ongoing
                         what a blank end in the list means (unknown unless given)
  --lang de|en           language of the output (en unless given)
  --svg FILE.svg         for timeline and counts: writes a picture to this file
  --json                 output as JSON; for check one finding a line
  -h, --help; --version

Exits with 0, with 1 for invalid data or refused rows, with 2 for wrong usage.`,
};
