import { addTo, groupBy } from "../../../grouping.ts";
import type { KeyStatement } from "../../../keys/area.ts";
import { claimsDiffer } from "../../../keys/told-apart.ts";
import type { Claim } from "./claims.ts";

/** So many claims of one name are named to choose from; more than half as many of one name are never one region. */
export const mostCandidates = 10;

type Subject = KeyStatement["about"];

/** Claims of one name that speak about the same subjects and have the same kinds; either all have an id, or none. */
interface AlikeClaims {
  readonly claims: readonly Claim[];
  /** By subject the claims by what they say of it; made for the subjects that are asked for. */
  readonly saying: Map<Subject, ReadonlyMap<string, readonly Claim[]>>;
}

/**
 * By claim, the others with its name, or its area and a word of its name, that may be the same region; of very many regions of one name the first few. A claim is
 * compared only with those that say the same as it does, or nothing: two of one name differ in most long lists.
 */
export function candidatesAmong(claims: readonly Claim[]): ReadonlyMap<Claim, readonly Claim[]> {
  const byMark = new Map<string, Claim[]>();
  for (const claim of claims) for (const mark of claim.marks) addTo(byMark, mark, claim);
  const candidates = new Map<Claim, Set<Claim>>();
  for (const named of byMark.values()) {
    if (named.length < 2) continue;
    const groups = [...groupBy(named, likenessOf).values()].map(
      (alike): AlikeClaims => ({ claims: alike, saying: new Map() }),
    );
    for (const claim of named) {
      const others = candidatesIn(groups, claim);
      if (others.length === 0) continue;
      const known = candidates.get(claim);
      if (known === undefined) candidates.set(claim, new Set(others));
      else for (const other of others) known.add(other);
    }
  }
  return new Map([...candidates].map(([claim, others]) => [claim, [...others]]));
}

function likenessOf({ id, kinds, says }: Claim): string {
  return [id !== undefined, [...kinds].sort(), [...says.keys()].sort()].join(" ");
}

/** The first claims that may be the same region: those of its area, then the others, each in the order of the list. */
function candidatesIn(groups: readonly AlikeClaims[], claim: Claim): Claim[] {
  const near: Claim[] = [];
  const far: Claim[] = [];
  for (const group of groups) {
    const [first] = group.claims;
    if (first === undefined || (first.id !== undefined && claim.id !== undefined)) continue;
    const found = new Set<Claim>();
    for (const other of poolIn(group, first, claim)) {
      if (other === claim || claimsDiffer(claim, other)) continue;
      if (found.add(other).size === mostCandidates) break;
    }
    for (const other of found) (claim.says.has("area") && other.says.has("area") ? near : far).push(other);
  }
  return [...near.sort(byPlace), ...far.sort(byPlace)].slice(0, mostCandidates);
}

/** The claims of a group that may agree with a claim: looked up by the shared subject that leaves the fewest. */
function* poolIn(group: AlikeClaims, first: Claim, { says }: Claim): Generator<Claim> {
  let pool = [group.claims];
  for (const [about, said] of says) {
    if (!first.says.has(about)) continue;
    const saying = group.saying.get(about) ?? bySaying(group.claims, about);
    group.saying.set(about, saying);
    const same = [...said].map((one) => saying.get(one) ?? []);
    if (sizeOf(same) < sizeOf(pool)) pool = same;
  }
  for (const claims of pool) yield* claims;
}

function sizeOf(lists: readonly (readonly Claim[])[]): number {
  return lists.reduce((size, { length }) => size + length, 0);
}

function bySaying(claims: readonly Claim[], about: Subject): ReadonlyMap<string, readonly Claim[]> {
  const saying = new Map<string, Claim[]>();
  for (const claim of claims) for (const one of claim.says.get(about) ?? []) addTo(saying, one, claim);
  return saying;
}

function byPlace(one: Claim, other: Claim): number {
  return (one.rows[0]?.position ?? 0) - (other.rows[0]?.position ?? 0);
}
