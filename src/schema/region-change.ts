import * as z from "zod";
import { type RegionChange, type RegionChangeInput, regionChangeKinds } from "../model/region-change.ts";
import { edtfDateSchema } from "./date.ts";
import { idSchema, idsSchema, recordShape } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";

/** Schema of {@link RegionChange}. */
export const regionChangeSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the region changes." }),
  date: edtfDateSchema.meta({ description: "First day of the new state." }),
  kind: z.enum(regionChangeKinds).meta({ description: "What happened." }),
  predecessors: idsSchema.meta({ description: "The regions before, by id." }),
  successors: idsSchema.meta({ description: "The regions after, by id." }),
  continuedBy: idsSchema.meta({
    description:
      "Successors that carry the predecessors' membership on, by id; each needs a membership of its own.",
  }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<RegionChange, RegionChangeInput>;
