import { argumentError } from "../../network-error.ts";
import {
  type SqlOptions,
  type SqlStatement,
  type SqlTable,
  sqlTables,
  type Writing,
  writingOf,
} from "../table/dialect.ts";
import { columns, keyOf, type SqlRows } from "../table/tables.ts";

/**
 * Writes one statement that inserts any number of rows into a table.
 *
 * The rows are one parameter, as JSON: no driver needs to know how to send many rows.
 *
 * @param table - the table
 * @param rows - rows of {@link sqlRows}
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`; `upsert`: whether a row whose key is there already
 * replaces it, absent = the engine refuses it
 * @returns the statement
 * @throws {NetworkError} `field-value` for an unknown table, dialect or option
 * @example
 * const rows = sqlRows(network);
 * sqlInsert("region", rows.region, { dialect: "postgresql" }).values.length; // => 1
 */
export function sqlInsert<Table extends SqlTable>(
  table: Table,
  rows: SqlRows[Table],
  options: SqlOptions & { readonly upsert?: boolean | undefined },
): SqlStatement {
  const writing = writingOf(options, "upsert");
  if (!sqlTables.includes(table)) throw argumentError("table", table, sqlTables);
  const names = Object.keys(columns[table]);
  const insert = `INSERT INTO ${writing.table(table)} (${names.join(", ")}) ${rowsOf(table, writing)}`;
  return {
    text: insert + (options.upsert === true ? replacing(table, writing) : ""),
    values: [JSON.stringify(rows)],
  };
}

/** Selects the rows of a table from the first parameter. */
export function rowsOf(table: SqlTable, { dialect }: Writing): string {
  const types = Object.entries(columns[table]);
  if (dialect === "duckdb") {
    // DuckDB reads texts, and casts them.
    const shape = types.map(([name]) => `"${name}":"VARCHAR"`).join(",");
    const cast = types.map(([name, type]) => `(x.${name})::${type === "json" ? "text" : type} AS ${name}`);
    return `SELECT ${cast.join(", ")} FROM (SELECT unnest(from_json($1::json, '[{${shape}}]')) AS x)`;
  }
  // The parameter is text, not json: postgres.js would encode it once more.
  const read = types.map(([name, type]) => `${name} ${type === "json" ? "text" : type}`);
  const cast = types.map(([name, type]) => (type === "json" ? `x.${name}::json AS ${name}` : `x.${name}`));
  return `SELECT ${cast.join(", ")} FROM json_to_recordset($1::text::json) AS x(${read.join(", ")})`;
}

function replacing(table: SqlTable, { dialect }: Writing): string {
  const key = keyOf(table, dialect);
  const others = Object.keys(columns[table]).filter((name) => !key.includes(name));
  const set = others.map((name) => `${name} = EXCLUDED.${name}`).join(", ");
  return ` ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${set}`;
}
