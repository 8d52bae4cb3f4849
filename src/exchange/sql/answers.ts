import { isoText } from "../../calendar/day.ts";
import type { ClaimId } from "../../model/count-claim.ts";
import type { IsoDate } from "../../model/date.ts";
import type { FundingPeriodId } from "../../model/funding-period.ts";
import type { Certainty, CountVerdict, MembershipStatus } from "../../model/labels.ts";
import type { MembershipId } from "../../model/membership.ts";
import type { RegionId } from "../../model/region.ts";
import { argumentError } from "../../network-error.ts";
import type { CertaintyLists } from "../../query/certainty-lists.ts";
import type { MemberCount, MemberCountRun } from "../../query/counts.ts";
import type { DayTotal } from "../../query/history/membership-days.ts";
import type { DayBounds, LastLeft } from "../../query/history/turning-points.ts";
import type { CountRange } from "../../roster/day-counts.ts";
import { unknownId } from "../../roster/unknown-id.ts";
import type { SqlRow } from "../table/dialect.ts";
import {
  codeIn,
  dayIn,
  dayOrNull,
  flagIn,
  isEmpty,
  numberIn,
  numberOrNull,
  textIn,
  valueIn,
} from "./cells.ts";
import { unknownNetwork } from "./unknown-network.ts";

/** The ids of regions that are members, as `MemberLists` with ids in place of regions. */
export interface SqlMemberLists extends CertaintyLists<RegionId> {
  /** Whether the question is about a day after `network.asOf`. */
  readonly beyondAsOf: boolean;
}

/** Who is a member on a day, as `MembersOnDay`. */
export interface SqlMembersOnDay extends SqlMemberLists {
  /** The day, `YYYY-MM-DD`. */
  readonly day: IsoDate;
}

/** Whether a region is a member on a day, as `MembershipOnDay`. */
export interface SqlMembershipOnDay {
  /** Whether it is a member: certainly, possibly, or not. */
  readonly certainty: Certainty;
  /** The ids of the memberships that may hold on that day. */
  readonly memberships: readonly MembershipId[];
  /** Whether the day is after `network.asOf`. */
  readonly beyondAsOf: boolean;
}

/** Who is a member on only one of two days, as `MemberDifference`. */
export interface SqlMemberDifference {
  /** Regions that are members on the second day only. */
  readonly joined: CertaintyLists<RegionId>;
  /** Regions that are members on the first day only. */
  readonly left: CertaintyLists<RegionId>;
  /** Whether one of the days is after `network.asOf`. */
  readonly beyondAsOf: boolean;
}

/** The funding periods and rounds into which a day falls, as `FundingPeriodsOnDay`. */
export interface SqlFundingPeriodsOnDay extends CertaintyLists<FundingPeriodId> {
  /** The ids of rounds of all periods. */
  readonly rounds: CertaintyLists<string>;
  /** Whether the day is after `network.asOf`. */
  readonly beyondAsOf: boolean;
}

/** The history of a region, as `MembershipTimeline` without stints and gaps. */
export interface SqlHistory {
  /** The id of the region. */
  readonly regionId: RegionId;
  /** The status of the region on the day asked. */
  readonly status: MembershipStatus;
  /** The first day of the first membership; `null` without memberships. */
  readonly firstJoined: DayBounds | null;
  /** The first day of the unbroken membership that includes the day asked; `null` if there cannot be one. */
  readonly currentSince: DayBounds | null;
  /** The last day of the latest unbroken membership before the day asked; `null` if none can have ended. */
  readonly lastLeft: LastLeft | null;
  /** The number of days of membership up to and including the day asked. */
  readonly days: DayTotal;
  /** Whether the day asked is after `network.asOf`. */
  readonly beyondAsOf: boolean;
}

/** How a published number compares with the record, as `CountReconciliation`. */
export interface SqlReconciliation {
  /** The id of the claim. */
  readonly claim: ClaimId;
  /** The smallest and largest number of members on record; `null` if not comparable. */
  readonly computed: CountRange | null;
  /** Whether the record agrees with the claim. */
  readonly verdict: CountVerdict;
  /** How many members the record does not name; `null` for a complete roster or if not comparable. */
  readonly unnamed: CountRange | null;
}

