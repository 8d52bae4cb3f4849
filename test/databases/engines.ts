/** Databases with the tables of one dialect each: what the tests ask the same questions as the library. */
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Network } from "netzwerk-daseinsvorsorge";
import {
  type SqlOptions,
  type SqlRows,
  type SqlStatement,
  sqlFunctions,
  sqlInsert,
  sqlRows,
  sqlSchema,
  sqlTables,
} from "netzwerk-daseinsvorsorge/exchange";
import { Client } from "pg";
import { startPostgresql } from "./postgresql-server.mjs";

/** A database for one dialect. */
export interface Engine {
  readonly options: SqlOptions;
  readonly ask: (statement: SqlStatement) => Promise<Record<string, unknown>[]>;
  /** Runs statements without parameters. */
  readonly run: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function pglite(options: SqlOptions): Promise<Engine> {
  const database = await PGlite.create();
  const engine: Engine = {
    options,
    ask: async ({ text, values }) => (await database.query<Record<string, unknown>>(text, [...values])).rows,
    run: async (script) => {
      await database.exec(script);
    },
    close: () => database.close(),
  };
  await createTables(engine);
  return engine;
}

async function duckdb(options: SqlOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const engine: Engine = {
    options,
    ask: async ({ text, values }) => (await connection.runAndReadAll(text, [...values])).getRowObjectsJS(),
    run: async (script) => {
      await connection.run(script);
    },
    close: async () => connection.closeSync(),
  };
  await createTables(engine);
  return engine;
}

async function server(options: SqlOptions): Promise<Engine> {
  const { stop, ...access } = await startPostgresql();
  const client = new Client(access);
  await client.connect();
  const engine: Engine = {
    options,
    ask: async ({ text, values }) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    run: async (script) => {
      await client.query(script);
    },
    close: async () => {
      await client.end();
      await stop();
    },
  };
  await createTables(engine);
  return engine;
}

async function createTables(engine: Engine): Promise<void> {
  await engine.run(sqlSchema(engine.options));
  await engine.run(sqlFunctions(engine.options));
}

type Opening = readonly [name: string, open: () => Promise<Engine>];

/** A schema whose name must be quoted. */
const quoted = 'Mitglieder "2025"';

const inProcess: readonly Opening[] = [
  ["PostgreSQL", () => pglite({ dialect: "postgresql" })],
  ["portable SQL", () => pglite({ dialect: "portable", schemaName: quoted })],
  ["DuckDB", () => duckdb({ dialect: "duckdb" })],
];

const onServer: readonly Opening[] = [
  ["PostgreSQL, a server", () => server({ dialect: "postgresql" })],
  ["portable SQL, a server", () => server({ dialect: "portable", schemaName: quoted })],
];

/** A database of each dialect: in this process, or with `npm run test:postgres` servers of PostgreSQL. */
export const engines = process.env.DATABASES === "server" ? onServer : inProcess;

/** Puts a network into a database. */
export async function store(engine: Engine, network: Network): Promise<void> {
  await storeRows(engine, sqlRows(network));
}

/** Puts rows into their tables. */
export async function storeRows(engine: Engine, rows: SqlRows): Promise<void> {
  for (const table of sqlTables) await engine.ask(sqlInsert(table, rows[table], engine.options));
}

/** Takes all networks out of a database. */
export async function empty(engine: Engine): Promise<void> {
  const schema = `"${(engine.options.schemaName ?? "netzwerk").replaceAll('"', '""')}"`;
  for (const table of [...sqlTables].reverse()) await engine.run(`DELETE FROM ${schema}.${table}`);
}
