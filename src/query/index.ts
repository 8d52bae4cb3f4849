/**
 * Queries on a parsed network. Does not load zod.
 *
 * @module
 */

export type { DaySpan } from "../calendar/day-range.ts";
export type { Extent, Span } from "../calendar/extent.ts";
export type { Day, PlainDate } from "../calendar/plain-date.ts";
export {
  type Choice,
  type Fix,
  type Issue,
  type IssueLocation,
  type IssueOf,
  type IssueSubject,
  isIssue,
} from "../issue.ts";
export type { IssueCode, Severity } from "../issue-codes.ts";
export type { IssuePath } from "../issue-params/place.ts";
export type { IssueParams } from "../issue-params.ts";
export type { Bilingual, Language } from "../model/bilingual.ts";
export { type CountClaim, countedThings } from "../model/count-claim.ts";
export { criterionRatings } from "../model/criterion.ts";
export type { EdtfDate, IsoDate } from "../model/date.ts";
export {
  carryOvers,
  type FundingPeriod,
  type FundingRound,
  fundingPeriodKinds,
} from "../model/funding-period.ts";
export { identifierSchemes } from "../model/identifier-scheme.ts";
export type {
  Certainty,
  CountVerdict,
  CriterionStanding,
  MembershipStatus,
} from "../model/labels.ts";
export {
  endReasons,
  type Membership,
  type MembershipRole,
  membershipRoles,
  startReasons,
} from "../model/membership.ts";
export { type Network, rosters } from "../model/network.ts";
export { type Region, regionKinds, stateCodes } from "../model/region.ts";
export { regionChangeKinds } from "../model/region-change.ts";
export { NetworkError } from "../network-error.ts";
export type { CountRange } from "../roster/day-counts.ts";
export type { RoleOptions } from "../roster/roles.ts";
export { trustNetwork } from "../trust/trust-network.ts";
export type { CertaintyLists } from "./certainty-lists.ts";
export { type MemberCount, type MemberCountRun, memberCountOn, memberCountSeries } from "./counts.ts";
export {
  type CriteriaCoverage,
  type CriteriaOptions,
  type CriterionResult,
  criteriaCoverage,
  criteriaProfile,
  missingCriteria,
} from "./criteria.ts";
export { type MemberDifference, memberDifference } from "./difference.ts";
export { extentOf } from "./extent-of.ts";
export {
  type FundingPeriodSlice,
  type FundingPeriodsOnDay,
  fundingPeriodsOn,
  sliceByFundingPeriod,
} from "./funding-periods.ts";
export type { DayTotal } from "./history/membership-days.ts";
export type { Gap, Stint } from "./history/stints.ts";
export type { DayBounds, LastLeft } from "./history/turning-points.ts";
export { type RegionLineage, regionLineage } from "./lineage.ts";
export {
  type MemberLists,
  type MembershipOnDay,
  type MembersOnDay,
  membershipOn,
  membersOn,
} from "./members.ts";
export { type DuringMode, membersDuring } from "./members-during.ts";
export { type CountReconciliation, reconcileCounts } from "./reconcile.ts";
export { regionById, regionsByIdentifier, regionsByName, type SearchOptions } from "./regions.ts";
export { type MembershipTimeline, membershipTimeline, type TimelineOptions } from "./timeline.ts";
