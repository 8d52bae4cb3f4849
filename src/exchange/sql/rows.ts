import { dateBounds } from "../../calendar/edtf-date.ts";
import { type RecordedDates, readExtent } from "../../calendar/extent.ts";
import { type Network, networkLists } from "../../model/network.ts";
import { argumentError } from "../../network-error.ts";
import { claimedNumbers } from "../../query/reconcile.ts";
import { boundedMemberships } from "../../roster/membership-extent.ts";
import { boundColumns, boundDay } from "../table/bounds.ts";
import { isStorable } from "../table/dialect.ts";
import type { CountClaimRow, FundingRow, MembershipRow, RecordRow, SqlRows } from "../table/tables.ts";

/**
 * Writes a network as the rows of the tables of {@link sqlSchema}.
 *
 * Insert the tables in the order of the result, for foreign keys. {@link networkFromSqlRows} gives the network back.
 *
 * @param network - a parsed network
 * @returns the rows by table: plain objects, days as text
 * @throws {NetworkError} `field-value` if an id has U+0000 or half of a surrogate pair, which engines refuse or change;
 * `network-not-parsed` if the network was not parsed
 * @example
 * sqlRows(network).membership.find((row) => row.membership_id === "vogelsbergkreis")?.latest_start; // => "2018-11-27"
 */
export function sqlRows(network: Network): SqlRows {
  const memberships = membershipRows(network); // first: refuses what was not parsed
  assertStorable(network);
  const network_id = network.id;
  return {
    network: [{ network_id, as_of: network.asOf, roster: network.roster }],
    record: recordRows(network),
    region: network.regions.map(({ id }, place) => ({ network_id, region_id: id, place })),
    membership: memberships,
    funding: fundingRows(network),
    count_claim: countClaimRows(network),
  };
}

function assertStorable(network: Network): void {
  if (!isStorable(network.id)) throw unstorable(["network", "id"], network.id);
  for (const list of networkLists) {
    for (const [at, { id }] of network[list].entries()) {
      if (!isStorable(id)) throw unstorable(["network", list, at, "id"], id);
    }
  }
  for (const [at, { rounds }] of network.fundingPeriods.entries()) {
    for (const [inner, { id }] of rounds.entries()) {
      if (!isStorable(id)) throw unstorable(["network", "fundingPeriods", at, "rounds", inner, "id"], id);
    }
  }
}

function unstorable(path: readonly (string | number)[], id: string) {
  return argumentError(path, id, ["id without U+0000 and half surrogate pairs"]);
}

function recordRows(network: Network): RecordRow[] {
  const network_id = network.id;
  const header: Record<string, unknown> = { ...network };
  for (const list of networkLists) delete header[list];
  return [
    {
      network_id,
      kind: "network",
      record_id: network.id,
      place: 0,
      region_id: null,
      named_regions: null,
      record: JSON.stringify(header),
    },
    ...networkLists.flatMap((kind) =>
      network[kind].map(
        (record, place): RecordRow => ({
          network_id,
          kind,
          record_id: record.id,
          place,
          region_id: "regionId" in record ? record.regionId : null,
          named_regions: namedRegions(record),
          record: JSON.stringify(record),
        }),
      ),
    ),
  ];
}

/** The regions that a region or a change names, as a JSON list; `null` if it names none. */
function namedRegions(record: Network[(typeof networkLists)[number]][number]): string | null {
  const ids =
    "within" in record
      ? record.within
      : "predecessors" in record
        ? [...record.predecessors, ...record.successors]
        : [];
  return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
}

function membershipRows(network: Network): MembershipRow[] {
  return boundedMemberships(network).map(({ membership, position, bounds }) => ({
    network_id: network.id,
    membership_id: membership.id,
    region_id: membership.regionId,
    place: position,
    role: membership.role,
    ...boundColumns(bounds),
  }));
}

function fundingRows(network: Network): FundingRow[] {
  const row =
    (kind: FundingRow["kind"]) => (dates: RecordedDates & { readonly id: string }, place: number) => ({
      network_id: network.id,
      kind,
      funding_id: dates.id,
      place,
      ...boundColumns(readExtent(dates).bounds),
    });
  const rounds = network.fundingPeriods.flatMap((period) => period.rounds);
  return [...network.fundingPeriods.map(row("period")), ...rounds.map(row("round"))];
}

function countClaimRows(network: Network): CountClaimRow[] {
  return network.countClaims.map((claim, place) => {
    const { min, max } = claimedNumbers(claim);
    const { earliest, latest } = dateBounds(claim.date);
    return {
      network_id: network.id,
      claim_id: claim.id,
      place,
      counts: claim.counts,
      fewest: min,
      most: max,
      exact: claim.approximate !== true,
      earliest_day: boundDay(earliest),
      latest_day: boundDay(latest),
    };
  });
}
