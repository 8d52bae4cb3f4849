import type { Optional } from "./optional.ts";
import type { RegionId } from "./region.ts";
import type { Sourced } from "./source.ts";
import type { TimeBounded } from "./time-bounded.ts";

/** The `id` of a {@link Membership}. */
export type MembershipId = string;

/** The roles of {@link Membership}. */
export const membershipRoles = ["member", "associate", "candidate"] as const;

/** The role in which a region takes part. */
export type MembershipRole = (typeof membershipRoles)[number];

/** The reasons why a {@link Membership} starts. */
export const startReasons = ["founding", "admission", "succession"] as const;

/** Why a membership starts. */
export type StartReason = (typeof startReasons)[number];

/** The reasons why a {@link Membership} ends. */
export const endReasons = ["withdrawal", "exclusion", "succession", "dissolution", "period-ended"] as const;

/** Why a membership ends. */
export type EndReason = (typeof endReasons)[number];

/** One recorded time in which a region took part. A region that left and came back has two. */
export interface Membership extends TimeBounded, Sourced {
  /** Unique among the memberships. */
  readonly id: MembershipId;
  /** The region, by id. */
  readonly regionId: RegionId;
  /** The role in which the region takes part; `"member"` if the input does not say. */
  readonly role: MembershipRole;
  /** Why it starts; absent = unknown. */
  readonly startReason?: StartReason | undefined;
  /** Why it ends; absent = unknown or not ended. */
  readonly endReason?: EndReason | undefined;
}

/** The input form of {@link Membership}: `role` may be absent and is then `"member"`, a list empty. */
export interface MembershipInput extends Optional<Membership, "role" | "confirmations" | "sources"> {}
