import { computed, shallowRef, watch } from "vue";
import { isAsListed } from "../list/arranged-rows.ts";
import { textOf } from "../list/cell.ts";
import type { Desk } from "../state/desk.ts";

/** The lines of the table in their order. */
export function shownLines({ lang, draft, checked, arrangement, ask }: Desk) {
  const lines = shallowRef<Uint32Array>(new Uint32Array());
  /** Whether a list was found; else the lines of the text are shown. */
  const isList = computed(() => (checked.value?.columns.length ?? 0) > 0);

  /** The lines that are rows; of a list of which only the beginning is read, those that may be. */
  function rowsInOrder(): Uint32Array {
    const { grid } = draft.value;
    const { states, isBeginning, headerLine } = checked.value ?? {
      states: [],
      isBeginning: false,
      headerLine: 0,
    };
    const isRow = (line: number) =>
      !isList.value ||
      (states[line] ?? 0) > 0 ||
      (isBeginning && line > (headerLine ?? 0) && line >= states.length && !isBlank(line));
    const isBlank = (line: number) => (grid[line - 1] ?? []).every((cell) => textOf(cell).trim() === "");
    const found = new Uint32Array(grid.length);
    let count = 0;
    for (let line = 1; line <= grid.length; line++) if (isRow(line)) found[count++] = line;
    return found.subarray(0, count);
  }

  async function arrange(): Promise<void> {
    const wanted = arrangement.value;
    if (!isList.value || isAsListed(wanted) || checked.value?.isBeginning) {
      lines.value = rowsInOrder();
      return;
    }
    const found = await ask("arrange", { arrangement: wanted, lang: lang.value });
    if (wanted === arrangement.value) lines.value = found;
  }
  watch([arrangement, checked, lang], arrange, { immediate: true });

  // The rest of a long list comes before it is checked.
  watch(draft, () => {
    if (checked.value === null || checked.value.isBeginning || !isList.value) lines.value = rowsInOrder();
  });

  return { lines, isList };
}
