import { remarksHeading } from "../../messages/list/mending.ts";
import { placeOfRemark } from "../sheet/remarks.ts";
import { csvPlaces, type RecordPlace } from "./csv-places.ts";
import { type ListEdits, plainText, type Remarks } from "./list-edits.ts";
import type { UnitText } from "./units.ts";

/** How a file is cut into rows. */
export interface FileShape {
  readonly delimiter: string;
  /** The line of the header; `null` if there is none. */
  readonly headerLine: number | null;
  /** The first line that is cut into cells. */
  readonly firstLine: number;
  /** How many columns the list has, without that of remarks. */
  readonly width: number;
  /** By line the cells that reading found there, without remarks; rows that are not there, or other than these, are left. */
  readonly cellsOf: (line: number) => readonly string[] | undefined;
}

/** A file with changes; all else stays as it is, unit for unit. */
export function mendedUnits(file: UnitText, shape: FileShape, edits: ListEdits): string {
  const { units, start, encode } = file;
  const delimiter = encode(shape.delimiter) ?? shape.delimiter;
  const records = csvPlaces(units, start, delimiter, shape.firstLine);
  const header = shape.headerLine === null ? undefined : records.get(shape.headerLine);
  const column = header === undefined ? -1 : remarksPlace(file, header, shape.width);
  const writing: Writing = { file, shape, edits, delimiter, lineEnd: lineEndOf(units, records), column };
  const pieces: string[] = [];
  let done = 0;
  for (const record of records.values()) {
    const mended = edits.removed.has(record.line) ? "" : mendedRecord(record, writing);
    const start = record.cells[0]?.start ?? 0;
    if (mended === undefined || mended === units.slice(start, record.next)) continue;
    pieces.push(units.slice(done, start), mended);
    done = record.next;
  }
  pieces.push(units.slice(done));
  return pieces.join("");
}

interface Writing {
  readonly file: UnitText;
  readonly shape: FileShape;
  readonly edits: ListEdits;
  /** In units. */
  readonly delimiter: string;
  /** In units. */
  readonly lineEnd: string;
  /** The place of the column with remarks that the file has; -1 if it has none. */
  readonly column: number;
}

/** A record with its changes and its line end; `undefined` if it is left as it is. */
function mendedRecord(record: RecordPlace, writing: Writing): string | undefined {
  if (!isWritten(record, writing)) return undefined;
  const { file, edits, delimiter, column, shape } = writing;
  const { line } = record;
  const isHeader = shape.headerLine === line;
  const raw = record.cells.map(({ start, end }) => file.units.slice(start, end));
  const place = isHeader
    ? column
    : placeOfRemark(
        raw.map((cell) => textOf(cell, file)),
        column,
      );
  const own = column >= 0 && place >= 0 ? raw.slice(0, place) : raw;
  const known = shape.cellsOf(line);
  const isSame = known === undefined || own.every((cell, at) => textOf(cell, file) === known[at]);
  if (known !== undefined && (!isSame || own.length !== known.length)) return undefined;
  const cells = own.slice();
  for (const [at, text] of edits.cells.get(line) ?? []) {
    while (cells.length <= at) cells.push("");
    cells[at] = cellUnits(text, cells[at] ?? "", file, delimiter);
  }
  const behind = raw[place] !== undefined && column >= 0 ? [raw[place]] : [];
  const raws = behind.length === 0 && isBesideRemarks(record, writing) ? [""] : behind;
  const last = edits.remarks === null ? raws : remarkUnits(edits.remarks, raws[0], isHeader, line, writing);
  if (last.length > 0)
    while (cells.length < (column >= 0 ? column : (edits.remarks?.column ?? 0))) cells.push("");
  const end = file.units.slice(record.end, record.next);
  const rows = (edits.added.get(line) ?? []).map((texts) =>
    texts.map((text, at) => cellUnits(text, own[at] ?? "", file, delimiter)),
  );
  const lines = [[...cells, ...last], ...rows].map((row) => row.join(delimiter));
  return lines.join(end === "" ? writing.lineEnd : end) + end;
}

/** Whether a line is written anew: it has other cells or rows behind it, or its remark is written, moved or taken away. */
function isWritten(record: RecordPlace, writing: Writing): boolean {
  const { edits, column, shape } = writing;
  const { line } = record;
  const hasRemark = shape.headerLine === line || edits.remarks?.byLine.has(line) === true;
  return (
    edits.cells.has(line) ||
    (edits.added.get(line) ?? []).length > 0 ||
    (edits.remarks !== null && hasRemark) ||
    (column >= 0 && record.cells.length > column) ||
    isBesideRemarks(record, writing)
  );
}

/** Whether a row has a cell where others have their remarks, so that it needs a blank remark behind it. */
function isBesideRemarks(
  { line, cells }: RecordPlace,
  { edits: { remarks }, shape, column }: Writing,
): boolean {
  if (remarks === null || remarks.byLine.size === 0) return false;
  return line > (shape.headerLine ?? line) && cells.length > (column < 0 ? remarks.column : column);
}

/** The cell of remarks of a row; none if there is nothing to say and there was none. */
function remarkUnits(
  { heading, byLine }: Remarks,
  raw: string | undefined,
  isHeader: boolean,
  line: number,
  { file, delimiter }: Writing,
): string[] {
  if (byLine.size === 0) return [];
  const text = isHeader ? heading : (byLine.get(line) ?? "");
  if (text === "" && raw === undefined) return [];
  const isKnown = (some: string) => file.encode(some) !== undefined;
  const known = isKnown(text) ? text : plainText(text, isKnown);
  return [cellUnits(known, raw ?? "", file, delimiter)];
}

/** The place of the column with remarks; -1 if the header has no cell beyond the columns that reading found. */
function remarksPlace(file: UnitText, { cells }: RecordPlace, width: number): number {
  const last = cells.at(-1);
  if (last === undefined || cells.length <= width) return -1;
  const text = textOf(file.units.slice(last.start, last.end), file).trim();
  return Object.values(remarksHeading).includes(text) ? cells.length - 1 : -1;
}

/** A cell with another text, in quotes where it was; as it is if it has that text. */
function cellUnits(text: string, raw: string, file: UnitText, delimiter: string): string {
  if (textOf(raw, file) === text) return raw;
  const units = file.encode(text) ?? "";
  const needsQuotes = units.includes(delimiter) || /["\r\n]/.test(units);
  return needsQuotes || isQuoted(raw) ? `"${units.replaceAll('"', '""')}"` : units;
}

/** What a cell says. */
function textOf(raw: string, { decode }: UnitText): string {
  return decode(isQuoted(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw);
}

/** Whether a quote that opens a cell closes at its end. */
function isQuoted(raw: string): boolean {
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return false;
  return !raw.slice(1, -1).replaceAll('""', "").includes('"');
}

/** How the lines of a file end: as the first of them. */
function lineEndOf(units: string, records: ReadonlyMap<number, RecordPlace>): string {
  const [first] = records.values();
  const end = first === undefined ? "" : units.slice(first.end, first.next);
  return end === "" ? "\n" : end;
}
