import {
  type MemberListOptions,
  planMemberList,
  type Spreadsheet,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Issue } from "netzwerk-daseinsvorsorge/query";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import type { Grid } from "../../list/cell.ts";
import type { Cut } from "../../list/cut.ts";
import type { Opened, Source } from "../protocol.ts";
import { exampleList } from "./example.ts";
import { linesOfList } from "./list-lines.ts";

/** What was opened, with what the page need not know. */
export interface OpenedSource extends Opened {
  /** The lines of the list; empty for a network. */
  readonly grid: Grid;
  /** What the library reads: a text, the bytes of one, or the cells of a workbook; `null` for a network. */
  readonly input: string | Uint8Array | Spreadsheet | null;
  /** The bytes of a file; `null` for what was pasted. */
  readonly bytes: Uint8Array | null;
  /** What it is called; empty if it has no name. */
  readonly name: string;
  /** The text of a network; empty for the one that the library has. */
  readonly json: string;
  /** What was found about the file, and can no longer be seen in its cells. */
  readonly issues: readonly Issue[];
}

/** Reads a file or a text, which is then still to be cut into lines. */
export async function readSource(source: Source): Promise<OpenedSource> {
  const bytes = source.kind === "file" ? source.bytes : null;
  const name = source.kind === "file" ? source.name.replace(/\.[^.]*$/, "") : "";
  if (source.kind === "record") return networkOf("", name);
  if (source.kind === "file" && isWorkbook(source.bytes))
    return { ...networkOf("", name), bytes, kind: "list", input: await readSpreadsheet(source.bytes) };
  const text = source.kind === "file" ? jsonIn(source) : source.kind === "text" ? source.text : exampleList;
  if (text !== null && /^\s*\{/.test(text)) return networkOf(text, name);
  const input = source.kind === "file" ? source.bytes : (text ?? "");
  return { ...networkOf("", name), bytes, kind: "list", input };
}

function networkOf(json: string, name: string): OpenedSource {
  const nothing = {
    grid: [],
    sheets: [],
    sheet: null,
    foundSheet: null,
    couldBe: [],
    delimiter: null,
    encoding: null,
    input: null,
    bytes: null,
  };
  return { ...nothing, kind: "network", name, json, issues: [] };
}

/** A source with its lines. They keep their numbers. */
export function cutSource(opened: OpenedSource, cut: Cut, onProgress?: (rows: number) => void): OpenedSource {
  const { input } = opened;
  if (input === null) return opened;
  if (typeof input === "string" || input instanceof Uint8Array) {
    const { grid, plan, issues } = linesOfList(input, { ...cutOptions(cut, opened), onProgress });
    return {
      ...opened,
      grid,
      issues,
      delimiter: plan.delimiter ?? ";",
      encoding: plan.encoding ?? cut.encoding,
    };
  }
  const filled = input.sheets.filter(({ rows }) => rows.length > 0);
  const first = firstRowsOf(input);
  const foundSheet = planMemberList(first).sheet ?? filled[0]?.name ?? null;
  const sheet = cut.sheet ?? foundSheet;
  const couldBe = filled.map(({ name }) => name).filter((name) => namesMembers(first, name));
  const grid = input.sheets.find((one) => one.name === sheet)?.rows ?? [];
  return {
    ...opened,
    grid,
    sheet,
    foundSheet,
    couldBe,
    sheets: filled.map((one) => one.name),
    issues: input.issues,
  };
}

/** How a source is cut, as options of reading it. */
export function cutOptions(cut: Cut, { input }: Pick<OpenedSource, "input">): MemberListOptions {
  const { encoding, delimiter, sheet } = cut;
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return sheet === null ? {} : { sheet };
  return {
    ...(delimiter === null ? {} : { delimiter }),
    ...(encoding === null || typeof input === "string" ? {} : { encoding }),
  };
}

/** Whether a sheet has a heading for the names of members. */
function namesMembers(input: Spreadsheet, sheet: string): boolean {
  return planMemberList(input, { sheet }).columns.some(
    ({ field, because }) => field === "name" && because === "name",
  );
}

const firstRows = 100;

function firstRowsOf({ sheets, issues }: Spreadsheet): Spreadsheet {
  return { issues, sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, firstRows) })) };
}

function jsonIn({ name, bytes }: Extract<Source, { kind: "file" }>): string | null {
  return /\.json$/i.test(name) ? new TextDecoder().decode(bytes) : null;
}

/** Whether the bytes are an archive, as workbooks are; or the old format, of which the library says what to do. */
function isWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}
