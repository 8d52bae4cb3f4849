import * as z from "zod";
import type { Identifier, IdentifierInput } from "../model/identifier.ts";
import { identifierSchemes } from "../model/identifier-scheme.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { textSchema } from "./record.ts";

/** Schema of {@link Identifier}. */
export const identifierSchema = z.strictObject(
  described("Identifier", {
    scheme: z.enum(identifierSchemes),
    value: textSchema,
    startDate: edtfDateSchema.optional(),
    endDate: edtfEndDateSchema.optional(),
  }),
) satisfies z.ZodType<Identifier, IdentifierInput>;
