import type { IssuePath } from "../../issue-params/place.ts";
import { type Loss, lostFields } from "../../loss.ts";
import type { SourceId } from "../../model/source.ts";
import type { Confirmation } from "../../model/time-bounded.ts";
import { plainDates } from "../../typed-date/date-settings.ts";
import { readTypedDate } from "../../typed-date/typed-date.ts";
import { readConfirmationsCell, writeConfirmationsCell } from "../cell/confirmations-cell.ts";

/** The confirmations of a membership as a cell. */
export interface WrittenConfirmations {
  readonly text: string;
  /** The sources that are read back. */
  readonly sources: readonly SourceId[];
  /** What is not read back: paths in the membership. */
  readonly losses: readonly Loss[];
}

/** Writes what reads back equal: not the notes, and no date or source that a cell cannot hold. */
export function writtenConfirmations(confirmations: readonly Confirmation[]): WrittenConfirmations {
  const written: Confirmation[] = [];
  const losses: Loss[] = [];
  for (const [at, confirmation] of confirmations.entries()) {
    const { date, source } = confirmation;
    const path: IssuePath = ["confirmations", at];
    if (readsBack(confirmation)) {
      written.push(source === undefined ? { date } : { date, source });
      losses.push(...lostFields(path, confirmation, ["note"]));
    } else if (readsBack({ date })) {
      written.push({ date });
      losses.push(...lostFields(path, confirmation, ["source", "note"]));
    } else losses.push({ path, value: confirmation });
  }
  return {
    text: writeConfirmationsCell(written),
    sources: written.flatMap(({ source }) => source ?? []),
    losses,
  };
}

function readsBack({ date, source }: Pick<Confirmation, "date" | "source">): boolean {
  const cell = writeConfirmationsCell([{ date, source }]).replace(/\s+/g, " ");
  const reading = readConfirmationsCell(cell, (text) => readTypedDate(text, "first", plainDates));
  if ("fault" in reading) return false;
  const [read, another] = reading.value;
  return read?.date === date && read.source === source && another === undefined;
}
