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
import {
  networkFromSqlRows,
  type SqlQuestion,
  sqlNetwork,
  sqlQueries,
} from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { accepted, isoDay, isoRange, networkInput, rolesAsked } from "../worlds/arbitraries.ts";
import { type Engine, empty, engines, store } from "./engines.ts";
import { idsIn } from "./ids.ts";

describe.each(engines)("no answer differs in %s", (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  async function ask<Answer>({ read, ...statement }: SqlQuestion<Answer>): Promise<Answer> {
    return read(await engine.ask(statement));
  }

  async function compare(network: Network, asked: Asked): Promise<void> {
    const queries = sqlQueries(engine.options);
    const { day, other, range, roles } = asked;
    const { id } = network;
    const withIds = idsIn;
    expect(await ask(queries.membersOn(id, day, roles))).toEqual(withIds(membersOn(network, day, roles)));
    expect(await ask(queries.memberCountOn(id, day, roles))).toEqual(memberCountOn(network, day, roles));
    expect(await ask(queries.memberCountsOn(id, [day, other, day], roles))).toEqual(
      [day, other, day].map((one) => memberCountOn(network, one, roles)),
    );
    expect(await ask(queries.memberCountSeries(id, range, roles))).toEqual(
      memberCountSeries(network, range, roles),
    );
    for (const mode of ["any", "throughout"] as const) {
      const options = { ...roles, mode };
      expect(await ask(queries.membersDuring(id, range, options))).toEqual(
        withIds(membersDuring(network, range, options)),
      );
    }
    expect(await ask(queries.memberDifference(id, day, other, roles))).toEqual(
      withIds(memberDifference(network, day, other, roles)),
    );
    expect(await ask(queries.fundingPeriodsOn(id, day))).toEqual(withIds(fundingPeriodsOn(network, day)));
    for (const region of network.regions) {
      expect(await ask(queries.membershipOn(id, region.id, day, roles))).toEqual(
        withIds(membershipOn(network, region.id, day, roles)),
      );
    }
    const histories = network.regions.map((region) => {
      const {
        stints: _stints,
        gaps: _gaps,
        ...history
      } = membershipTimeline(network, region.id, {
        ...roles,
        on: day,
      });
      return history;
    });
    expect(await ask(queries.histories(id, day, roles))).toEqual(histories);
    const [first] = network.regions;
    if (first !== undefined) {
      const one = queries.histories(id, day, { ...roles, regionId: first.id });
      expect(await ask(one)).toEqual(histories.slice(0, 1));
    }
    const claims = reconcileCounts(network);
    expect(await ask(queries.reconcileCounts(id))).toEqual(
      claims.map(({ claim, computed, verdict, unnamed }) => ({
        claim: claim.id,
        computed,
        verdict,
        unnamed,
      })),
    );
    expect(await ask(queries.claimConflicts(id))).toEqual(
      claims.flatMap(({ claim, contradicts, mayContradict }) =>
        network.countClaims
          .map((other) => other.id)
          .filter((other) => contradicts.includes(other) || mayContradict.includes(other))
          .map((other) => ({ claim: claim.id, other, certain: contradicts.includes(other) })),
      ),
    );
    expect(await ask(queries.overlaps(id))).toEqual([]); // parsing refuses overlaps
    expect(networkFromSqlRows(await engine.ask(sqlNetwork(id, engine.options)))).toEqual(network);
  }

  it("for random networks, days, ranges and roles", async () => {
    await fc.assert(
      fc.asyncProperty(networkInput, asking, async (input, asked) => {
        const network = accepted(input);
        await empty(engine);
        await store(engine, network);
        await compare(network, asked);
      }),
      cases(60),
    );
  });
});

interface Asked {
  readonly day: string;
  readonly other: string;
  readonly range: { readonly firstDay: string; readonly lastDay: string };
  readonly roles: Parameters<typeof membersOn>[2] & object;
}

/** Days in the window, beside it, and the first and last of the calendar. */
const anyDay = fc.oneof(
  { weight: 10, arbitrary: isoDay },
  { weight: 1, arbitrary: fc.constantFrom("0001-01-01", "9999-12-31") },
);

const asking: fc.Arbitrary<Asked> = fc.record({
  day: anyDay,
  other: anyDay,
  range: isoRange,
  roles: rolesAsked,
});
