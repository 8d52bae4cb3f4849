import type { Language } from "../../model/bilingual.ts";
import type { MemberListPlan } from "../plan/given/list-plan.ts";
import type { ListRow } from "../rows/member-list.ts";
import type { ListEncoding } from "../sheet/decode.ts";
import type { ListInput } from "../sheet/sheet.ts";
import type { ListEdits } from "./list-edits.ts";
import { mendedRows } from "./mended-rows.ts";
import { mendedUnits } from "./mended-units.ts";
import type { TextForm } from "./typed-text.ts";
import { bytesOfUnits, tailOf, type UnitText, unitsOfBytes, unitsOfText } from "./units.ts";

/** How a list was cut into rows. */
export interface ReadShape {
  readonly plan: MemberListPlan;
  readonly rows: readonly ListRow[];
}

/** A list as its file has it, whatever its kind, and how its cells are changed. */
export interface ListFile<File> {
  readonly source: ListInput;
  /** Tells, by line and column, in which form a cell has a day. */
  readonly formsIn: (shape: Pick<ReadShape, "rows">) => (line: number, column: number) => TextForm;
  readonly canWrite: (text: string) => boolean;
  readonly canDivide: boolean;
  /** How many lines a row of cells takes. */
  readonly heightOf: (cells: readonly string[]) => number;
  /** A cell as the file shows it, in a sentence. */
  readonly shown: (line: number, column: number, text: string, lang: Language) => string;
  /** The file with changes; `notes` has what is said at cells of a sheet, by line and column. */
  readonly mended: (shape: ReadShape, edits: ListEdits, notes: ReadonlyMap<string, string>) => File;
}

/** A text. */
export interface TextFile extends ListFile<TextFile> {
  readonly source: string;
}

/** The bytes of a text. */
export interface BytesFile extends ListFile<BytesFile> {
  readonly source: Uint8Array;
}

/** Rows of cells. */
export interface RowsFile extends ListFile<RowsFile> {
  readonly source: readonly (readonly string[])[];
}

function asIs(_line: number, _column: number, text: string): string {
  return text;
}

const anyRows = {
  formsIn: () => () => "typed" as const,
  canWrite: () => true,
  canDivide: true,
  heightOf: () => 1,
  shown: asIs,
} as const;
const anyText = { ...anyRows, heightOf: linesOf } as const;

/** A text as it is. */
export function textFile(source: string): TextFile {
  const mended: TextFile["mended"] = (shape, edits) => textFile(changed(unitsOfText(source), shape, edits));
  return { ...anyText, source, mended };
}

/** The bytes of a text in their encoding. */
export function bytesFile(source: Uint8Array, encoding: ListEncoding): BytesFile {
  const units = unitsOfBytes(source, encoding);
  return {
    ...anyText,
    source,
    canWrite: (text) => units.encode(text) !== undefined,
    mended: (shape, edits) => {
      const bytes = bytesOfUnits(changed(units, shape, edits), encoding, tailOf(source, encoding));
      return bytesFile(bytes, encoding);
    },
  };
}

/** Rows of cells as they are. */
export function rowsFile(source: RowsFile["source"]): RowsFile {
  return { ...anyRows, source, mended: ({ plan }, edits) => rowsFile(mendedRows(source, plan, edits)) };
}

/** How many lines cells take in a text, where line breaks stand in quotes. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}

/** The first line that is cut into cells: that of the header, unless one above it changes. */
function firstLineOf({ headerLine }: MemberListPlan, { cells, removed }: ListEdits): number {
  let first = headerLine ?? 1;
  for (const line of [...cells.keys(), ...removed]) first = Math.min(first, line);
  return first;
}

function changed(units: UnitText, { plan, rows }: ReadShape, edits: ListEdits): string {
  const cells = new Map(rows.map((row) => [row.line, row.cells]));
  const shape = {
    delimiter: plan.delimiter ?? ";",
    headerLine: plan.headerLine,
    firstLine: firstLineOf(plan, edits),
    width: plan.columns.length,
    cellsOf: (line: number) => cells.get(line),
  };
  return mendedUnits(units, shape, edits);
}
