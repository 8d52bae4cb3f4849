import * as z from "zod";
import { type RegionChange, type RegionChangeInput, regionChangeKinds } from "../model/region-change.ts";
import { edtfDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { idSchema, idsSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";

/** Schema of {@link RegionChange}. */
export const regionChangeSchema = z.strictObject(
  described("RegionChange", {
    id: idSchema,
    date: edtfDateSchema,
    kind: z.enum(regionChangeKinds),
    predecessors: idsSchema,
    successors: idsSchema,
    continuedBy: idsSchema,
    ...sourcedShape,
  }),
) satisfies z.ZodType<RegionChange, RegionChangeInput>;
