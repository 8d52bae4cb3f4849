import { argumentError, assertOptions } from "../../network-error.ts";

/** The dialects of SQL that `/exchange` writes. */
export const sqlDialects = ["postgresql", "portable", "duckdb"] as const;

/**
 * A dialect of SQL: `"postgresql"` for PostgreSQL 15 to 18, with ranges; `"portable"` for engines that speak its dialect
 * without ranges, and for distributed ones: the key of a membership has its region; `"duckdb"` for DuckDB 1.5.
 */
export type SqlDialect = (typeof sqlDialects)[number];

/** Which database a statement is for. */
export interface SqlOptions {
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The schema with the tables; absent = `"netzwerk"`. It is quoted, so any case and any letters will do. */
  readonly schemaName?: string | undefined;
}

/** One statement with its parameters, for any driver that numbers them `$1`, `$2`, …. */
export interface SqlStatement {
  /** The statement. */
  readonly text: string;
  /** The parameters, in their order. */
  readonly values: readonly (string | null)[];
}

/** One row that a driver returns: an object with a field for each column. */
export type SqlRow = object;

/** The tables, in an order in which foreign keys hold. */
export const sqlTables = ["network", "record", "region", "membership", "funding", "count_claim"] as const;

/** The name of a table. */
export type SqlTable = (typeof sqlTables)[number];

/** How a text names things. */
export interface Writing {
  readonly dialect: SqlDialect;
  /** The quoted name of the schema. */
  readonly schema: string;
  /** The full name of a table. */
  readonly table: (name: SqlTable) => string;
}

/** Reads the options of a statement; throws `field-value` if one is not allowed. */
export function writingOf(options: SqlOptions, ...others: readonly string[]): Writing {
  assertOptions(options, "dialect", "schemaName", ...others);
  const { dialect, schemaName = "netzwerk" } = options;
  if (!sqlDialects.includes(dialect)) throw argumentError(["options", "dialect"], dialect, sqlDialects);
  if (!isSchemaName(schemaName)) {
    throw argumentError(["options", "schemaName"], schemaName, ["1–63 bytes, no $, no control characters"]);
  }
  const schema = `"${schemaName.replaceAll('"', '""')}"`;
  return { dialect, schema, table: (name) => `${schema}.${name}` };
}

/** PostgreSQL cuts a name after 63 bytes; `$1` in a name would look like a parameter. */
function isSchemaName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.trim() !== "" &&
    isStorable(name) &&
    !/[$\p{Cc}]/u.test(name) &&
    new TextEncoder().encode(name).length <= 63
  );
}

/** Whether every engine stores a text as it is: neither U+0000 nor half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes("\u0000") && !/\p{Cs}/u.test(text);
}
