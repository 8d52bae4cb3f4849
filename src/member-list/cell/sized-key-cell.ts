import { keyFault, keyLengths } from "../../keys/area-key.ts";
import { laender } from "../../keys/laender.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { labels } from "../../model/labels.ts";
import type { StateCode } from "../../model/region.ts";
import { type CellChoice, type CellReading, faulty } from "../../text/reading.ts";
import { keyChoice, type ListKey, readKeyCell, withoutNameBehind, withoutZero } from "./key-cell.ts";

/** The Land that two digits are. */
export interface LandKey {
  readonly state: StateCode;
}

/** By the number of its digits the scheme of a key. */
const schemesBySize: Readonly<Record<number, IdentifierScheme>> = {
  4: "kreis",
  5: "kreis",
  7: "ags",
  8: "ags",
  9: "verband",
  11: "ars",
  12: "ars",
};

/**
 * The key, or the number of a Land, in a cell of a column of keys of all lengths. A digit that is missing is not added: the
 * heading does not say which length is right, and the number may be one of the office's own.
 */
export function readSizedKeyCell(text: string): CellReading<ListKey | LandKey> {
  if (/^DE/i.test(text)) return readKeyCell(text, "nuts-2024");
  const size = digitsOf(text).length;
  const state = stateOf(text);
  if (state !== undefined) return { value: { state } };
  const scheme = schemesBySize[size];
  if (scheme !== undefined && size === keyLengths[scheme]) return readKeyCell(text, scheme);
  const nearest = scheme ?? "kreis";
  if (/[eE]\+?\d/.test(text)) return readKeyCell(text, nearest);
  const digits = digitsOf(text);
  if (scheme !== undefined && keyFault(scheme, `0${digits}`, Number.POSITIVE_INFINITY) === undefined)
    return withoutZero(text, digits, scheme);
  const choices = size === 1 ? landWithZero(digits) : [];
  const code = choices.length === 0 ? "key-length" : "key-leading-zero";
  return faulty(code, { scheme: nearest, value: text, meant: null, byLength: true }, { choices });
}

/** Whether a cell is a key of a length that a scheme has. */
export function isWholeKey(text: string): boolean {
  const reading = readSizedKeyCell(text);
  return "value" in reading && "scheme" in reading.value;
}

/** Whether a cell is the number of a Land. */
export function isLandKey(text: string): boolean {
  return stateOf(text) !== undefined;
}

function stateOf(text: string): StateCode | undefined {
  return /^\d\d$/.test(text) ? laender[text]?.state : undefined;
}

/** The digits of a key, without those that a spreadsheet added behind a comma and without the name behind it. */
function digitsOf(text: string): string {
  return withoutNameBehind(text)
    .replace(/^="(.*)"$/, "$1")
    .replace(/[.,]0$/, "")
    .replace(/\D/g, "");
}

function landWithZero(digits: string): CellChoice[] {
  const state = stateOf(`0${digits}`);
  return state === undefined ? [] : [keyChoice(`0${digits}`, labels.state[state])];
}
