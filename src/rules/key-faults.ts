import { type Bilingual, createIssue, excerpt, type Issue, type IssuePath } from "../issue.ts";
import { type KeyFault, type KeyFaultKind, keyLengths } from "../keys/area-key.ts";
import type { Identifier } from "../model/identifier.ts";
import type { IdentifierScheme } from "../model/identifier-scheme.ts";
import { labels } from "../model/labels.ts";

/** The issue for a key that is wrong by itself. */
export function keyFaultIssue(fault: KeyFault, { scheme, value }: Identifier, path: IssuePath): Issue {
  const { kind, meant } = fault;
  const suggestion = meant === undefined ? undefined : { path, value: meant };
  const params = { scheme, value: excerpt(value) };
  return createIssue(kind, path, keyFaultMessage(fault, scheme, value), { params, suggestion });
}

/** What is wrong with a key, and the key that is probably meant. */
export function keyFaultMessage(
  { kind, meant }: KeyFault,
  scheme: IdentifierScheme,
  value: string,
): Bilingual {
  const { de, en } = sentences[kind](excerpt(value), scheme);
  if (meant === undefined) return { de, en };
  return { de: `${de} Wohl gemeint: ${meant}.`, en: `${en} Probably meant: ${meant}.` };
}

type Sentence = (value: string, scheme: IdentifierScheme) => Bilingual;

const sentences: { readonly [kind in KeyFaultKind]: Sentence } = {
  "key-length": (value, scheme) => {
    const [kurz, short] = value.length < keyLengths[scheme] ? ["kurz", "short"] : ["lang", "long"];
    const { de, en } = labels.identifierScheme[scheme];
    return {
      de: `„${value}“ ist zu ${kurz}: Verlangt sind ${keyLengths[scheme]} Stellen (${de}). Den Schlüssel berichtigen.`,
      en: `“${value}” is too ${short}: ${keyLengths[scheme]} characters are needed (${en}). Correct the key.`,
    };
  },
  "key-characters": (value) => ({
    de: `„${value}“ enthält Zeichen, die nicht in diesen Schlüssel gehören. Nur die Zeichen des Schlüssels eintragen.`,
    en: `“${value}” has characters that do not belong in this key. Enter the characters of the key alone.`,
  }),
  "key-state": (value, scheme) => ({
    de: `„${value}“ beginnt mit keinem Land: Die ersten beiden Stellen gehen von 01 bis 16.${scheme === "kreis" ? " Ist das eine Postleitzahl?" : ""} Den Schlüssel berichtigen.`,
    en: `“${value}” begins with no Land: its first two digits go from 01 to 16.${scheme === "kreis" ? " Is it a postcode?" : ""} Correct the key.`,
  }),
  "key-region-digit": (value, scheme) =>
    scheme === "ror"
      ? {
          de: `Eine Raumordnungsregion „${value}“ hat dieses Land nicht. Die letzten beiden Stellen berichtigen.`,
          en: `This Land has no spatial planning region “${value}”. Correct the last two digits.`,
        }
      : {
          de: `Die dritte Stelle von „${value}“ gibt es in diesem Land nicht. Den Schlüssel berichtigen; galt er nur bis zu einer Kreisreform, endDate eintragen.`,
          en: `This Land does not have the third digit of “${value}”. Correct the key; if it was valid only until a reform of the Kreise, add endDate.`,
        },
  "key-association": (value) => ({
    de: `Die Stellen 6 bis 9 von „${value}“ benennen keinen Gemeindeverband, der zum Rest passt. Den Schlüssel berichtigen.`,
    en: `Digits 6 to 9 of “${value}” name no municipal association that goes with the rest. Correct the key.`,
  }),
  "key-leading-zero": (value) => ({
    de: `„${value}“ fehlt die führende Null; Tabellenprogramme entfernen sie. Die Spalte als Text formatieren.`,
    en: `“${value}” lacks its leading zero; spreadsheets remove it. Format the column as text.`,
  }),
  "key-padded": (value) => ({
    de: `„${value}“ ist mit Nullen verlängert. Den Schlüssel ohne sie eintragen.`,
    en: `“${value}” has zeros added to it. Enter the key without them.`,
  }),
  "key-scientific": (value) => ({
    de: `„${value}“ ist eine Zahl in Exponentialschreibweise: Das Tabellenprogramm hat Stellen weggeworfen. Den Schlüssel neu als Text eingeben.`,
    en: `“${value}” is a number in scientific notation: the spreadsheet threw digits away. Enter the key again as text.`,
  }),
};
