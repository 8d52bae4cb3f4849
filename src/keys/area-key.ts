import { dayNumber } from "../calendar/day.ts";
import type { IdentifierScheme } from "../model/identifier-scheme.ts";
import { jointArea, laender } from "./laender.ts";

/** What can be wrong with a single key. */
export type KeyFaultKind =
  | "key-length"
  | "key-characters"
  | "key-state"
  | "key-region-digit"
  | "key-association"
  | "key-leading-zero"
  | "key-padded"
  | "key-scientific";

/** What is wrong with a key, and the key that was probably meant. */
export interface KeyFault {
  readonly kind: KeyFaultKind;
  readonly meant?: string | undefined;
}

/** How many characters the keys of a scheme have. */
export const keyLengths: { readonly [scheme in IdentifierScheme]: number } = {
  kreis: 5,
  ags: 8,
  verband: 9,
  ars: 12,
  "nuts-2021": 5,
  "nuts-2024": 5,
  ror: 4,
};

const nutsPattern = /^DE[1-9A-G][0-9][0-9A-Z]$/;
const scientificPattern = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** Whether a scheme is a version of NUTS. */
export function isNuts(scheme: IdentifierScheme): boolean {
  return scheme === "nuts-2021" || scheme === "nuts-2024";
}

/**
 * Checks a key without a register of all areas; `undefined` if it is valid.
 *
 * @param latestDay - number of the last day on which the key may have been valid; `Infinity` = no end. It matters
 * because the Kreise of Sachsen and Sachsen-Anhalt had other third digits until a reform
 */
export function keyFault(scheme: IdentifierScheme, key: string, latestDay: number): KeyFault | undefined {
  if (isNuts(scheme)) return nutsFault(key);
  if (scientificPattern.test(key)) return { kind: "key-scientific" };
  if (!/^\d+$/.test(key)) {
    return { kind: "key-characters", meant: meantKey(scheme, withoutExtras(key), latestDay) };
  }
  const length = keyLengths[scheme];
  if (key.length === length) return digitsFault(scheme, key, latestDay);
  const meant = meantKey(scheme, key, latestDay);
  if (meant === undefined) return { kind: "key-length" };
  return { kind: key.length < length ? "key-leading-zero" : "key-padded", meant };
}

function nutsFault(key: string): KeyFault | undefined {
  if (nutsPattern.test(key)) return undefined;
  const meant = key.trim().toUpperCase();
  if (nutsPattern.test(meant)) return { kind: "key-characters", meant };
  return { kind: key.length === 5 ? "key-characters" : "key-length" };
}

/** Removes what a spreadsheet or a typist adds to a key: `'01054`, `="01054"`, `1054,0`, `05 3 34`, `O1054`. */
function withoutExtras(key: string): string {
  return key
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'/, "")
    .replace(/[.,]0$/, "")
    .replace(/\s/g, "")
    .replace(/[oO]/g, "0");
}

/** Restores a lost leading zero and removes added trailing zeros; `undefined` if the result still has a fault. */
function meantKey(scheme: IdentifierScheme, digits: string, latestDay: number): string | undefined {
  if (!/^\d+$/.test(digits)) return undefined;
  const length = keyLengths[scheme];
  const candidates = [digits, `0${digits}`].filter((candidate) => {
    const added = candidate.slice(length);
    return candidate.length === length || (paddings[scheme].includes(added.length) && /^0+$/.test(added));
  });
  return candidates
    .map((candidate) => candidate.slice(0, length))
    .find((candidate) => digitsFault(scheme, candidate, latestDay) === undefined);
}

/** How many trailing zeros turn a key into the length of a longer scheme. */
const paddings: { readonly [scheme in IdentifierScheme]: readonly number[] } = {
  kreis: [3, 7],
  ags: [],
  verband: [3],
  ars: [],
  "nuts-2021": [],
  "nuts-2024": [],
  ror: [],
};

/** Checks a key that has the right number of digits. */
function digitsFault(scheme: IdentifierScheme, key: string, latestDay: number): KeyFault | undefined {
  const land = laender[key.slice(0, 2)];
  if (land === undefined) return { kind: "key-state" };
  if (scheme === "ror") {
    const number = Number(key.slice(2));
    return number >= 1 && number <= land.planningRegions ? undefined : { kind: "key-region-digit" };
  }
  const regionDigit = key.charAt(2);
  const isFormer =
    land.formerly !== undefined &&
    latestDay <= dayNumber(land.formerly.lastDay) &&
    land.formerly.regionDigits.includes(regionDigit);
  if (!(regionDigit in land.nuts2ByRegionDigit) && !isFormer && !key.startsWith(jointArea)) {
    return { kind: "key-region-digit" };
  }
  if (scheme === "verband") return /^[059]/.test(key.slice(5)) ? undefined : { kind: "key-association" };
  return scheme === "ars" && !hasSoundAssociation(key) ? { kind: "key-association" } : undefined;
}

/** Whether digits 6 to 9 of an ARS (the Verband) fit digits 10 to 12 (the Gemeinde). */
function hasSoundAssociation(ars: string): boolean {
  const association = ars.slice(5, 9);
  const municipality = ars.slice(9);
  if (municipality === "000" || association === "0000")
    return municipality === "000" && association === "0000";
  if (association.startsWith("0")) return association.slice(1) === municipality;
  return /^[59]/.test(association);
}
