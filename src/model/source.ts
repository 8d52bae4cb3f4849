import * as z from "zod";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { edtfDateSchema } from "./date-field.ts";
import { idSchema, idsSchema, type RecordFields, recordShape, textSchema } from "./record.ts";

/** The `id` of a {@link Source}. */
export type SourceId = string;

/** Where a fact comes from. */
export interface Source extends RecordFields {
  /** Unique among the sources. */
  readonly id: SourceId;
  /** How it is called, or what it is. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** Day on which it was published. */
  readonly publishedAt?: EdtfDate | undefined;
}

/** The input form of {@link Source}. */
export type SourceInput = Source;

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
