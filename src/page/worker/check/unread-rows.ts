import type { ListRow, MemberList } from "netzwerk-daseinsvorsorge/member-list";
import {
  identifierSchemes,
  type Network,
  type Region,
  regionById,
  regionsByIdentifier,
  regionsByName,
} from "netzwerk-daseinsvorsorge/query";

/** A row that the answers leave out. */
export interface UnreadRow {
  /** Its line, from 1. */
  readonly line: number;
  /** Whom it names; empty if it names nobody. */
  readonly name: string;
}

/** The rows that the answers leave out, and the regions of a network of which nothing is sure as long as they do. */
export interface UnreadRows {
  readonly rows: readonly UnreadRow[];
  readonly regionIds: ReadonlySet<string>;
}

/**
 * The rows of some lines, and the regions that they may be: those with their names, keys and ids. A row that repeats one
 * that was read says nothing else, and is none of them.
 */
export function unreadRows(
  { plan, rows }: MemberList,
  lines: readonly number[],
  network: Network,
): UnreadRows {
  const wanted = new Set(lines);
  const nameColumn = plan.columns.find(({ field }) => field === "name")?.position;
  const read = plan.columns.filter(({ field }) => field !== null);
  const saidIn = ({ cells }: ListRow) =>
    JSON.stringify(read.map(({ position }) => cells[position]?.trim() ?? ""));
  const said = new Set(rows.filter(({ line }) => !wanted.has(line)).map(saidIn));
  const unread = rows.filter((row) => wanted.has(row.line) && !said.has(saidIn(row)));
  const shown = unread.map((row) => ({ line: row.line, name: nameIn(row, nameColumn) }));
  const ids = unread.flatMap((row) => regionsOf(row, nameColumn, network)).map(({ id }) => id);
  return { rows: shown, regionIds: new Set(ids) };
}

/** The name that a row says, as far as it could be read. */
function nameIn({ values, cells }: ListRow, column: number | undefined): string {
  const read = values.find(({ field }) => field === "name")?.value;
  return typeof read === "string" ? read : (cells[column ?? -1] ?? "").trim();
}

function regionsOf(row: ListRow, nameColumn: number | undefined, network: Network): Region[] {
  const name = nameIn(row, nameColumn);
  const isSeveral = row.issues.some(({ code }) => code === "name-several");
  const names = isSeveral ? [name, ...name.split(/[/;]/)] : [name];
  const named = names.flatMap((one) => (one.trim() === "" ? [] : regionsByName(network, one.trim())));
  const identified = row.values.flatMap(({ field, value }): (Region | undefined)[] => {
    if (field === "regionId") return [regionById(network, value)];
    const scheme = identifierSchemes.find((one) => one === field);
    return scheme === undefined || typeof value !== "string"
      ? []
      : regionsByIdentifier(network, scheme, value);
  });
  return [...named, ...identified].filter((region) => region !== undefined);
}
