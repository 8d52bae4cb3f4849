import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as files from "node:fs/promises";
import * as os from "node:os";
import * as paths from "node:path";
import * as duckdb from "@duckdb/node-api";
import * as pglite from "@electric-sql/pglite";
import * as drizzle from "drizzle-orm";
import * as drizzleCore from "drizzle-orm/pg-core";
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
  ["node:fs/promises", files],
  ["node:os", os],
  ["node:path", paths],
  ["@electric-sql/pglite", pglite],
  ["@duckdb/node-api", duckdb],
  ["drizzle-orm", drizzle],
  ["drizzle-orm/pg-core", drizzleCore],
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

/** Runs `use` in a folder with the flat files of the record. */
async function withFlatFiles(use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(paths.join(os.tmpdir(), "figures-"));
  for (const { name, text } of exchange.flatPackage(data.netzwerkDaseinsvorsorge).files) {
    writeFileSync(paths.join(folder, name), text);
  }
  await use(folder);
  rmSync(folder, { recursive: true });
}

/** The first snippet in a language that begins with a text. */
function snippetOf(language: "py" | "sql", start = ""): string {
  const page = readFileSync(new URL("../../docs/guides/statistics.md", import.meta.url), "utf8");
  return page.split(`\`\`\`${language}\n${start}`)[1]?.split("```")[0] ?? "";
}

const python = ["csv", "pandas"].filter(
  (name) => spawnSync("python3", ["-c", `import ${name}`]).status === 0,
);

it.each(python)("the snippet in Python with %s counts as memberCountOn() does", (name) =>
  withFlatFiles((cwd) => {
    const snippet = snippetOf("py", `import ${name}`);
    const { stdout } = spawnSync("python3", ["-c", `import ${name}${snippet}`], { cwd, encoding: "utf8" });
    const { onRecord } = library.memberCountOn(data.netzwerkDaseinsvorsorge, "2022-06-30");
    expect(stdout).toBe(`${onRecord.min} ${onRecord.max}\n`);
  }),
);

it("the snippet in SQL writes flatRows() as Parquet", () =>
  withFlatFiles(async (folder) => {
    const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
    await connection.run(snippetOf("sql").replaceAll("'memberships.", `'${folder}/memberships.`));
    const read = await connection.runAndReadAll(`FROM '${folder}/memberships.parquet'`);
    const emptyAsNull = exchange
      .flatRows(data.netzwerkDaseinsvorsorge)
      .map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === "" ? null : value])),
      );
    expect(read.getRowObjectsJS()).toEqual(emptyAsNull);
    connection.closeSync();
  }));
