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
import type { Optional } from "./optional.ts";
import type { RecordFields } from "./record.ts";
import type { Region, RegionInput } from "./region.ts";
import type { RegionChange, RegionChangeInput } from "./region-change.ts";
import type { Source, SourceInput } from "./source.ts";

/** How complete the memberships of a {@link Network} are. */
export const rosters = ["complete", "partial"] as const;

/** Whether `memberships` names every member. */
export type Roster = (typeof rosters)[number];

/**
 * A network of regions as plain data: which regions were members when, and where each fact comes from.
 *
 * This is what the JSON of a {@link Network} holds and what `networkSchema` gives. Nothing has compared its
 * records with each other yet, so queries refuse it.
 */
export interface PlainNetwork extends RecordFields {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** Identifies the network. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Last day for which the record speaks; answers about later days are marked `beyondAsOf`. */
  readonly asOf: IsoDate;
  /** First day of its existence; absent = unknown. */
  readonly foundingDate?: EdtfDate | undefined;
  /** Last day of its existence, included; absent = unknown, or it still exists. */
  readonly dissolutionDate?: EdtfDate | undefined;
  /** Whether `memberships` names every member. What it says about a named region is complete either way. */
  readonly roster: Roster;
  /** Terms under which the record may be used. */
  readonly license?: string | undefined;
  /** Where the facts come from. */
  readonly sources: readonly Source[];
  /** Periods in which the network was funded, or organised itself. */
  readonly fundingPeriods: readonly FundingPeriod[];
  /** Criteria by which regional planning is judged. */
  readonly criteria: readonly PlanningCriterion[];
  /** Members and other regions; results keep this order. */
  readonly regions: readonly Region[];
  /** Mergers, splits and other changes of regions. */
  readonly regionChanges: readonly RegionChange[];
  /** Which regions took part, and when. */
  readonly memberships: readonly Membership[];
  /** How far regions met the criteria. */
  readonly assessments: readonly CriterionAssessment[];
  /** What the network held, or what happened to it. */
  readonly events: readonly NetworkEvent[];
  /** Published numbers of members, and of regions and persons present at events. */
  readonly countClaims: readonly CountClaim[];
}

/** Marks, in types alone, what `parseNetwork` or `trustNetwork` gave. */
declare const parsed: unique symbol;

/** A class, because TypeScript drops an accessor of a class from `{ ...network }`: a copy is not a {@link Network}. */
declare abstract class Parsed {
  /** @hidden */
  get [parsed](): true;
}

/**
 * A parsed network, deeply frozen: what queries take.
 *
 * Only `parseNetwork`, `safeParseNetwork` and `trustNetwork` give one. `{ ...network, memberships: […] }` is a
 * {@link NetworkInput}, to be parsed again.
 */
export interface Network extends PlainNetwork, Parsed {}

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

/** What the lists of a {@link NetworkInput} hold. */
interface InputRecords extends Record<NetworkList, object> {
  readonly sources: SourceInput;
  readonly fundingPeriods: FundingPeriodInput;
  readonly criteria: PlanningCriterionInput;
  readonly regions: RegionInput;
  readonly regionChanges: RegionChangeInput;
  readonly memberships: MembershipInput;
  readonly assessments: CriterionAssessmentInput;
  readonly events: NetworkEventInput;
  readonly countClaims: CountClaimInput;
}

/**
 * The input form of {@link Network}: a list may be absent and is then empty.
 *
 * TypeScript reads `"member"` in an imported JSON file as `string`, so such a file is not a `NetworkInput`.
 * `parseNetwork` takes `unknown`: pass the file as it is.
 */
export interface NetworkInput extends Optional<PlainNetwork, NetworkList, InputRecords> {
  /** Address of the JSON Schema, for editors; dropped by `parseNetwork`. */
  readonly $schema?: string | undefined;
}
