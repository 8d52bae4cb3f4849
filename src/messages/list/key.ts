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
  "key-length": inColumn((params) => {
    if (params.byLength) return otherLength(params.value, lengths);
    const { de, en } = keyWording["key-length"](params);
    return params.column !== undefined || !/^(?:\d{5}|\d{8,9}|\d{12})$/.test(params.value)
      ? { de, en }
      : {
          de: `${de} Hat die Spalte Schlüssel verschiedener Länge, ihr die Überschrift „Amtlicher Schlüssel“ geben.`,
          en: `${en} If the column has keys of several lengths, call it “Area key”.`,
        };
  }),
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
  "key-leading-zero": inColumn(
    (params) =>
      params.byLength ? otherLength(params.value, zeroLost) : keyWording["key-leading-zero"](params),
    {
      de: "Tabellenprogramme entfernen die führende Null. Die Spalte als Text formatieren und den Schlüssel mit der Null eintragen.",
      en: "Spreadsheets remove the leading zero. Format the column as text, and enter the key with its zero.",
    },
  ),
  "key-padded": inColumn(keyWording["key-padded"], {
    de: "Die Nullen dahinter gehören zu einem längeren Schlüssel. Den Schlüssel ohne sie eintragen.",
    en: "The zeros behind it belong to a longer key. Enter the key without them.",
  }),
  "key-scientific": inColumn(keyWording["key-scientific"]),
  "key-mismatch": ({ keys }) => {
    const [one, other] = keys.map(sourceText);
    return {
      de: `${one?.de} und ${other?.de} nennen nicht dasselbe Gebiet. Eines von beiden berichtigen.`,
      en: `${one?.en} and ${other?.en} do not name the same area. Correct one of the two.`,
    };
  },
};

const states = new Map<string, Bilingual>(Object.entries(labels.state));
const schemes = new Map<string, Bilingual>(Object.entries(labels.identifierScheme));

/** A Land by its name, and a key after what it is: `DE-SN`, `kreis 15085`. */
function sourceText(source: string): Bilingual {
  const land = states.get(source);
  if (land !== undefined) return { de: `„${land.de}“`, en: `“${land.en}”` };
  const [scheme = "", ...key] = source.split(" ");
  const name = schemes.get(scheme);
  if (name === undefined) return { de: `„${excerpt(source)}“`, en: `“${excerpt(source)}”` };
  const value = excerpt(key.join(" "));
  return { de: `${name.de} „${value}“`, en: `${name.en} “${value}”` };
}

const lengths: Bilingual = {
  de: "Ein Land hat 2, ein Kreis 5, eine Gemeinde 8 oder 12, ein Gemeindeverband 9. Den Schlüssel berichtigen.",
  en: "A Land has 2, a Kreis 5, a Gemeinde 8 or 12, a municipal association 9. Correct the key.",
};

const zeroLost: Bilingual = {
  de: "Wahrscheinlich fehlt die führende Null, die Tabellenprogramme entfernen. Ist es der Schlüssel eines Gebiets, ihn mit der Null eintragen.",
  en: "Its leading zero is probably missing, which spreadsheets remove. If it is the key of an area, enter it with its zero.",
};

/** A message about a key whose length is that of no area. */
function otherLength(value: string, { de, en }: Bilingual): Bilingual {
  const size = value.replace(/\D/g, "").length;
  return {
    de: `„${excerpt(value)}“ hat ${size === 1 ? "eine Ziffer" : `${size} Ziffern`}. ${de}`,
    en: `“${excerpt(value)}” has ${size === 1 ? "one digit" : `${size} digits`}. ${en}`,
  };
}

/** A message about a key with how it was read: as one of another scheme than the column, or repaired, and why. */
function inColumn(
  refused: (params: KeyParams) => Bilingual,
  cause: Bilingual = { de: "", en: "" },
): (params: KeyParams) => Bilingual {
  return (params) => {
    const { value, scheme, column, read, hasName } = params;
    if (read !== undefined && hasName) {
      return {
        de: `Aus „${excerpt(value)}“ wurde der Schlüssel „${read}“ gelesen. Der Name dahinter gehört in eine eigene Spalte.`,
        en: `The key “${read}” was read from “${excerpt(value)}”. The name behind it belongs in a column of its own.`,
      };
    }
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
