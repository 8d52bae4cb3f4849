import type { TableColumn, TableField } from "./columns.ts";
import { isBlank } from "./file/records.ts";

/** The first column for one of the fields, in their order, of which a row has a cell that is not blank. */
export function filledColumn(
  fields: readonly TableField[],
  columns: readonly TableColumn[],
  cells: readonly string[],
): number | undefined {
  return fields
    .map((field) => columns.findIndex((column, at) => column.field === field && !isBlank(cells[at])))
    .find((column) => column >= 0);
}
