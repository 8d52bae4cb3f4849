import type { ListColumn, ListField } from "../plan/columns.ts";
import { isBlank } from "../sheet/records.ts";

/**
 * The first column for one of the fields, in their order, of which a row has a cell that is not blank. Looks at the
 * cells of the row only: a header may have many more columns.
 */
export function filledColumn(
  fields: readonly ListField[],
  columns: readonly ListColumn[],
  cells: readonly string[],
): number | undefined {
  return fields
    .map((field) => cells.findIndex((cell, at) => columns[at]?.field === field && !isBlank(cell)))
    .find((column) => column >= 0);
}
