import type { Issue } from "../../issue.ts";
import type { Removed } from "../../text/clean.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { SheetRecord } from "../sheet/records.ts";
import type { ListReading } from "./reading.ts";

/** Notes what was taken out of a cell. */
export function noteCleaned(
  removed: readonly Removed[],
  column: number,
  { line, cells }: SheetRecord,
  { cleaned }: ListReading,
): void {
  const known = cleaned.get(column) ?? { removed: new Set(), lines: [], raw: cells[column] ?? "" };
  for (const one of removed) known.removed.add(one);
  known.lines.push(line);
  cleaned.set(column, known);
}

/** What was taken out of cells, once a column; the place is that of its first cell. */
export function cleanedIssues({ cleaned, plan: { plan } }: ListReading): Issue[] {
  return [...cleaned]
    .sort(([one], [other]) => one - other)
    .map(([column, { removed, lines, raw }]) => {
      const header = plan.columns[column]?.header ?? "";
      const at = { line: lines[0] ?? 0, column: header, raw };
      const params = { header, removed: [...removed], lines };
      return listIssue({ code: "cell-cleaned", params }, ["columns", column], at);
    });
}

/** That times which touch were read as one, and that others narrowed each other, once a list. */
export function markedTimesIssues({ joinedTimes, boundedTimes, plan: { plan } }: ListReading): Issue[] {
  const said = [
    ["joined", joinedTimes],
    ["bounded", boundedTimes],
  ] as const;
  return said.flatMap(([reason, { columns, lines }]) => {
    if (lines.length === 0) return [];
    const headers = plan.columns.flatMap(({ position, header }) => (columns.has(position) ? [header] : []));
    return [listIssue({ code: "member-times", params: { reason, headers, lines } }, [])];
  });
}
