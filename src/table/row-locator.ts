import type { Bilingual, Issue, IssuePath } from "../issue.ts";
import { identifierSchemes } from "../model/identifier.ts";
import type { NetworkInput } from "../model/network.ts";
import { isTableField, type TableColumn, type TableField } from "./columns.ts";
import type { MemberTable } from "./member-table.ts";
import { isBlank, rowText } from "./records.ts";
import { ruleMessages } from "./table-issues.ts";

/** Brings issues about a network back to the list of which it was made. */
export interface RowLocator {
  /** The place of the row that an issue is about; `undefined` if it is about none. */
  rowOf(issue: Issue): number | undefined;
  /** The issue with the line, column and cell of that row. */
  located(issue: Issue, row: number): Issue;
}

/** The locator of a list and of the network that was made of it. */
export function rowLocator(table: MemberTable, input: NetworkInput): RowLocator {
  const rows = rowsOfRecords(table);
  const byId = rowsById(table, rows);
  return {
    rowOf: ({ path: [list, position] }) => {
      if (list !== "memberships" && list !== "regions" && list !== "sources") return undefined;
      const record = typeof position === "number" ? input[list]?.[position] : undefined;
      return record === undefined ? undefined : rows.get(record);
    },
    located: (issue, row) => {
      const { line = 0, cells = [] } = table.rows[row] ?? {};
      const column = columnOf(fieldsOf(issue.path, input), table.columns, cells);
      const at =
        column === undefined
          ? { line, column: null, raw: rowText(cells) }
          : { line, column: table.columns[column]?.header ?? null, raw: cells[column] ?? "" };
      return { ...issue, at, message: messageIn(issue, linesIn(issue, byId, table)) };
    },
  };
}

/** The row of each record of a list; of a region or source the first one. */
function rowsOfRecords(table: MemberTable): Map<object, number> {
  const rows = new Map<object, number>();
  const regions = new Map(table.regions.map((region) => [region.id, region]));
  const sources = new Map(table.sources.map((source) => [source.id, source]));
  const positions = [...table.rows.keys()].filter((at) => table.rows[at]?.membershipId !== undefined);
  for (const [at, membership] of table.memberships.entries()) {
    const row = positions[at] ?? 0;
    const records = [
      membership,
      regions.get(membership.regionId),
      ...(membership.sources ?? []).map((id) => sources.get(id)),
    ];
    for (const record of records) if (record !== undefined && !rows.has(record)) rows.set(record, row);
  }
  return rows;
}

/** The rows of the memberships and regions that an issue can name by id in its `params`. */
function rowsById(table: MemberTable, rows: ReadonlyMap<object, number>): Map<string, number> {
  const byId = new Map<string, number>();
  for (const list of ["memberships", "regions"] as const) {
    for (const record of table[list]) byId.set(`${list} ${record.id}`, rows.get(record) ?? 0);
  }
  return byId;
}

/** The lines of all records that an issue names, in order; none if it names fewer than two. */
function linesIn({ params }: Issue, byId: ReadonlyMap<string, number>, { rows }: MemberTable): number[] {
  const names = [
    ...idsIn(params.ids).map((id) => `memberships ${id}`),
    ...idsIn(params.regionIds).map((id) => `regions ${id}`),
  ];
  const lines = names.flatMap((name) => rows[byId.get(name) ?? -1]?.line ?? []);
  return lines.length < 2 ? [] : [...new Set(lines)].sort((a, b) => a - b);
}

function idsIn(ids: unknown): unknown[] {
  return Array.isArray(ids) ? ids : [];
}

function messageIn({ code, message }: Issue, lines: readonly number[]): Bilingual {
  const { de, en } = ruleMessages[code] ?? message;
  if (lines.length < 2) return { de, en };
  return { de: `${de} (Zeilen ${lines.join(" und ")})`, en: `${en} (Lines ${lines.join(" and ")})` };
}

/** The column in which the cell stands that a place in a record came from; `undefined` for a record as a whole. */
function columnOf(
  fields: readonly TableField[],
  columns: readonly TableColumn[],
  cells: readonly string[],
): number | undefined {
  return fields
    .map((field) => columns.findIndex((column, at) => column.field === field && !isBlank(cells[at])))
    .find((column) => column >= 0);
}

/** The fields of a list from which the value at a path of a network can come, the likeliest first. */
function fieldsOf([list, position, field, inner]: IssuePath, input: NetworkInput): TableField[] {
  switch (field) {
    case "startDate":
    case "endDate":
      return [field, "period"];
    case "identifiers": {
      const region = typeof position === "number" ? input.regions?.[position] : undefined;
      const scheme = typeof inner === "number" ? region?.identifiers?.[inner]?.scheme : undefined;
      return [...(scheme === undefined ? [] : [scheme]), ...identifierSchemes];
    }
    case "id":
      return [list === "memberships" ? "membershipId" : "regionId", "name"];
    case "regionId":
      return ["regionId", "name"];
    case "sources":
      return ["source"];
    default:
      return isTableField(field) ? [field] : [];
  }
}
