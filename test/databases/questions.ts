/** Every question, with what the library answers. */
import fc from "fast-check";
import {
  fundingPeriodsOn,
  memberCountOn,
  memberCountSeries,
  memberDifference,
  membersDuring,
  membershipOn,
  membershipTimeline,
  membersOn,
  type Network,
  reconcileCounts,
} from "netzwerk-daseinsvorsorge";
import type { SqlQueries, SqlQuestion } from "netzwerk-daseinsvorsorge/exchange";
import { isoDay, isoRange, rolesAsked } from "../worlds/arbitraries.ts";
import { idsIn } from "./ids.ts";

/** What is asked of a network. */
export interface Asked {
  readonly day: string;
  readonly other: string;
  readonly range: { readonly firstDay: string; readonly lastDay: string };
  readonly roles: NonNullable<Parameters<typeof membersOn>[2]>;
}

/** Days in the window, beside it, and the first and last of the calendar. */
const anyDay = fc.oneof(
  { weight: 10, arbitrary: isoDay },
  { weight: 1, arbitrary: fc.constantFrom("0001-01-01", "9999-12-31") },
);

/** Random days, ranges and roles. */
export const asking: fc.Arbitrary<Asked> = fc.record({
  day: anyDay,
  other: anyDay,
  range: isoRange,
  roles: rolesAsked,
});

/** A question to a database, and the answer of the library with ids in place of records. */
export interface Pair {
  readonly name: string;
  readonly question: SqlQuestion<unknown>;
  readonly expected: unknown;
}

/** All questions about a network with their answers; those about a region for each of its regions. */
export function pairsOf(queries: SqlQueries, network: Network, asked: Asked): Pair[] {
  const { day, other, range, roles } = asked;
  const { id } = network;
  const days = [day, other, range.firstDay, day];
  const histories = network.regions.map((region) => historyOf(network, region.id, asked));
  const claims = reconcileCounts(network);
  return [
    pair("membersOn", queries.membersOn(id, day, roles), membersOn(network, day, roles)),
    pair("memberCountOn", queries.memberCountOn(id, day, roles), memberCountOn(network, day, roles)),
    pair(
      "memberCountsOn",
      queries.memberCountsOn(id, days, roles),
      days.map((one) => memberCountOn(network, one, roles)),
    ),
    pair(
      "memberCountSeries",
      queries.memberCountSeries(id, range, roles),
      memberCountSeries(network, range, roles),
    ),
    ...(["any", "throughout"] as const).map((mode) =>
      pair(
        `membersDuring, ${mode}`,
        queries.membersDuring(id, range, { ...roles, mode }),
        membersDuring(network, range, { ...roles, mode }),
      ),
    ),
    pair(
      "memberDifference",
      queries.memberDifference(id, day, other, roles),
      memberDifference(network, day, other, roles),
    ),
    pair("fundingPeriodsOn", queries.fundingPeriodsOn(id, day), fundingPeriodsOn(network, day)),
    ...network.regions.map((region) =>
      pair(
        "membershipOn",
        queries.membershipOn(id, region.id, day, roles),
        membershipOn(network, region.id, day, roles),
      ),
    ),
    pair("histories", queries.histories(id, day, roles), histories),
    ...network.regions.map(({ id: regionId }, at) =>
      pair("histories", queries.histories(id, day, { ...roles, regionId }), histories.slice(at, at + 1)),
    ),
    pair(
      "reconcileCounts",
      queries.reconcileCounts(id),
      claims.map(({ claim, computed, verdict, unnamed }) => ({
        claim: claim.id,
        computed,
        verdict,
        unnamed,
      })),
    ),
    pair(
      "claimConflicts",
      queries.claimConflicts(id),
      claims.flatMap(({ claim, contradicts, mayContradict }) =>
        network.countClaims
          .map((one) => one.id)
          .filter((one) => contradicts.includes(one) || mayContradict.includes(one))
          .map((one) => ({ claim: claim.id, other: one, certain: contradicts.includes(one) })),
      ),
    ),
    pair("overlaps", queries.overlaps(id), []), // parsing refuses overlaps
  ];
}

function pair(name: string, question: SqlQuestion<unknown>, answer: unknown): Pair {
  return { name, question, expected: idsIn(answer) };
}

/** The timeline of a region without stints and gaps, which are not asked of a database. */
function historyOf(network: Network, regionId: string, { day, roles }: Asked): object {
  const { stints: _, gaps: __, ...history } = membershipTimeline(network, regionId, { ...roles, on: day });
  return history;
}
