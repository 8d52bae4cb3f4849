import type { PlannedColumn } from "../column/planned-column.ts";
import type { DateStyle } from "../date/date-style.ts";
import type { ListField } from "../heading/list-field.ts";

const dated: readonly ListField[] = ["start", "end", "period", "year"];

/** Whether a column holds dates. */
export function isDated(field: ListField | null | undefined): boolean {
  return dated.some((one) => one === field);
}

const iso = /(?<!\d)\d{4}-\d\d-(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const dotted = /(?<!\d)\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\d)/;
const english = /\b(?:since|from|until|to|end|joined|left|period|year|term|dates?)\b/i;

/**
 * The style of the dates in a list: ISO days if more of its cells have these than days with dots, or if the month comes first in
 * it; dots in all others. In a sheet ISO days are how date cells are kept, not what it shows.
 */
function dateStyleOf(
  columns: readonly PlannedColumn[],
  rows: readonly { readonly cells: readonly string[] }[],
  isSheet: boolean,
): DateStyle {
  const own = columns.filter(({ field }) => isDated(field) || field === "member-time");
  const lang = own.some(({ header }) => english.test(header)) ? "en" : "de";
  if (columns.some(({ dateOrder }) => dateOrder === "month-first")) return { days: "iso", lang };
  if (isSheet) return { days: "dotted", lang };
  let more = 0;
  for (const { cells } of rows) {
    for (const { position } of own) {
      const cell = cells[position] ?? "";
      if (iso.test(cell)) more++;
      else if (dotted.test(cell)) more--;
    }
  }
  return { days: more > 0 ? "iso" : "dotted", lang };
}

/** The style of a list, found out once it is asked for: most lists have nothing to write. */
export function dateStyleLater(...list: Parameters<typeof dateStyleOf>): () => DateStyle {
  let known: DateStyle | undefined;
  return () => {
    known ??= dateStyleOf(...list);
    return known;
  };
}
