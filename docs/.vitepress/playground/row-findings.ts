import type { Issue, ListRow, RowStatus } from "netzwerk-daseinsvorsorge/member-list";

/** Which rows are shown. */
export type RowFilter = "all" | "findings" | "repaired" | "rejected";

/** What is found about every row and refuses none, such as that no source is named: worth saying once, not once a row. */
export function findingsOfEveryRow(rows: readonly ListRow[]): Issue[] {
  const [first, ...others] = rows.filter(({ membershipId }) => membershipId !== undefined);
  if (first === undefined || others.length === 0) return [];
  return first.issues.filter(
    ({ code, severity, repaired }) =>
      severity !== "error" &&
      repaired === undefined &&
      others.every(({ issues }) => issues.some((issue) => issue.code === code)),
  );
}

/** The rows without the findings that are said of all of them. */
export function withoutFindings(rows: readonly ListRow[], said: readonly Issue[]): ListRow[] {
  const codes = new Set(said.map(({ code }) => code));
  return rows.map((row) => ({ ...row, issues: row.issues.filter(({ code }) => !codes.has(code)) }));
}

/** The rows that pass a filter. */
export function rowsPassing(rows: readonly ListRow[], filter: RowFilter): readonly ListRow[] {
  if (filter === "all") return rows;
  if (filter === "findings") return rows.filter(({ issues }) => issues.length > 0);
  return rows.filter(({ status }) => status === filter);
}

/** How many rows have each status. */
export function countByStatus(rows: readonly ListRow[]): Record<RowStatus, number> {
  const counts = { accepted: 0, repaired: 0, rejected: 0, ignored: 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}

/** The finding about one cell of a row, the worst if there are several. */
export function findingAt(row: ListRow, header: string): Issue | undefined {
  const ofCell = row.issues.filter(({ at }) => at?.column === header);
  return ofCell.find(({ severity }) => severity === "error") ?? ofCell[0];
}
