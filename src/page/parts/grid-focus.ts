import { nextTick, type Ref, ref, watch } from "vue";
import { type GridPlace, placeAfterKey } from "./grid-keys.ts";

/** The table in which somebody moves about. */
interface MovedGrid {
  readonly lines: Ref<ArrayLike<number>>;
  /** How many lines the list has, shown or not. */
  readonly lineCount: () => number;
  readonly box: Ref<HTMLElement | null>;
  readonly showRow: (at: number) => void;
  readonly showColumn: (position: number) => void;
  /** How many rows and columns there are, and by how many rows a page moves. */
  readonly size: () => Parameters<typeof placeAfterKey>[2];
}

/** The cell of the table that has the focus, and the line that is looked at. */
export function gridFocus({ lines, lineCount, box, showRow, showColumn, size }: MovedGrid) {
  const active = ref<GridPlace>({ at: 0, column: 0 });
  const picked = ref<number | null>(null);

  watch(lines, (now) => {
    active.value = { ...active.value, at: Math.min(active.value.at, Math.max(0, now.length - 1)) };
    if (picked.value !== null && !Array.prototype.includes.call(now, picked.value)) leave();
  });
  // The lines behind a row that was taken out or divided are others now.
  watch(lineCount, leave);

  /** Looks at no row any more. */
  function leave(): void {
    picked.value = null;
  }

  function pick(place: GridPlace): void {
    active.value = place;
    picked.value = lines.value[place.at] ?? null;
  }

  async function moveTo(place: GridPlace): Promise<void> {
    pick(place);
    showRow(place.at);
    await nextTick();
    box.value?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: false });
    showColumn(place.column);
  }

  /** Goes where a key leads; says whether it leads anywhere. */
  function follow(event: KeyboardEvent): boolean {
    const next = placeAfterKey(event, active.value, size());
    if (next !== undefined) void moveTo(next);
    return next !== undefined;
  }

  return { active, picked, pick, leave, moveTo, follow };
}
