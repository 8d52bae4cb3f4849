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
    plan: { ...plan, columns, ignored: ignoredTitles(plan) },
  });
  const issues = list.issues.filter(
    ({ code, at }) => (code.startsWith("encoding-") || code === "input-too-large") && at === undefined,
  );
  if (columns.length === 0) return { grid: linesOfText(input), plan, issues: list.issues };
  return { grid: gridOfList(input, list, options), plan, issues };
}

/** Only what stands above a list is none of its rows here. */
function ignoredTitles({ ignored }: MemberListPlan): MemberListPlan["ignored"] {
  return ignored.filter(({ because }) => because === "title");
}

/** The lines of a list that was read: the cells of each line stand where the line stands in the file. */
function gridOfList(
  input: string | Uint8Array,
  { plan, rows, issues }: MemberList,
  options: MemberListOptions,
): Row[] {
  const lines = new Map<number, Row>();
  for (const { code, at } of issues) {
    if (code === "line-ignored" && at !== undefined) lines.set(at.line, at.raw.split(";"));
  }
  if (plan.headerLine !== null)
    lines.set(
      plan.headerLine,
      plan.columns.map(({ header }) => header),
    );
  for (const { line, cells } of furtherHeaderLines(input, plan, options)) lines.set(line, cells);
  for (const { line, cells } of rows) lines.set(line, cells);
  const last = Math.max(...[plan.headerLine ?? 0, rows.at(-1)?.line ?? 0]);
  return Array.from({ length: last }, (_, at) => lines.get(at + 1) ?? []);
}

/** The lines of a header of several lines, without the first: each read as if it were the header. */
function furtherHeaderLines(
  input: string | Uint8Array,
  { headerLine, headerLines, delimiter }: MemberListPlan,
  options: MemberListOptions,
) {
  if (headerLine === null || delimiter === null) return [];
  return Array.from({ length: headerLines - 1 }, (_, at) => {
    const line = headerLine + at + 1;
    const { columns } = planMemberList(input, { ...options, delimiter, headerLine: line });
    return { line, cells: columns.map(({ header }) => header) };
  });
}

const mostLines = 1_000;

/** The first lines of a text that cannot be cut, so that they can be seen. */
function linesOfText(input: string | Uint8Array): Row[] {
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  while (lines.at(-1) === "") lines.pop();
  return lines.slice(0, mostLines).map((line) => [line]);
}
