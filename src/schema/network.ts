import * as z from "zod";
import { type NetworkInput, type PlainNetwork, rosters } from "../model/network.ts";
import { countClaimSchema } from "./count-claim.ts";
import { criterionAssessmentSchema, planningCriterionSchema } from "./criterion.ts";
import { edtfDateSchema, isoDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { networkEventSchema } from "./event.ts";
import { fundingPeriodSchema } from "./funding-period.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { membershipSchema } from "./membership.ts";
import { idSchema, listOf, recordShape } from "./record.ts";
import { regionSchema } from "./region.ts";
import { regionChangeSchema } from "./region-change.ts";
import { sourceSchema } from "./source.ts";

/** Schema of {@link PlainNetwork}: the structure of an input. `parseNetwork` also checks records against each other. */
export const networkSchema = z.strictObject(
  described("PlainNetwork", {
    ...described("NetworkInput", { $schema: z.string().optional() }),
    schemaVersion: z.literal(1),
    id: idSchema,
    name: localizedTextSchema,
    asOf: isoDateSchema,
    foundingDate: edtfDateSchema.optional(),
    dissolutionDate: edtfDateSchema.optional(),
    roster: z.enum(rosters),
    license: z.string().optional(),
    sources: listOf(sourceSchema),
    fundingPeriods: listOf(fundingPeriodSchema),
    criteria: listOf(planningCriterionSchema),
    regions: listOf(regionSchema),
    regionChanges: listOf(regionChangeSchema),
    memberships: listOf(membershipSchema),
    assessments: listOf(criterionAssessmentSchema),
    events: listOf(networkEventSchema),
    countClaims: listOf(countClaimSchema),
    ...recordShape,
  }),
) satisfies z.ZodType<PlainNetwork, NetworkInput>;
