import type { IdentifierScheme } from "../model/identifier-scheme.ts";
import type { StateCode } from "../model/region.ts";
import { isNuts } from "./area-key.ts";
import { laender } from "./laender.ts";

/** A key, whatever its dates. */
export interface AreaKey {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/**
 * A statement of a key about its territory. Keys of one region must not contradict each other about the same subject.
 */
export interface KeyStatement {
  readonly about: "land" | "area" | "nuts-1" | "nuts-2" | "nuts-3" | IdentifierScheme;
  readonly says: string;
}

/**
 * Which area a key names, in full: two keys name one area only if this is equal.
 *
 * A Kreis is its AGS with 000; an AGS is its ARS without digits 6 to 9; a Verband whose block begins with 0 is its
 * Gemeinde. So `09163`, `09163000` and `091630000000` are one area; a Kreis and a Gemeinde in it are two, and so are a
 * Verband and a Gemeinde in it. Of keys that speak about other subjects, such as NUTS and Kreis, it says nothing.
 */
export function areaOf({ scheme, value }: AreaKey): KeyStatement {
  switch (scheme) {
    case "kreis":
      return { about: "area", says: `${value}000` };
    case "ags":
      return { about: "area", says: value };
    case "ars":
      return { about: "area", says: value.slice(0, 5) + value.slice(9) };
    case "verband":
      return { about: "area", says: value.charAt(5) === "0" ? value.slice(0, 5) + value.slice(6) : value };
    case "ror":
      return { about: scheme, says: value };
    default:
      // The two versions of NUTS differ only in Thüringen, so their codes are compared everywhere else.
      return { about: value.startsWith("DEG") ? scheme : "nuts-3", says: value };
  }
}

/** The area of a key as a text: equal for keys of one area. */
export function areaText(key: AreaKey): string {
  const { about, says } = areaOf(key);
  return `${about} ${says}`;
}

/** By subject what keys say of it. */
export type Statements = ReadonlyMap<KeyStatement["about"], ReadonlySet<string>>;

/** What keys say, and a Land beside them, by subject. */
export function statementsOf(keys: readonly AreaKey[], state?: StateCode | undefined): Statements {
  const said = new Map<KeyStatement["about"], Set<string>>();
  const ofState = state === undefined ? [] : stateStatements(state);
  for (const { about, says } of [...keys.flatMap(keyStatements), ...ofState]) {
    said.set(about, (said.get(about) ?? new Set()).add(says));
  }
  return said;
}

/** Whether statements tell two regions apart: both speak about one subject, and say nothing of it in common. */
export function statementsDiffer(some: Statements, others: Statements): boolean {
  return [...some].some(([about, said]) => areApart(said, others.get(about) ?? new Set()));
}

/** Whether two sets have members, and none of them in common. */
export function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && [...some].every((one) => !others.has(one));
}

/** The statements of a valid key. */
export function keyStatements(key: AreaKey): KeyStatement[] {
  const { scheme, value } = key;
  if (isNuts(scheme)) {
    return [
      { about: "nuts-1", says: value.slice(0, 3) },
      { about: "nuts-2", says: value.slice(0, 4) },
      areaOf(key),
    ];
  }
  const land = laender[value.slice(0, 2)];
  if (land === undefined) return [];
  const nuts2 = scheme === "ror" ? undefined : land.nuts2ByRegionDigit[value.charAt(2)];
  return [
    ...stateStatements(land.state),
    ...(nuts2 === undefined ? [] : [{ about: "nuts-2", says: land.nuts1 + nuts2 } as const]),
    areaOf(key),
  ];
}

/** The Land of a key whose digits say it. */
export function stateOfKey({ scheme, value }: AreaKey): StateCode | undefined {
  return isNuts(scheme) ? undefined : laender[value.slice(0, 2)]?.state;
}

/** The statements that follow from the Land of a region. */
export function stateStatements(state: StateCode): KeyStatement[] {
  const land = Object.values(laender).find((candidate) => candidate?.state === state);
  return [
    { about: "land", says: state },
    { about: "nuts-1", says: land?.nuts1 ?? "" },
  ];
}
