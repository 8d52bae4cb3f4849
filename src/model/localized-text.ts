import * as z from "zod";
import { textSchema } from "./record.ts";

/** A text of the record, in German and, where there is one, in English. */
export interface LocalizedText {
  /** German; not empty. */
  readonly de: string;
  /** English. */
  readonly en?: string | undefined;
}

/** The input form of {@link LocalizedText}. */
export type LocalizedTextInput = LocalizedText;

/** Schema of {@link LocalizedText}. */
export const localizedTextSchema = z.strictObject({
  de: textSchema.meta({ description: "German; not empty." }),
  en: textSchema.optional().meta({ description: "English." }),
}) satisfies z.ZodType<LocalizedText, LocalizedTextInput>;
