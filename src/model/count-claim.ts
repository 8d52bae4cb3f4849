import * as z from "zod";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { edtfDateSchema } from "./date-field.ts";
import { idSchema, type RecordFields, recordShape } from "./record.ts";
import { type RegionKind, regionKinds } from "./region.ts";
import { type SourceId, sourceIdsSchema } from "./source.ts";

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

const countSchema = z.int().nonnegative();

/** Schema of {@link CountClaim}. */
export const countClaimSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the claims." }),
  date: edtfDateSchema.meta({ description: "The day that it speaks of." }),
  counts: z.enum(countedThings).meta({ description: "What was counted." }),
  count: countSchema.meta({ description: "The number." }),
  approximate: z
    .boolean()
    .optional()
    .meta({ description: 'true for "about 20": it may be off by a tenth, and by one at least.' }),
  breakdown: z
    .partialRecord(z.enum(regionKinds), countSchema)
    .optional()
    .meta({ description: "The number by kind of region." }),
  eventId: idSchema.optional().meta({ description: "The event at which was counted, by id." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<CountClaim, CountClaimInput>;
