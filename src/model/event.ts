import * as z from "zod";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { edtfDateSchema } from "./date-field.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { idSchema, type RecordFields, recordShape } from "./record.ts";
import { type SourceId, sourceIdsSchema } from "./source.ts";

/** Something that the network held or that happened to it. */
export interface NetworkEvent extends RecordFields {
  /** Unique among the events. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalizedText;
  /** Its day, or its first one. */
  readonly startDate: EdtfDate;
  /** Its last day, included; absent = one day. */
  readonly endDate?: EdtfDate | undefined;
  /** Where it was. */
  readonly place?: string | undefined;
  /** What it was about. */
  readonly topics: readonly LocalizedText[];
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link NetworkEvent}: every list is empty if absent. */
export interface NetworkEventInput extends Omit<NetworkEvent, "topics" | "sources"> {
  /** What it was about. */
  readonly topics?: readonly LocalizedText[] | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}

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
