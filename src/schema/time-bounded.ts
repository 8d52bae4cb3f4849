import * as z from "zod";
import type { Confirmation, ConfirmationInput } from "../model/time-bounded.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date.ts";
import { idSchema } from "./record.ts";

/** Schema of {@link Confirmation}. */
export const confirmationSchema = z.strictObject({
  date: edtfDateSchema.meta({ description: "The day." }),
  source: idSchema.optional().meta({ description: "The source, by id." }),
  note: z.string().optional().meta({ description: "A remark for people." }),
}) satisfies z.ZodType<Confirmation, ConfirmationInput>;

/** The fields of {@link TimeBounded}. */
export const timeBoundedShape = {
  startDate: edtfDateSchema.optional().meta({ description: "First day; absent = unknown." }),
  endDate: edtfEndDateSchema
    .optional()
    .meta({ description: 'Last day, included; ".." = ongoing, no end known; absent = unknown.' }),
  confirmations: z
    .array(confirmationSchema)
    .default(() => [])
    .meta({ description: "Days on which a source shows it to hold." }),
};
