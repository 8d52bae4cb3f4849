import fc from "fast-check";
import { type Network, parseNetwork, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { networkFromSqlRows, sqlNetwork, sqlQueries } from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { type Engine, empty, engines, store, storeRows } from "./engines.ts";
import { particular, storedInput } from "./networks.ts";
import { overlapping } from "./overlapping.ts";
import { type Asked, asking, pairsOf } from "./questions.ts";

describe.each(engines)("no answer differs in %s", (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  async function compare(network: Network, asked: Asked): Promise<void> {
    await empty(engine);
    await store(engine, network);
    for (const { name, question, expected } of pairsOf(sqlQueries(engine.options), network, asked)) {
      expect(question.read(await engine.ask(question)), name).toEqual(expected);
    }
    const rows = await engine.ask(sqlNetwork(network.id, engine.options));
    expect(networkFromSqlRows(rows)).toEqual(network);
  }

  it("for random networks, days, ranges and roles", async () => {
    await fc.assert(
      fc.asyncProperty(storedInput, asking, async (input, asked) => {
        const result = safeParseNetwork(input);
        fc.pre(result.success);
        await compare(result.network, asked);
      }),
      cases(60),
    );
  });

  it("for networks that are seldom random", async () => {
    for (const { input, asked } of particular) await compare(parseNetwork(input), asked);
  });

  it("for memberships that overlap", async () => {
    const { overlaps } = sqlQueries(engine.options);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(storedInput, async (input) => {
        const crowd = overlapping(input);
        fc.pre(crowd !== undefined);
        await empty(engine);
        await storeRows(engine, crowd.rows);
        const question = overlaps(input.id);
        expect(question.read(await engine.ask(question))).toEqual(crowd.pairs);
        found += crowd.pairs.length;
      }),
      cases(60),
    );
    expect(found).toBeGreaterThan(0);
  });
});
