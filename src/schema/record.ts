import * as z from "zod";

/** The fields of {@link RecordFields}. */
export const recordShape = {
  note: z.string().optional().meta({ description: "A remark for people; no rule and no query reads it." }),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: "Own data of an app: any JSON object; kept as it is, never read." }),
};

/** A text that has more than white space. */
export const textSchema = z.string().regex(/\S/);

/** An id: any such text. */
export const idSchema = textSchema;

/** A list of ids that is empty unless given. */
export const idsSchema = z.array(idSchema).default(() => []);
