import * as z from "zod";
import type { LocalizedText, LocalizedTextInput } from "../model/localized-text.ts";
import { described } from "./described.ts";
import { textSchema } from "./record.ts";

/** Schema of {@link LocalizedText}. */
export const localizedTextSchema = z.strictObject(
  described("LocalizedText", { de: textSchema, en: textSchema.optional() }),
) satisfies z.ZodType<LocalizedText, LocalizedTextInput>;
