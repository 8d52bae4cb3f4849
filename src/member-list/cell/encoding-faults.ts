import type { Bilingual } from "../../model/bilingual.ts";
import type { CellFault } from "./cell-reading.ts";

/** What UTF-8 that was read as Windows-1252 or Latin-1 makes of umlauts and of marks such as the dash. */
const mojibake = /Ã[\u0080-\u00BF„Ÿ–œ]|â€/;

/** What no text has: controls, which wrong decoding leaves, the sign for a byte without meaning, and half a character. */
const undecodable = /[\0\u0080-\u009F\uFFFD]|\p{Cs}/u;

/** What wrong decoding did to a cell. */
export function encodingFault(cell: string): CellFault | undefined {
  if (mojibake.test(cell)) return { code: "encoding-mojibake", message: mojibakeMessage };
  return undecodable.test(cell) ? { code: "encoding-undecodable", message: undecodableMessage } : undefined;
}

/** Of umlauts that wrong decoding has broken. */
export const mojibakeMessage: Bilingual = {
  de: "Umlaute sind in dieser Zelle zerstört (etwa „Ã¤“ statt „ä“): Die Datei wurde mit einer falschen Zeichenkodierung geöffnet und gespeichert. Die Liste aus dem Original neu als „CSV UTF-8“ speichern.",
  en: "Umlauts are broken in this cell (such as “Ã¤” for “ä”): the file was opened with a wrong encoding and saved. Save the list again from the original as “CSV UTF-8”.",
};

const undecodableMessage: Bilingual = {
  de: "Diese Zelle hat Zeichen, die sich nicht lesen lassen. Die Liste aus dem Original neu als „CSV UTF-8“ speichern, oder die Option encoding angeben.",
  en: "This cell has characters that cannot be read. Save the list again from the original as “CSV UTF-8”, or give the option encoding.",
};
