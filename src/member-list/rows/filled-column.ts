import type { ListColumn, ListField } from "../plan/columns.ts";
import { isBlank } from "../sheet/records.ts";

/** The first column for one of the fields, in their order, of which a row has a cell that is not blank. */
export function filledColumn(
  fields: readonly ListField[],
  columns: readonly ListColumn[],
  cells: readonly string[],
): number | undefined {
  return fields
    .map((field) => columns.findIndex((column, at) => column.field === field && !isBlank(cells[at])))
    .find((column) => column >= 0);
}
