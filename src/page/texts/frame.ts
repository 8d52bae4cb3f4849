import type { Texts } from "./texts.ts";

/** What stands around the steps. */
export const frameTexts = {
  title: { de: "Mitgliederliste prüfen", en: "Check a member list" },
  lead: {
    de: "Fehler finden und beheben, Fragen beantworten, die berichtigte Liste mitnehmen.",
    en: "Find and mend faults, answer questions, take the corrected list away.",
  },
  private: {
    de: "Ihre Liste bleibt in diesem Browser. Nichts wird übertragen.",
    en: "Your list stays in this browser. Nothing is sent anywhere.",
  },
  language: { de: "Sprache", en: "Language" },
  steps: { de: "Schritte", en: "Steps" },
  input: { de: "Liste", en: "List" },
  columns: { de: "Spalten", en: "Columns" },
  findings: { de: "Befunde", en: "Findings" },
  result: { de: "Ergebnis", en: "Result" },
  takeAway: { de: "Mitnehmen", en: "Take away" },
  step: (number: number, count: number, name: string) => ({
    de: `Schritt ${number} von ${count}: ${name}`,
    en: `Step ${number} of ${count}: ${name}`,
  }),
  undo: { de: "Rückgängig", en: "Undo" },
  redo: { de: "Wiederholen", en: "Redo" },
  undoWhat: (what: string) => ({ de: `Rückgängig: ${what}`, en: `Undo: ${what}` }),
  redoWhat: (what: string) => ({ de: `Wiederholen: ${what}`, en: `Redo: ${what}` }),
  undone: (what: string) => ({ de: `Zurückgenommen: ${what}`, en: `Taken back: ${what}` }),
  redone: (what: string) => ({ de: `Wiederholt: ${what}`, en: `Done again: ${what}` }),
  next: (step: string) => ({ de: `Weiter: ${step}`, en: `Next: ${step}` }),
  back: (step: string) => ({ de: `Zurück: ${step}`, en: `Back: ${step}` }),
  nothingYet: {
    de: "Öffnen Sie zuerst eine Liste.",
    en: "Open a list first.",
  },
  forget: { de: "Alles vergessen", en: "Forget everything" },
  forgetAsked: {
    de: "Alle Listen und alle Änderungen werden in diesem Browser gelöscht. Das lässt sich nicht zurücknehmen.",
    en: "All lists and all changes are deleted in this browser. That cannot be undone.",
  },
  forgetReally: { de: "Wirklich alles vergessen", en: "Really forget everything" },
  cancel: { de: "Abbrechen", en: "Cancel" },
  forgetNote: {
    de: "Der Stand Ihrer Arbeit ist in diesem Browser gespeichert, damit er beim nächsten Öffnen noch da ist.",
    en: "Your work is kept in this browser, so that it is still there when you open the page again.",
  },
  notKept: {
    de: "Dieser Browser behält den Stand Ihrer Arbeit nicht. Speichern Sie die Liste, bevor Sie die Seite schließen.",
    en: "This browser does not keep your work. Save the list before you close the page.",
  },
  forgotten: { de: "Alles ist vergessen.", en: "Everything is forgotten." },
  opening: { de: "Die Datei wird gelesen …", en: "Reading the file …" },
  checking: { de: "Die Liste wird geprüft …", en: "Checking the list …" },
  working: { de: "Einen Augenblick …", en: "One moment …" },
  rowsRead: (rows: number) => ({
    de: `${rows.toLocaleString("de")} Zeilen gelesen`,
    en: `${rows.toLocaleString("en")} rows read`,
  }),
  failed: {
    de: "Das hat nicht geklappt. Laden Sie die Seite neu; Ihre Arbeit ist noch da.",
    en: "That did not work. Reload the page; your work is still there.",
  },
} satisfies Texts;
