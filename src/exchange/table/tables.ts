import type { CountedThing } from "../../model/count-claim.ts";
import type { IsoDate } from "../../model/date.ts";
import type { MembershipId, MembershipRole } from "../../model/membership.ts";
import type { NetworkList, Roster } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import type { BoundColumns, BoundDay } from "./bounds.ts";
import type { SqlDialect, SqlTable } from "./dialect.ts";

/** A row of the table `network`. */
export interface NetworkRow {
  /** The id of the network. */
  readonly network_id: string;
  /** Last day for which the record speaks. */
  readonly as_of: IsoDate;
  /** Whether the record names every member. */
  readonly roster: Roster;
}

/** A row of the table `record`: a record as it was parsed. */
export interface RecordRow {
  /** The id of the network. */
  readonly network_id: string;
  /** The list of the network that has the record; `"network"` for its own fields. */
  readonly kind: NetworkList | "network";
  /** The id of the record. */
  readonly record_id: string;
  /** Its place in the list, from 0. */
  readonly place: number;
  /** The region of a membership or an assessment. */
  readonly region_id: RegionId | null;
  /** The other regions that a region or a change names: their ids as a JSON list. */
  readonly named_regions: string | null;
  /** The record as JSON. */
  readonly record: string;
}

/** A row of the table `region`. */
export interface RegionRow {
  /** The id of the network. */
  readonly network_id: string;
  /** The id of the region. */
  readonly region_id: RegionId;
  /** Its place in `network.regions`, from 0. */
  readonly place: number;
}

/** A row of the table `membership`. */
export interface MembershipRow extends BoundColumns {
  /** The id of the network. */
  readonly network_id: string;
  /** The id of the membership. */
  readonly membership_id: MembershipId;
  /** The id of the region. */
  readonly region_id: RegionId;
  /** Its place in `network.memberships`, from 0. */
  readonly place: number;
  /** The role of the region. */
  readonly role: MembershipRole;
}

/** A row of the table `funding`: a funding period, or a round of one. */
export interface FundingRow extends BoundColumns {
  /** The id of the network. */
  readonly network_id: string;
  /** What it is. */
  readonly kind: "period" | "round";
  /** The id of the period or the round. */
  readonly funding_id: string;
  /** Its place among the periods, or among the rounds of all periods, from 0. */
  readonly place: number;
}

/** A row of the table `count_claim`: a published number. */
export interface CountClaimRow {
  /** The id of the network. */
  readonly network_id: string;
  /** The id of the claim. */
  readonly claim_id: string;
  /** Its place in `network.countClaims`, from 0. */
  readonly place: number;
  /** What is counted. */
  readonly counts: CountedThing;
  /** The smallest number that the claim stands for. */
  readonly fewest: number;
  /** The largest number that the claim stands for. */
  readonly most: number;
  /** Whether the number is exact. */
  readonly exact: boolean;
  /** The earliest day that the claim may mean. */
  readonly earliest_day: BoundDay;
  /** The latest day that the claim may mean. */
  readonly latest_day: BoundDay;
}

/** The rows of a network by table. */
export interface SqlRows extends Record<SqlTable, readonly object[]> {
  /** The network; one row. */
  readonly network: readonly NetworkRow[];
  /** Every record as it was parsed. */
  readonly record: readonly RecordRow[];
  /** The regions. */
  readonly region: readonly RegionRow[];
  /** The memberships. */
  readonly membership: readonly MembershipRow[];
  /** The funding periods and their rounds. */
  readonly funding: readonly FundingRow[];
  /** The published numbers. */
  readonly count_claim: readonly CountClaimRow[];
}

type ColumnType = "text" | "date" | "integer" | "bigint" | "boolean" | "json";

/** The columns of each table with their types. */
export const columns: { readonly [table in SqlTable]: { readonly [column: string]: ColumnType } } = {
  network: { network_id: "text", as_of: "date", roster: "text" },
  record: {
    network_id: "text",
    kind: "text",
    record_id: "text",
    place: "integer",
    region_id: "text",
    named_regions: "text",
    record: "json",
  },
  region: { network_id: "text", region_id: "text", place: "integer" },
  membership: {
    network_id: "text",
    membership_id: "text",
    region_id: "text",
    place: "integer",
    role: "text",
    earliest_start: "date",
    latest_start: "date",
    earliest_end: "date",
    latest_end: "date",
  },
  funding: {
    network_id: "text",
    kind: "text",
    funding_id: "text",
    place: "integer",
    earliest_start: "date",
    latest_start: "date",
    earliest_end: "date",
    latest_end: "date",
  },
  count_claim: {
    network_id: "text",
    claim_id: "text",
    place: "integer",
    counts: "text",
    fewest: "bigint",
    most: "bigint",
    exact: "boolean",
    earliest_day: "date",
    latest_day: "date",
  },
};

/** The columns of the primary key of a table. */
export function keyOf(table: SqlTable, dialect: SqlDialect): readonly string[] {
  // A distributed table is distributed by region, and its key has the column by which it is.
  if (table === "membership" && dialect === "portable") return ["network_id", "region_id", "membership_id"];
  return keys[table];
}

const keys: { readonly [table in SqlTable]: readonly string[] } = {
  network: ["network_id"],
  record: ["network_id", "kind", "record_id"],
  region: ["network_id", "region_id"],
  membership: ["network_id", "membership_id"],
  funding: ["network_id", "kind", "funding_id"],
  count_claim: ["network_id", "claim_id"],
};
