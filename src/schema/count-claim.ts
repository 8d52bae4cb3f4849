import * as z from "zod";
import { type CountClaim, type CountClaimInput, countedThings } from "../model/count-claim.ts";
import { regionKinds } from "../model/region.ts";
import { edtfDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { idSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";

const countSchema = z.int().nonnegative();

/** Schema of {@link CountClaim}. */
export const countClaimSchema = z.strictObject(
  described("CountClaim", {
    id: idSchema,
    date: edtfDateSchema,
    counts: z.enum(countedThings),
    count: countSchema,
    approximate: z.boolean().optional(),
    breakdown: z.partialRecord(z.enum(regionKinds), countSchema).optional(),
    eventId: idSchema.optional(),
    ...sourcedShape,
  }),
) satisfies z.ZodType<CountClaim, CountClaimInput>;
