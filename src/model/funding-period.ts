import type { LocalizedText } from "./localized-text.ts";
import type { RecordFields } from "./record.ts";
import type { SourceId } from "./source.ts";
import type { TimeBounded, TimeBoundedInput } from "./time-bounded.ts";

/** The `id` of a {@link FundingPeriod}. */
export type FundingPeriodId = string;

/** The kinds of {@link FundingPeriod}. */
export const fundingPeriodKinds = ["funded", "self-organised"] as const;

/** Who carries the network: a funder from outside, or the members themselves. */
export type FundingPeriodKind = (typeof fundingPeriodKinds)[number];

/** The ways in which memberships enter a {@link FundingPeriod}. */
export const carryOvers = ["automatic", "explicit"] as const;

/** Whether a membership goes on into the period by itself, or needs evidence of its own. */
export type CarryOver = (typeof carryOvers)[number];

/** A time in which the network was carried in one way. */
export interface FundingPeriod extends RecordFields, TimeBounded {
  /** Unique among the funding periods. */
  readonly id: FundingPeriodId;
  /** What it is called. */
  readonly name: LocalizedText;
  /** Who carries the network. */
  readonly kind: FundingPeriodKind;
  /** The funding programme. */
  readonly programme?: string | undefined;
  /** Who pays. */
  readonly funders: readonly string[];
  /** Whether memberships enter it by themselves. */
  readonly carryOver: CarryOver;
  /** Rounds of the funding within the period. */
  readonly rounds: readonly FundingRound[];
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link FundingPeriod}: every list is empty if absent. */
export interface FundingPeriodInput
  extends Omit<FundingPeriod, "confirmations" | "funders" | "rounds" | "sources">,
    TimeBoundedInput {
  /** Who pays. */
  readonly funders?: readonly string[] | undefined;
  /** Rounds of the funding within the period. */
  readonly rounds?: readonly FundingRoundInput[] | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}

/** A round of funding within a period. */
export interface FundingRound extends RecordFields, TimeBounded {
  /** Unique among the rounds of all periods. */
  readonly id: string;
  /** What it is called. */
  readonly name: LocalizedText;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link FundingRound}: every list is empty if absent. */
export interface FundingRoundInput extends Omit<FundingRound, "confirmations" | "sources">, TimeBoundedInput {
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}
