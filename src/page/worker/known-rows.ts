import type { ListRow } from "netzwerk-daseinsvorsorge/member-list";
import type { KnownRow } from "../list/arranged-rows.ts";
import { type Grid, isChanged, type Language, shownText } from "../list/cell.ts";

/** What the rows are for searching and sorting. */
export function knownRows(rows: readonly ListRow[], grid: Grid, lang: Language): KnownRow[] {
  return rows.map((row) => knownRow(row, grid, lang));
}

function knownRow({ line, cells, values, issues, status }: ListRow, grid: Grid, lang: Language): KnownRow {
  const sortTexts = [...cells];
  for (const { field, value, column } of values) {
    if ((field === "startDate" || field === "endDate") && typeof value === "string")
      sortTexts[column] = field === "endDate" && value === ".." ? "9999" : value.replace(/^\[(?:\.\.)?/, "");
  }
  const row = grid[line - 1] ?? [];
  return {
    line,
    texts: row.map((cell) => shownText(cell, lang)),
    hasFinding: issues.some(({ severity }) => severity !== "info"),
    isRejected: status === "rejected",
    isRepaired: status === "repaired",
    isChanged: row.some(isChanged),
    sortTexts,
  };
}
