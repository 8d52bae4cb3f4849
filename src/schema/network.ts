import * as z from "zod";
import { type Network, type NetworkInput, rosters } from "../model/network.ts";
import { countClaimSchema } from "./count-claim.ts";
import { criterionAssessmentSchema, planningCriterionSchema } from "./criterion.ts";
import { edtfDateSchema, isoDateSchema } from "./date.ts";
import { networkEventSchema } from "./event.ts";
import { fundingPeriodSchema } from "./funding-period.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { membershipSchema } from "./membership.ts";
import { idSchema, recordShape } from "./record.ts";
import { regionSchema } from "./region.ts";
import { regionChangeSchema } from "./region-change.ts";
import { sourceSchema } from "./source.ts";

/** Schema of {@link Network}: the structure of an input; the rules between records are those of `parseNetwork`. */
export const networkSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: "Address of the JSON Schema, for editors; dropped." }),
  schemaVersion: z.literal(1).meta({ description: "Version of this format." }),
  id: idSchema.meta({ description: "Identity of the network." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  asOf: isoDateSchema.meta({
    description: "Last day the record speaks for; answers about later days are flagged beyondAsOf.",
  }),
  foundingDate: edtfDateSchema
    .optional()
    .meta({ description: "First day of its existence; absent = unknown." }),
  dissolutionDate: edtfDateSchema
    .optional()
    .meta({ description: "Last day of its existence, included; absent = unknown or none." }),
  roster: z.enum(rosters).meta({ description: "Whether `memberships` names every member." }),
  license: z.string().optional().meta({ description: "Terms under which the record may be used." }),
  sources: z
    .array(sourceSchema)
    .default(() => [])
    .meta({ description: "Where the facts come from." }),
  fundingPeriods: z
    .array(fundingPeriodSchema)
    .default(() => [])
    .meta({ description: "How the network was carried." }),
  criteria: z
    .array(planningCriterionSchema)
    .default(() => [])
    .meta({ description: "What regional planning is judged by." }),
  regions: z
    .array(regionSchema)
    .default(() => [])
    .meta({ description: "Members and other regions; results keep this order." }),
  regionChanges: z
    .array(regionChangeSchema)
    .default(() => [])
    .meta({ description: "Mergers, splits and other changes of regions." }),
  memberships: z
    .array(membershipSchema)
    .default(() => [])
    .meta({ description: "Who took part when." }),
  assessments: z
    .array(criterionAssessmentSchema)
    .default(() => [])
    .meta({ description: "How far regions met the criteria." }),
  events: z
    .array(networkEventSchema)
    .default(() => [])
    .meta({ description: "What the network held." }),
  countClaims: z
    .array(countClaimSchema)
    .default(() => [])
    .meta({ description: "Numbers of members and of people present that somebody published." }),
  ...recordShape,
}) satisfies z.ZodType<Network, NetworkInput>;
