import * as z from "zod";
import {
  carryOvers,
  type FundingPeriod,
  type FundingPeriodInput,
  type FundingRound,
  type FundingRoundInput,
  fundingPeriodKinds,
} from "../model/funding-period.ts";
import { described } from "./described.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema, listOf, textSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";
import { timeBoundedShape } from "./time-bounded.ts";

/** Schema of {@link FundingRound}. */
export const fundingRoundSchema = z.strictObject(
  described("FundingRound", {
    id: idSchema,
    name: localizedTextSchema,
    ...timeBoundedShape,
    ...sourcedShape,
  }),
) satisfies z.ZodType<FundingRound, FundingRoundInput>;

/** Schema of {@link FundingPeriod}. */
export const fundingPeriodSchema = z.strictObject(
  described("FundingPeriod", {
    id: idSchema,
    name: localizedTextSchema,
    kind: z.enum(fundingPeriodKinds),
    programme: z.string().optional(),
    funders: listOf(textSchema),
    carryOver: z.enum(carryOvers),
    ...timeBoundedShape,
    rounds: listOf(fundingRoundSchema),
    ...sourcedShape,
  }),
) satisfies z.ZodType<FundingPeriod, FundingPeriodInput>;
