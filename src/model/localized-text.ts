import * as z from "zod";

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
  de: z.string().min(1).meta({ description: "German; not empty." }),
  en: z.string().min(1).optional().meta({ description: "English." }),
}) satisfies z.ZodType<LocalizedText, LocalizedTextInput>;
