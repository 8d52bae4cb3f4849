import { cleanCell } from "../../text/clean.ts";
import { type HeadingTime, headingTime, mayNameTime } from "../heading/heading-time.ts";
import { markShape } from "../heading/mark-shape.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import { remembering } from "../text/remembering.ts";
import type { Vocabularies } from "../word/vocabularies.ts";
import type { ColumnHead } from "./column-heads.ts";

/** The columns of marks below a heading that names a time. */
export interface MarkedColumns {
  /** By place the time of those that are read. */
  readonly times: ReadonlyMap<number, HeadingTime>;
  /** The places of those that may be such columns. */
  readonly undecided: ReadonlySet<number>;
}

/** What the filled cells of a column are, but those with a day that say of which side it is (`seit 2023`). */
interface MarkTally {
  filled: number;
  /** Letters and signs. */
  marks: number;
  /** `1` and `0`, which may also be counts. */
  digits: number;
  otherNumbers: number;
}

/**
 * Finds the columns in which marks say who was a member in the time of the heading: more than half of their filled cells are
 * marks. `1` and `0` alone may be counts: they need another such column, or a heading that speaks of members. Beside other
 * numbers they are no marks.
 */
export function markedColumns(
  heads: readonly ColumnHead[],
  records: readonly SheetRecord[],
  words: Vocabularies,
): MarkedColumns {
  const times = new Map<number, HeadingTime>();
  const undecided = new Set<number>();
  const ofDigits = new Map<number, HeadingTime>();
  for (const { header, position } of heads) {
    if (!mayNameTime(header)) continue;
    const { filled, marks, digits, otherNumbers } = tallyOf(position, records, words);
    const hasMarks = marks * 2 > filled;
    if (!hasMarks && ((marks + digits) * 2 <= filled || otherNumbers > 0)) continue;
    const time = headingTime(header);
    if (time === undefined) undecided.add(position);
    else (hasMarks ? times : ofDigits).set(position, time);
  }
  for (const [position, time] of ofDigits) {
    const isOfMembers = /mitglied|member/i.test(heads[position]?.header ?? "");
    if (times.size > 0 || isOfMembers) times.set(position, time);
    else undecided.add(position);
  }
  return { times, undecided };
}

function tallyOf(column: number, records: readonly SheetRecord[], words: Vocabularies): MarkTally {
  const tally: MarkTally = { filled: 0, marks: 0, digits: 0, otherNumbers: 0 };
  const kindOf = remembering((cell: string): Exclude<keyof MarkTally, "filled"> | "dated" | "other" => {
    const { text } = cleanCell(cell, "word");
    if (/^[01]$/.test(text)) return "digits";
    if (/^[\d.,\s]+(?: ?(?:€|EUR))?$/.test(text)) return "otherNumbers";
    const shape = markShape(text, words.member);
    if (shape === undefined || shape === "dated") return shape ?? "other";
    return "marks";
  });
  for (const { cells } of records) {
    const cell = cells[column];
    if (cell === undefined || isBlank(cell)) continue;
    const kind = kindOf(cell);
    if (kind === "dated") continue;
    tally.filled++;
    if (kind !== "other") tally[kind]++;
  }
  return tally;
}
