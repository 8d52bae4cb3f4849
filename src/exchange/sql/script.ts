import type { Network } from "../../model/network.ts";
import { type SqlOptions, type SqlStatement, sqlTables } from "../table/dialect.ts";
import { sqlInsert } from "./insert.ts";
import { sqlRows } from "./rows.ts";
import { sqlSchema } from "./schema.ts";

/**
 * Writes a network as one script: the tables, if they are not there, and the rows. For a program, use the statements of
 * {@link sqlInsert}, which take rows as a parameter.
 *
 * @param network - a parsed network
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`
 * @returns statements separated by `;`, within one transaction
 * @throws {NetworkError} the same as {@link sqlRows} and {@link sqlSchema}
 * @example
 * sqlScript(network, { dialect: "duckdb" }).includes("INSERT INTO"); // => true
 */
export function sqlScript(network: Network, options: SqlOptions): string {
  const rows = sqlRows(network);
  const inserts = sqlTables
    .filter((table) => rows[table].length > 0)
    .map((table) => withLiteral(sqlInsert(table, rows[table], options)));
  return ["BEGIN;", sqlSchema(options), ...inserts, "COMMIT;"].join("\n");
}

function withLiteral({ text, values: [json] }: SqlStatement): string {
  const literal = `'${(json ?? "").replaceAll("'", "''")}'`;
  return `${text.split("$1").join(literal)};`;
}
