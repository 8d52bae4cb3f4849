/**
 * A typed model of a network of regions, validators for what is known of it, and queries that say how sure they are.
 *
 * @module
 */
export * from "./calendar/index.ts";
export * from "./changes/index.ts";
export * from "./explain/index.ts";
export { issueSeverities } from "./issue-codes.ts";
export { type AppliedFixes, applyFixes } from "./mend/apply-fixes.ts";
export type { ClaimId, CountClaim, CountClaimInput, CountedThing } from "./model/count-claim.ts";
export type {
  CriterionAssessment,
  CriterionAssessmentInput,
  CriterionId,
  CriterionRating,
  PlanningCriterion,
  PlanningCriterionInput,
} from "./model/criterion.ts";
export type { NetworkEvent, NetworkEventInput } from "./model/event.ts";
export type {
  CarryOver,
  FundingPeriod,
  FundingPeriodId,
  FundingPeriodInput,
  FundingPeriodKind,
  FundingRound,
  FundingRoundInput,
} from "./model/funding-period.ts";
export type { Identifier, IdentifierInput } from "./model/identifier.ts";
export type { IdentifierScheme } from "./model/identifier-scheme.ts";
export type { LocalizedText, LocalizedTextInput } from "./model/localized-text.ts";
export type {
  EndReason,
  Membership,
  MembershipId,
  MembershipInput,
  MembershipRole,
  StartReason,
} from "./model/membership.ts";
export type { Network, NetworkInput, NetworkList, PlainNetwork, Roster } from "./model/network.ts";
export type {
  DatedName,
  DatedNameInput,
  Region,
  RegionId,
  RegionInput,
  RegionKind,
  StateCode,
} from "./model/region.ts";
export type { RegionChange, RegionChangeInput, RegionChangeKind } from "./model/region-change.ts";
export type { Source, SourceId, SourceInput } from "./model/source.ts";
export type { Confirmation, ConfirmationInput, TimeBounded, TimeBoundedInput } from "./model/time-bounded.ts";
export { formatIssues } from "./network-error.ts";
export type {
  JsonSchemaOptions,
  MembershipFormInput,
  MembershipFormIssue,
  MembershipFormResult,
  MembershipFormSchema,
} from "./parse/form/form-schema.ts";
export { membershipSchemaFor } from "./parse/form/membership-form.ts";
export { type ParseResult, parseNetwork, safeParseNetwork } from "./parse/parse-network.ts";
export * from "./query/index.ts";
export { type RevisionResult, reviseNetwork } from "./revise/revise-network.ts";
export type {
  AddedRecords,
  ChangedFields,
  NetworkRevision,
  NewIds,
  RecordIds,
  RegionMerge,
} from "./revise/revision.ts";
export { countClaimSchema } from "./schema/count-claim.ts";
export { criterionAssessmentSchema, planningCriterionSchema } from "./schema/criterion.ts";
export { networkEventSchema } from "./schema/event.ts";
export { fundingPeriodSchema, fundingRoundSchema } from "./schema/funding-period.ts";
export { identifierSchema } from "./schema/identifier.ts";
export { localizedTextSchema } from "./schema/localized-text.ts";
export { membershipSchema } from "./schema/membership.ts";
export { networkSchema } from "./schema/network.ts";
export { datedNameSchema, regionSchema } from "./schema/region.ts";
export { regionChangeSchema } from "./schema/region-change.ts";
export { sourceSchema } from "./schema/source.ts";
export { confirmationSchema } from "./schema/time-bounded.ts";
