import * as z from "zod";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date-field.ts";
import { type IdentifierScheme, identifierSchemes } from "./identifier-scheme.ts";
import { textSchema } from "./record.ts";

/** A key that names a region, always as text. */
export interface Identifier {
  /** Which kind of key. */
  readonly scheme: IdentifierScheme;
  /** The key with all its zeros. */
  readonly value: string;
  /** First day on which the key named the region; absent = unknown. */
  readonly startDate?: EdtfDate | undefined;
  /** Last such day, included; `".."` = it still does; absent = unknown. */
  readonly endDate?: EdtfDate | ".." | undefined;
}

/** The input form of {@link Identifier}. */
export type IdentifierInput = Identifier;

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
