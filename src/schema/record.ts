import * as z from "zod";
import { described } from "./described.ts";

/** The fields of {@link RecordFields}. */
export const recordShape = described("RecordFields", {
  note: z.string().optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
});

/** Text that is more than white space. */
export const textSchema = z.string().regex(/\S/);

/** An id: any such text. */
export const idSchema = textSchema;

/** A list of ids; empty if absent. */
export const idsSchema = listOf(idSchema);

/** A list that is empty if absent. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default(() => []);
}
