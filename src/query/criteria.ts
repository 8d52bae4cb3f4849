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

/** The day of a query about criteria. */
export interface CriteriaOptions {
  /** The day, `YYYY-MM-DD`; assessments up to and including it count; absent = `network.asOf`. */
  readonly on?: Day | undefined;
}

/** How well a region meets a criterion. */
export interface CriterionResult {
  /** The criterion. */
  readonly criterion: PlanningCriterion;
  /**
   * The rating of the latest assessment; `"not-assessed"` if there certainly is none; `"uncertain"` if the result
   * depends on the unknown days, or if one day has two ratings.
   */
  readonly rating: CriterionStanding;
  /** Every assessment that can be the latest, in the order of the network. */
  readonly assessments: readonly CriterionAssessment[];
}

/**
 * How well does a region meet each criterion?
 *
 * The latest assessment on or before the day counts. If the dates of assessments are inexact, several may be the
 * latest; the rating is certain only if all of these agree.
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param options - `on`: the day; absent = `network.asOf`
 * @returns a result for each of `network.criteria`, in that order
 * @throws {NetworkError} `reference-unknown` if the network does not have the region; `date-format` or
 * `date-not-in-calendar` if `on` is not a valid day; `field-value` for an unknown option; `network-not-parsed` if the
 * network was not parsed
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
 * The rating on a day, and every assessment that can be the latest. It can be the latest if it can be on or before the
 * day, and also on or after the earliest possible day of each assessment that certainly is on or before the day.
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

/** How well a member meets the criteria. */
export interface CriteriaCoverage {
  /** The member. */
  readonly region: Region;
  /** Whether the region is certainly or possibly a member. */
  readonly certainty: "certain" | "uncertain";
  /** The results for each criterion, as in {@link criteriaProfile}. */
  readonly profile: readonly CriterionResult[];
}

/**
 * How well do the members meet the criteria?
 *
 * For one region use {@link criteriaProfile}.
 *
 * @param network - a parsed network
 * @param options - `on`: the day on which they are members and up to which assessments count, absent = `network.asOf`;
 * `roles`: which roles count, absent = `["member"]`
 * @returns a row for each region that is certainly or possibly a member on that day, in the order of
 * `network.regions`; empty if there is none
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `on` is not a valid day; `field-value` for an
 * unknown role or option; `network-not-parsed` if the network was not parsed
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
 * Which criteria does a region not certainly meet?
 *
 * @param network - a parsed network
 * @param regionId - the region
 * @param options - `on`: the day; absent = `network.asOf`
 * @returns the criteria that are partly met, not met, not assessed or uncertain, in the order of `network.criteria`;
 * empty if all are met
 * @throws {NetworkError} under the conditions of {@link criteriaProfile}
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
