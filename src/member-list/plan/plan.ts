import type { Issue, IssueLocation } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { nearestOf } from "../../parse/suggestions.ts";
import { encodingFault } from "../cell/encoding.ts";
import { fold } from "../cell/fold.ts";
import type { Header } from "../sheet/header.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { columnsOf, fieldHeaders, type ListColumn, type ListField } from "./columns.ts";
import type { ListSettings } from "./options.ts";

/** What the columns of a sheet hold, and its rows as far as they can be read by them. */
export interface Plan {
  readonly columns: readonly ListColumn[];
  /** By field the place of its column. */
  readonly columnOf: ReadonlyMap<ListField, number>;
  readonly records: readonly SheetRecord[];
  /** About the file as a whole and about its header. */
  readonly issues: readonly Issue[];
  /** Why rows cannot be read: two columns hold the same. */
  readonly refusal?: Issue | undefined;
}

/** Finds out what the columns of a sheet hold; without a column for the name of the region there are no rows. */
export function planOf({ header, records, issues }: Sheet, settings: ListSettings): Plan {
  if (header === undefined) return withoutColumns(issues);
  const columns = columnsOf(header.cells, settings.ownColumns);
  const columnOf = new Map<ListField, number>();
  for (const [at, { field }] of columns.entries()) {
    if (field !== null && !columnOf.has(field)) columnOf.set(field, at);
  }
  if (!columnOf.has("name")) return withoutColumns([nameMissing(header)]);
  const plan = { columns, columnOf, records };
  const ofHeader = headerIssues(plan, header.line, settings);
  const refusal = ofHeader.find(({ code }) => code === "column-duplicate");
  return { ...plan, issues: [...issues, ...ofHeader], refusal };
}

function withoutColumns(issues: readonly Issue[]): Plan {
  return { columns: [], columnOf: new Map(), records: [], issues };
}

function nameMissing({ line, raw }: Header): Issue {
  const params = { reason: "name-column", value: excerpt(raw) } as const;
  return listIssue({ code: "column-missing", params }, [], { line, column: null, raw });
}

function headerIssues(
  { columns, columnOf, records }: Omit<Plan, "issues">,
  line: number,
  { ownColumns }: ListSettings,
): Issue[] {
  const filled = filledColumns(records);
  const issues = columns.flatMap(({ header, field }, column): Issue[] => {
    const first = field === null ? undefined : columnOf.get(field);
    if (first === column) return [];
    const at = { line, column: header, raw: header };
    if (first !== undefined) return [duplicateColumn(column, columns[first]?.header ?? "", at)];
    return header === "" && !filled.has(column) ? [] : [unreadColumn(column, at)];
  });
  const headers = new Set(columns.map(({ header }) => fold(header)));
  const missing = [...ownColumns.keys()].filter((own) => !headers.has(own));
  return [
    ...issues,
    ...missing.map((header) =>
      listIssue({ code: "column-missing", params: { reason: "explained", header } }, []),
    ),
  ];
}

function duplicateColumn(column: number, first: string, at: IssueLocation): Issue {
  const params = { headers: [first, at.raw] } as const;
  return listIssue({ code: "column-duplicate", params }, ["columns", column], at);
}

function unreadColumn(column: number, at: IssueLocation): Issue {
  const header = at.raw;
  const path = ["columns", column];
  if (encodingFault(header) !== undefined) {
    return listIssue({ code: "encoding-mojibake", params: { value: header } }, path, at);
  }
  const meant = header.length < 4 ? undefined : nearestOf(header, knownHeaders);
  return listIssue({ code: "column-unknown", params: { header, column, meant: meant ?? null } }, path, at);
}

const knownHeaders = Object.values(fieldHeaders).flatMap(({ de, en, also }) => [de, en, ...also]);

/** The places at which some row has a cell that is not blank. */
function filledColumns(records: readonly SheetRecord[]): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of records) {
    for (const [column, cell] of cells.entries()) {
      if (!filled.has(column) && !isBlank(cell)) filled.add(column);
    }
  }
  return filled;
}
