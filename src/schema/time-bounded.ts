import * as z from "zod";
import type { Confirmation, ConfirmationInput } from "../model/time-bounded.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { idSchema, listOf } from "./record.ts";

/** Schema of {@link Confirmation}. */
export const confirmationSchema = z.strictObject(
  described("Confirmation", {
    date: edtfDateSchema,
    source: idSchema.optional(),
    note: z.string().optional(),
  }),
) satisfies z.ZodType<Confirmation, ConfirmationInput>;

/** The fields of {@link TimeBounded}. */
export const timeBoundedShape = described("TimeBounded", {
  startDate: edtfDateSchema.optional(),
  endDate: edtfEndDateSchema.optional(),
  confirmations: listOf(confirmationSchema),
});