/** Two exact claims with different numbers of members. */
export interface SqlClaimConflict {
  /** The id of a claim. */
  readonly claim: ClaimId;
  /** The id of the other. */
  readonly other: ClaimId;
  /** Whether both certainly mean the same day. */
  readonly certain: boolean;
}

/** Two memberships of a region in one role that certainly share a day. */
export interface SqlOverlap {
  /** The id of the region. */
  readonly regionId: RegionId;
  /** The ids of both memberships, the earlier in the network first. */
  readonly membershipIds: readonly [MembershipId, MembershipId];
}

/** Takes the first row, which every network has; throws `reference-unknown` if it is missing. */
function firstRow(rows: readonly SqlRow[], networkId: string): SqlRow {
  const isList: boolean = Array.isArray(rows);
  if (!isList) throw argumentError("rows", rows, ["[{ … }, …]"]);
  const [first] = rows;
  if (first === undefined) throw unknownNetwork(networkId);
  return first;
}

/** The rows that have an id; without any, one row is left, which says that the network is there. */
function rowsWith(column: string, rows: readonly SqlRow[], networkId: string): SqlRow[] {
  firstRow(rows, networkId);
  return rows.filter((row) => !isEmpty(row, column));
}

/** Reads ids into two lists; rows without an id only say whether the day is after `as_of`. */
function listsOf(rows: readonly SqlRow[], column: string): { certain: string[]; uncertain: string[] } {
  const lists: { certain: string[]; uncertain: string[] } = { certain: [], uncertain: [] };
  for (const row of rows) {
    if (!isEmpty(row, column))
      lists[flagIn(row, "is_certain") ? "certain" : "uncertain"].push(textIn(row, column));
  }
  return lists;
}

/** Reads who was a member. */
export function readMembers(rows: readonly SqlRow[], networkId: string): SqlMemberLists {
  const beyondAsOf = flagIn(firstRow(rows, networkId), "beyond_as_of");
  return { ...listsOf(rows, "region_id"), beyondAsOf };
}

/** Reads whether a region was a member; no row means that network or region is unknown. */
export function readMembership(rows: readonly SqlRow[], regionId: RegionId): SqlMembershipOnDay {
  const [first] = rows;
  if (first === undefined) throw unknownId("region", regionId, "regionId");
  const { certain, uncertain } = listsOf(rows, "membership_id");
  const memberships = rows.filter((row) => !isEmpty(row, "membership_id"));
  return {
    certainty: certain.length > 0 ? "certain" : uncertain.length > 0 ? "uncertain" : "no",
    memberships: memberships.map((row) => textIn(row, "membership_id")),
    beyondAsOf: flagIn(first, "beyond_as_of"),
  };
}

/** Reads who joined and who left. */
export function readDifference(rows: readonly SqlRow[], networkId: string): SqlMemberDifference {
  const beyondAsOf = flagIn(firstRow(rows, networkId), "beyond_as_of");
  const changed = (change: string) =>
    listsOf(
      rows.filter((row) => valueIn(row, "change") === change),
      "region_id",
    );
  return { joined: changed("joined"), left: changed("left"), beyondAsOf };
}

/** Reads funding periods and rounds. */
export function readFundingPeriods(rows: readonly SqlRow[], networkId: string): SqlFundingPeriodsOnDay {
  const beyondAsOf = flagIn(firstRow(rows, networkId), "beyond_as_of");
  const ofKind = (kind: string) =>
    listsOf(
      rows.filter((row) => valueIn(row, "kind") === kind),
      "funding_id",
    );
  return { ...ofKind("period"), rounds: ofKind("round"), beyondAsOf };
}

/** Reads the number of members on a day. */
export function readCount(rows: readonly SqlRow[], networkId: string): MemberCount {
  return countIn(firstRow(rows, networkId));
}

