import { nextTick, onScopeDispose, type Ref, ref, shallowRef, watch } from "vue";
import { cellWith, shownText } from "../list/cell.ts";
import type { Desk } from "../state/desk.ts";
import { tableTexts } from "../texts/findings.ts";

type EditedDesk = Pick<Desk, "lang" | "draft" | "isBeginning" | "change" | "announce">;

/** A cell of the table that somebody edits in its place. */
export function cellEditor(
  { lang, draft, isBeginning, change, announce }: EditedDesk,
  box: Ref<HTMLElement | null>,
  showColumn: (position: number) => void,
  goBack: () => Promise<void>,
) {
  const edited = shallowRef<{ readonly line: number; readonly column: number } | null>(null);
  const text = ref("");
  let isLeaving = false;

  const shownIn = (line: number, column: number): string =>
    shownText(draft.value.grid[line - 1]?.[column], lang.value);

  /** Edits a cell; what was typed already takes the place of its text. */
  function edit(line: number, column: number, typed?: string): void {
    if (isBeginning.value) return;
    const place = edited.value;
    const isOpen = place?.line === line && place.column === column;
    // A word that is pressed twice is chosen in what was typed; it does not take that away.
    if (isOpen && text.value !== shownIn(line, column)) return;
    if (!isOpen) void finish(true, false);
    text.value = typed ?? shownIn(line, column);
    edited.value = { line, column };
    void nextTick(() => {
      const field = box.value?.querySelector<HTMLInputElement>("input.cell");
      // The page stays where it is: a second press is still to come, where the cell is now.
      field?.focus({ preventScroll: true });
      if (typed === undefined) field?.select();
      showColumn(column);
    });
  }

  /** Ends the editing; keeps what was typed, and goes back to the cell, if that is wanted. */
  async function finish(isKept: boolean, isBack: boolean): Promise<void> {
    const place = edited.value;
    if (place === null || isLeaving) return;
    isLeaving = true;
    edited.value = null;
    const { line, column } = place;
    if (isKept && text.value !== shownIn(line, column)) {
      const from = draft.value.grid[line - 1]?.[column];
      const to = cellWith(from, text.value, "hand");
      const label = tableTexts.edited(line);
      void change(label, [{ kind: "cell", row: line - 1, column, from, to }]).then(() => announce(label));
    }
    if (isBack) await goBack();
    isLeaving = false;
  }

  // A proposal that is taken meanwhile may divide a row above: the cell is then in another line.
  watch(
    draft,
    ({ grid }, before) => {
      const place = edited.value;
      const row = place === null ? undefined : before.grid[place.line - 1];
      if (place === null || row === undefined || grid.length === before.grid.length) return;
      const at = grid.indexOf(row);
      if (at >= 0) edited.value = { ...place, line: at + 1 };
    },
    { flush: "sync" },
  );
  // Not every browser says that a field has lost the focus when it goes away.
  onScopeDispose(() => finish(true, false));

  return { edited, text, edit, finish };
}
