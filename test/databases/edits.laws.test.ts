import fc from "fast-check";
import {
  type MembershipInput,
  type Network,
  type NetworkInput,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import {
  networkFromSqlRows,
  type SqlScope,
  sqlEdit,
  sqlNetwork,
  sqlRegion,
  sqlRows,
} from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { networkInput } from "../worlds/arbitraries.ts";
import { type Engine, empty, engines, store } from "./engines.ts";

/** What becomes of each membership of a region, and what is added. */
const edit = fc.record({
  region: fc.nat(2),
  fates: fc.array(fc.constantFrom("kept", "removed", "noted", "confirmed"), { minLength: 8, maxLength: 8 }),
  isAdded: fc.boolean(),
});

type Edit = typeof edit extends fc.Arbitrary<infer Seed> ? Seed : never;

describe.each(engines)("an edit in %s", (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  async function write(before: Network, after: Network, scope: SqlScope): Promise<void> {
    for (const statement of sqlEdit(before, after, { ...engine.options, scope })) await engine.ask(statement);
  }

  it("of one region leaves what an edit of the whole network would, and every bound", async () => {
    await fc.assert(
      fc.asyncProperty(networkInput, edit, async (input, seed) => {
        const whole = parsed(input);
        const region = whole.regions[seed.region % whole.regions.length];
        fc.pre(region !== undefined);
        const edited = parsed(editedBy(seed, region.id, whole));
        await empty(engine);
        await store(engine, whole);
        const before = networkFromSqlRows(await engine.ask(sqlRegion(whole.id, region.id, engine.options)));
        await write(before, parsed(editedBy(seed, region.id, before)), "region");
        const stored = networkFromSqlRows(await engine.ask(sqlNetwork(whole.id, engine.options)));
        expect(stored).toEqual(edited);
        await expectRows(edited);
      }),
      cases(25),
    );
  });

  it("of a whole network turns it into any other with the same id", async () => {
    await fc.assert(
      fc.asyncProperty(networkInput, networkInput, async (one, other) => {
        const [before, after] = [parsed(one), parsed({ ...other, id: one.id })];
        await empty(engine);
        await store(engine, before);
        await write(before, after, "network");
        const stored = networkFromSqlRows(await engine.ask(sqlNetwork(before.id, engine.options)));
        expect(sorted(stored)).toEqual(sorted(after));
      }),
      cases(25),
    );
  });

  /** The rows in the database are those of the network, whatever their places. */
  async function expectRows(network: Network): Promise<void> {
    const schema = `"${(engine.options.schemaName ?? "netzwerk").replaceAll('"', '""')}"`;
    const rows = await engine.ask({
      text: `SELECT membership_id, earliest_start::text AS es, latest_start::text AS ls, earliest_end::text AS ee, latest_end::text AS le FROM ${schema}.membership ORDER BY membership_id`,
      values: [],
    });
    const expected = sqlRows(network).membership.map((row) => ({
      membership_id: row.membership_id,
      es: row.earliest_start,
      ls: row.latest_start,
      ee: row.earliest_end,
      le: row.latest_end,
    }));
    expect(rows).toEqual(expected.sort((a, b) => (a.membership_id < b.membership_id ? -1 : 1)));
  }
});

function parsed(input: NetworkInput): Network {
  const result = safeParseNetwork(input);
  fc.pre(result.success);
  return result.network;
}

function editedBy({ fates, isAdded }: Edit, regionId: string, network: Network): NetworkInput {
  let own = 0;
  const memberships = network.memberships.flatMap((membership): MembershipInput[] => {
    if (membership.regionId !== regionId) return [membership];
    const fate = fates[own++ % fates.length];
    if (fate === "removed") return [];
    if (fate === "noted") return [{ ...membership, note: "checked" }];
    return [fate === "confirmed" ? { ...membership, endDate: undefined } : membership];
  });
  const added = isAdded
    ? [{ id: "added", regionId, role: "candidate" as const, startDate: "2020-03-01" }]
    : [];
  return { ...network, memberships: [...memberships, ...added] };
}

/** A network with its lists in the order of ids. */
function sorted(network: Network): unknown {
  return Object.fromEntries(
    Object.entries(network).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort((a, b) => (a.id < b.id ? -1 : 1)) : value,
    ]),
  );
}

it("sqlEdit() refuses an edit beyond the region that was read, and networks with other ids", async () => {
  const input = {
    schemaVersion: 1,
    id: "net",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "A" }],
  } as const;
  const options = { dialect: "portable", scope: "region" } as const;
  const before = parsed(input);
  expect(() => sqlEdit(before, parsed({ ...input, foundingDate: "2018" }), options)).toThrow("scope");
  expect(() => sqlEdit(before, parsed({ ...input, id: "other" }), options)).toThrow("id");
  expect(
    sqlEdit(before, parsed({ ...input, foundingDate: "2018" }), { ...options, scope: "network" }),
  ).toHaveLength(1);
});
