import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as network } from "netzwerk-daseinsvorsorge/data";
import {
  networkFromSqlRows,
  type SqlQuestion,
  sqlInsert,
  sqlNetwork,
  sqlQueries,
  sqlRegion,
  sqlRows,
  sqlTables,
} from "netzwerk-daseinsvorsorge/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, empty, engines, store } from "./engines.ts";

/** Texts that break what is not careful: quotes, backslashes, a parameter, other directions, and what JSON escapes. */
const hostile = `'"\\ $1 -- ; /* \u202E \u0000 \uD800 {} [] \n ${"€".repeat(3)}`;

describe.each(engines)("in %s", (name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it("the record comes back deeply equal, from rows in any order", async () => {
    await empty(engine);
    await store(engine, network);
    const rows = await engine.ask(sqlNetwork(network.id, engine.options));
    expect(networkFromSqlRows(rows)).toEqual(network);
    expect(JSON.stringify(networkFromSqlRows([...rows].reverse()))).toBe(JSON.stringify(network));
  });

  it("tables have exactly the columns of the rows", async () => {
    const named = sqlRows(network);
    const rows = await engine.ask({
      text: "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = $1::text",
      values: [engine.options.schemaName ?? "netzwerk"],
    });
    const columnsOf = (table: string) =>
      rows.filter((row) => row.table_name === table).map((row) => String(row.column_name));
    for (const table of sqlTables) {
      const generated = ["possible", "certain"]; // PostgreSQL derives them
      const columns = columnsOf(table).filter((name) => !generated.includes(name));
      expect(columns.sort(), table).toEqual(Object.keys(named[table][0] ?? {}).sort());
    }
  });

  it("texts of any kind go in and come back", async () => {
    const odd = parseNetwork({
      schemaVersion: 1,
      id: "odd'\"\\ $1",
      name: { de: hostile },
      asOf: "2024-12-31",
      roster: "complete",
      regions: [{ id: "a'b\"c\\", name: hostile }],
      memberships: [{ id: "m;--", regionId: "a'b\"c\\", startDate: "2020", note: hostile }],
    });
    await empty(engine);
    await store(engine, odd);
    expect(networkFromSqlRows(await engine.ask(sqlNetwork(odd.id, engine.options)))).toEqual(odd);
    const { read, ...asked } = sqlQueries(engine.options).membershipOn(odd.id, "a'b\"c\\", "2022-01-01");
    expect(read(await engine.ask(asked)).memberships).toEqual(["m;--"]);
  });

  it("a network or region that is not there is named", async () => {
    await empty(engine);
    await store(engine, network);
    const ask = sqlQueries(engine.options);
    const [day, range] = ["2022-01-01", { firstDay: "2022-01-01", lastDay: "2022-12-31" }];
    const ofStrange: readonly SqlQuestion<unknown>[] = [
      ask.membersOn("strange", day),
      ask.membersDuring("strange", range, { mode: "any" }),
      ask.memberCountOn("strange", day),
      ask.memberCountsOn("strange", [day]),
      ask.memberCountSeries("strange", range),
      ask.memberDifference("strange", day, "2023-01-01"),
      ask.fundingPeriodsOn("strange", day),
      ask.histories("strange", day),
      ask.histories("strange", day, { regionId: "stendal" }),
      ask.reconcileCounts("strange"),
      ask.claimConflicts("strange"),
      ask.overlaps("strange"),
    ];
    for (const question of ofStrange) {
      const rows = await engine.ask(question);
      expect(() => question.read(rows)).toThrow("The database does not have a network with the id “strange”");
    }
    const ofNowhere: readonly SqlQuestion<unknown>[] = [
      ask.membershipOn(network.id, "nowhere", day),
      ask.histories(network.id, day, { regionId: "nowhere" }),
    ];
    for (const question of ofNowhere) {
      const rows = await engine.ask(question);
      expect(() => question.read(rows)).toThrow("The network does not have a region with the id “nowhere”");
    }
  });

  it.each([
    ["no order", { earliest_start: "2020-02-01", latest_start: "2020-01-01" }],
    [
      "no day at all",
      {
        earliest_start: "infinity",
        latest_start: "infinity",
        earliest_end: "infinity",
        latest_end: "infinity",
      },
    ],
    ["an unknown role", { role: "guest" }],
  ])("a membership with %s is refused", async (__, wrong) => {
    await empty(engine);
    await store(engine, network);
    const [row] = sqlRows(network).membership;
    const broken = [{ ...row, membership_id: "broken", ...wrong }];
    const { text } = sqlInsert("membership", [], engine.options);
    await expect(engine.ask({ text, values: [JSON.stringify(broken)] })).rejects.toThrow();
  });

  it("a row is inserted once, and replaced on request", async () => {
    await empty(engine);
    await store(engine, network);
    const rows = sqlRows(network).membership;
    await expect(engine.ask(sqlInsert("membership", rows, engine.options))).rejects.toThrow();
    await engine.ask(sqlInsert("membership", rows, { ...engine.options, upsert: true }));
    const { read, ...asked } = sqlQueries(engine.options).memberCountOn(network.id, "2018-11-27");
    const count = read(await engine.ask(asked));
    await empty(engine);
    await store(engine, network);
    expect(read(await engine.ask(asked))).toEqual(count);
  });

  it.skipIf(name === "DuckDB")(
    "a network that is deleted takes its rows along, and can be stored anew",
    async () => {
      await empty(engine);
      await store(engine, network);
      const schema = `"${(engine.options.schemaName ?? "netzwerk").replaceAll('"', '""')}"`;
      await engine.run(`DELETE FROM ${schema}.network WHERE network_id = '${network.id}'`);
      await store(engine, network);
      expect(networkFromSqlRows(await engine.ask(sqlNetwork(network.id, engine.options)))).toEqual(network);
    },
  );

  it("functions answer as the questions do", async () => {
    await empty(engine);
    await store(engine, network);
    const schema = `"${(engine.options.schemaName ?? "netzwerk").replaceAll('"', '""')}"`;
    const rows = await engine.ask({
      text: `SELECT region_id, is_certain FROM ${schema}.members_on('${network.id}', '2022-06-30')`,
      values: [],
    });
    const { read, ...asked } = sqlQueries(engine.options).membersOn(network.id, "2022-06-30");
    const { certain, uncertain } = read(await engine.ask(asked));
    expect(rows.filter((row) => row.is_certain === true).map((row) => row.region_id)).toEqual(certain);
    expect(rows.filter((row) => row.is_certain === false).map((row) => row.region_id)).toEqual(uncertain);
  });

  it("networkFromSqlRows() names a network or region that is not there, and refuses two networks", async () => {
    await empty(engine);
    await store(engine, network);
    await store(engine, parseNetwork({ ...network, id: "other" }));
    const { options, ask } = engine;
    const strange = await ask(sqlNetwork("strange", options));
    expect(() => networkFromSqlRows(strange)).toThrow("a network with the id “strange”");
    const ofStrange = await ask(sqlRegion("strange", "stendal", options));
    expect(() => networkFromSqlRows(ofStrange)).toThrow("a network with the id “strange”");
    const misspelt = await ask(sqlRegion(network.id, "Stendal", options));
    expect(() => networkFromSqlRows(misspelt)).toThrow("a region with the id “Stendal”");

    const [own, others] = [
      await ask(sqlNetwork(network.id, options)),
      await ask(sqlNetwork("other", options)),
    ];
    expect(() => networkFromSqlRows([...own, ...others])).toThrow("Possible: netzwerk-daseinsvorsorge");
    const schema = `"${(options.schemaName ?? "netzwerk").replaceAll('"', '""')}"`;
    const text = `SELECT kind, place, record::text AS record FROM ${schema}.record`;
    const all = await ask({ text, values: [] });
    expect(() => networkFromSqlRows(all)).toThrow("one network at a time");
  });

  it("a region comes with what its questions need", async () => {
    await empty(engine);
    await store(engine, network);
    for (const { id } of network.regions) {
      const slice = networkFromSqlRows(await engine.ask(sqlRegion(network.id, id, engine.options)));
      expect(slice.memberships).toEqual(network.memberships.filter(({ regionId }) => regionId === id));
      expect(slice.regions.find((region) => region.id === id)?.name).toBe(
        network.regions.find((region) => region.id === id)?.name,
      );
      expect(parseNetwork(slice).memberships).toEqual(slice.memberships); // nothing that it refers to is missing
    }
  });
});
