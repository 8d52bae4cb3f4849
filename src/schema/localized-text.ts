import * as z from "zod";
import type { LocalizedText, LocalizedTextInput } from "../model/localized-text.ts";
import { textSchema } from "./record.ts";

/** Schema of {@link LocalizedText}. */
export const localizedTextSchema = z.strictObject({
  de: textSchema.meta({ description: "German; not empty." }),
  en: textSchema.optional().meta({ description: "English." }),
}) satisfies z.ZodType<LocalizedText, LocalizedTextInput>;
