import { isoText } from "../calendar/day.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import type { Day } from "../calendar/plain-date.ts";
import { addTo } from "../grouping.ts";
import type { CriterionAssessment, CriterionId, PlanningCriterion } from "../model/criterion.ts";
import type { CriterionStanding } from "../model/labels.ts";
import type { Network } from "../model/network.ts";
import type { Region, RegionId } from "../model/region.ts";
import { assertOptions } from "../network-error.ts";
import { keptIndex } from "../roster/kept-index.ts";
import type { RoleOptions } from "../roster/roles.ts";
import { regionAt, rosterOf } from "../roster/roster.ts";
import { askedOn } from "./asked-day.ts";
import { membersOn } from "./members.ts";

type AssessmentIndex = ReadonlyMap<RegionId, ReadonlyMap<CriterionId, readonly CriterionAssessment[]>>;

const indexes = new WeakMap<Network, AssessmentIndex>();

function buildIndex({ assessments }: Network): AssessmentIndex {
  const byRegion = new Map<RegionId, Map<CriterionId, CriterionAssessment[]>>();
  for (const assessment of assessments) {
    const byCriterion = byRegion.get(assessment.regionId) ?? new Map<CriterionId, CriterionAssessment[]>();
    byRegion.set(assessment.regionId, byCriterion);
    addTo(byCriterion, assessment.criterionId, assessment);
  }
  return byRegion;
}

/** The day that a question about criteria speaks of. */
export interface CriteriaOptions {
  /** The day, `YYYY-MM-DD`; assessments on it count; `network.asOf` if absent. */
  readonly on?: Day | undefined;
}

/** How far a region meets a criterion. */
export interface CriterionResult {
  /** The criterion. */
  readonly criterion: PlanningCriterion;
  /**
   * The rating of the latest assessment; `"not-assessed"` if there is none in any way in which the unknown days can
   * fall; `"uncertain"` if these ways differ, or if one day has two ratings.
   */
  readonly rating: CriterionStanding;
  /** Every assessment that can be the latest one, in the order of the network. */
  readonly assessments: readonly CriterionAssessment[];
}

/**
 * How far does a region meet each criterion?
 *
 * What counts is the latest assessment on or before the day. If the days of assessments are inexact, each way in which
 * they can fall has its own latest one; the rating stands only if all agree.
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param options - `on`: the day, `network.asOf` if absent
 * @returns a result for each of `network.criteria`, in that order
 * @throws {NetworkError} `reference-unknown` if the network has no such region; `date-format` or
 * `date-not-in-calendar` unless `on` is a day; `network-not-parsed`; `field-value` for an unknown option
 * @example
 * criteriaProfile(network, "vogelsbergkreis").map((result) => result.rating)[0]; // => "not-assessed"
 */
export function criteriaProfile(
  network: Network,
  regionId: RegionId,
  options: CriteriaOptions = {},
): CriterionResult[] {
  const index = rosterOf(network);
  const { region } = regionAt(index, regionId);
  assertOptions(options, "on");
  const { day } = askedOn(index, options.on);
  const byCriterion = keptIndex(indexes, network, buildIndex).get(region.id);
  return network.criteria.map((criterion) => ({
    criterion,
    ...standingOn(byCriterion?.get(criterion.id) ?? [], day),
  }));
}

/**
 * An assessment can be the latest up to a day if it can lie there and on or after the earliest day of each one that must
 * lie there: those can lie before it, and all others after the day.
 */
function standingOn(
  assessments: readonly CriterionAssessment[],
  day: number,
): Pick<CriterionResult, "rating" | "assessments"> {
  const dated = assessments.map((assessment) => ({ assessment, ...dateBounds(assessment.date) }));
  const forced = dated.filter(({ latest }) => latest <= day);
  const from = forced.reduce((least, { earliest }) => Math.max(least, earliest), Number.NEGATIVE_INFINITY);
  const candidates = dated
    .filter(({ earliest, latest }) => earliest <= day && latest >= from)
    .map(({ assessment }) => assessment);
  const standings = new Set<CriterionStanding>(candidates.map(({ rating }) => rating));
  if (forced.length === 0) standings.add("not-assessed");
  const [rating = "uncertain"] = standings;
  return { rating: standings.size === 1 ? rating : "uncertain", assessments: candidates };
}

/** How far a member meets the criteria. */
export interface CriteriaCoverage {
  /** The member. */
  readonly region: Region;
  /** How sure it is that it is one. */
  readonly certainty: "certain" | "uncertain";
  /** Its results, as {@link criteriaProfile} gives them. */
  readonly profile: readonly CriterionResult[];
}

/**
 * How far do the members meet the criteria?
 *
 * @param network - a parsed network
 * @param options - `on`: the day on which they are members and up to which assessments count, `network.asOf` if absent;
 * `roles`: which roles count, `["member"]` if absent
 * @returns a row for each region that certainly or possibly is a member on that day, in the order of
 * `network.regions`
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` unless `on` is a day; `network-not-parsed`;
 * `field-value` for an unknown option
 * @example
 * criteriaCoverage(network, { on: "2018-11-27" }).filter((row) => row.certainty === "certain").length; // => 3
 */
export function criteriaCoverage(
  network: Network,
  options: CriteriaOptions & RoleOptions = {},
): CriteriaCoverage[] {
  const index = rosterOf(network);
  assertOptions(options, "on", "roles");
  const { on, roles } = options;
  const members = membersOn(network, isoText(askedOn(index, on).day), { roles });
  const certain = new Set(members.certain);
  const uncertain = new Set(members.uncertain);
  return network.regions
    .filter((region) => certain.has(region) || uncertain.has(region))
    .map((region) => ({
      region,
      certainty: certain.has(region) ? "certain" : "uncertain",
      profile: criteriaProfile(network, region.id, { on }),
    }));
}

/**
 * Which criteria does a region not meet, as far as is known?
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param options - `on`: the day, `network.asOf` if absent
 * @returns the criteria that are not certainly met, in the order of `network.criteria`: partly or not met, not assessed, or
 * uncertain
 * @throws {NetworkError} as {@link criteriaProfile}
 * @example
 * missingCriteria(network, "vogelsbergkreis").length; // => 6
 */
export function missingCriteria(
  network: Network,
  regionId: RegionId,
  options: CriteriaOptions = {},
): PlanningCriterion[] {
  return criteriaProfile(network, regionId, options)
    .filter(({ rating }) => rating !== "met")
    .map(({ criterion }) => criterion);
}
