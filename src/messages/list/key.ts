import type { Wording } from "../../issue.ts";
import type { KeyParams } from "../../issue-params/key.ts";
import type { KeyFaultKind } from "../../keys/area-key.ts";
import { keyLengths } from "../../keys/area-key.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { labels } from "../../model/labels.ts";
import { excerpt } from "../excerpt.ts";
import { keyWording } from "../key.ts";

/** What is wrong with a key in a cell, and as what it was read. */
export const listKeyWording: Wording<KeyFaultKind | "key-mismatch"> = {
  "key-length": inColumn(keyWording["key-length"]),
  "key-characters": inColumn(keyWording["key-characters"], {
    de: "Zum Schlüssel gehören nur Ziffern. Die Spalte als Text formatieren und nur die Ziffern eintragen.",
    en: "Only digits belong to the key. Format the column as text, and enter only the digits.",
  }),
  "key-state": inColumn(keyWording["key-state"]),
  "key-region-digit": inColumn((params) =>
    params.scheme === "ror"
      ? keyWording["key-region-digit"](params)
      : {
          de: `Die dritte Stelle von „${excerpt(params.value)}“ gibt es in diesem Land nicht. Den Schlüssel berichtigen.`,
          en: `This Land does not have the third digit of “${excerpt(params.value)}”. Correct the key.`,
        },
  ),
  "key-association": inColumn(keyWording["key-association"]),
  "key-leading-zero": inColumn(keyWording["key-leading-zero"], {
    de: "Tabellenprogramme entfernen die führende Null. Die Spalte als Text formatieren und den Schlüssel mit der Null eintragen.",
    en: "Spreadsheets remove the leading zero. Format the column as text, and enter the key with its zero.",
  }),
  "key-padded": inColumn(keyWording["key-padded"], {
    de: "Die Nullen dahinter gehören zu einem längeren Schlüssel. Den Schlüssel ohne sie eintragen.",
    en: "The zeros behind it belong to a longer key. Enter the key without them.",
  }),
  "key-scientific": inColumn(keyWording["key-scientific"]),
  "key-mismatch": ({ keys: [one, other] }) => ({
    de: `„${excerpt(one)}“ und „${excerpt(other)}“ liegen nicht im selben Gebiet. Einen der beiden Schlüssel oder das Land berichtigen.`,
    en: `“${excerpt(one)}” and “${excerpt(other)}” are not in the same area. Correct one of the two, or the Land.`,
  }),
};

/** A message about a key with how it was read: as one of another scheme than the column, or repaired, and why. */
function inColumn(
  refused: (params: KeyParams) => Bilingual,
  cause: Bilingual = { de: "", en: "" },
): (params: KeyParams) => Bilingual {
  return (params) => {
    const { value, scheme, column, read } = params;
    if (read !== undefined) {
      return {
        de: `„${excerpt(value)}“ wurde als „${read}“ gelesen. ${cause.de}`,
        en: `“${excerpt(value)}” was read as “${read}”. ${cause.en}`,
      };
    }
    const { de, en } = refused(params);
    if (column === undefined) return { de, en };
    const name = labels.identifierScheme[scheme];
    return {
      de: `Unter ${column.toUpperCase()} werden ${keyLengths[scheme]} Stellen als ${name.de} gelesen. ${de}`,
      en: `Under ${column.toUpperCase()}, ${keyLengths[scheme]} digits are read as a ${name.en}. ${en}`,
    };
  };
}
