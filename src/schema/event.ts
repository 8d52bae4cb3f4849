import * as z from "zod";
import type { NetworkEvent, NetworkEventInput } from "../model/event.ts";
import { edtfDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema, listOf } from "./record.ts";
import { sourcedShape } from "./source.ts";

/** Schema of {@link NetworkEvent}. */
export const networkEventSchema = z.strictObject(
  described("NetworkEvent", {
    id: idSchema,
    name: localizedTextSchema,
    startDate: edtfDateSchema,
    endDate: edtfDateSchema.optional(),
    place: z.string().optional(),
    topics: listOf(localizedTextSchema),
    ...sourcedShape,
  }),
) satisfies z.ZodType<NetworkEvent, NetworkEventInput>;
