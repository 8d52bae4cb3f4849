import type { Network } from "../../model/network.ts";
import { argumentError } from "../../network-error.ts";
import {
  type SqlOptions,
  type SqlStatement,
  type SqlTable,
  sqlTables,
  type Writing,
  writingOf,
} from "../table/dialect.ts";
import { columns, keyOf } from "../table/tables.ts";
import { rowsOf } from "./insert.ts";
import { sqlRows } from "./rows.ts";

/** How the networks of an edit were read. */
export const sqlScopes = ["network", "region"] as const;

/** How the networks of an edit were read: whole, or the records of one region. */
export type SqlScope = (typeof sqlScopes)[number];

type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Writes the statements that turn the rows of one network into those of another: run them in one transaction.
 *
 * Rows that are equal are not written. A record that is there keeps its place in its list; a new one goes to its end.
 * An edit of a network read by {@link sqlRegion} may change the region, its memberships and its assessments, and may
 * add sources and change them: anything else may bear on records that were not read.
 *
 * @param before - the network as it was read
 * @param after - the network as it shall be; has the same id
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`; `scope`: how both were read, `"network"` by
 * {@link sqlNetwork} or `"region"` by {@link sqlRegion}
 * @returns the statements in the order in which to run them; empty if nothing differs
 * @throws {NetworkError} `field-value` if the ids of the networks differ, for an edit beyond the scope, and for an
 * unknown option; `network-not-parsed` if a network was not parsed
 * @example
 * sqlEdit(network, network, { dialect: "postgresql", scope: "network" }); // => []
 */
export function sqlEdit(
  before: Network,
  after: Network,
  options: SqlOptions & { readonly scope: SqlScope },
): SqlStatement[] {
  const writing = writingOf(options, "scope");
  const { scope } = options;
  if (!sqlScopes.includes(scope)) throw argumentError(["options", "scope"], scope, sqlScopes);
  const [was, is] = [sqlRows(before), sqlRows(after)];
  if (before.id !== after.id) throw argumentError(["after", "id"], after.id, [before.id]);
  const edits = sqlTables.map((table) => differences(table, was[table], is[table], writing));
  if (scope === "region") edits.forEach(assertOfRegion);
  return [
    ...[...edits].reverse().flatMap(({ table, removed }) => statement(removal(table, writing), removed)),
    ...edits.flatMap(({ table, changed, added }) => [
      ...statement(change(table, writing), changed),
      ...statement(addition(table, writing), added),
    ]),
  ];
}

interface TableEdit {
  readonly table: SqlTable;
  readonly removed: readonly Row[];
  readonly changed: readonly Row[];
  readonly added: readonly Row[];
}

function differences(
  table: SqlTable,
  was: readonly object[],
  is: readonly object[],
  { dialect }: Writing,
): TableEdit {
  const key = keyOf(table, dialect);
  const keyIn = (row: object) => JSON.stringify(key.map((name) => Reflect.get(row, name)));
  const contentIn = (row: object) => JSON.stringify({ ...row, place: 0 });
  const [old, current] = [new Map(was.map((row) => [keyIn(row), row])), new Set(is.map(keyIn))];
  const known = (row: object) => old.get(keyIn(row));
  return {
    table,
    removed: was.filter((row) => !current.has(keyIn(row))).map((row) => ({ ...row })),
    changed: is
      .filter((row) => {
        const before = known(row);
        return before !== undefined && contentIn(before) !== contentIn(row);
      })
      .map((row) => ({ ...row })),
    added: is.filter((row) => known(row) === undefined).map((row) => ({ ...row })),
  };
}

/** Throws `field-value` for the first row that an edit of one region may not touch. */
function assertOfRegion({ table, removed, changed, added }: TableEdit): void {
  const beyond = [
    ...removed.filter((row) => !mayEdit(table, "removed", row)),
    ...changed.filter((row) => !mayEdit(table, "changed", row)),
    ...added.filter((row) => !mayEdit(table, "added", row)),
  ];
  const [first] = beyond;
  if (first === undefined) return;
  const given = ["region:", table, first.kind, first.record_id]
    .filter((part) => part !== undefined)
    .join(" ");
  throw argumentError(["options", "scope"], given, ["network"]);
}

/** Whether an edit of one region may remove, change or add a row: whatever bears on no record that was not read. */
function mayEdit(table: SqlTable, fate: "removed" | "changed" | "added", { kind }: Row): boolean {
  if (table === "membership") return true;
  if (table === "region") return fate === "added";
  if (table !== "record") return false;
  if (kind === "memberships" || kind === "assessments") return true;
  return fate !== "removed" && (kind === "regions" || kind === "sources");
}

function statement(text: string, rows: readonly Row[]): SqlStatement[] {
  return rows.length === 0 ? [] : [{ text, values: [JSON.stringify(rows)] }];
}

function removal(table: SqlTable, writing: Writing): string {
  return `DELETE FROM ${writing.table(table)} AS old USING (${rowsOf(table, writing)}) AS x WHERE ${sameKey(table, writing)}`;
}

function change(table: SqlTable, writing: Writing): string {
  const key = keyOf(table, writing.dialect);
  const names = Object.keys(columns[table]).filter((name) => !key.includes(name) && name !== "place");
  const set = names.map((name) => `${name} = x.${name}`).join(", ");
  return `UPDATE ${writing.table(table)} AS old SET ${set} FROM (${rowsOf(table, writing)}) AS x WHERE ${sameKey(table, writing)}`;
}

function addition(table: SqlTable, writing: Writing): string {
  const names = Object.keys(columns[table]);
  const list = ["network_id", "kind"].filter((name) => names.includes(name));
  const last = `SELECT coalesce(max(old.place), -1) FROM ${writing.table(table)} AS old WHERE ${list.map((name) => `old.${name} = x.${name}`).join(" AND ")}`;
  const placed = `((${last}) + row_number() OVER (PARTITION BY ${list.map((name) => `x.${name}`).join(", ")} ORDER BY x.place))::integer`;
  const selected = names.map((name) => (name === "place" ? placed : `x.${name}`));
  return `INSERT INTO ${writing.table(table)} (${names.join(", ")}) SELECT ${selected.join(", ")} FROM (${rowsOf(table, writing)}) AS x`;
}

function sameKey(table: SqlTable, { dialect }: Writing): string {
  return keyOf(table, dialect)
    .map((name) => `old.${name} = x.${name}`)
    .join(" AND ");
}
