import { isoText, numberOfDay } from "../../calendar/day.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import { certaintyOn, type ExtentBounds, type RecordedDates, readExtent } from "../../calendar/extent.ts";
import type { Day } from "../../calendar/plain-date.ts";
import { groupBy } from "../../grouping.ts";
import type { EdtfDate } from "../../model/date.ts";
import { type IdentifierScheme, identifierSchemes } from "../../model/identifier-scheme.ts";
import type { EndReason, MembershipId, MembershipRole, StartReason } from "../../model/membership.ts";
import type { Network } from "../../model/network.ts";
import type { Region, RegionId, RegionKind, StateCode } from "../../model/region.ts";
import { assertOptions } from "../../network-error.ts";
import { membershipDays } from "../../query/history/membership-days.ts";
import { stintsOf } from "../../query/history/stints.ts";
import { boundedMemberships } from "../../roster/membership-extent.ts";
import type { BoundedMembership } from "../../roster/roster.ts";
import { type BoundColumns, boundColumns } from "../table/bounds.ts";

/** A membership with everything a statistician asks of it, in one row; an empty text = not recorded. */
export interface FlatRow extends BoundColumns {
  /** The id of the membership. */
  readonly membership_id: MembershipId;
  /** The id of the region. */
  readonly region_id: RegionId;
  /** The name of the region on the day of `named_on`. */
  readonly region_name: string;
  /** What the region is. */
  readonly region_kind: RegionKind | "";
  /** The Land of the region, as an ISO 3166-2 code. */
  readonly state: StateCode | "";
  /** The keys that the region may have had on the day of `named_on`: `scheme:value`, separated by blanks. */
  readonly region_keys: string;
  /** The day of name and keys. */
  readonly named_on: string;
  /** The role of the region. */
  readonly role: MembershipRole;
  /** First day as recorded, in EDTF. */
  readonly start_date: EdtfDate | "";
  /** Last day as recorded, in EDTF; `..` = ongoing. */
  readonly end_date: EdtfDate | "";
  /** Why it starts. */
  readonly start_reason: StartReason | "";
  /** Why it ends. */
  readonly end_reason: EndReason | "";
  /** The number of the unbroken time of membership of this region in this role, from 1. */
  readonly stint: number;
  /** The smallest number of days up to and including `network.asOf`. */
  readonly days_min: number;
  /** The largest number of days up to and including `network.asOf`; `null` = unbounded. */
  readonly days_max: number | null;
  /** The ids of the sources, separated by blanks. */
  readonly sources: string;
}

/** Options of flat rows. */
export interface FlatOptions {
  /** The day of names and keys, `YYYY-MM-DD`; absent = the first day of each membership, as far as it is known. */
  readonly namedOn?: Day | undefined;
}

/**
 * Writes a network as a flat table: one row a membership, in the order of the network.
 *
 * @param network - a parsed network
 * @param options - `namedOn`: the day of names and keys; absent = the earliest first day of each membership, or its
 * latest if that is unbounded, or `network.asOf` if both are
 * @returns the rows; empty without memberships
 * @throws {NetworkError} `date-format` or `date-not-in-calendar` if `namedOn` is not a valid day; `field-value` for an
 * unknown option; `network-not-parsed` if the network was not parsed
 * @example
 * const row = flatRows(network).find(({ membership_id }) => membership_id === "vogelsbergkreis");
 * row?.region_keys; // => "kreis:06535"
 * row?.latest_start; // => "2018-11-27"
 */
export function flatRows(network: Network, options: FlatOptions = {}): FlatRow[] {
  const bounded = boundedMemberships(network); // first: refuses what was not parsed
  assertOptions(options, "namedOn");
  const named =
    options.namedOn === undefined ? undefined : numberOfDay(options.namedOn, "options", "namedOn");
  const asOf = dateBounds(network.asOf).latest;
  const regions = new Map(network.regions.map((region) => [region.id, region]));
  const stints = stintNumbers(bounded);
  return bounded
    .sort((a, b) => a.position - b.position)
    .flatMap((membership) => {
      const region = regions.get(membership.membership.regionId);
      if (region === undefined) return [];
      const on = named ?? firstKnownDay(membership.bounds) ?? asOf;
      return [flatRow(membership, region, { on, asOf, stint: stints.get(membership.membership.id) ?? 1 })];
    });
}

interface Surrounding {
  readonly on: number;
  readonly asOf: number;
  readonly stint: number;
}

function flatRow({ membership, bounds }: BoundedMembership, region: Region, at: Surrounding): FlatRow {
  const days = membershipDays([bounds], { start: Number.NEGATIVE_INFINITY, endExclusive: at.asOf + 1 });
  return {
    membership_id: membership.id,
    region_id: region.id,
    region_name: nameOn(region, at.on),
    region_kind: region.kind ?? "",
    state: region.state ?? "",
    region_keys: keysOn(region, at.on).join(" "),
    named_on: isoText(at.on),
    role: membership.role,
    start_date: membership.startDate ?? "",
    end_date: membership.endDate ?? "",
    ...boundColumns(bounds),
    start_reason: membership.startReason ?? "",
    end_reason: membership.endReason ?? "",
    stint: at.stint,
    days_min: days.min,
    days_max: days.max,
    sources: membership.sources.join(" "),
  };
}

function firstKnownDay({ earliestStart, latestStart }: ExtentBounds): number | undefined {
  return [earliestStart, latestStart].find(Number.isFinite);
}

/** The dated name that the region certainly had on a day; otherwise the name that the record uses. */
function nameOn({ name, otherNames }: Region, day: number): string {
  const dated = otherNames.find(
    (other) => isDated(other) && certaintyOn([readExtent(other).bounds], day) === "certain",
  );
  return dated?.name ?? name;
}

function isDated({ startDate, endDate }: RecordedDates): boolean {
  return startDate !== undefined || endDate !== undefined;
}

/** The keys that the region may have had on a day, in the order of the schemes. */
function keysOn({ identifiers }: Region, day: number): string[] {
  const place = ({ scheme }: { scheme: IdentifierScheme }) => identifierSchemes.indexOf(scheme);
  return identifiers
    .filter((identifier) => certaintyOn([readExtent(identifier).bounds], day) !== "no")
    .sort((a, b) => place(a) - place(b))
    .map(({ scheme, value }) => `${scheme}:${value}`);
}

/** By membership the number of its unbroken time in its region and role. */
function stintNumbers(bounded: readonly BoundedMembership[]): Map<MembershipId, number> {
  const groups = groupBy(bounded, ({ membership: { regionId, role } }) => JSON.stringify([regionId, role]));
  return new Map(
    [...groups.values()].flatMap((group) =>
      stintsOf(group).stints.flatMap(({ membershipIds }, at) =>
        membershipIds.map((id): [MembershipId, number] => [id, at + 1]),
      ),
    ),
  );
}
