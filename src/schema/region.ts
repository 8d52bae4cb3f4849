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
import { described } from "./described.ts";
import { identifierSchema } from "./identifier.ts";
import { idSchema, idsSchema, listOf, textSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";

/** Schema of {@link DatedName}. */
export const datedNameSchema = z.strictObject(
  described("DatedName", {
    name: textSchema,
    startDate: edtfDateSchema.optional(),
    endDate: edtfEndDateSchema.optional(),
  }),
) satisfies z.ZodType<DatedName, DatedNameInput>;

/** Schema of {@link Region}. */
export const regionSchema = z.strictObject(
  described("Region", {
    id: idSchema,
    name: textSchema,
    kind: z.enum(regionKinds).optional(),
    state: z.enum(stateCodes).optional(),
    identifiers: listOf(identifierSchema),
    otherNames: listOf(datedNameSchema),
    within: idsSchema,
    foundingDate: edtfDateSchema.optional(),
    dissolutionDate: edtfDateSchema.optional(),
    ...sourcedShape,
  }),
) satisfies z.ZodType<Region, RegionInput>;
