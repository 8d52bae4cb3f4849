import type { Fault, Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { decode, type ListEncoding, withoutMark } from "./decode.ts";
import { type Header, headerOfText, headerWindow, type IsHeader } from "./header.ts";
import { listIssue } from "./list-issue.ts";
import { isBlank, lineEnd, recordsOf, rowText, type SheetRecord } from "./records.ts";

/** How an input is cut into rows and cells. */
export interface SheetSettings {
  readonly delimiter: string | undefined;
  readonly encoding: ListEncoding | undefined;
  readonly maxRows: number;
  readonly maxBytes: number;
}

/** A list whose cells are not yet read: its header, and every row of data below it. */
export interface Sheet {
  /** The row of headers; absent if there is none, and then there are no rows either. */
  readonly header?: Header | undefined;
  readonly records: readonly SheetRecord[];
  readonly issues: readonly Issue[];
}

/** Finds header and rows of an input. */
export function sheetOf(input: unknown, settings: SheetSettings, isHeader: IsHeader): Sheet {
  if (Array.isArray(input)) return fromRows(input, settings, isHeader);
  if (typeof input !== "string" && !isBytes(input)) return withoutRows(notAList);
  if (input.length > settings.maxBytes) return withoutRows(tooLarge("bytes", settings.maxBytes, "maxBytes"));
  const text = typeof input === "string" ? withoutMark(input) : decode(input, settings.encoding);
  return typeof text === "string" ? fromText(text, settings, isHeader) : withoutRows(text);
}

/** Whether it is a `Uint8Array`, also one of another window or context. */
function isBytes(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === "[object Uint8Array]";
}

const notAList: Fault = { code: "field-type", params: { reason: "list" } };
const empty: Fault = { code: "table-empty", params: {} };

function tooLarge(unit: "bytes" | "rows", limit: number, option: string): Fault {
  return { code: "input-too-large", params: { unit, limit, option } };
}

function withoutRows(fault: Fault): Sheet {
  return { records: [], issues: [listIssue(fault, [])] };
}

function withoutHeader(firstLine: string): Sheet {
  const at = { line: 1, column: null, raw: firstLine };
  const params = { reason: "header", value: excerpt(firstLine) } as const;
  return { records: [], issues: [listIssue({ code: "column-missing", params }, [], at)] };
}

function fromText(text: string, settings: SheetSettings, isHeader: IsHeader): Sheet {
  if (isBlank(text)) return withoutRows(empty);
  const lines = firstLines(text, 2 * headerWindow);
  const separator = /^sep=(.)$/i.exec(lines[0]?.text ?? "")?.[1];
  const skipped = separator === undefined ? 0 : 1;
  const header = headerOfText(
    lines.map((line) => line.text),
    skipped,
    settings.delimiter ?? separator,
    isHeader,
  );
  if (header === undefined) {
    return isFileName(text) ? withoutRows(notAList) : withoutHeader(lines[0]?.text ?? "");
  }
  const start = lines[header.line - 1]?.start ?? 0;
  const [, ...records] = recordsOf(text.slice(start), header.delimiter, header.line);
  const above = lines
    .slice(0, header.line - 1)
    .map((line, at) => ({ line: at + 1, raw: line.text }))
    .slice(skipped)
    .filter(({ raw }) => !isBlank(raw.replaceAll(header.delimiter, "")));
  return belowHeader(header, above, records, settings);
}

/** Whether somebody passed the name of a file for what is in it. */
function isFileName(text: string): boolean {
  return text.length < 300 && /^[^\r\n;,\t]+\.(?:csv|tsv|txt|xlsx?|ods)$/i.test(text);
}

/** The first lines of a text with the places at which they start. */
function firstLines(text: string, most: number): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    if (lines.length === most) return lines;
    lines.push({ start, text: text.slice(start, index) });
    start = index + end.length;
  }
  if (lines.length < most) lines.push({ start, text: text.slice(start) });
  return lines;
}

function fromRows(rows: readonly unknown[], settings: SheetSettings, isHeader: IsHeader): Sheet {
  const records = Array.from(rows, recordOf);
  if (records.every(({ cells }) => cells.every(isBlank))) return withoutRows(empty);
  const position = records.slice(0, headerWindow).findIndex(({ cells }) => isHeader(cells));
  const found = records[position];
  if (found === undefined) return withoutHeader(rowText(records[0]?.cells ?? []));
  const above = records
    .slice(0, position)
    .filter(({ cells }) => !cells.every(isBlank))
    .map(({ line, cells }) => ({ line, raw: rowText(cells) }));
  const header = { line: found.line, cells: found.cells, raw: rowText(found.cells) };
  return belowHeader(header, above, records.slice(position + 1), settings);
}

/** A row that was passed as cells; a cell that is not text is shown, but not read. */
function recordOf(row: unknown, at: number): SheetRecord {
  const line = at + 1;
  if (!Array.isArray(row)) return { line, lastLine: line, cells: [excerpt(row)], foreignCell: 0 };
  const cells = Array.from(row, (cell: unknown) =>
    isNothing(cell) ? "" : typeof cell === "string" ? cell : excerpt(cell),
  );
  const foreignCell = row.findIndex((cell: unknown) => !isNothing(cell) && typeof cell !== "string");
  return foreignCell < 0 ? { line, lastLine: line, cells } : { line, lastLine: line, cells, foreignCell };
}

function isNothing(cell: unknown): boolean {
  return cell === undefined || cell === null;
}

const footnote = /^(?:\*|(?:stand|quellen?(?:angaben?)?|anmerkung(?:en)?)(?!\p{L}))/iu;

interface Line {
  readonly line: number;
  readonly raw: string;
}

/** Leaves out blank rows, footnotes and what stands above the header. */
function belowHeader(
  header: Header,
  above: readonly Line[],
  rows: readonly SheetRecord[],
  { maxRows }: SheetSettings,
): Sheet {
  const ignored = [...above];
  const records: SheetRecord[] = [];
  for (const record of rows) {
    const [first = "", ...others] = record.cells;
    const isAlone = record.unclosedAt === undefined && others.every(isBlank);
    if (isAlone && isBlank(first)) continue;
    if (isAlone && footnote.test(first.trim())) ignored.push({ line: record.line, raw: first });
    else records.push(record);
  }
  if (records.length > maxRows) return { ...withoutRows(tooLarge("rows", maxRows, "maxRows")), header };
  const issues = ignored.map(({ line, raw }) => {
    const params = { value: excerpt(raw) };
    return listIssue({ code: "line-ignored", params }, [], { line, column: null, raw });
  });
  if (records.length === 0) issues.push(listIssue(empty, []));
  return { header, records, issues };
}
