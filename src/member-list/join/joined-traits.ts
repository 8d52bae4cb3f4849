import type { JoinedField } from "../../merge/joined-fields.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import type { ListEvidence } from "../records/listed.ts";
import type { EffectsOfRow } from "./membership/joined-memberships.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";
import type { KnownRegions } from "./region/known-regions.ts";
import { traitChanges, withTraits } from "./region/region-traits.ts";

/** The regions of a network of which the rows of a list say more. */
export interface JoinedTraits {
  /** As they are now, by id. */
  readonly regions: ReadonlyMap<RegionId, RegionInput>;
  /** By the place of a row what it changes in its region. */
  readonly changesOf: ReadonlyMap<number, readonly JoinedField[]>;
}

/** Adds to the regions of a network what the rows that were taken say of them; `regionOf` has the region of each row. */
export function joinTraits(
  regionOf: readonly (JoinedRegion | undefined)[],
  effectsOf: EffectsOfRow,
  known: Pick<KnownRegions, "byArea">,
  evidence: ListEvidence | undefined,
): JoinedTraits {
  const regions = new Map<RegionId, RegionInput>();
  const changesOf = new Map<number, readonly JoinedField[]>();
  for (const [at, joined] of regionOf.entries()) {
    if (joined === undefined || joined.by === null || !effectsOf(at)[0]?.membership) continue;
    const before = regions.get(joined.region.id) ?? joined.region;
    const ofList = evidence === undefined ? [] : [evidence.source.id];
    const after = withTraits(before, joined.listed, ofList, known);
    if (after === before) continue;
    regions.set(before.id, after);
    changesOf.set(at, traitChanges(before, after));
  }
  return { regions, changesOf };
}
