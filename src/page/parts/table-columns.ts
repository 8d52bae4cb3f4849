import { type ComputedRef, computed } from "vue";
import { shownHeading } from "../list/shown-heading.ts";
import type { Desk } from "../state/desk.ts";
import { columnTexts } from "../texts/columns.ts";

/** A column of the table. */
export interface TableColumn {
  readonly position: number;
  readonly header: string;
  readonly isRead: boolean;
  /** Whether it says whose row it is. */
  readonly isName: boolean;
}

const mostLines = 200;

/** The columns of the table: those of the list, or of a text in which none was found as many as its first lines have. */
export function tableColumns({ lang, draft, checked }: Desk): ComputedRef<readonly TableColumn[]> {
  return computed(() => {
    const known = checked.value?.columns ?? [];
    const widths = draft.value.grid.slice(0, mostLines).map(({ length }) => length);
    return Array.from({ length: known.length || Math.max(0, ...widths) }, (_, position) => {
      const column = known[position];
      const isNamed = column !== undefined && column.header.trim() !== "";
      return {
        position,
        header: isNamed ? shownHeading(column.header) : columnTexts.noHeader[lang.value],
        isName: column?.field === "name",
        isRead: known.length === 0 || column?.field !== null,
      };
    });
  });
}
