import { dayNumber } from "../calendar/day.ts";
import { compareDays } from "../calendar/day-range.ts";
import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import type { ClaimId, CountClaim } from "../model/count-claim.ts";
import type { CountVerdict } from "../model/labels.ts";
import type { Network, PlainNetwork } from "../model/network.ts";
import { type CountRange, changeDays, countOn, type DayCounts, dayCounts } from "../roster/day-counts.ts";
import { roleMask } from "../roster/roles.ts";
import { type RosterIndex, rosterOf } from "../roster/roster.ts";

/** How a published number compares with the record and with other published numbers. */
export interface CountReconciliation {
  /** The published number. */
  readonly claim: CountClaim;
  /**
   * The smallest and largest number of members on record on the days that the claim may mean; `null` if not
   * comparable.
   */
  readonly computed: CountRange | null;
  /** Whether the record agrees with the claim. */
  readonly verdict: CountVerdict;
  /**
   * How many members the record does not name if the claim is right; `null` for a complete roster or if not
   * comparable.
   */
  readonly unnamed: CountRange | null;
  /** The ids of exact claims with another number of members on certainly the same day. */
  readonly contradicts: readonly ClaimId[];
  /** The ids of exact claims with another number of members on possibly the same day. */
  readonly mayContradict: readonly ClaimId[];
}

/**
 * Do the published numbers of members agree with the record and with each other?
 *
 * An exact claim stands for its `count`; an approximate one for `count` give or take a tenth, but at least one. The
 * claim is compared with `onRecord` of {@link memberCountOn} on each day that it may mean, up to `network.asOf`; if
 * all these days are later, on each of them. The verdict is `consistent` if the numbers overlap on at least one day.
 * Otherwise it is `conflict` if the roster is complete or the claim is below the range on every day, and else
 * `incomplete`: the record of a partial roster lacks members. Claims that do not count members are `not-comparable`.
 *
 * @param network - a parsed network
 * @returns an entry for each of `network.countClaims`, in that order; only the role `"member"` counts
 * @throws {NetworkError} `network-not-parsed` if the network was not parsed
 * @example
 * reconcileCounts(network).find((entry) => entry.claim.count === 18)?.contradicts.length; // => 2
 */
export function reconcileCounts(network: Network): CountReconciliation[] {
  return reconcile(rosterOf(network));
}

/** Does the work of {@link reconcileCounts}, also for a network that is still being parsed. */
export function reconcile(index: RosterIndex): CountReconciliation[] {
  const { network } = index;
  if (network.countClaims.length === 0) return [];
  const counts = dayCounts(index, roleMask({}));
  const others = contradictions(network.countClaims);
  return network.countClaims.map((claim) => ({
    claim,
    ...(claim.counts === "members" ? compare(network, counts, claim) : notComparable),
    ...(others.get(claim) ?? { contradicts: [], mayContradict: [] }),
  }));
}

const notComparable = { computed: null, verdict: "not-comparable", unnamed: null } as const;

function compare(
  network: PlainNetwork,
  counts: DayCounts,
  claim: CountClaim,
): Pick<CountReconciliation, "computed" | "verdict" | "unnamed"> {
  const claimed = claimedNumbers(claim);
  const ranges = rangesOver(counts, claimedDays(dateBounds(claim.date), dayNumber(network.asOf)));
  const computed = {
    min: ranges.reduce((least, range) => Math.min(least, range.min), Number.POSITIVE_INFINITY),
    max: ranges.reduce((most, range) => Math.max(most, range.max), 0),
  };
  const isPartial = network.roster === "partial";
  const meets = ranges.some((range) => claimed.min <= range.max && range.min <= claimed.max);
  const isBelow = ranges.every((range) => claimed.max < range.min);
  return {
    computed,
    verdict: meets ? "consistent" : isPartial && !isBelow ? "incomplete" : "conflict",
    unnamed: isPartial
      ? { min: Math.max(0, claimed.min - computed.max), max: Math.max(0, claimed.max - computed.min) }
      : null,
  };
}

/** The range of numbers that a claim stands for. */
export function claimedNumbers({ count, approximate }: CountClaim): CountRange {
  const tolerance = approximate === true ? Math.max(1, Math.floor(count / 10)) : 0;
  return { min: count - tolerance, max: count + tolerance };
}

/** The days with which a claim is compared: those up to `asOf`, or all if there are none. */
function claimedDays(date: DateBounds, asOf: number): DateBounds {
  return date.earliest <= asOf ? { earliest: date.earliest, latest: Math.min(date.latest, asOf) } : date;
}

function rangesOver(counts: DayCounts, days: DateBounds): CountRange[] {
  const changes = changeDays(counts, days.earliest, days.latest + 1);
  return [days.earliest, ...changes].map((day) => countOn(counts, day));
}

interface ExactClaim {
  readonly claim: CountClaim;
  readonly position: number;
  readonly date: DateBounds;
  readonly contradicts: ExactClaim[];
  readonly mayContradict: ExactClaim[];
}

/** Finds, for each exact claim of members, the claims with another number on the same day or possibly the same day. */
function contradictions(
  claims: readonly CountClaim[],
): Map<CountClaim, Pick<CountReconciliation, "contradicts" | "mayContradict">> {
  const exact = claims
    .map((claim, position): ExactClaim => {
      return { claim, position, date: dateBounds(claim.date), contradicts: [], mayContradict: [] };
    })
    .filter(({ claim }) => claim.counts === "members" && claim.approximate !== true);
  const byDay = [...exact].sort((a, b) => compareDays(a.date.earliest, b.date.earliest));
  for (const [at, one] of byDay.entries()) {
    for (let next = at + 1; next < byDay.length; next++) {
      const other = byDay[next];
      if (other === undefined || other.date.earliest > one.date.latest) break;
      if (other.claim.count !== one.claim.count) noteContradiction(one, other);
    }
  }
  return new Map(
    exact.map(({ claim, contradicts, mayContradict }) => [
      claim,
      { contradicts: idsInOrder(contradicts), mayContradict: idsInOrder(mayContradict) },
    ]),
  );
}

function noteContradiction(one: ExactClaim, other: ExactClaim): void {
  const days = [one.date.earliest, one.date.latest, other.date.earliest, other.date.latest];
  const list = days.every((day) => day === days[0]) ? "contradicts" : "mayContradict";
  one[list].push(other);
  other[list].push(one);
}

function idsInOrder(claims: readonly ExactClaim[]): ClaimId[] {
  return [...claims].sort((a, b) => a.position - b.position).map(({ claim }) => claim.id);
}
