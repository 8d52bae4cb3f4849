import * as z from "zod";
import type { IsoDate } from "../calendar/day.ts";
import type { EdtfDate } from "../calendar/edtf-date.ts";
import { type CountClaim, type CountClaimInput, countClaimSchema } from "./count-claim.ts";
import {
  type CriterionAssessment,
  type CriterionAssessmentInput,
  criterionAssessmentSchema,
  type PlanningCriterion,
  type PlanningCriterionInput,
  planningCriterionSchema,
} from "./criterion.ts";
import { edtfDateSchema, isoDateSchema } from "./date-field.ts";
import { type NetworkEvent, type NetworkEventInput, networkEventSchema } from "./event.ts";
import { type FundingPeriod, type FundingPeriodInput, fundingPeriodSchema } from "./funding-period.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";
import { type Membership, type MembershipInput, membershipSchema } from "./membership.ts";
import { idSchema, type RecordFields, recordShape } from "./record.ts";
import { type Region, type RegionInput, regionSchema } from "./region.ts";
import { type RegionChange, type RegionChangeInput, regionChangeSchema } from "./region-change.ts";
import { type Source, type SourceInput, sourceSchema } from "./source.ts";

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

/** The name of a list of a {@link Network}. */
export type NetworkList =
  | "sources"
  | "fundingPeriods"
  | "criteria"
  | "regions"
  | "regionChanges"
  | "memberships"
  | "assessments"
  | "events"
  | "countClaims";

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

/** Schema of {@link Network}: the structure of an input; the rules between records are those of `parseNetwork`. */
export const networkSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: "Address of the JSON Schema, for editors; dropped." }),
  schemaVersion: z.literal(1).meta({ description: "Version of this format." }),
  id: idSchema.meta({ description: "Identity of the network." }),
  name: localizedTextSchema.meta({ description: "What it is called." }),
  asOf: isoDateSchema.meta({
    description: "Last day the record speaks for; answers about later days are flagged beyondAsOf.",
  }),
  foundingDate: edtfDateSchema
    .optional()
    .meta({ description: "First day of its existence; absent = unknown." }),
  dissolutionDate: edtfDateSchema
    .optional()
    .meta({ description: "Last day of its existence, included; absent = unknown or none." }),
  roster: z.enum(rosters).meta({ description: "Whether `memberships` names every member." }),
  license: z.string().optional().meta({ description: "Terms under which the record may be used." }),
  sources: z
    .array(sourceSchema)
    .default(() => [])
    .meta({ description: "Where the facts come from." }),
  fundingPeriods: z
    .array(fundingPeriodSchema)
    .default(() => [])
    .meta({ description: "How the network was carried." }),
  criteria: z
    .array(planningCriterionSchema)
    .default(() => [])
    .meta({ description: "What regional planning is judged by." }),
  regions: z
    .array(regionSchema)
    .default(() => [])
    .meta({ description: "Members and other regions; results keep this order." }),
  regionChanges: z
    .array(regionChangeSchema)
    .default(() => [])
    .meta({ description: "Mergers, splits and other changes of regions." }),
  memberships: z
    .array(membershipSchema)
    .default(() => [])
    .meta({ description: "Who took part when." }),
  assessments: z
    .array(criterionAssessmentSchema)
    .default(() => [])
    .meta({ description: "How far regions met the criteria." }),
  events: z
    .array(networkEventSchema)
    .default(() => [])
    .meta({ description: "What the network held." }),
  countClaims: z
    .array(countClaimSchema)
    .default(() => [])
    .meta({ description: "Numbers of members and of people present that somebody published." }),
  ...recordShape,
}) satisfies z.ZodType<Network, NetworkInput>;
