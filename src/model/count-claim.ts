import type { EdtfDate } from "./date.ts";
import type { Optional } from "./optional.ts";
import type { RegionKind } from "./region.ts";
import type { Sourced } from "./source.ts";

/** The `id` of a {@link CountClaim}. */
export type ClaimId = string;

/** What a {@link CountClaim} may count. */
export const countedThings = ["members", "attending-regions", "attending-persons"] as const;

/** What was counted: members, or the regions or persons present at an event. */
export type CountedThing = (typeof countedThings)[number];

/** A number that somebody published. */
export interface CountClaim extends Sourced {
  /** Unique among the claims. */
  readonly id: ClaimId;
  /** The day to which the number refers. */
  readonly date: EdtfDate;
  /** What was counted. */
  readonly counts: CountedThing;
  /** The number. */
  readonly count: number;
  /** `true` for "about 20": the number may be off by a tenth, and by at least one. */
  readonly approximate?: boolean | undefined;
  /** The number for each kind of region. */
  readonly breakdown?: { readonly [kind in RegionKind]?: number | undefined } | undefined;
  /** The event at which it was counted, by id. */
  readonly eventId?: string | undefined;
}

/** The input form of {@link CountClaim}: `sources` may be absent and is then empty. */
export interface CountClaimInput extends Optional<CountClaim, "sources"> {}
