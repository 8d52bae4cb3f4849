import type { Issue } from "../../issue.ts";
import { nearestOf } from "../../parse/suggestions.ts";
import { encodingFault } from "../cell/encoding-faults.ts";
import { fold } from "../cell/fold.ts";
import { isBlank } from "../sheet/records.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { fieldHeaders, type ListColumn, type ListField } from "./columns.ts";
import { brokenHeader, duplicateColumn, explainedColumnMissing, unknownColumn } from "./header-faults.ts";
import type { ListSettings } from "./options.ts";

/** What is wrong with the header of a table. */
export function headerIssues({ headerLine, columns, records }: Sheet, settings: ListSettings): Issue[] {
  const issues: Issue[] = [];
  const firstOf = new Map<ListField, ListColumn>();
  const filled = filledColumns(records);
  for (const [column, { header, field }] of columns.entries()) {
    const at = { line: headerLine, column: header, raw: header };
    const first = field === null ? undefined : firstOf.get(field);
    if (field !== null && first === undefined) firstOf.set(field, { header, field });
    if (first !== undefined) issues.push(duplicateColumn(column, at, first));
    else if (field === null && encodingFault(header) !== undefined) issues.push(brokenHeader(column, at));
    else if (field === null && (header !== "" || filled.has(column))) {
      issues.push(unknownColumn(column, at, nearestHeader(header)));
    }
  }
  const headers = new Set(columns.map(({ header }) => fold(header)));
  const missing =
    columns.length === 0 ? [] : [...settings.ownColumns.keys()].filter((own) => !headers.has(own));
  return [...issues, ...missing.map(explainedColumnMissing)];
}

/** The places at which some row has a cell that is not blank. */
function filledColumns(records: Sheet["records"]): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of records) {
    for (const [column, cell] of cells.entries())
      if (!filled.has(column) && !isBlank(cell)) filled.add(column);
  }
  return filled;
}

const knownHeaders = Object.values(fieldHeaders).flatMap(({ de, en, also }) => [de, en, ...also]);

function nearestHeader(header: string): string | undefined {
  return header.length < 4 ? undefined : nearestOf(header, knownHeaders);
}