function countIn(row: SqlRow): MemberCount {
  const onRecord = { min: numberIn(row, "fewest"), max: numberIn(row, "most") };
  const isPartial = valueIn(row, "roster") === "partial";
  return {
    min: onRecord.min,
    max: isPartial ? null : onRecord.max,
    onRecord,
    beyondAsOf: flagIn(row, "beyond_as_of"),
  };
}

/** Reads runs of days with the same number of members. */
export function readRuns(rows: readonly SqlRow[], networkId: string): MemberCountRun[] {
  firstRow(rows, networkId);
  return rows.map((row) => ({
    firstDay: dayIn(row, "first_day"),
    lastDay: dayIn(row, "last_day"),
    ...countIn(row),
  }));
}

/** Reads the number of members on each of many days, in the order in which they were asked. */
export function readCounts(
  rows: readonly SqlRow[],
  networkId: string,
  days: readonly number[],
): MemberCount[] {
  if (days.length > 0) firstRow(rows, networkId);
  const counts = new Map(rows.map((row) => [numberIn(row, "day"), countIn(row)]));
  return days.map((day) => {
    const count = counts.get(day);
    if (count === undefined) throw argumentError("rows", isoText(day), ["a row for each day"]);
    return count;
  });
}

const statuses = [
  "current",
  "former",
  "upcoming",
  "never",
  "uncertain",
] as const satisfies readonly MembershipStatus[];
const verdicts = [
  "consistent",
  "incomplete",
  "conflict",
  "not-comparable",
] as const satisfies readonly CountVerdict[];

/** Reads the histories of all regions, or of the one that was asked. */
export function readHistories(
  rows: readonly SqlRow[],
  networkId: string,
  regionId: RegionId | null,
): SqlHistory[] {
  const histories = rowsWith("region_id", rows, networkId);
  if (regionId !== null && histories.length === 0) throw unknownId("region", regionId, "regionId");
  return histories.map((row) => ({
    regionId: textIn(row, "region_id"),
    status: codeIn(row, "status", statuses),
    firstJoined: flagIn(row, "has_joined") ? boundsIn(row, "joined") : null,
    currentSince: flagIn(row, "has_since") ? boundsIn(row, "since") : null,
    lastLeft: flagIn(row, "has_left")
      ? { ...boundsIn(row, "left"), certain: flagIn(row, "left_certain") }
      : null,
    days: { min: numberIn(row, "days_min"), max: numberOrNull(row, "days_max") },
    beyondAsOf: flagIn(row, "beyond_as_of"),
  }));
}

function boundsIn(row: SqlRow, name: string): DayBounds {
  return { earliest: dayOrNull(row, `${name}_earliest`), latest: dayOrNull(row, `${name}_latest`) };
}

/** Reads how published numbers compare with the record. */
export function readReconciliations(rows: readonly SqlRow[], networkId: string): SqlReconciliation[] {
  return rowsWith("claim_id", rows, networkId).map((row) => {
    const isComparable = flagIn(row, "is_comparable");
    const rangeIn = (name: string) => ({
      min: numberIn(row, `${name}_min`),
      max: numberIn(row, `${name}_max`),
    });
    return {
      claim: textIn(row, "claim_id"),
      computed: isComparable ? rangeIn("computed") : null,
      verdict: codeIn(row, "verdict", verdicts),
      unnamed: isComparable && valueIn(row, "roster") === "partial" ? rangeIn("unnamed") : null,
    };
  });
}

/** Reads pairs of claims. */
export function readConflicts(rows: readonly SqlRow[], networkId: string): SqlClaimConflict[] {
  return rowsWith("claim_id", rows, networkId).map((row) => ({
    claim: textIn(row, "claim_id"),
    other: textIn(row, "other_id"),
    certain: flagIn(row, "is_certain"),
  }));
}

/** Reads pairs of memberships. */
export function readOverlaps(rows: readonly SqlRow[], networkId: string): SqlOverlap[] {
  return rowsWith("region_id", rows, networkId).map((row) => ({
    regionId: textIn(row, "region_id"),
    membershipIds: [textIn(row, "membership_id"), textIn(row, "other_id")],
  }));
}
