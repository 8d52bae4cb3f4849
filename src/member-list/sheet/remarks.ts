import { isRemark, remarksHeading } from "../../messages/list/mending.ts";
import { headerWindow } from "./header.ts";
import { isBlank, type SheetRecord, usedWidth } from "./records.ts";
import type { Source } from "./source.ts";

/** The column that mending adds: what is left of each row. It is no part of the list. */
export interface RemarksColumn {
  /** The place of the record that has its heading. */
  readonly at: number;
  /** Its place, from 0. */
  readonly column: number;
}

const headings: readonly string[] = Object.values(remarksHeading);

/**
 * Finds the column with remarks, by the last heading of one of the first records and by the cells below it: each is blank or
 * begins as a remark does, and at least one is not blank. A column with the same heading that somebody wrote is none.
 *
 * @param head - the first records
 * @param from - all records from one of the head on
 */
export function remarksColumn(
  head: readonly SheetRecord[],
  from: (at: number) => readonly SheetRecord[],
): RemarksColumn | undefined {
  for (const [at, { cells }] of head.entries()) {
    const column = cells.length - 1;
    if (!headings.includes(cells[column]?.trim() ?? "")) continue;
    const below = from(at)
      .slice(1)
      .filter(({ unclosedAt }) => unclosedAt === undefined);
    const last = below.filter(({ cells }) => cells.length > column).map(({ cells }) => cells);
    if (!last.every((cells) => isOfRemarks(cells, column))) continue;
    if (last.some((cells) => isRemark(cells.at(-1) ?? ""))) return { at, column };
  }
  return undefined;
}

function isOfRemarks(cells: readonly string[], column: number): boolean {
  const last = cells.at(-1) ?? "";
  return isRemark(last) || (cells.length > column && isBlank(last));
}

/** The place of the remark of a record, which is behind its last cell if it has more cells than the header; -1 if none. */
export function placeOfRemark(cells: readonly string[], column: number): number {
  return cells.length > column && isOfRemarks(cells, column) ? cells.length - 1 : -1;
}

/** A record without its remark, or without the heading of remarks. */
function withoutRemark(record: SheetRecord, column: number): SheetRecord {
  const { cells, unclosedAt } = record;
  if (unclosedAt !== undefined) return record;
  const isHeader = cells.length === column + 1 && headings.includes(cells[column]?.trim() ?? "");
  const place = isHeader ? column : placeOfRemark(cells, column);
  return place < 0 ? record : { ...record, cells: cells.slice(0, place) };
}

/** Records without the column with remarks, if they have one; in a sheet a row ends with its last cell that is not blank. */
export function withoutRemarks(records: readonly SheetRecord[], isSheet: boolean): readonly SheetRecord[] {
  const found = remarksColumn(records.slice(0, headerWindow), (at) => records.slice(at));
  if (found === undefined) return records;
  return records.map((record, at) => {
    const rest = at < found.at ? record : withoutRemark(record, found.column);
    if (rest === record || !isSheet) return rest;
    return { ...rest, cells: rest.cells.slice(0, usedWidth(rest.cells)) };
  });
}

/** A source of a text without the column with remarks, if it has one. */
export function sourceWithoutRemarks(source: Source): Source {
  const found = remarksColumn(source.head, source.from);
  if (found === undefined) return source;
  const line = source.head[found.at]?.line ?? 0;
  const rest = (records: readonly SheetRecord[]) =>
    records.map((record) => (record.line < line ? record : withoutRemark(record, found.column)));
  const made: Source = {
    ...source,
    head: rest(source.head),
    from: (at) => rest(source.from(at)),
    inLine(at) {
      const opened = source.inLine(at);
      if (opened === undefined) return undefined;
      return { ...opened, source: made, titles: rest(opened.titles), records: rest(opened.records) };
    },
  };
  return made;
}
