import type { CountClaim, CountClaimInput } from "./count-claim.ts";
import type {
  CriterionAssessment,
  CriterionAssessmentInput,
  PlanningCriterion,
  PlanningCriterionInput,
} from "./criterion.ts";
import type { EdtfDate, IsoDate } from "./date.ts";
import type { NetworkEvent, NetworkEventInput } from "./event.ts";
import type { FundingPeriod, FundingPeriodInput } from "./funding-period.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Membership, MembershipInput } from "./membership.ts";
import type { RecordFields } from "./record.ts";
import type { Region, RegionInput } from "./region.ts";
import type { RegionChange, RegionChangeInput } from "./region-change.ts";
import type { Source, SourceInput } from "./source.ts";

/** How much the memberships of a network say. */
export const rosters = ["complete", "partial"] as const;

/** Whether `memberships` names every member. */
export type Roster = (typeof rosters)[number];

/** A network of regions, who was a member of it when, and where each fact comes from. */
export interface Network extends RecordFields {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** Identity of the network. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalizedText;
  /** Last day the record speaks for; answers about later days are flagged `beyondAsOf`. */
  readonly asOf: IsoDate;
  /** First day of its existence; absent = unknown. */
  readonly foundingDate?: EdtfDate | undefined;
  /** Last day of its existence, included; absent = unknown or none. */
  readonly dissolutionDate?: EdtfDate | undefined;
  /** Whether `memberships` names every member. Of a region that is named, the record speaks fully either way. */
  readonly roster: Roster;
  /** Terms under which the record may be used. */
  readonly license?: string | undefined;
  /** Where the facts come from. */
  readonly sources: readonly Source[];
  /** How the network was carried. */
  readonly fundingPeriods: readonly FundingPeriod[];
  /** What regional planning is judged by. */
  readonly criteria: readonly PlanningCriterion[];
  /** Members and other regions; results keep this order. */
  readonly regions: readonly Region[];
  /** Mergers, splits and other changes of regions. */
  readonly regionChanges: readonly RegionChange[];
  /** Who took part when. */
  readonly memberships: readonly Membership[];
  /** How far regions met the criteria. */
  readonly assessments: readonly CriterionAssessment[];
  /** What the network held. */
  readonly events: readonly NetworkEvent[];
  /** Numbers of members and of people present that somebody published. */
  readonly countClaims: readonly CountClaim[];
}

/** The lists of a {@link Network}, in their order. */
export const networkLists = [
  "sources",
  "fundingPeriods",
  "criteria",
  "regions",
  "regionChanges",
  "memberships",
  "assessments",
  "events",
  "countClaims",
] as const;

/** The name of a list of a {@link Network}. */
export type NetworkList = (typeof networkLists)[number];

/** The input form of {@link Network}: every list is empty if absent. */
export interface NetworkInput extends Omit<Network, NetworkList> {
  /** Address of the JSON Schema, for editors; dropped. */
  readonly $schema?: string | undefined;
  /** Where the facts come from. */
  readonly sources?: readonly SourceInput[] | undefined;
  /** How the network was carried. */
  readonly fundingPeriods?: readonly FundingPeriodInput[] | undefined;
  /** What regional planning is judged by. */
  readonly criteria?: readonly PlanningCriterionInput[] | undefined;
  /** Members and other regions; results keep this order. */
  readonly regions?: readonly RegionInput[] | undefined;
  /** Mergers, splits and other changes of regions. */
  readonly regionChanges?: readonly RegionChangeInput[] | undefined;
  /** Who took part when. */
  readonly memberships?: readonly MembershipInput[] | undefined;
  /** How far regions met the criteria. */
  readonly assessments?: readonly CriterionAssessmentInput[] | undefined;
  /** What the network held. */
  readonly events?: readonly NetworkEventInput[] | undefined;
  /** Numbers of members and of people present that somebody published. */
  readonly countClaims?: readonly CountClaimInput[] | undefined;
}
