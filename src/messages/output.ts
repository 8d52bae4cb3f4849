import type { Wording } from "../issue.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { excerpt } from "./excerpt.ts";

/** The message about a value that is not a network. */
export const notANetwork: Bilingual = {
  de: "Das ist kein Netzwerk. Das mit JSON.parse gelesene Objekt übergeben, nicht den Text.",
  en: "This is not a network. Pass the object that JSON.parse returns, not the text.",
};

/** Writes the message about a missing list that the output of `parseNetwork` has. */
export function outputListMissing(list: string): Bilingual {
  return {
    de: `Die Liste „${list}“ fehlt: Das ist nicht die Ausgabe von parseNetwork. Zuerst parseNetwork(…) aufrufen.`,
    en: `The list “${list}” is missing: this is not the output of parseNetwork. Call parseNetwork(…) first.`,
  };
}

/** The message about an input that throws when it is read. */
export const accessThrows: Bilingual = {
  de: "Dieser Teil der Eingabe lässt sich nicht lesen: Der Zugriff löst einen Fehler aus. Reine Daten übergeben, etwa über JSON.parse(JSON.stringify(…)).",
  en: "This part of the input cannot be read: the access throws. Pass plain data, for example through JSON.parse(JSON.stringify(…)).",
};

/** Writes the message about an unsupported version of the format. */
export const versionWording: Wording<"version-unsupported"> = {
  "version-unsupported": ({ version }) => ({
    de: `Version „${excerpt(version)}“ des Formats wird nicht unterstützt; diese Bibliothek liest Version 1. Die Bibliothek aktualisieren oder 1 schreiben.`,
    en: `Version “${excerpt(version)}” of the format is not supported; this library reads version 1. Update the library, or write 1.`,
  }),
};
