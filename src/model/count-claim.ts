import type { EdtfDate } from "./date.ts";
import type { RecordFields } from "./record.ts";
import type { RegionKind } from "./region.ts";
import type { SourceId } from "./source.ts";

/** The `id` of a {@link CountClaim}. */
export type ClaimId = string;

/** What a {@link CountClaim} may count. */
export const countedThings = ["members", "attending-regions", "attending-persons"] as const;

/** What was counted: members, or regions or persons present at an event. */
export type CountedThing = (typeof countedThings)[number];

/** A number that somebody published. */
export interface CountClaim extends RecordFields {
  /** Unique among the claims. */
  readonly id: ClaimId;
  /** The day that it speaks of. */
  readonly date: EdtfDate;
  /** What was counted. */
  readonly counts: CountedThing;
  /** The number. */
  readonly count: number;
  /** `true` for "about 20": the number may be off by a tenth, and by one at least. */
  readonly approximate?: boolean | undefined;
  /** The number by kind of region. */
  readonly breakdown?: { readonly [kind in RegionKind]?: number | undefined } | undefined;
  /** The event at which was counted, by id. */
  readonly eventId?: string | undefined;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link CountClaim}. */
export interface CountClaimInput extends Omit<CountClaim, "sources"> {
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}
