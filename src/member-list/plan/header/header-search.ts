import { fold } from "../../../text/fold.ts";
import { looksLikeDate, looksLikeKey } from "../../cell/cell-shape.ts";
import { type Shape, shapeOfField } from "../../column/cell-shapes.ts";
import { type ColumnTally, columnTallies } from "../../column/column-tally.ts";
import { type OwnColumns, ownMeaning } from "../../column/columns.ts";
import { meaningOf } from "../../heading/heading-match.ts";
import { headingTime, mayNameTime } from "../../heading/heading-time.ts";
import type { ListField } from "../../heading/list-field.ts";
import { markShape } from "../../heading/mark-shape.ts";
import { isOtherHeading } from "../../heading/other-headings.ts";
import { hasUnreadMark } from "../../heading/unread-mark.ts";
import { type FoundHeader, type HeaderSearch, isAbove, type Rank } from "../../sheet/header.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";
import { headerLinesOf } from "./header-lines.ts";
import { sheetEvidence } from "./sheet-evidence.ts";

/** The search for the header of a list; a heading that the caller explains is a heading too. */
export function headerSearch(own: OwnColumns, words: Vocabularies): HeaderSearch {
  const fieldOf: FieldOf = (cell) => {
    const given = ownMeaning(own, fold(cell));
    return given === undefined ? meaningOf(cell)?.field : (given?.field ?? null);
  };
  return {
    best: (head) => bestOf(head, fieldOf, words),
    evidence: (sheet, header) => sheetEvidence(sheet, header?.cells ?? [], fieldOf),
    headingsOf: ({ cells }) => cells.filter((cell) => fieldOf(cell) !== undefined).length,
    fits: (records, isFirst) => fitsCells(records, isFirst, fieldOf, words),
    linesOf: headerLinesOf,
  };
}

/** What a heading is for; `null` for one that the caller does not want to be read. */
type FieldOf = (cell: string) => ListField | null | undefined;

interface Line {
  readonly cells: readonly string[];
  /** By column what its heading is for; `undefined` for what is no heading. */
  readonly fields: readonly (ListField | null | undefined)[];
  readonly filled: number;
  /** How many of its cells are headings, of other things too. */
  readonly known: number;
  /** Whether all of its cells are headings. */
  readonly isWhole: boolean;
}

/** The line with the most headings: one for the name, or two for others. Of equals the one with more headings of other things, then one that is wholly headings, then the first. */
function bestOf(
  head: readonly SheetRecord[],
  fieldOf: FieldOf,
  words: Vocabularies,
): FoundHeader | undefined {
  const lines = head.map(({ cells }, at): Line => {
    const isTime = (cell: string, column: number) => isOverMarks(cell, head.slice(at + 1), column, words);
    const fields = cells.map((cell, column) => {
      if (isBlank(cell)) return undefined;
      const field = fieldOf(cell);
      return field === undefined && isTime(cell, column) ? timeField(cell) : field;
    });
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    const known = cells.filter(
      (cell, at) =>
        !isBlank(cell) && (fields[at] !== undefined || isOtherHeading(fold(cell)) || hasUnreadMark(cell)),
    ).length;
    return { cells, fields, filled, known, isWhole: filled > 0 && known === filled };
  });
  const isRowWord = rowWords(lines, words);
  let best: { readonly at: number; readonly rank: Rank } | undefined;
  for (const [at, line] of lines.entries()) {
    const headings = line.fields.filter((field, column) => field !== undefined && !isRowWord(line, column));
    const isHeader = headings.includes("name") || headings.length >= 2;
    if (
      !isHeader ||
      isData(line, headings.length) ||
      (line.filled === 1 && !isOneColumn(lines.slice(at + 1)))
    )
      continue;
    const rank = [headings.length, line.known, line.isWhole ? 1 : 0];
    if (best === undefined || isAbove(rank, best.rank)) best = { at, rank };
  }
  return best === undefined ? undefined : { at: topOf(lines, best.at), rank: best.rank.slice(0, 2) };
}

