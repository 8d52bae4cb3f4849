import { foldedName } from "../../model/region-name.ts";
import type { Removed } from "../../text/clean.ts";
import type { KeyPart } from "../cell/key-parts.ts";
import type { HeadingTime } from "../heading/heading-time.ts";
import type { ReadingPlan } from "../plan/reading-plan.ts";
import { remembering } from "../text/remembering.ts";
import { type NoteStatement, noteStatement } from "./row-doubt.ts";
import { type JudgedCell, judgeCell } from "./value/judged-cell.ts";

/** What was taken out of the cells of a column. */
export interface CleanedColumn {
  readonly removed: Set<Removed>;
  readonly lines: number[];
  /** Its first cell from which something was taken. */
  readonly raw: string;
}

/** Columns of which something is to be said, and the lines of the rows in which it is so. */
export interface ColumnsOfRows {
  readonly columns: Set<number>;
  readonly lines: number[];
}

/** What reading the rows of a list needs, and what it notes of all of them together. */
export interface ListReading {
  readonly plan: ReadingPlan;
  /** The columns of a key that stands in several. */
  readonly keyParts: readonly { readonly column: number; readonly part: KeyPart }[];
  /** The columns of marks that say who was a member in the time of their heading. */
  readonly timeColumns: readonly (HeadingTime & { readonly column: number })[];
  /** The columns of which touching times were read as one. */
  readonly joinedTimes: ColumnsOfRows;
  /** The columns of which one narrowed the start or the end that another one says. */
  readonly boundedTimes: ColumnsOfRows;
  /** By the place of a column how one of its cells that is not blank is judged. */
  readonly judges: readonly ((raw: string) => JudgedCell)[];
  /** Folds a name. */
  readonly folded: (name: string) => string;
  /** What a note says of the membership of its row. */
  readonly statementOf: (note: string) => NoteStatement;
  /** By the place of a column. */
  readonly cleaned: Map<number, CleanedColumn>;
  /** The unknown words that were said already, each with its column. */
  readonly saidWords: Set<string>;
}

/** Begins to read a list. */
export function listReading(plan: ReadingPlan): ListReading {
  const { columns } = plan.plan;
  const keyParts = columns.flatMap(({ field, position, part }) =>
    field === "key" && part !== undefined ? [{ column: position, part }] : [],
  );
  const timeColumns = columns.flatMap(({ field, position, time }) =>
    field === "member-time" && time !== undefined ? [{ ...time, column: position }] : [],
  );
  const judges = columns.map((column) => remembering((raw) => judgeCell(raw, column, plan)));
  const folded = remembering(foldedName);
  const statementOf = remembering((note) => noteStatement(note, plan.words));
  return {
    plan,
    keyParts,
    timeColumns,
    joinedTimes: { columns: new Set(), lines: [] },
    boundedTimes: { columns: new Set(), lines: [] },
    judges,
    folded,
    statementOf,
    cleaned: new Map(),
    saidWords: new Set(),
  };
}
