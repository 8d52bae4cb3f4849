import type { Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { ListColumn } from "../plan/columns.ts";
import { noHeader, noNameColumn } from "../plan/header-faults.ts";
import type { ListSettings } from "../plan/options.ts";
import { emptyTable, ignoredLine, notATable, tooLarge } from "../rows/list-issues.ts";
import { decode, withoutMark } from "./decode.ts";
import { headerColumns, headerOfText, headerWindow, namesRegion } from "./header.ts";
import { isBlank, lineEnd, recordsOf, rowText, type SheetRecord } from "./records.ts";

/** A table before anybody looks into its cells: its header, and every row of data below it. */
export interface Sheet {
  /** The line of the header. */
  readonly headerLine: number;
  readonly columns: readonly ListColumn[];
  readonly records: readonly SheetRecord[];
  readonly issues: readonly Issue[];
}

/** Finds header and rows of an input; without a header there are none. */
export function sheetOf(input: unknown, settings: ListSettings): Sheet {
  if (Array.isArray(input)) return fromRows(input, settings);
  if (typeof input !== "string" && !isBytes(input)) return withoutRows(notATable());
  if (input.length > settings.maxBytes) {
    return withoutRows(tooLarge({ de: "Byte", en: "bytes" }, settings.maxBytes, "maxBytes"));
  }
  if (typeof input === "string") return fromText(withoutMark(input), settings);
  const decoded = decode(input, settings.encoding);
  return "issue" in decoded ? withoutRows(decoded.issue) : fromText(decoded.text, settings);
}

/** Whether it is a `Uint8Array`, also one of another window or context. */
function isBytes(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === "[object Uint8Array]";
}

function withoutRows(...issues: Issue[]): Sheet {
  return { headerLine: 0, columns: [], records: [], issues };
}

function fromText(text: string, settings: ListSettings): Sheet {
  if (isBlank(text)) return withoutRows(emptyTable());
  const lines = firstLines(text, 2 * headerWindow);
  const separator = /^sep=(.)$/i.exec(lines[0]?.text ?? "")?.[1];
  const skipped = separator === undefined ? 0 : 1;
  const header = headerOfText(
    lines.map((line) => line.text),
    skipped,
    settings.delimiter ?? separator,
    settings.ownColumns,
  );
  if (header === undefined)
    return withoutRows(isFileName(text) ? notATable() : noHeader(lines[0]?.text ?? ""));
  const headerLine = header.above + 1;
  if (!namesRegion(header.columns)) {
    return withoutRows(noNameColumn(headerLine, lines[header.above]?.text ?? ""));
  }
  const start = lines[headerLine - 1]?.start ?? 0;
  const [, ...records] = recordsOf(text.slice(start), header.delimiter, headerLine);
  const above = lines
    .slice(0, header.above)
    .map((line, at) => ({ line: at + 1, raw: line.text }))
    .slice(skipped)
    .filter(({ raw }) => !isBlank(raw.replaceAll(header.delimiter, "")));
  return belowHeader(headerLine, header.columns, above, records, settings);
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

function fromRows(rows: readonly unknown[], settings: ListSettings): Sheet {
  const records = rows.map(recordOf);
  if (records.every(({ cells }) => cells.every(isBlank))) return withoutRows(emptyTable());
  for (const [above, { cells, line }] of records.slice(0, headerWindow).entries()) {
    const columns = headerColumns(cells, settings.ownColumns);
    if (columns === undefined) continue;
    if (!namesRegion(columns)) return withoutRows(noNameColumn(line, rowText(cells)));
    const titles = records
      .slice(0, above)
      .filter((record) => !record.cells.every(isBlank))
      .map((record) => ({ line: record.line, raw: rowText(record.cells) }));
    return belowHeader(line, columns, titles, records.slice(above + 1), settings);
  }
  return withoutRows(noHeader(rowText(records[0]?.cells ?? [])));
}

/** A row that was passed as cells; a cell that is no text is shown, but not read. */
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

/** Leaves out blank rows, footnotes and what stands above the header. */
function belowHeader(
  headerLine: number,
  columns: readonly ListColumn[],
  above: readonly { readonly line: number; readonly raw: string }[],
  rows: readonly SheetRecord[],
  settings: ListSettings,
): Sheet {
  const issues = above.map(({ line, raw }) => ignoredLine(line, raw));
  const records: SheetRecord[] = [];
  for (const record of rows) {
    const [first = "", ...others] = record.cells;
    const isAlone = record.unclosedAt === undefined && others.every(isBlank);
    if (isAlone && isBlank(first)) continue;
    if (isAlone && footnote.test(first.trim())) issues.push(ignoredLine(record.line, first));
    else records.push(record);
  }
  if (records.length > settings.maxRows) {
    const limit = settings.maxRows;
    return {
      headerLine,
      columns,
      records: [],
      issues: [tooLarge({ de: "Zeilen", en: "rows" }, limit, "maxRows")],
    };
  }
  if (records.length === 0) issues.push(emptyTable());
  return { headerLine, columns, records, issues };
}
