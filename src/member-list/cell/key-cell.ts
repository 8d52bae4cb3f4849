import type { KeyParams } from "../../issue-params/key.ts";
import { type KeyFault, keyFault, keyLengths } from "../../keys/area-key.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { labels } from "../../model/labels.ts";
import { type CellChoice, type CellReading, faulty } from "../../text/reading.ts";

/** A key without dates, as a list has it. */
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

/** A key, of digits or of NUTS, with a name behind it: `06535016 - Schotten`. */
const withName = /^(\d[\d ]{2,}\d|DE[1-9A-G][0-9][0-9A-Z])(?: ?[-–—:,;/] ?| )\(?\p{L}{2}/iu;

/** What stands in a cell of keys, without the name behind the key. */
export function withoutNameBehind(text: string): string {
  return withName.exec(text)?.[1] ?? text;
}

/**
 * The key in a cell; what a spreadsheet did to it is undone where only one key can be meant, and a name behind it is left
 * out.
 */
export function readKeyCell(text: string, column: IdentifierScheme): CellReading<ListKey> {
  const key = withName.exec(text)?.[1];
  if (key === undefined) return readKey(text, column);
  const reading = readKey(key, column);
  if ("fault" in reading) return reading;
  const { scheme, value } = reading.value;
  const params: KeyParams = { scheme, value: text, meant: value, read: value, hasName: true };
  return { value: reading.value, found: [{ code: "key-characters", params, to: value }] };
}

/** Ends with the number of a Verband, as its key does, and that of a Gemeinde does not. */
const ofVerband = /^\d{4,5}[59]\d{3}$/;

function readKey(text: string, column: IdentifierScheme): CellReading<ListKey> {
  const others: readonly IdentifierScheme[] = column === "ags" && ofVerband.test(text) ? ["verband"] : [];
  const readings = [...schemesInColumn[column], ...others].map(
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
    const params: KeyParams = { scheme, value: text, meant: value, read: value };
    return { value: { scheme, value }, found: [{ code: fault.kind, params, to: value }] };
  }
  const verband = column === "ags" ? readings.find(({ scheme }) => scheme === "verband") : undefined;
  if (verband?.fault?.kind === "key-leading-zero") return withoutZero(text, text, "verband");
  const { scheme = column, fault } = mostTelling(readings, text) ?? {};
  if (fault === undefined) return { value: { scheme, value: text } };
  const params = { scheme, value: text, meant: fault.meant ?? null };
  return faulty(fault.kind, scheme === column ? params : { ...params, column });
}

/** A key that is sound with a zero in front, which is not added unasked: the number may be another one. */
export function withoutZero(text: string, digits: string, scheme: IdentifierScheme): CellReading<never> {
  const params: KeyParams = { scheme, value: text, meant: null, byLength: true };
  const choices = [keyChoice(`0${digits}`, labels.identifierScheme[scheme])];
  return faulty("key-leading-zero", params, { choices });
}

/** A key that may be written, and what it is the key of. */
export function keyChoice(to: string, { de, en }: Bilingual): CellChoice {
  return { to, meaning: { de: `${to} (${de})`, en: `${to} (${en})` } };
}

interface KeyReading {
  readonly scheme: IdentifierScheme;
  readonly fault: KeyFault | undefined;
}

/** Picks the reading whose fault says most: a typo with a known remedy, then the scheme of matching length, then the first. */
function mostTelling(readings: readonly KeyReading[], text: string): KeyReading | undefined {
  const isNumber = /^\d+$/.test(text);
  return (
    readings.find(({ fault }) => fault?.kind === "key-characters" && fault.meant !== undefined) ??
    readings.find(({ scheme }) => isNumber && text.length === keyLengths[scheme]) ??
    readings[0]
  );
}

/** The key that is meant; not if letters were typed into it, since that would be a guess. */
function repairedKey(
  text: string,
  { meant }: KeyFault,
  scheme: IdentifierScheme,
  column: IdentifierScheme,
): string | undefined {
  if (meant === undefined || /\p{L}/u.test(text)) return undefined;
  if (scheme !== "verband" || column === "verband") return meant;
  if (column === "ags") return undefined;
  // Eight digits may also be an AGS in the wrong column: 10045115 is in Saarland, not a Verband of Land 01. Zeros after a
  // key make it the key of a Verband only where the key says that there is one.
  const digits = text.replace(/[.,]0$/, "").replace(/\D/g, "").length;
  return digits === 9 || (digits > 9 && meant.charAt(5) === "5") ? meant : undefined;
}
