import type { Issue } from "../../issue.ts";
import type { MembershipId, MembershipInput } from "../../model/membership.ts";
import type { RegionInput } from "../../model/region.ts";
import type { SourceInput } from "../../model/source.ts";
import type { Writable } from "../../model/writable.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import type { ListValue } from "./value/values.ts";

/** What became of a row: read as it is, read with a reported repair, refused, or no member at all. */
export type RowStatus = "accepted" | "repaired" | "rejected" | "ignored";

/** A row of data of a member list. */
export interface ListRow {
  /** The line of the file in which it begins, counted from 1. */
  readonly line: number;
  /** The line in which it ends; a cell may have line breaks. */
  readonly lastLine: number;
  /** What became of it. */
  readonly status: RowStatus;
  /** Its cells as the file has them. */
  readonly cells: readonly string[];
  /** What its cells say, each value with its column; of a rejected row as far as it could be read. */
  readonly values: readonly ListValue[];
  /** What was found about it; a rejected row has at least one error. */
  readonly issues: readonly Issue[];
  /**
   * Whether the row lists its region as a member, whatever its dates: no word in it or above it says that it left, applied or
   * takes part in another way, and no column is unread that may hold ends.
   */
  readonly isListed: boolean;
  /** The membership of the row, the first of several; absent if the row was rejected in reading. */
  readonly membershipId?: MembershipId | undefined;
  /** The other memberships of a row that states several periods, in the order of time; absent if there are none. */
  readonly laterMembershipIds?: readonly MembershipId[] | undefined;
}

/** A member list that was read. */
export interface MemberList {
  /** How the list was read: what {@link planMemberList} returns for it. */
  readonly plan: MemberListPlan;
  /** The regions of the rows that were not rejected, in the order of their first row. */
  readonly regions: readonly RegionInput[];
  /** The memberships of the rows that were not rejected, in the order of the rows: one, or one for each of several periods. */
  readonly memberships: readonly MembershipInput[];
  /** One source for each text in the source column. */
  readonly sources: readonly SourceInput[];
  /** Every row below the header: accepted, repaired, rejected and ignored ones. */
  readonly rows: readonly ListRow[];
  /** Everything that was found, about the file as a whole and about its rows. */
  readonly issues: readonly Issue[];
}

/** The memberships of a row, in the order of time. */
export function membershipIdsOf(row: ListRow): readonly MembershipId[] {
  const { membershipId, laterMembershipIds } = row;
  if (membershipId === undefined) return [];
  return laterMembershipIds === undefined ? [membershipId] : [membershipId, ...laterMembershipIds];
}

/** A row with other memberships, in the order of time. */
export function withMemberships(row: ListRow, ids: readonly MembershipId[]): ListRow {
  const { line, lastLine, status, cells, values, issues, isListed } = row;
  const made: Writable<ListRow> = { line, lastLine, status, cells, values, issues, isListed };
  const [membershipId, ...later] = ids;
  if (membershipId !== undefined) made.membershipId = membershipId;
  if (later.length > 0) made.laterMembershipIds = later;
  return made;
}

/** For each membership of a list, in their order, the place of its row. */
export function rowsOfMemberships(rows: readonly ListRow[]): number[] {
  const places: number[] = [];
  for (const [at, row] of rows.entries()) for (const _ of membershipIdsOf(row)) places.push(at);
  return places;
}
