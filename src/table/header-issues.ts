import type { Issue } from "../issue.ts";
import { nearestOf } from "../parse/suggestions.ts";
import { fieldHeaders } from "./columns.ts";
import { encodingFault } from "./encoding-faults.ts";
import { fold } from "./fold.ts";
import type { TableSettings } from "./options.ts";
import type { RawTable } from "./raw-table.ts";
import { isBlank } from "./records.ts";
import { brokenHeader, duplicateColumn, explainedColumnMissing, unknownColumn } from "./table-issues.ts";

/** What is wrong with the header of a table. */
export function headerIssues({ headerLine, columns, records }: RawTable, settings: TableSettings): Issue[] {
  const issues: Issue[] = [];
  for (const [column, { header, field }] of columns.entries()) {
    const at = { line: headerLine, column: header, raw: header };
    const first = columns.find((other) => other.field !== null && other.field === field);
    const hasContent = () => records.some(({ cells }) => !isBlank(cells[column]));
    if (first !== undefined && first !== columns[column]) issues.push(duplicateColumn(column, at, first));
    else if (field === null && encodingFault(header) !== undefined) issues.push(brokenHeader(column, at));
    else if (field === null && (header !== "" || hasContent())) {
      issues.push(unknownColumn(column, at, nearestHeader(header)));
    }
  }
  const headers = new Set(columns.map(({ header }) => fold(header)));
  const missing =
    columns.length === 0 ? [] : [...settings.ownColumns.keys()].filter((own) => !headers.has(own));
  return [...issues, ...missing.map(explainedColumnMissing)];
}

const knownHeaders = Object.values(fieldHeaders).flatMap(({ de, en, also }) => [de, en, ...also]);

function nearestHeader(header: string): string | undefined {
  return header.length < 4 ? undefined : nearestOf(header, knownHeaders);
}
