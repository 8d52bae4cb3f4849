import type { EdtfDate } from "./date.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Optional } from "./optional.ts";
import type { RegionId } from "./region.ts";
import type { Sourced } from "./source.ts";

/** The `id` of a {@link PlanningCriterion}. */
export type CriterionId = string;

/** A criterion by which regional planning is judged. */
export interface PlanningCriterion extends Sourced {
  /** Unique among the criteria. */
  readonly id: CriterionId;
  /** Its name. */
  readonly name: LocalizedText;
  /** What it asks for, in the words of a source. */
  readonly description?: LocalizedText | undefined;
}

/** The input form of {@link PlanningCriterion}: `sources` may be absent and is then empty. */
export interface PlanningCriterionInput extends Optional<PlanningCriterion, "sources"> {}

/** The ratings of a {@link CriterionAssessment}, the best first. */
export const criterionRatings = ["met", "partly-met", "not-met"] as const;

/** How far a region meets a criterion. */
export type CriterionRating = (typeof criterionRatings)[number];

/** How far a region met a criterion on a day. */
export interface CriterionAssessment extends Sourced {
  /** Unique among the assessments. */
  readonly id: string;
  /** The region, by id. */
  readonly regionId: RegionId;
  /** The criterion, by id. */
  readonly criterionId: CriterionId;
  /** Day of the assessment. */
  readonly date: EdtfDate;
  /** How far the region meets the criterion. */
  readonly rating: CriterionRating;
  /** What the rating is based on. */
  readonly evidence?: string | undefined;
}

/** The input form of {@link CriterionAssessment}: `sources` may be absent and is then empty. */
export interface CriterionAssessmentInput extends Optional<CriterionAssessment, "sources"> {}
