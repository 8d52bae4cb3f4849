import * as z from "zod";
import type { Source, SourceInput } from "../model/source.ts";
import { edtfDateSchema } from "./date.ts";
import { idSchema, idsSchema, recordShape, textSchema } from "./record.ts";

/** Schema of {@link Source}. */
export const sourceSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the sources." }),
  title: textSchema.meta({ description: "How it is called, or what it is." }),
  publisher: z.string().optional().meta({ description: "Who published it." }),
  url: z.string().optional().meta({ description: "Where it can be read." }),
  publishedAt: edtfDateSchema.optional().meta({ description: "Day on which it was published." }),
  ...recordShape,
}) satisfies z.ZodType<Source, SourceInput>;

/** The `sources` of a record: ids of {@link Source}. */
export const sourceIdsSchema = idsSchema.meta({ description: "Sources of the record, by id." });
