import type { Issue } from "../../issue.ts";
import type { IssuePath } from "../../issue-params.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { IdentifierInput } from "../../model/identifier.ts";
import type { NetworkInput } from "../../model/network.ts";
import { readKeyCell } from "../cell/key-cell.ts";
import { isKeyField, isListField, type ListField } from "../plan/columns.ts";
import { filledColumn } from "../rows/filled-column.ts";
import { ruleMessage } from "../rows/list-issues.ts";
import type { MemberList } from "../rows/member-list.ts";
import { rowText } from "../sheet/records.ts";
import { rowsOfRecords, rowsOfRegions } from "./record-rows.ts";

/** An issue of a network, brought back to the row of the list that it is about. */
export interface LocatedIssue {
  /** The place of the row among the rows. */
  readonly row: number;
  /** The issue with line, column and cell. */
  readonly issue: Issue;
}

/** A place in a list; no column for a row as a whole. */
interface CellPlace {
  readonly row: number;
  readonly column: number | undefined;
}

/**
 * Brings issues about a network back to the list of which it was made; gives `undefined` for one that is about no
 * record of the list.
 *
 * What is to be mended in one cell stands there. What two records do to each other stands in the later row; if one of
 * them is none of the list, in the row of the other.
 */
export function rowLocator(
  table: MemberList,
  input: NetworkInput,
): (issue: Issue) => LocatedIssue | undefined {
  const rows = rowsOfRecords(table);
  const membershipRows = rowsById(rows, input.memberships);
  const regionRows = rowsById(rows, input.regions);
  let allRegionRows: Map<string, number[]> | undefined;

  const placeAt = (path: IssuePath): CellPlace | undefined => {
    const [list, position, field, inner] = path;
    if (list !== "memberships" && list !== "regions" && list !== "sources") return undefined;
    const record = typeof position === "number" ? input[list]?.[position] : undefined;
    const row = record === undefined ? undefined : rows.get(record);
    if (record === undefined || row === undefined) return undefined;
    const keys = field === "identifiers" && "identifiers" in record ? record.identifiers : undefined;
    const key = typeof inner === "number" ? keys?.[inner] : undefined;
    if (key !== undefined) {
      allRegionRows ??= rowsOfRegions(table);
      return placeOfKey(key, allRegionRows.get(record.id) ?? [], table);
    }
    return { row, column: filledColumn(fieldsOf(path), table.columns, table.rows[row]?.cells ?? []) };
  };

  return (issue) => {
    const { code, path, params } = issue;
    const own = placeAt(path);
    const named = [
      ...idsIn(params.ids).map((id) => membershipRows.get(id)),
      ...idsIn(params.regionIds).map((id) => regionRows.get(id)),
      ...(code === "id-duplicate" ? [own?.row, placeAt(pathIn(params.first))?.row] : []),
    ];
    const concerned = [...new Set(named.filter((row) => row !== undefined))].sort((a, b) => a - b);
    const last = concerned.at(-1);
    const isAboutCell = own !== undefined && path.length > 2;
    const place = isAboutCell || last === undefined ? own : { row: last, column: undefined };
    if (place === undefined) return undefined;
    const lines = concerned.flatMap((row) => table.rows[row]?.line ?? []);
    return {
      row: place.row,
      issue: { ...issue, at: locationOf(place, table), message: messageIn(issue, lines) },
    };
  };
}

function locationOf({ row, column }: CellPlace, { rows, columns }: MemberList): Issue["at"] {
  const { line = 0, cells = [] } = rows[row] ?? {};
  return column === undefined
    ? { line, column: null, raw: rowText(cells) }
    : { line, column: columns[column]?.header ?? null, raw: cells[column] ?? "" };
}

/** The rows of those records of the network that come from a list, by their ids. */
function rowsById(
  rows: ReadonlyMap<object, number>,
  records: readonly { readonly id: string }[] | undefined,
): Map<unknown, number> {
  const byId = new Map<unknown, number>();
  if (!Array.isArray(records)) return byId;
  for (const record of records) {
    const row = rows.get(record);
    if (row !== undefined) byId.set(record.id, row);
  }
  return byId;
}

/** The first cell among rows of a region that is read as a key. */
function placeOfKey(
  { scheme, value }: IdentifierInput,
  rows: readonly number[],
  table: MemberList,
): CellPlace | undefined {
  for (const row of rows) {
    const cells = table.rows[row]?.cells ?? [];
    const column = table.columns.findIndex(({ field }, at) => {
      if (field === null || !isKeyField(field)) return false;
      const reading = readKeyCell((cells[at] ?? "").trim(), field);
      return "value" in reading && reading.value.scheme === scheme && reading.value.value === value;
    });
    if (column >= 0) return { row, column };
  }
  return undefined;
}

function idsIn(ids: unknown): unknown[] {
  return Array.isArray(ids) ? ids : [];
}

function pathIn(path: unknown): IssuePath {
  return idsIn(path).filter((step) => typeof step === "string" || typeof step === "number");
}

function messageIn({ code, message }: Issue, lines: readonly number[]): Bilingual {
  const isOfTwoRows = lines.length > 1;
  const { de, en } = ruleMessage(code, isOfTwoRows) ?? message;
  if (!isOfTwoRows) return { de, en };
  return { de: `${de} (Zeilen ${lines.join(" und ")})`, en: `${en} (Lines ${lines.join(" and ")})` };
}

/** The fields of a list from which the value at a path of a network can come, the likeliest first. */
function fieldsOf([list, , field]: IssuePath): ListField[] {
  switch (field) {
    case "startDate":
    case "endDate":
      return [field, "period"];
    case "id":
      return [list === "memberships" ? "membershipId" : "regionId", "name"];
    case "regionId":
      return ["regionId", "name"];
    case "sources":
      return ["source"];
    default:
      return isListField(field) ? [field] : [];
  }
}
