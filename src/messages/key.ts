import type { Wording } from "../issue.ts";
import type { KeyParams } from "../issue-params/key.ts";
import { type KeyFaultKind, keyLengths } from "../keys/area-key.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { labels } from "../model/labels.ts";
import { excerpt } from "./excerpt.ts";

/** Messages about area keys. */
export const keyWording: Wording<KeyFaultKind | "key-mismatch" | "key-shared"> = {
  "key-length": withMeant(({ value, scheme }) => {
    const [kurz, short] = value.length < keyLengths[scheme] ? ["kurz", "short"] : ["lang", "long"];
    const { de, en } = labels.identifierScheme[scheme];
    return {
      de: `„${excerpt(value)}“ ist zu ${kurz}: Verlangt sind ${keyLengths[scheme]} Stellen (${de}). Den Schlüssel berichtigen.`,
      en: `“${excerpt(value)}” is too ${short}: ${keyLengths[scheme]} characters are needed (${en}). Correct the key.`,
    };
  }),
  "key-characters": withMeant(({ value }) => ({
    de: `„${excerpt(value)}“ enthält Zeichen, die nicht in diesen Schlüssel gehören. Nur die Zeichen des Schlüssels eintragen.`,
    en: `“${excerpt(value)}” has characters that do not belong in this key. Enter only the characters of the key.`,
  })),
  "key-state": withMeant(({ value, scheme }) => ({
    de: `„${excerpt(value)}“ beginnt nicht mit der Nummer eines Landes: Die ersten beiden Stellen gehen von 01 bis 16.${scheme === "kreis" ? " Ist das eine Postleitzahl?" : ""} Den Schlüssel berichtigen.`,
    en: `“${excerpt(value)}” does not begin with the number of a Land: the first two digits go from 01 to 16.${scheme === "kreis" ? " Is it a postcode?" : ""} Correct the key.`,
  })),
  "key-region-digit": withMeant(({ value, scheme }) =>
    scheme === "ror"
      ? {
          de: `Die Raumordnungsregion „${excerpt(value)}“ gibt es in diesem Land nicht. Die letzten beiden Stellen berichtigen.`,
          en: `This Land does not have a spatial planning region “${excerpt(value)}”. Correct the last two digits.`,
        }
      : {
          de: `Die dritte Stelle von „${excerpt(value)}“ gibt es in diesem Land nicht. Den Schlüssel berichtigen; galt er nur bis zu einer Kreisreform, endDate eintragen.`,
          en: `This Land does not use the third digit of “${excerpt(value)}”. Correct the key; if it was valid only until a reform of the Kreise, add endDate.`,
        },
  ),
  "key-association": withMeant(({ value }) => ({
    de: `Die Stellen 6 bis 9 von „${excerpt(value)}“ benennen keinen Gemeindeverband, der zum Rest passt. Den Schlüssel berichtigen.`,
    en: `Digits 6 to 9 of “${excerpt(value)}” do not name a municipal association that fits the rest. Correct the key.`,
  })),
  "key-leading-zero": withMeant(({ value }) => ({
    de: `„${excerpt(value)}“ fehlt die führende Null; Tabellenprogramme entfernen sie. Die Spalte als Text formatieren.`,
    en: `“${excerpt(value)}” lacks its leading zero; spreadsheets remove it. Format the column as text.`,
  })),
  "key-padded": withMeant(({ value }) => ({
    de: `„${excerpt(value)}“ ist mit Nullen verlängert. Den Schlüssel ohne sie eintragen.`,
    en: `“${excerpt(value)}” has zeros added to it. Enter the key without them.`,
  })),
  "key-scientific": withMeant(({ value }) => ({
    de: `„${excerpt(value)}“ ist eine Zahl in Exponentialschreibweise: Das Tabellenprogramm hat Stellen weggeworfen. Den Schlüssel neu als Text eingeben.`,
    en: `“${excerpt(value)}” is a number in scientific notation: the spreadsheet dropped digits. Enter the key again as text.`,
  })),
  "key-mismatch": ({ keys: [one, other] }) => ({
    de: `„${excerpt(one)}“ und „${excerpt(other)}“ nennen nicht dasselbe Gebiet. Einen der beiden Schlüssel oder das Land berichtigen; galten sie zu verschiedenen Zeiten, startDate und endDate eintragen.`,
    en: `“${excerpt(one)}” and “${excerpt(other)}” do not name the same area. Correct one of the two, or the Land; if they were valid at different times, add startDate and endDate.`,
  }),
  "key-shared": ({ key, ...params }) => {
    const [first, second] = params.reason === undefined ? params.names : [params.name, params.given];
    return {
      de: `Den Schlüssel ${key} haben „${excerpt(first)}“ und „${excerpt(second)}“ zur selben Zeit. Einen davon berichtigen oder die beiden Regionen zusammenfassen.`,
      en: `“${excerpt(first)}” and “${excerpt(second)}” have the key ${key} at the same time. Correct one of them, or merge the two regions.`,
    };
  },
};

function withMeant(message: (params: KeyParams) => Bilingual): (params: KeyParams) => Bilingual {
  return (params) => {
    const { de, en } = message(params);
    if (params.meant === null) return { de, en };
    return { de: `${de} Wohl gemeint: ${params.meant}.`, en: `${en} Probably meant: ${params.meant}.` };
  };
}
