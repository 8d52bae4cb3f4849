import type { Issue } from "../../../issue.ts";
import type { JoinedField } from "../../../merge/joined-fields.ts";
import type { IsoDate } from "../../../model/date.ts";
import type { AbsenceKind, RowOutcome } from "../../../model/labels.ts";
import type { MembershipId } from "../../../model/membership.ts";
import type { NetworkInput } from "../../../model/network.ts";
import type { RegionId } from "../../../model/region.ts";
import type { ListRow } from "../../rows/member-list.ts";

/** The network with which a list is joined. `asOf` may be absent if the list states its day: the network speaks for that day then. */
export interface MemberListBase extends Omit<NetworkInput, "asOf"> {
  /** The last day for which the network speaks; absent = the earliest day that the day of the list may mean. */
  readonly asOf?: IsoDate | undefined;
}

/** What says which region a row is of. */
export type MatchedBy = "id" | "key" | "name" | "other-name" | "alias";

/** A row of a list and what became of it. */
export interface JoinedRow {
  /** The row, with what was found when it was joined. */
  readonly row: ListRow;
  /** What became of it. */
  readonly outcome: RowOutcome;
  /** Its region in the network; `null` if the row was not taken. */
  readonly regionId: RegionId | null;
  /** Its membership in the network; `null` if the row was not taken. */
  readonly membershipId: MembershipId | null;
  /** What says which region it is; `null` for a new region and for a row that was not taken. */
  readonly matchedBy: MatchedBy | null;
  /** What the row changes in a membership and a region that the network has. */
  readonly changes: readonly JoinedField[];
}

/** A membership that a complete list does not name. */
export interface MissingMembership {
  /** The region, by id. */
  readonly regionId: RegionId;
  /** The membership, by id. */
  readonly membershipId: MembershipId;
  /** What its absence says. */
  readonly outcome: AbsenceKind;
  /** What the absence changes; empty unless it has ended or begins later. */
  readonly changes: readonly JoinedField[];
}

/** A network with a member list in it. */
export interface JoinedMemberList {
  /** The network; `parseNetwork` takes it. */
  readonly input: NetworkInput;
  /** Every row of the list, and what became of it. */
  readonly rows: readonly JoinedRow[];
  /** The memberships that the list should name and does not; empty unless it is complete. */
  readonly missing: readonly MissingMembership[];
  /** What was found in joining; what was found in reading is in the list. */
  readonly issues: readonly Issue[];
}
