// Asks DuckDB and PostgreSQL what the index in memory answers, and prints the tables of docs/performance.md, “In a database”.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { memberCountOn, memberCountSeries, membershipTimeline, membersOn } from "netzwerk-daseinsvorsorge";
import { sqlInsert, sqlQueries, sqlRows, sqlSchema } from "netzwerk-daseinsvorsorge/exchange";
import pg from "pg";
import { startPostgresql } from "../databases/postgresql-server.mjs";
import { median, printTable, shown } from "./measurement.mjs";
import { parsed } from "./records.mjs";

const memberships = 1_000_000;
const copies = 10;
const rounds = 5;
const rowsAtOnce = 50_000;
/** The tables that the questions read. */
const tables = ["network", "region", "membership"];

const day = "2018-06-15";
const years = { firstDay: "2003-01-01", lastDay: "2022-12-31" };
const region = "region-500000";

const [cpu] = cpus();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GB`,
);

const network = parsed(memberships);
const inMemory = {
  "a roster": () => membersOn(network, day).certain.length,
  "a count": () => memberCountOn(network, day).onRecord.min,
  "20 years, day by day": () => memberCountSeries(network, years).length,
  "one region": () => membershipTimeline(network, region, { on: day }).days.max,
};
const questions = Object.keys(inMemory);
const index = await measured(inMemory, `in memory, ${memberships} memberships`);
const rows = pick(sqlRows(network), tables);

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const [duckdb, parquet] = await measureDuckdb();
const [postgresql, version] = await measurePostgresql();
rmSync(folder, { recursive: true });

const millions = (number) => `${number / 1_000_000} million`;
printTable(
  `${rounds} rounds, medians; in brackets × of the index in memory`,
  ["memberships", "where", ...questions],
  [
    [millions(memberships), "the library, in memory", ...questions.map((name) => shown(index[name]))],
    [millions(memberships), "DuckDB, in memory", ...compared(duckdb)],
    [millions(memberships), `PostgreSQL ${version}`, ...compared(postgresql)],
    [millions(memberships * copies), `DuckDB, Parquet, 512 MB`, ...compared(parquet)],
  ],
);

function compared(times) {
  return questions.map((name) => `${shown(times[name])} (${rounded(times[name] / index[name])})`);
}

function rounded(number) {
  return Number(number.toPrecision(2)).toLocaleString("en");
}

/** Asks the questions of a database; `scale` says how many times as many memberships it has. */
async function asking(dialect, run, scale) {
  const ask = sqlQueries({ dialect });
  const { id } = network;
  const answer = async ({ text, values, read }) => read(await run(text, [...values]));
  const contestants = {
    "a roster": async () => (await answer(ask.membersOn(id, day))).certain.length,
    "a count": async () => (await answer(ask.memberCountOn(id, day))).onRecord.min,
    "20 years, day by day": async () => (await answer(ask.memberCountSeries(id, years))).length,
    "one region": async () => {
      const regionId = scale === 1 ? region : `${region}-0`;
      return (await answer(ask.histories(id, day, { regionId })))[0].days.max;
    },
  };
  for (const name of questions) {
    const factor = name === "a roster" || name === "a count" ? scale : 1;
    const [expected, actual] = [inMemory[name]() * factor, await contestants[name]()];
    if (actual !== expected) throw new Error(`${dialect}, ${name}: ${actual} instead of ${expected}`);
  }
  return measured(contestants, `${dialect}, ${memberships * scale} memberships`);
}

async function measured(contestants, where) {
  const times = {};
  for (const [name, run] of Object.entries(contestants)) {
    await run();
    const all = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await run();
      all.push(performance.now() - start);
    }
    times[name] = median(all);
    console.log(`${where}: ${name}, ${shown(times[name])}`);
  }
  return times;
}

/** One million in memory, then ten times as many in Parquet with half a gigabyte of memory. */
async function measureDuckdb() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const run = async (text, values) => (await connection.runAndReadAll(text, values)).getRowObjectsJS();
  await fill("duckdb", run);
  const inTables = await asking("duckdb", run, 1);
  await writeParquet(run);
  connection.closeSync();

  const reading = await (await DuckDBInstance.create(":memory:")).connect();
  const ask = async (text, values) => (await reading.runAndReadAll(text, values)).getRowObjectsJS();
  await ask(`SET memory_limit = '512MB'`);
  await ask("CREATE SCHEMA netzwerk");
  for (const table of tables) await ask(`CREATE VIEW netzwerk.${table} AS FROM '${fileOf(table)}'`);
  const fromParquet = await asking("duckdb", ask, copies);
  reading.closeSync();
  return [inTables, fromParquet];
}

async function writeParquet(run) {
  const copied = (name) => `${name} || '-' || copy AS ${name}`;
  const place = `(place + copy * ${memberships})::integer AS place`;
  const replaced = {
    network: "FROM netzwerk.network",
    region: `SELECT * EXCLUDE copy REPLACE (${copied("region_id")}, ${place}) FROM netzwerk.region, range(${copies}) AS c(copy) ORDER BY network_id, region_id`,
    membership: `SELECT * EXCLUDE copy REPLACE (${copied("region_id")}, ${copied("membership_id")}, ${place}) FROM netzwerk.membership, range(${copies}) AS c(copy) ORDER BY network_id, region_id`,
  };
  for (const table of tables) await run(`COPY (${replaced[table]}) TO '${fileOf(table)}' (FORMAT parquet)`);
  const bytes = tables.reduce((sum, table) => sum + statSync(fileOf(table)).size, 0);
  console.log(`Parquet of ${memberships * copies} memberships and regions: ${Math.round(bytes / 1e6)} MB`);
}

function fileOf(table) {
  return join(folder, `${table}.parquet`);
}

async function measurePostgresql() {
  const { stop, ...access } = await startPostgresql(["shared_buffers=512MB", "work_mem=64MB"]);
  const client = new pg.Client(access);
  await client.connect();
  const run = async (text, values) => (await client.query(text, values)).rows;
  await fill("postgresql", run);
  await run("VACUUM ANALYZE");
  const [{ server_version }] = await run("SHOW server_version");
  const times = await asking("postgresql", run, 1);
  await client.end();
  await stop();
  return [times, server_version.split(" ")[0]];
}

async function fill(dialect, run) {
  const start = performance.now();
  await run(sqlSchema({ dialect }));
  for (const table of tables) {
    for (let at = 0; at < rows[table].length; at += rowsAtOnce) {
      const { text, values } = sqlInsert(table, rows[table].slice(at, at + rowsAtOnce), { dialect });
      await run(text, [...values]);
    }
  }
  console.log(`${dialect}: ${memberships} memberships inserted in ${shown(performance.now() - start)}`);
}

function pick(object, names) {
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}
