import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { sqlInsert, sqlQueries, sqlRows, sqlSchema, sqlTables } from "netzwerk-daseinsvorsorge/exchange";
import { expect, it } from "vitest";
import { sampleOf } from "./networks.ts";
import { pairsOf } from "./questions.ts";

const options = { dialect: "duckdb" } as const;

it("views over Parquet answer as the tables do, with every bound that is infinite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parquet-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(sqlSchema(options));
  const stored = sampleOf(12).flatMap(({ input, asked }, at) => {
    const result = safeParseNetwork({ ...input, id: `net-${at}` });
    return result.success ? [{ network: result.network, asked }] : [];
  });
  for (const table of sqlTables) {
    for (const { network } of stored) {
      const { text, values } = sqlInsert(table, sqlRows(network)[table], options);
      await connection.run(text, [...values]);
    }
    await connection.run(`COPY netzwerk.${table} TO '${folder}/${table}.parquet' (FORMAT parquet)`);
  }
  await connection.run("DROP SCHEMA netzwerk CASCADE; CREATE SCHEMA netzwerk");
  for (const table of sqlTables) {
    await connection.run(`CREATE VIEW netzwerk.${table} AS FROM '${folder}/${table}.parquet'`);
  }
  for (const { network, asked } of stored) {
    const pairs = asked.slice(0, 1).flatMap((one) => pairsOf(sqlQueries(options), network, one));
    for (const { name, question, expected } of pairs) {
      const rows = await connection.runAndReadAll(question.text, [...question.values]);
      expect(question.read(rows.getRowObjectsJS()), name).toEqual(expected);
    }
  }
  connection.closeSync();
  rmSync(folder, { recursive: true });
});
