import * as z from "zod";
import type { Identifier, IdentifierInput } from "../model/identifier.ts";
import { identifierSchemes } from "../model/identifier-scheme.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date.ts";
import { textSchema } from "./record.ts";

/** Schema of {@link Identifier}. */
export const identifierSchema = z.strictObject({
  scheme: z.enum(identifierSchemes).meta({ description: "Which kind of key." }),
  value: textSchema.meta({ description: "The key with all its zeros, as text." }),
  startDate: edtfDateSchema
    .optional()
    .meta({ description: "First day on which the key named the region; absent = unknown." }),
  endDate: edtfEndDateSchema
    .optional()
    .meta({ description: 'Last such day, included; ".." = it still does; absent = unknown.' }),
}) satisfies z.ZodType<Identifier, IdentifierInput>;
