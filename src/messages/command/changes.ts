import type { Bilingual } from "../../model/bilingual.ts";
import type { Texts } from "./faults.ts";

/** What the command prints about what happened in a time. */
export const changeTexts = {
  again: { de: "erneut", en: "again" },
  perhapsAgain: { de: "vielleicht erneut", en: "perhaps again" },
} satisfies Texts;

/** What each figure counts. */
export const figureNames = {
  members: { de: "Mitglieder am letzten Tag", en: "Members on the last day" },
  joins: { de: "Beitritte", en: "Joined" },
  leaves: { de: "Austritte", en: "Left" },
  throughout: { de: "durchgehend Mitglied", en: "Members throughout" },
  daysOfMembership: { de: "Tage der Mitgliedschaft", en: "Days of membership" },
} satisfies Texts;

/** The same where other roles count. */
export const figureNamesOfRoles = {
  members: { de: "Regionen am letzten Tag", en: "Regions on the last day" },
  joins: { de: "Neu in der Rolle", en: "New in the role" },
  leaves: { de: "Nicht mehr in der Rolle", en: "No longer in the role" },
  throughout: { de: "durchgehend in der Rolle", en: "In the role throughout" },
  daysOfMembership: { de: "Tage in der Rolle", en: "Days in the role" },
} satisfies Texts;

/** What the command prints about figures beside them. */
export const figureTexts = {
  mean: { de: "Mittlere Dauer bisher in Tagen", en: "Mean length so far in days" },
  atLeast: (days: string) => ({ de: `mindestens ${days}`, en: `at least ${days}` }),
  partial: {
    de: "Gezählt sind die Mitglieder im Verzeichnis. Es nennt nicht alle; nach oben sind die Zahlen offen.",
    en: "The figures are of the members on record. It does not name all; the figures have no upper bound.",
  },
  partialOfRoles: {
    de: "Gezählt sind die Regionen im Verzeichnis. Es nennt nicht alle; nach oben sind die Zahlen offen.",
    en: "The figures are of the regions on record. It does not name all; the figures have no upper bound.",
  },
  noPeriod: { de: "keine Förderphase", en: "no funding period" },
  perhaps: (name: string) => ({ de: `vielleicht ${name}`, en: `perhaps ${name}` }),
} satisfies Texts;

/** What the command prints about what is still to be found out. */
export const questionTexts = {
  days: { de: "Unbekannte Tage", en: "Unknown days" },
  names: { de: "Fehlende Namen", en: "Missing names" },
  uncertain: (days: number | null): Bilingual =>
    days === null
      ? { de: "unbegrenzt viele Tage sind offen", en: "the days that are open have no bound" }
      : {
          de: days === 1 ? "1 Tag ist offen" : `${days.toLocaleString("de")} Tage sind offen`,
          en: days === 1 ? "1 day is open" : `${days.toLocaleString("en")} days are open`,
        },
  settles: (answers: number | null): Bilingual =>
    answers === null
      ? {
          de: "dieser Tag allein klärt unbegrenzt viele Antworten",
          en: "this day alone settles answers without bound",
        }
      : {
          de: `dieser Tag allein klärt ${answers === 0 ? "keine Antwort" : answers === 1 ? "1 Antwort" : `${answers.toLocaleString("de")} Antworten`}`,
          en: `this day alone settles ${answers === 0 ? "no answer" : answers === 1 ? "1 answer" : `${answers.toLocaleString("en")} answers`}`,
        },
  unknownDay: { de: "unbekannt", en: "unknown" },
  source: { de: "Quelle", en: "Source" },
  missing: (range: string, count: string) => ({
    de: `${count} Mitglieder veröffentlicht, davon fehlen ${range} Namen`,
    en: `${count} members published, ${range} of their names are missing`,
  }),
} satisfies Texts;

/** Which day of a record is asked for. */
export const askedDays = {
  "first-day": { de: "erster Tag", en: "first day" },
  "last-day": { de: "letzter Tag", en: "last day" },
  day: { de: "Tag", en: "day" },
} satisfies Record<string, Bilingual>;

/** The record that a day belongs to, behind its name. */
export const subjectNames = {
  network: { de: "des Netzwerks", en: "of the network" },
  region: { de: "der Region", en: "of the region" },
  "region-change": { de: "der Änderung von Regionen", en: "of the region change" },
  membership: { de: "der Mitgliedschaft", en: "of the membership" },
  "funding-period": { de: "der Förderphase", en: "of the funding period" },
  "funding-round": { de: "der Förderrunde", en: "of the funding round" },
} satisfies Record<string, Bilingual>;
