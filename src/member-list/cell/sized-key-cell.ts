import { keyFault } from "../../keys/area-key.ts";
import { laender } from "../../keys/laender.ts";
import type { IdentifierScheme } from "../../model/identifier-scheme.ts";
import { labels } from "../../model/labels.ts";
import type { StateCode } from "../../model/region.ts";
import { type CellChoice, type CellReading, faulty } from "../../text/reading.ts";
import { type ListKey, readKeyCell, withoutNameBehind } from "./key-cell.ts";

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
  if (scheme !== undefined && size === wholeSizes[scheme]) {
    const reading = readKeyCell(text, scheme);
    const choices = scheme === "ags" && "fault" in reading ? keysWithZero(text, ["verband"]) : [];
    if (choices.length === 0) return reading;
    return faulty(
      "key-leading-zero",
      { scheme: "verband", value: text, meant: null, byLength: true },
      { choices },
    );
  }
  const nearest = scheme ?? "kreis";
  if (/[eE]\+?\d/.test(text)) return readKeyCell(text, nearest);
  const choices = size === 1 ? landWithZero(text) : keysWithZero(text, scheme === undefined ? [] : [scheme]);
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

const wholeSizes: { readonly [scheme in IdentifierScheme]?: number } = {
  kreis: 5,
  ags: 8,
  verband: 9,
  ars: 12,
};

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

function keysWithZero(text: string, schemes: readonly IdentifierScheme[]): CellChoice[] {
  const to = `0${digitsOf(text)}`;
  return schemes
    .filter((scheme) => keyFault(scheme, to, Number.POSITIVE_INFINITY) === undefined)
    .map((scheme) => ({ to, meaning: labels.identifierScheme[scheme] }));
}

function landWithZero(text: string): CellChoice[] {
  const to = `0${digitsOf(text)}`;
  const state = stateOf(to);
  return state === undefined ? [] : [{ to, meaning: labels.state[state] }];
}
