import * as z from "zod";
import {
  type CriterionAssessment,
  type CriterionAssessmentInput,
  criterionRatings,
  type PlanningCriterion,
  type PlanningCriterionInput,
} from "../model/criterion.ts";
import { edtfDateSchema } from "./date.ts";
import { described } from "./described.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema } from "./record.ts";
import { sourcedShape } from "./source.ts";

/** Schema of {@link PlanningCriterion}. */
export const planningCriterionSchema = z.strictObject(
  described("PlanningCriterion", {
    id: idSchema,
    name: localizedTextSchema,
    description: localizedTextSchema.optional(),
    ...sourcedShape,
  }),
) satisfies z.ZodType<PlanningCriterion, PlanningCriterionInput>;

/** Schema of {@link CriterionAssessment}. */
export const criterionAssessmentSchema = z.strictObject(
  described("CriterionAssessment", {
    id: idSchema,
    regionId: idSchema,
    criterionId: idSchema,
    date: edtfDateSchema,
    rating: z.enum(criterionRatings),
    evidence: z.string().optional(),
    ...sourcedShape,
  }),
) satisfies z.ZodType<CriterionAssessment, CriterionAssessmentInput>;
