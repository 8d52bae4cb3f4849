import {
  type MemberList,
  type MemberListOptions,
  type MemberListPlan,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Issue } from "netzwerk-daseinsvorsorge/query";
import type { Grid, Row } from "../../list/cell.ts";

/** The lines of a text, cut into cells, and how they were cut. */
export interface ListLines {
  readonly grid: Grid;
  readonly plan: MemberListPlan;
  /** What was found about the file, and can no longer be seen in its cells: how its letters are stored, or how long it is. */
  readonly issues: readonly Issue[];
}

/** Cuts a list into its lines; none of its columns is read. A text in which there is no list is shown line by line. */
export function linesOfList(input: string | Uint8Array, options: MemberListOptions): ListLines {
  const found = planMemberList(input, options);
  const plan =
    found.columns.length > 0
      ? found
      : planMemberList(input, { ...options, headerLine: options.headerLine ?? 1 });
  const columns = plan.columns.map(
    ({ position, header }) => ({ position, header, field: null, because: "given" }) as const,
  );
  const list = readMemberList(input, {
    ...options,
    // The further lines of a header are read like rows, so that each has its own cells.
    plan: { ...plan, headerLines: plan.headerLine === null ? 0 : 1, columns, ignored: ignoredTitles(plan) },
  });
  const issues = list.issues.filter(
    ({ code, at }) => (code.startsWith("encoding-") || code === "input-too-large") && at === undefined,
  );
  if (columns.length === 0) return { grid: linesOfText(input), plan, issues: list.issues };
  return { grid: gridOfList(list, plan), plan, issues };
}

/** Only what stands above a list is none of its rows here. */
function ignoredTitles({ ignored }: MemberListPlan): MemberListPlan["ignored"] {
  return ignored.filter(({ because }) => because === "title");
}

/**
 * The lines of a list that was read: the cells of each line stand where the line stands in the file. Only the lines of a header
 * stand together, because a blank one ends it, although cells with line breaks may lie between them.
 */
function gridOfList({ plan, rows, issues }: MemberList, { headerLine, headerLines }: MemberListPlan): Row[] {
  const lines = new Map<number, Row>();
  for (const { code, at } of issues) {
    if (code === "line-ignored" && at !== undefined) lines.set(at.line, at.raw.split(";"));
  }
  const below = headerLine === null ? 0 : headerLines - 1;
  for (const [at, { line, cells }] of rows.entries())
    lines.set(at < below ? (headerLine ?? 0) + 1 + at : line, cells);
  if (headerLine !== null)
    lines.set(
      headerLine,
      plan.columns.map(({ header }) => header),
    );
  const last = Math.max(headerLine ?? 0, rows.at(-1)?.line ?? 0);
  return Array.from({ length: last }, (_, at) => lines.get(at + 1) ?? []);
}

const mostLines = 1_000;

/** The first lines of a text that cannot be cut, so that they can be seen. */
function linesOfText(input: string | Uint8Array): Row[] {
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  while (lines.at(-1) === "") lines.pop();
  return lines.slice(0, mostLines).map((line) => [line]);
}
