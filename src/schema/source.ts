import * as z from "zod";
import type { Source, SourceInput } from "../model/source.ts";
import { edtfDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { idSchema, idsSchema, recordShape, textSchema } from "./record.ts";

/** Schema of {@link Source}. */
export const sourceSchema = z.strictObject(
  described("Source", {
    id: idSchema,
    title: textSchema,
    publisher: z.string().optional(),
    url: z.string().optional(),
    publishedAt: edtfDateSchema.optional(),
    ...recordShape,
  }),
) satisfies z.ZodType<Source, SourceInput>;

/** The fields of {@link Sourced}. */
export const sourcedShape = { ...described("Sourced", { sources: idsSchema }), ...recordShape };
