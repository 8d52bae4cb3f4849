import * as z from "zod";
import type { NetworkEvent, NetworkEventInput } from "../model/event.ts";
import { edtfDateSchema } from "./date.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema, recordShape } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";

/** Schema of {@link NetworkEvent}. */
export const networkEventSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the events." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  startDate: edtfDateSchema.meta({ description: "Its day, or its first one." }),
  endDate: edtfDateSchema.optional().meta({ description: "Its last day, included; absent = one day." }),
  place: z.string().optional().meta({ description: "Where it was." }),
  topics: z
    .array(localizedTextSchema)
    .default(() => [])
    .meta({ description: "What it was about." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<NetworkEvent, NetworkEventInput>;
