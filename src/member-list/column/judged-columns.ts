import { type HeadingTime, headingTime } from "../heading/heading-time.ts";
import { hasUnreadMark } from "../heading/unread-mark.ts";
import type { Sheet } from "../sheet/opened-sheet.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import { type DuplicateColumn, settleContests } from "./column-contest.ts";
import { columnChoice } from "./column-field.ts";
import { type ColumnHead, columnHeads } from "./column-heads.ts";
import { type ColumnTally, columnTallies } from "./column-tally.ts";
import { type OwnColumns, ownMeaning } from "./columns.ts";
import { keyPartColumns } from "./key-columns.ts";
import { markedColumns } from "./marked-columns.ts";
import { withOneName } from "./name-column.ts";
import type { PlannedColumn } from "./planned-column.ts";

/** The columns of a list with what each holds, and what they were judged by. */
export interface JudgedColumns {
  readonly columns: readonly PlannedColumn[];
  readonly heads: readonly ColumnHead[];
  readonly tallies: readonly ColumnTally[];
  readonly duplicates: readonly DuplicateColumn[];
  /** The places of columns of marks below a heading that may name a time, read or not. */
  readonly mayBeMarks: ReadonlySet<number>;
}

/** Finds out what the columns of a list hold: what the caller says, else by their headings, else by their cells. */
export function judgeColumns(sheet: Sheet, own: OwnColumns, words: Vocabularies): JudgedColumns {
  const tallies = columnTallies(sheet.records, sheet.width, words);
  const heads = usedHeads(columnHeads(sheet.header, sheet.width), tallies);
  const parts = keyPartColumns(heads, sheet.records);
  const marked = markedColumns(heads, sheet.records, words);
  const first = heads.map((head): PlannedColumn => {
    const { position, header, word } = head;
    const given = ownMeaning(own, word);
    if (given?.field === "member-time") return timedColumn(head, headingTime(header), "given");
    if (given !== undefined || hasUnreadMark(header))
      return { position, header, field: null, ...given, because: "given" };
    const part = parts.get(position);
    if (part !== undefined) return { position, header, field: "key", because: "cells", part };
    const time = marked.times.get(position);
    if (time !== undefined) return timedColumn(head, time, "cells");
    const tally = tallies[position];
    return tally === undefined
      ? { position, header, field: null, because: "unknown" }
      : { position, header, ...columnChoice(head, tally) };
  });
  const { columns, duplicates } = settleContests(first, tallies, sheet.records);
  return {
    columns: withOneName(columns, heads, tallies, sheet.records.length),
    heads,
    tallies,
    duplicates,
    mayBeMarks: new Set([...marked.times.keys(), ...marked.undecided]),
  };
}

/** A column of marks; it is not read if its heading does not name a time. */
function timedColumn(
  { position, header }: ColumnHead,
  time: HeadingTime | undefined,
  because: PlannedColumn["because"],
): PlannedColumn {
  return time === undefined
    ? { position, header, field: null, because }
    : { position, header, field: "member-time", because, time };
}

/** The columns up to the last that has a heading or a cell. */
function usedHeads(heads: readonly ColumnHead[], tallies: readonly ColumnTally[]): readonly ColumnHead[] {
  let width = heads.length;
  while (width > 0 && heads[width - 1]?.header === "" && (tallies[width - 1]?.filled ?? 0) === 0) width--;
  return heads.slice(0, width);
}
