import * as z from "zod";
import {
  type CriterionAssessment,
  type CriterionAssessmentInput,
  criterionRatings,
  type PlanningCriterion,
  type PlanningCriterionInput,
} from "../model/criterion.ts";
import { edtfDateSchema } from "./date.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { idSchema, recordShape } from "./record.ts";
import { sourceIdsSchema } from "./source.ts";

/** Schema of {@link PlanningCriterion}. */
export const planningCriterionSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the criteria." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  description: localizedTextSchema
    .optional()
    .meta({ description: "What it asks for, in the words of a source." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<PlanningCriterion, PlanningCriterionInput>;

/** Schema of {@link CriterionAssessment}. */
export const criterionAssessmentSchema = z.strictObject({
  id: idSchema.meta({ description: "Unique among the assessments." }),
  regionId: idSchema.meta({ description: "The region, by id." }),
  criterionId: idSchema.meta({ description: "The criterion, by id." }),
  date: edtfDateSchema.meta({ description: "Day of the assessment." }),
  rating: z.enum(criterionRatings).meta({ description: "How far it is met." }),
  evidence: z.string().optional().meta({ description: "What the rating rests on." }),
  sources: sourceIdsSchema,
  ...recordShape,
}) satisfies z.ZodType<CriterionAssessment, CriterionAssessmentInput>;
