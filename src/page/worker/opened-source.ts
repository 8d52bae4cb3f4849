import {
  type MemberList,
  type MemberListPlan,
  planMemberList,
  readMemberList,
  type Spreadsheet,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Issue } from "netzwerk-daseinsvorsorge/query";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import type { Grid, Row } from "../list/cell.ts";
import { exampleList } from "./example.ts";
import type { Opened, Source } from "./protocol.ts";

/** What was opened, with what the page need not know. */
export interface OpenedSource extends Opened {
  /** The lines of the list; empty for a network. */
  readonly grid: Grid;
  readonly workbook: Spreadsheet | null;
  /** The text of a network. */
  readonly json: string;
  /** What was found about the file, and can no longer be seen in its cells: how its letters are written. */
  readonly issues: readonly Issue[];
}

/** Opens a file or a text. The lines of a list keep their numbers. */
export async function openSource(source: Source, onProgress: (rows: number) => void): Promise<OpenedSource> {
  const nothing = {
    name: nameOf(source),
    grid: [],
    sheets: [],
    sheet: null,
    delimiter: null,
    workbook: null,
    json: "",
    issues: [],
  };
  if (source.kind === "record") return { ...nothing, kind: "network" };
  const text = source.kind === "file" ? null : source.kind === "example" ? exampleList : source.text;
  const json = source.kind === "file" ? jsonIn(source) : text;
  if (json !== null && /^\s*\{/.test(json)) return { ...nothing, kind: "network", json };
  if (source.kind === "file" && isWorkbook(source.bytes)) {
    const workbook = await readSpreadsheet(source.bytes);
    const filled = workbook.sheets.filter(({ rows }) => rows.length > 0);
    const { plan } = readMemberList(workbook, { maxRows: 1_000 });
    const sheet = plan.sheet ?? filled[0]?.name ?? null;
    return {
      ...nothing,
      kind: "list",
      workbook,
      sheets: filled.map(({ name }) => name),
      sheet,
      grid: gridOfSheet(workbook, sheet),
      issues: workbook.issues,
    };
  }
  const input = source.kind === "file" ? source.bytes : (text ?? "");
  const list = readMemberList(input, { onProgress });
  const issues = list.issues.filter(({ code }) => code.startsWith("encoding-"));
  const hasTable = list.plan.columns.length > 0;
  return {
    ...nothing,
    kind: "list",
    delimiter: list.plan.delimiter ?? ";",
    grid: hasTable ? gridOfList(input, list) : gridOfText(typeof input === "string" ? input : decoded(input)),
    issues: hasTable ? issues : list.issues.filter(({ code }) => code !== "column-missing"),
  };
}

function nameOf(source: Source): string {
  return source.kind === "file" ? source.name.replace(/\.[^.]*$/, "") : "";
}

function jsonIn({ name, bytes }: Extract<Source, { kind: "file" }>): string | null {
  return /\.json$/i.test(name) ? decoded(bytes) : null;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Whether the bytes are an archive, as workbooks are; or the old format, of which the library says what to do. */
function isWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

/** The lines of a sheet. */
export function gridOfSheet({ sheets }: Spreadsheet, sheet: string | null): Grid {
  return sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

/** The lines of a list that was read: the cells of each line stand where the line stands in the file. */
function gridOfList(input: string | Uint8Array, { plan, rows, issues }: MemberList): Row[] {
  const lines = new Map<number, Row>();
  for (const { code, at } of issues) {
    if (code === "line-ignored" && at !== undefined) lines.set(at.line, at.raw.split(";"));
  }
  if (plan.headerLine !== null)
    lines.set(
      plan.headerLine,
      plan.columns.map(({ header }) => header),
    );
  for (const { line, cells } of furtherHeaderLines(input, plan)) lines.set(line, cells);
  for (const { line, cells } of rows) lines.set(line, cells);
  const last = Math.max(...[plan.headerLine ?? 0, rows.at(-1)?.line ?? 0]);
  return Array.from({ length: last }, (_, at) => lines.get(at + 1) ?? []);
}

/** The lines of a header of several lines, without the first: each read as if it were the header. */
function furtherHeaderLines(input: string | Uint8Array, plan: MemberListPlan) {
  const { headerLine, headerLines, delimiter, encoding } = plan;
  if (headerLine === null || delimiter === null) return [];
  const as = encoding === null ? { delimiter } : { delimiter, encoding };
  return Array.from({ length: headerLines - 1 }, (_, at) => {
    const line = headerLine + at + 1;
    const { columns } = planMemberList(input, { ...as, headerLine: line });
    return { line, cells: columns.map(({ header }) => header) };
  });
}

/** The lines of a text in which no list was found, so that they can be seen. */
function gridOfText(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  while (lines.at(-1) === "") lines.pop();
  const delimiter = text.includes("\t") ? "\t" : ";";
  return lines.slice(0, 1_000).map((line) => line.split(delimiter));
}
