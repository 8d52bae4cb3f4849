import {
  type AreaKey,
  areaText,
  type Statements,
  statementsDiffer,
  statementsOf,
  stateStatements,
} from "../../../keys/area.ts";
import { type RegionInput, type StateCode, stateCodes } from "../../../model/region.ts";
import { type KnownRegions, keysIn } from "./known-regions.ts";

/** A trait of a region of which a list and a network say different things. */
export interface ContradictedTrait {
  /** `keyHolder`: in the network, the key belongs to another region. */
  readonly field: "kind" | "state" | "identifiers" | "keyHolder";
  readonly inList: string;
  readonly inNetwork: string;
  /** The key of the list that says so; absent where it states the trait itself. */
  readonly key?: AreaKey;
}

/** What a list says of a region beside its name. */
export interface StatedTraits {
  readonly kind?: RegionInput["kind"];
  readonly state?: StateCode | undefined;
  readonly keys: readonly AreaKey[];
}

/** What a list says of a region of a network, as far as the network says something else of it, or of whose the key is. */
export function contradictedTraits(
  region: RegionInput,
  stated: StatedTraits,
  { byArea }: Pick<KnownRegions, "byArea">,
): ContradictedTrait[] {
  const { kind, state, keys } = stated;
  const found: ContradictedTrait[] = [];
  if (kind !== undefined && region.kind !== undefined && kind !== region.kind)
    found.push({ field: "kind", inList: kind, inNetwork: region.kind });
  const own = keysIn(region);
  const further = keys.filter((key) => !own.some((one) => areaText(one) === areaText(key)));
  if (state === undefined && further.length === 0) return found;
  const land = region.state ?? landOf(own);
  if (state !== undefined && land !== undefined && state !== land)
    found.push({ field: "state", inList: state, inNetwork: land });
  for (const key of further) {
    const other = keyAgainst(own, key);
    const holder = byArea.get(areaText(key))?.find(({ id }) => id !== region.id);
    const landOfKey = landOf([key]);
    if (other !== undefined)
      found.push({ field: "identifiers", inList: key.value, inNetwork: other.value, key });
    else if (holder !== undefined)
      found.push({ field: "keyHolder", inList: region.name, inNetwork: holder.name, key });
    else if (state === undefined && land !== undefined && landOfKey !== undefined && landOfKey !== land)
      found.push({ field: "state", inList: landOfKey, inNetwork: land, key });
  }
  return found;
}

/** The key of a region with which another key cannot be one of it. */
function keyAgainst(own: readonly AreaKey[], key: AreaKey): AreaKey | undefined {
  const said = statementsOf([key]);
  const differing = own.filter((one) => statementsDiffer(statementsOf([one]), said));
  const isShared = !statementsDiffer(statementsOf(own), said);
  return isShared ? undefined : (differing.find(({ scheme }) => scheme === key.scheme) ?? differing[0]);
}

/** The Land in which keys lie; `undefined` if they do not say it. */
function landOf(keys: readonly AreaKey[]): StateCode | undefined {
  if (keys.length === 0) return undefined;
  const said = statementsOf(keys);
  const possible = stateCodes.filter((code) => !statementsDiffer(said, statementsOfLand(code)));
  return possible.length === 1 ? possible[0] : undefined;
}

function statementsOfLand(code: StateCode): Statements {
  return new Map(stateStatements(code).map(({ about, says }) => [about, new Set([says])]));
}
