import { netzwerkDaseinsvorsorge as network } from "netzwerk-daseinsvorsorge/data";
import {
  networkFromSqlRows,
  sqlInsert,
  sqlNetwork,
  sqlQueries,
  sqlRows,
  sqlSchema,
  sqlTables,
  sqlTemplate,
} from "netzwerk-daseinsvorsorge/exchange";
import { Pool } from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PostgresqlServer, startPostgresql } from "./postgresql-server.mjs";
import { pairsOf } from "./questions.ts";

const options = { dialect: "postgresql" } as const;
const asked = {
  day: "2022-06-30",
  other: "2018-11-27",
  range: { firstDay: "2018-01-01", lastDay: "2025-12-31" },
  roles: {},
};

describe("the drivers that the guide names", () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());

  it("node-postgres takes a statement as it is, and no answer differs", async () => {
    const { stop: _, ...access } = server;
    const pool = new Pool(access);
    await pool.query(sqlSchema(options));
    const rows = sqlRows(network);
    for (const table of sqlTables) await pool.query(plain(sqlInsert(table, rows[table], options)));
    for (const { name, question, expected } of pairsOf(sqlQueries(options), network, asked)) {
      expect(question.read((await pool.query(plain(question))).rows), name).toEqual(expected);
    }
    const stored = await pool.query(plain(sqlNetwork(network.id, options)));
    expect(networkFromSqlRows(stored.rows)).toEqual(network);
    await pool.end();
  });

  it("postgres.js takes a statement as a template, and no answer differs", async () => {
    const own = { ...options, schemaName: "template" };
    const { host, user, database } = server;
    const sql = postgres({ host, user, database, onnotice: () => undefined });
    await sql.unsafe(sqlSchema(own));
    const rows = sqlRows(network);
    for (const table of sqlTables) await sql(...sqlTemplate(sqlInsert(table, rows[table], own)));
    for (const { name, question, expected } of pairsOf(sqlQueries(own), network, asked)) {
      expect(question.read(await sql(...sqlTemplate(question))), name).toEqual(expected);
    }
    const stored = await sql(...sqlTemplate(sqlNetwork(network.id, own)));
    expect(networkFromSqlRows(stored)).toEqual(network);
    await sql.end();
  });
});

/** A statement with a list of values that the driver may change. */
function plain({ text, values }: { readonly text: string; readonly values: readonly (string | null)[] }) {
  return { text, values: [...values] };
}
