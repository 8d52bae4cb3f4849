import * as z from "zod";
import { type CountClaim, type CountClaimInput, countedThings } from "../model/count-claim.ts";
import { regionKinds } from "../model/region.ts";
import { edtfDateSchema } from "./date.ts";
import { idSchema, recordShape } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";

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
