import fc from "fast-check";
import { networkFromSqlRows, sqlNetwork, sqlQueries } from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { accepted, networkInput } from "../worlds/arbitraries.ts";
import { type Engine, empty, engines, store, storeRows } from "./engines.ts";
import { overlapping } from "./overlapping.ts";
import { asking, pairsOf } from "./questions.ts";

describe.each(engines)("no answer differs in %s", (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it("for random networks, days, ranges and roles", async () => {
    const queries = sqlQueries(engine.options);
    await fc.assert(
      fc.asyncProperty(networkInput, asking, async (input, asked) => {
        const network = accepted(input);
        await empty(engine);
        await store(engine, network);
        for (const { name, question, expected } of pairsOf(queries, network, asked)) {
          expect(question.read(await engine.ask(question)), name).toEqual(expected);
        }
        const rows = await engine.ask(sqlNetwork(network.id, engine.options));
        expect(networkFromSqlRows(rows)).toEqual(network);
      }),
      cases(60),
    );
  });

  it("for memberships that overlap", async () => {
    const { overlaps } = sqlQueries(engine.options);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(networkInput, async (input) => {
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
