/**
 * A typed model of a network of regions, validators for what is known of it, and queries that say how sure they are.
 *
 * @module
 */
export * from "./calendar/index.ts";
export * from "./explain/index.ts";
export { issueSeverities } from "./issue.ts";
export {
  type ClaimId,
  type CountClaim,
  type CountClaimInput,
  type CountedThing,
  countClaimSchema,
} from "./model/count-claim.ts";
export {
  type CriterionAssessment,
  type CriterionAssessmentInput,
  type CriterionId,
  type CriterionRating,
  criterionAssessmentSchema,
  type PlanningCriterion,
  type PlanningCriterionInput,
  planningCriterionSchema,
} from "./model/criterion.ts";
export { type NetworkEvent, type NetworkEventInput, networkEventSchema } from "./model/event.ts";
export {
  type CarryOver,
  type FundingPeriod,
  type FundingPeriodId,
  type FundingPeriodInput,
  type FundingPeriodKind,
  type FundingRound,
  type FundingRoundInput,
  fundingPeriodSchema,
  fundingRoundSchema,
} from "./model/funding-period.ts";
export {
  type Identifier,
  type IdentifierInput,
  identifierSchema,
} from "./model/identifier.ts";
export type { IdentifierScheme } from "./model/identifier-scheme.ts";
export { type LocalizedText, type LocalizedTextInput, localizedTextSchema } from "./model/localized-text.ts";
export {
  type EndReason,
  type Membership,
  type MembershipId,
  type MembershipInput,
  type MembershipRole,
  membershipSchema,
  type StartReason,
} from "./model/membership.ts";
export { type Network, type NetworkInput, networkSchema, type Roster } from "./model/network.ts";
export {
  type DatedName,
  type DatedNameInput,
  datedNameSchema,
  type Region,
  type RegionId,
  type RegionInput,
  type RegionKind,
  regionSchema,
  type StateCode,
} from "./model/region.ts";
export {
  type RegionChange,
  type RegionChangeInput,
  type RegionChangeKind,
  regionChangeSchema,
} from "./model/region-change.ts";
export { type Source, type SourceId, type SourceInput, sourceSchema } from "./model/source.ts";
export {
  type Confirmation,
  type ConfirmationInput,
  confirmationSchema,
  type TimeBounded,
  type TimeBoundedInput,
} from "./model/time-bounded.ts";
export { formatIssues } from "./network-error.ts";
export type {
  MembershipFormInput,
  MembershipFormIssue,
  MembershipFormResult,
  MembershipFormSchema,
} from "./parse/form-schema.ts";
export { membershipSchemaFor } from "./parse/membership-form.ts";
export { type ParseResult, parseNetwork, safeParseNetwork } from "./parse/parse-network.ts";
export * from "./query/index.ts";
