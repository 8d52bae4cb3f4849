import * as z from "zod";
import {
  type DatedName,
  type DatedNameInput,
  type Region,
  type RegionInput,
  regionKinds,
  stateCodes,
} from "../model/region.ts";
import { edtfDateSchema, edtfEndDateSchema } from "./date.ts";
import { identifierSchema } from "./identifier.ts";
import { idSchema, idsSchema, recordShape, textSchema } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";

/** Schema of {@link DatedName}. */
export const datedNameSchema = z.strictObject({
  name: textSchema.meta({ description: "The name." }),
  startDate: edtfDateSchema.optional().meta({ description: "First day of its use; absent = unknown." }),
  endDate: edtfEndDateSchema
    .optional()
    .meta({ description: 'Last day of its use, included; ".." = still in use; absent = unknown.' }),
}) satisfies z.ZodType<DatedName, DatedNameInput>;

/** Schema of {@link Region}. */
export const regionSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the regions." }),
  name: textSchema.meta({ description: "The name by which it goes in this record." }),
  kind: z.enum(regionKinds).optional().meta({ description: "What it is; absent = unknown." }),
  state: z
    .enum(stateCodes)
    .optional()
    .meta({ description: "The Land in which it lies, ISO 3166-2; absent = unknown or several." }),
  identifiers: z
    .array(identifierSchema)
    .default(() => [])
    .meta({ description: "Keys that name it." }),
  otherNames: z
    .array(datedNameSchema)
    .default(() => [])
    .meta({ description: "Names that it has, or had, beside `name`." }),
  within: idsSchema.meta({ description: "Regions in which it lies, by id." }),
  foundingDate: edtfDateSchema
    .optional()
    .meta({ description: "First day of its existence; absent = unknown." }),
  dissolutionDate: edtfDateSchema
    .optional()
    .meta({ description: "Last day of its existence, included; absent = unknown or none." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<Region, RegionInput>;
