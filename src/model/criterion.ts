import type { EdtfDate } from "./date.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { RecordFields } from "./record.ts";
import type { RegionId } from "./region.ts";
import type { SourceId } from "./source.ts";

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
