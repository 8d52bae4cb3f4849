import { dayNumber } from "../calendar/day.ts";
import type { IdentifierScheme } from "../model/identifier-scheme.ts";
import type { StateCode } from "../model/region.ts";
import { jointArea, laender } from "./laender.ts";

/** What can be wrong with a key by itself. */
export type KeyFaultKind =
  | "key-length"
  | "key-characters"
  | "key-state"
  | "key-region-digit"
  | "key-association"
  | "key-leading-zero"
  | "key-padded"
  | "key-scientific";

/** What is wrong with a key, and the key that is probably meant. */
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

/** Whether a scheme is one of NUTS. */
function isNuts(scheme: IdentifierScheme): boolean {
  return scheme === "nuts-2021" || scheme === "nuts-2024";
}

/**
 * What is wrong with a key, as far as that can be seen without a register of all areas; `undefined` if nothing.
 *
 * @param latestDay - number of the last day on which the key may have been valid, `Infinity` if there is none: until a
 * reform the Kreise of Sachsen and Sachsen-Anhalt had other third digits
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

/** The key without what a spreadsheet or a typist adds: `'01054`, `="01054"`, `1054,0`, `05 3 34`, `O1054`. */
function withoutExtras(key: string): string {
  return key
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'/, "")
    .replace(/[.,]0$/, "")
    .replace(/\s/g, "")
    .replace(/[oO]/g, "0");
}

/** The key that digits stand for if a leading zero was lost or zeros were added behind, if that one has no fault. */
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

/** How many zeros are added to a key of one scheme to make it as long as that of another. */
const paddings: { readonly [scheme in IdentifierScheme]: readonly number[] } = {
  kreis: [3, 7],
  ags: [],
  verband: [3],
  ars: [],
  "nuts-2021": [],
  "nuts-2024": [],
  ror: [],
};

/** What is wrong with a key that has the right number of digits. */
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

/** Whether digits 6 to 9 of an ARS, the Verband, go with digits 10 to 12, the Gemeinde. */
function hasSoundAssociation(ars: string): boolean {
  const association = ars.slice(5, 9);
  const municipality = ars.slice(9);
  if (municipality === "000" || association === "0000")
    return municipality === "000" && association === "0000";
  if (association.startsWith("0")) return association.slice(1) === municipality;
  return /^[59]/.test(association);
}

/** What a key says of the territory that it names; keys of one region must not say different things of the same. */
export interface KeyStatement {
  readonly about: "land" | "kreis" | "municipality" | "nuts-1" | "nuts-2" | "nuts-3" | IdentifierScheme;
  readonly says: string;
}

/** What a key without fault says. */
export function keyStatements(scheme: IdentifierScheme, key: string): KeyStatement[] {
  if (isNuts(scheme)) return nutsStatements(scheme, key);
  const land = laender[key.slice(0, 2)];
  if (land === undefined) return [];
  const statements = stateStatements(land.state);
  if (scheme === "ror") return [...statements, { about: "ror", says: key }];
  const nuts2 = land.nuts2ByRegionDigit[key.charAt(2)];
  if (nuts2 !== undefined) statements.push({ about: "nuts-2", says: land.nuts1 + nuts2 });
  statements.push({ about: "kreis", says: key.slice(0, 5) });
  if (scheme === "verband") statements.push({ about: "verband", says: key });
  if (scheme === "ags") statements.push({ about: "municipality", says: key });
  if (scheme === "ars") statements.push({ about: "municipality", says: key.slice(0, 5) + key.slice(9) });
  return statements;
}

/** What the Land of a region says of its keys. */
export function stateStatements(state: StateCode): KeyStatement[] {
  const land = Object.values(laender).find((candidate) => candidate?.state === state);
  return [
    { about: "land", says: state },
    { about: "nuts-1", says: land?.nuts1 ?? "" },
  ];
}

/** The two versions of NUTS have the same codes but in Thüringen. */
function nutsStatements(scheme: IdentifierScheme, key: string): KeyStatement[] {
  return [
    { about: "nuts-1", says: key.slice(0, 3) },
    { about: "nuts-2", says: key.slice(0, 4) },
    { about: key.startsWith("DEG") ? scheme : "nuts-3", says: key },
  ];
}
