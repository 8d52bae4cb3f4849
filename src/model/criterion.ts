import * as z from "zod";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { edtfDateSchema } from "./date-field.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { idSchema, type RecordFields, recordShape } from "./record.ts";
import type { RegionId } from "./region.ts";
import { type SourceId, sourceIdsSchema } from "./source.ts";

/** The `id` of a {@link PlanningCriterion}. */
export type CriterionId = string;

/** A criterion by which regional planning is judged. */
export interface PlanningCriterion extends RecordFields {
  /** Unique among the criteria. */
  readonly id: CriterionId;
  /** What it is called. */
  readonly name: LocalizedText;
  /** What it asks for, in the words of a source. */
  readonly description?: LocalizedText | undefined;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link PlanningCriterion}. */
export interface PlanningCriterionInput extends Omit<PlanningCriterion, "sources"> {
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}

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

/** The ratings of {@link CriterionAssessment}. */
export const criterionRatings = ["met", "partly-met", "not-met"] as const;

/** How far a region meets a criterion. */
export type CriterionRating = (typeof criterionRatings)[number];

/** How far a region met a criterion on a day. */
export interface CriterionAssessment extends RecordFields {
  /** Unique among the assessments. */
  readonly id: string;
  /** The region, by id. */
  readonly regionId: RegionId;
  /** The criterion, by id. */
  readonly criterionId: CriterionId;
  /** Day of the assessment. */
  readonly date: EdtfDate;
  /** How far it is met. */
  readonly rating: CriterionRating;
  /** What the rating rests on. */
  readonly evidence?: string | undefined;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link CriterionAssessment}. */
export interface CriterionAssessmentInput extends Omit<CriterionAssessment, "sources"> {
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}

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
