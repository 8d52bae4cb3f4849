import type { SheetRecord } from "./records.ts";

/** In how many of the first lines of a list its header is looked for. */
export const headerWindow = 20;

/** The header among the first records of a list. */
export interface FoundHeader {
  /** Its place among them. */
  readonly at: number;
  /** How many of its cells are headings, and how many are headings of other things too. */
  readonly rank: Rank;
}

/** What speaks for a place, the weightiest first. */
export type Rank = readonly number[];

/** Whether one rank is above another: the first numbers that differ decide. */
export function isAbove(one: Rank, other: Rank): boolean {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** How many records a header has: a second one of units or translations, a third of numbers. */
export type HeaderLines = 0 | 1 | 2 | 3;

/** What tells the header of a list from its other lines. */
export interface HeaderSearch {
  /** The header among the first records, if one is a header by its own cells. */
  best(head: readonly SheetRecord[]): FoundHeader | undefined;
  /** What speaks for a sheet with a header as the list, the weightiest first. */
  evidence(sheet: string | null, header: SheetRecord | undefined): Rank;
  /** How many cells of a record are headings. */
  headingsOf(record: SheetRecord): number;
  /** Whether the first of records is a header by the cells below it; `isFirst` if nothing like a row stands above. */
  fits(records: readonly SheetRecord[], isFirst: boolean): boolean;
  /** How many of records, of which the first is the header, belong to it. */
  linesOf(records: readonly SheetRecord[]): HeaderLines;
}
