import * as z from "zod";
import {
  carryOvers,
  type FundingPeriod,
  type FundingPeriodInput,
  type FundingRound,
  type FundingRoundInput,
  fundingPeriodKinds,
} from "../model/funding-period.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema, recordShape, textSchema } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";
import { timeBoundedShape } from "./time-bounded.ts";

/** Schema of {@link FundingRound}. */
export const fundingRoundSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the rounds of all periods." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  ...timeBoundedShape,
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<FundingRound, FundingRoundInput>;

/** Schema of {@link FundingPeriod}. */
export const fundingPeriodSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the funding periods." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  kind: z.enum(fundingPeriodKinds).meta({ description: "Who carries the network." }),
  programme: z.string().optional().meta({ description: "The funding programme." }),
  funders: z
    .array(textSchema)
    .default(() => [])
    .meta({ description: "Who pays." }),
  carryOver: z
    .enum(carryOvers)
    .meta({ description: "Whether memberships enter it by themselves, or need evidence of their own." }),
  ...timeBoundedShape,
  rounds: z
    .array(fundingRoundSchema)
    .default(() => [])
    .meta({ description: "Rounds of the funding within the period." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<FundingPeriod, FundingPeriodInput>;
