import type { PlannedColumn } from "../../column/planned-column.ts";
import { isApplicant } from "../../date/leaving.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";
import { codeOf } from "../../word/word-cell.ts";

/** Tells rows whose start or status says that they are no members yet, unless the caller says what its word means. */
export function applicantsBy(
  columns: readonly PlannedColumn[],
  { status }: Vocabularies,
): (cells: readonly string[]) => boolean {
  const places = columns
    .filter(({ field }) => field === "start" || field === "year" || field === "period" || field === "status")
    .map(({ position }) => position);
  return (cells) =>
    places.some((column) => {
      const cell = cells[column] ?? "";
      return isApplicant(cell) && codeOf(cell, status) === undefined;
    });
}
