import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as duckdb from "@duckdb/node-api";
import * as pglite from "@electric-sql/pglite";
import * as drizzle from "drizzle-orm";
import * as drizzlePglite from "drizzle-orm/pglite";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import * as library from "netzwerk-daseinsvorsorge";
import * as data from "netzwerk-daseinsvorsorge/data";
import * as exchange from "netzwerk-daseinsvorsorge/exchange";
import { describe, expect, it } from "vitest";
import { collectExamples, needsDatabase, runExample, typeFaults } from "../docs/examples.ts";

const modules = new Map<string, unknown>([
  ["netzwerk-daseinsvorsorge", library],
  ["netzwerk-daseinsvorsorge/data", data],
  ["netzwerk-daseinsvorsorge/exchange", exchange],
  ["@electric-sql/pglite", pglite],
  ["@duckdb/node-api", duckdb],
  ["drizzle-orm", drizzle],
  ["drizzle-orm/pglite", drizzlePglite],
]);

const examples = collectExamples().filter(needsDatabase);

describe("the examples with databases", () => {
  it.each(examples)("$place is true", async (example) => {
    const claims = await runExample(example, {}, async (module) => modules.get(module));
    expect(claims.length).toBeGreaterThan(0);
    for (const { actual, expected, text } of claims) expect(actual, text).toEqual(expected);
  });

  it("are correct TypeScript", () => {
    expect(typeFaults(examples, { "/data": data })).toEqual([]);
  });
});

it("sqlTemplate() gives Kysely the statement, with each parameter where it stands", () => {
  const database = new Kysely<Record<string, never>>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const template = exchange.sqlTemplate({
    text: "SELECT $1::text, $2::date, $1::text",
    values: ["a", "2022-06-30"],
  });
  const compiled = sql(...template).compile(database);
  expect(compiled.sql).toBe("SELECT $1::text, $2::date, $3::text");
  expect(compiled.parameters).toEqual(["a", "2022-06-30", "a"]);
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

it.runIf(hasPython)("the snippet in Python counts as memberCountOn() does", () => {
  const page = readFileSync(new URL("../../docs/guides/statistics.md", import.meta.url), "utf8");
  const [, snippet = ""] = /```py\n(.*?)```/s.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  for (const { name, text } of exchange.flatPackage(data.netzwerkDaseinsvorsorge).files) {
    writeFileSync(join(folder, name), text);
  }
  const { stdout } = spawnSync("python3", ["-c", snippet], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const { onRecord } = library.memberCountOn(data.netzwerkDaseinsvorsorge, "2022-06-30");
  expect(stdout).toBe(`${onRecord.min} ${onRecord.max}\n`);
});
