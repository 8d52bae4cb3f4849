import type { RecordFields } from "./record.ts";
import type { RegionId } from "./region.ts";
import type { SourceId } from "./source.ts";
import type { TimeBounded, TimeBoundedInput } from "./time-bounded.ts";

/** The `id` of a {@link Membership}. */
export type MembershipId = string;

/** The roles of {@link Membership}. */
export const membershipRoles = ["member", "associate", "candidate"] as const;

/** As what a region takes part. */
export type MembershipRole = (typeof membershipRoles)[number];

/** The reasons for which a membership starts. */
export const startReasons = ["founding", "admission", "succession"] as const;

/** Why a membership starts. */
export type StartReason = (typeof startReasons)[number];

/** The reasons for which a membership ends. */
export const endReasons = ["withdrawal", "exclusion", "succession", "dissolution", "period-ended"] as const;

/** Why a membership ends. */
export type EndReason = (typeof endReasons)[number];

/** One recorded time in which a region took part. A region that left and came back has two. */
export interface Membership extends RecordFields, TimeBounded {
  /** Unique among the memberships. */
  readonly id: MembershipId;
  /** The region, by id. */
  readonly regionId: RegionId;
  /** As what it takes part. */
  readonly role: MembershipRole;
  /** Why it starts; absent = unknown. */
  readonly startReason?: StartReason | undefined;
  /** Why it ends; absent = unknown or not ended. */
  readonly endReason?: EndReason | undefined;
  /** Sources of the record, by id. */
  readonly sources: readonly SourceId[];
}

/** The input form of {@link Membership}: the role is `"member"` if absent, every list empty. */
export interface MembershipInput
  extends Omit<Membership, "role" | "confirmations" | "sources">,
    TimeBoundedInput {
  /** As what it takes part; `"member"` if absent. */
  readonly role?: MembershipRole | undefined;
  /** Sources of the record, by id. */
  readonly sources?: readonly SourceId[] | undefined;
}
