import type { LocalizedText } from "./localized-text.ts";
import type { Optional } from "./optional.ts";
import type { Sourced } from "./source.ts";
import type { TimeBounded } from "./time-bounded.ts";

/** The `id` of a {@link FundingPeriod}. */
export type FundingPeriodId = string;

/** The kinds of {@link FundingPeriod}. */
export const fundingPeriodKinds = ["funded", "self-organised"] as const;

/** Who sustains the network: a funder from outside, or the members themselves. */
export type FundingPeriodKind = (typeof fundingPeriodKinds)[number];

/** The ways in which memberships enter a {@link FundingPeriod}. */
export const carryOvers = ["automatic", "explicit"] as const;

/** Whether memberships continue into a period automatically, or need evidence of their own. */
export type CarryOver = (typeof carryOvers)[number];

/** A period in which the network was funded, or organised itself. */
export interface FundingPeriod extends TimeBounded, Sourced {
  /** Unique among the funding periods. */
  readonly id: FundingPeriodId;
  /** Its name. */
  readonly name: LocalizedText;
  /** Who sustains the network. */
  readonly kind: FundingPeriodKind;
  /** The funding programme. */
  readonly programme?: string | undefined;
  /** Who pays. */
  readonly funders: readonly string[];
  /** Whether memberships continue into the period automatically, or need evidence of their own. */
  readonly carryOver: CarryOver;
  /** Rounds of funding within the period. */
  readonly rounds: readonly FundingRound[];
}

/** The input form of {@link FundingPeriod}: a list may be absent and is then empty. */
export interface FundingPeriodInput
  extends Optional<
    FundingPeriod,
    "confirmations" | "funders" | "rounds" | "sources",
    Record<"rounds", FundingRoundInput>
  > {}

/** A round of funding within a period. */
export interface FundingRound extends TimeBounded, Sourced {
  /** Unique among the rounds of all periods. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalizedText;
}

/** The input form of {@link FundingRound}: a list may be absent and is then empty. */
export interface FundingRoundInput extends Optional<FundingRound, "confirmations" | "sources"> {}
