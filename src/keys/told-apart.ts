import type { RegionKind, StateCode } from "../model/region.ts";
import { type AreaKey, areApart, type Statements, statementsDiffer, statementsOf } from "./area.ts";

/** What is said of a region beside its name. */
export interface RegionTraits {
  readonly kind?: RegionKind | undefined;
  readonly state?: StateCode | undefined;
  readonly identifiers?: readonly AreaKey[] | undefined;
}

/** Whether two regions are different ones whatever their names: their kinds differ, or what their keys and Länder say. */
export function areToldApart(one: RegionTraits, other: RegionTraits): boolean {
  if (one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind) return true;
  if (!hasKeys(one) && !hasKeys(other))
    return one.state !== undefined && other.state !== undefined && one.state !== other.state;
  return statementsDiffer(areaStatements(one), areaStatements(other));
}

function hasKeys({ identifiers = [] }: RegionTraits): boolean {
  return identifiers.length > 0;
}

function areaStatements({ state, identifiers = [] }: RegionTraits): Statements {
  return statementsOf(identifiers, state);
}

/** What several records say of one region: its id, its kinds, and by subject what its keys and its Land say. */
export interface RegionClaim {
  readonly id: string | undefined;
  readonly kinds: ReadonlySet<RegionKind>;
  readonly says: Statements;
}

/** Whether two claims are of different regions: their ids, their kinds or what their keys and Länder say differ. */
export function claimsDiffer(one: RegionClaim, other: RegionClaim): boolean {
  return (
    (one.id !== undefined && other.id !== undefined && one.id !== other.id) ||
    areApart(one.kinds, other.kinds) ||
    statementsDiffer(one.says, other.says)
  );
}
