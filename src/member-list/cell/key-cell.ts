import { type KeyFault, keyFault, keyLengths } from "../../keys/area-key.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { labels } from "../../model/labels.ts";
import { keyFaultMessage } from "../../rules/key-faults.ts";
import type { CellReading } from "./cell-reading.ts";

/** A key without dates, as a table has it. */
export interface ListKey {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** The schemes whose keys stand in a column of a scheme: real lists mix them. */
const schemesInColumn: { readonly [scheme in IdentifierScheme]: readonly IdentifierScheme[] } = {
  kreis: ["kreis"],
  ags: ["ags", "kreis"],
  ars: ["ars", "verband"],
  verband: ["verband"],
  "nuts-2021": ["nuts-2021"],
  "nuts-2024": ["nuts-2024"],
  ror: ["ror"],
};

/** The key in a cell; what a spreadsheet did to it is undone where only one key can be meant. */
export function readKeyCell(text: string, column: IdentifierScheme): CellReading<ListKey> {
  const readings = schemesInColumn[column].map(
    (scheme): KeyReading => ({
      scheme,
      fault: keyFault(scheme, text, Number.POSITIVE_INFINITY),
    }),
  );
  const sound = readings.find(({ fault }) => fault === undefined);
  if (sound !== undefined) return { value: { scheme: sound.scheme, value: text } };
  for (const { scheme, fault } of readings) {
    const value = fault === undefined ? undefined : repairedKey(text, fault, scheme, column);
    if (fault === undefined || value === undefined) continue;
    const repair = { code: fault.kind, message: repairMessage(text, value, fault), to: value };
    return { value: { scheme, value }, repair };
  }
  const { scheme = column, fault } = mostTelling(readings, text) ?? {};
  if (fault === undefined) return { value: { scheme, value: text } };
  const { de, en } = keyFaultMessage(fault, scheme, text);
  const as = scheme === column ? { de: "", en: "" } : readAs(scheme, column);
  return { fault: { code: fault.kind, message: { de: as.de + de, en: as.en + en }, meant: fault.meant } };
}

interface KeyReading {
  readonly scheme: IdentifierScheme;
  readonly fault: KeyFault | undefined;
}

/** Of readings that are all faulty, the one with a typo that can be named, else the one as long as the digits, else the first. */
function mostTelling(readings: readonly KeyReading[], text: string): KeyReading | undefined {
  const isNumber = /^\d+$/.test(text);
  return (
    readings.find(({ fault }) => fault?.kind === "key-characters" && fault.meant !== undefined) ??
    readings.find(({ scheme }) => isNumber && text.length === keyLengths[scheme]) ??
    readings[0]
  );
}

/** As what digits are read that are a key of another scheme than the header names. */
function readAs(scheme: IdentifierScheme, column: IdentifierScheme): Bilingual {
  const [header, length, { de, en }] = [
    column.toUpperCase(),
    keyLengths[scheme],
    labels.identifierScheme[scheme],
  ];
  return {
    de: `Unter ${header} werden ${length} Stellen als ${de} gelesen. `,
    en: `Under ${header}, ${length} digits are read as a ${en}. `,
  };
}

/** The key that is meant, unless letters were typed into it, which nobody should have to trust. */
function repairedKey(
  text: string,
  { meant }: KeyFault,
  scheme: IdentifierScheme,
  column: IdentifierScheme,
): string | undefined {
  if (meant === undefined || /\p{L}/u.test(text)) return undefined;
  if (column !== "ars" || scheme !== "verband") return meant;
  // Eight digits are an AGS in the wrong column as well: 10045115 is in Saarland, and no Verband of Land 01. Zeros
  // behind a key make it one of a Verband only where the key says that there is one.
  const digits = text.replace(/[.,]0$/, "").replace(/\D/g, "").length;
  return digits === 9 || (digits > 9 && meant.charAt(5) === "5") ? meant : undefined;
}

const causes: { readonly [kind in KeyFault["kind"]]?: Bilingual } = {
  "key-leading-zero": {
    de: "Tabellenprogramme entfernen die führende Null. Die Spalte als Text formatieren und den Schlüssel mit der Null eintragen.",
    en: "Spreadsheets remove the leading zero. Format the column as text, and enter the key with its zero.",
  },
  "key-padded": {
    de: "Die Nullen dahinter gehören zu einem längeren Schlüssel. Den Schlüssel ohne sie eintragen.",
    en: "The zeros behind it belong to a longer key. Enter the key without them.",
  },
  "key-characters": {
    de: "Zum Schlüssel gehören nur Ziffern. Die Spalte als Text formatieren und die Ziffern allein eintragen.",
    en: "Only digits belong to the key. Format the column as text, and enter the digits alone.",
  },
};

function repairMessage(text: string, value: string, { kind }: KeyFault): Bilingual {
  const given = excerpt(text);
  const cause = causes[kind] ?? { de: "", en: "" };
  return {
    de: `„${given}“ wurde als „${value}“ gelesen. ${cause.de}`,
    en: `“${given}” was read as “${value}”. ${cause.en}`,
  };
}
