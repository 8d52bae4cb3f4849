import type { Fault, Issue } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { ListEncoding } from "./decode.ts";
import type { HeaderLines, HeaderSearch } from "./header.ts";
import { listIssue } from "./list-issue.ts";
import { isBlank, rowText, type SheetRecord } from "./records.ts";
import {
  type Opened,
  openByCells,
  openByHeader,
  openInLine,
  openWithoutHeader,
  type Source,
  widestOf,
} from "./source.ts";
import type { MergedCells } from "./spreadsheet.ts";

/** How an input is cut into rows and cells. */
export interface SheetSettings {
  readonly sheet: string | undefined;
  /** The line of the header, from 1; `null` if there is none. */
  readonly headerLine: number | null | undefined;
  /** How many lines the header has. */
  readonly headerLines: HeaderLines | undefined;
  readonly delimiter: string | undefined;
  readonly encoding: ListEncoding | undefined;
  /** The encoding of a plan, which is that of the file unless the caller changed it. */
  readonly plannedEncoding: ListEncoding | undefined;
  readonly maxRows: number;
  readonly maxBytes: number;
}

/** A list whose cells are not yet read. */
export interface Sheet {
  /** The name of the sheet; `null` for a text. */
  readonly name: string | null;
  /** How bytes were decoded; `null` for a text or a spreadsheet. */
  readonly encoding: ListEncoding | null;
  /** What separates two cells; `null` unless the input is a text. */
  readonly delimiter: string | null;
  /** The records of the header; none if the list does not have one. */
  readonly header: readonly SheetRecord[];
  /** How many columns the list has. */
  readonly width: number;
  /** What stands above the header, without blank lines. */
  readonly titles: readonly SheetRecord[];
  /** All rows below the header, without blank ones. */
  readonly records: readonly SheetRecord[];
  /** The cells of a spreadsheet that are merged into one. */
  readonly merged: readonly MergedCells[];
  /** The sheets before it that have no list, such as a cover. */
  readonly covers: readonly CoverSheet[];
  readonly issues: readonly Issue[];
}

/** A sheet of a workbook that has no list. */
export interface CoverSheet {
  readonly name: string;
  /** Its first rows. */
  readonly records: readonly SheetRecord[];
}

const empty: Fault = { code: "table-empty", params: {} };

/** The fault of a list that has more than a limit. */
export function tooLarge(unit: "bytes" | "rows", limit: number, option: string): Fault {
  return { code: "input-too-large", params: { unit, limit, option } };
}

/** A sheet of which nothing can be read, and why. */
export function withoutRows(...faults: readonly Fault[]): Sheet {
  return {
    name: null,
    encoding: null,
    delimiter: null,
    header: [],
    width: 0,
    titles: [],
    records: [],
    merged: [],
    covers: [],
    issues: faults.map((fault) => listIssue(fault, [])),
  };
}

/** Opens the source that has a header, or else one without. */
export function openSheet(sources: readonly Source[], settings: SheetSettings, search: HeaderSearch): Sheet {
  if (sources.every(({ isEmpty }) => isEmpty)) return withoutRows(empty);
  const opened = opening(sources, settings, search);
  if (opened === undefined) return withoutHeader(sources[0]?.head[0]);
  return sheetFrom(opened, settings, search);
}

function opening(
  sources: readonly Source[],
  { headerLine }: SheetSettings,
  search: HeaderSearch,
): Opened | undefined {
  const isFirst = sources.some(({ delimiter }) => delimiter === null);
  if (headerLine === null) return openWithoutHeader(sources, isFirst);
  if (headerLine !== undefined) return openInLine(sources, headerLine, search);
  return (
    openByHeader(sources, search, isFirst) ??
    openByCells(sources, search) ??
    openWithoutHeader(sources, isFirst, search)
  );
}

/** The sheet of an input without a header, with the error that says so. */
function withoutHeader(first: SheetRecord | undefined): Sheet {
  const raw = rowText(first?.cells ?? []);
  const at = { line: first?.line ?? 1, column: null, raw };
  const params = { reason: "header", value: excerpt(raw) } as const;
  return { ...withoutRows(), issues: [listIssue({ code: "column-missing", params }, [], at)] };
}

function sheetFrom(
  { source, titles, records: all, hasHeader }: Opened,
  { maxRows, headerLines }: SheetSettings,
  search: HeaderSearch,
): Sheet {
  const lines = hasHeader ? headerLines || search.linesOf(all) : 0;
  const header = all.slice(0, lines);
  const records = all.slice(lines).filter(isFilled);
  const sheet = {
    name: source.name,
    encoding: null,
    delimiter: source.delimiter,
    header,
    width: header.length === 0 ? widestOf(records) : Math.max(...header.map(source.widthOf)),
    titles: titles.filter(isFilled),
    merged: source.merged,
    covers: [],
  };
  if (records.length > maxRows)
    return { ...sheet, records: [], issues: [listIssue(tooLarge("rows", maxRows, "maxRows"), [])] };
  const issues: Issue[] = [];
  if (source.hidden.length > 0) {
    const params = { sheet: source.name ?? "", lines: source.hidden };
    issues.push(listIssue({ code: "sheet-hidden", params }, []));
  }
  return { ...sheet, records, issues };
}

function isFilled({ cells, unclosedAt }: SheetRecord): boolean {
  return unclosedAt !== undefined || !cells.every(isBlank);
}