function timeField(heading: string): ListField | null {
  return headingTime(heading) === undefined ? null : "member-time";
}

/** Whether a cell may name a time, and most cells below it are marks. */
function isOverMarks(
  cell: string,
  below: readonly SheetRecord[],
  column: number,
  words: Vocabularies,
): boolean {
  if (!mayNameTime(cell)) return false;
  const filled = below.flatMap(({ cells }) => (isBlank(cells[column]) ? [] : (cells[column] ?? "").trim()));
  const shapes = filled.map((text) => markShape(text, words.member)).filter((shape) => shape !== "dated");
  return shapes.filter((shape) => shape !== undefined).length * 2 > shapes.length;
}

/** Whether a line has cells of a row: more dates and keys than headings; years may be headings. */
function isData({ cells }: Line, headings: number): boolean {
  const data = cells.filter((cell) => !/^\d{4}$/.test(cell.trim()) && isDateOrKey(cell)).length;
  return data >= headings;
}

function isDateOrKey(cell: string): boolean {
  const text = cell.trim();
  return text !== "" && meaningOf(text) === undefined && (looksLikeDate(text) || looksLikeKey(text));
}

/** Whether most lines have one cell, so that a header may have one too. */
function isOneColumn(below: readonly Line[]): boolean {
  const filled = below.filter((line) => line.filled > 0);
  return filled.filter((line) => line.filled === 1).length * 2 > filled.length || filled.length === 0;
}

/** Tells the words of rows, such as kinds and roles, from headings: other lines have such words in the same column. */
function rowWords(lines: readonly Line[], words: Vocabularies): (line: Line, column: number) => boolean {
  const groups = [words.kind.codes, words.role.codes, words.status.codes];
  const isWord = (cell = "") => groups.some((codes) => codes.has(fold(cell)));
  return (line, column) =>
    isWord(line.cells[column]) &&
    lines.some((other) => other !== line && !other.isWhole && isWord(other.cells[column]));
}

/** The line above a header if it belongs to it: it has headings where the header is blank, and one that spans others. */
function topOf(lines: readonly Line[], at: number): number {
  const [above, header] = [lines[at - 1], lines[at]];
  if (above === undefined || header === undefined || above.filled < 2) return at;
  const isTop = above.fields.some((field, column) => field !== undefined && isBlank(header.cells[column]));
  const isSpanning = above.cells.some(
    (cell, column) =>
      !isBlank(cell) &&
      isBlank(above.cells[column + 1]) &&
      !isBlank(header.cells[column]) &&
      !isBlank(header.cells[column + 1]),
  );
  return isTop && isSpanning ? at - 1 : at;
}

/** Whether the first of records is a header by the cells below it: one heading fits them, or they are of another kind. */
function fitsCells(
  records: readonly SheetRecord[],
  isFirst: boolean,
  fieldOf: FieldOf,
  words: Vocabularies,
): boolean {
  const [header, ...below] = records;
  const cells = header?.cells ?? [];
  const fields = cells.map((cell) => (isBlank(cell) ? undefined : fieldOf(cell)));
  const isNamed = fields.some((field) => field !== undefined);
  if (cells.some(isDateOrKey) || (!isNamed && !isFirst)) return false;
  const tallies = columnTallies(below, cells.length, words);
  const isMost = (tally: ColumnTally | undefined, shape: Shape) => tally?.isMostly(shape) ?? false;
  return cells.some((cell, column) => {
    if (isBlank(cell)) return false;
    const shape = shapeOfField[fields[column] ?? "note"];
    const tally = tallies[column];
    if (shape !== undefined && isMost(tally, shape)) return true;
    return isFirst && (isMost(tally, "date") || isMost(tally, "key") || isOtherHeading(fold(cell)));
  });
}
