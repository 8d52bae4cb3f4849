import { type Ref, ref } from "vue";
import type { cellEditor } from "./cell-editor.ts";
import type { gridFocus } from "./grid-focus.ts";
import { typedKey } from "./grid-keys.ts";

/** What keys, presses and pasted texts do to the cells of the table. */
export function gridInput(
  lines: Ref<ArrayLike<number>>,
  { active, picked, pick, follow }: ReturnType<typeof gridFocus>,
  { edited, edit }: ReturnType<typeof cellEditor>,
) {
  /** Whether the cell was already chosen when it was pressed: the second press edits it. */
  const isArmed = ref(false);

  function press(event: KeyboardEvent): void {
    if (edited.value !== null) return;
    const line = lines.value[active.value.at];
    const typed = typedKey(event);
    const isEditing = event.key === "Enter" || event.key === "F2" || typed !== undefined;
    if (isEditing && line !== undefined) edit(line, active.value.column, typed);
    else if (!follow(event)) return;
    event.preventDefault();
  }

  /** Takes a press of a cell. The second of two belongs to the cell of the first, even if the table has moved under it. */
  function pressCell(event: MouseEvent, at: number, column: number): void {
    isArmed.value = false;
    if (edited.value !== null) {
      // The first press opened a cell, and the columns have moved under the second.
      if (event.detail > 1 && !(event.target instanceof HTMLInputElement)) event.preventDefault();
      return;
    }
    const isSecond = event.detail === 2 && document.activeElement?.matches('td[tabindex="0"]') === true;
    if (isSecond) event.preventDefault();
    const isChosen =
      picked.value === lines.value[at] && at === active.value.at && column === active.value.column;
    isArmed.value = isSecond || isChosen;
  }

  /** Edits the cell that was chosen before it was pressed. */
  function editPressed(): void {
    const line = lines.value[active.value.at];
    if (isArmed.value && edited.value === null && line !== undefined) edit(line, active.value.column);
  }

  /** Chooses the whole text of the cell that is edited, if nothing was typed yet. */
  function chooseText(): void {
    if (edited.value !== null) edit(edited.value.line, edited.value.column);
  }

  /** A row is also chosen by its number and by what became of it. */
  function pickRow(at: number): void {
    if (edited.value === null && picked.value !== lines.value[at]) pick({ ...active.value, at });
  }

  /** A text that is pasted takes the place of what the chosen cell says, as in a spreadsheet; a table is a new list. */
  function paste(event: ClipboardEvent): void {
    const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r?\n$/, "");
    const line = lines.value[active.value.at];
    if (edited.value !== null || line === undefined || text.trim() === "" || /[\t\r\n]/.test(text)) return;
    event.stopPropagation();
    event.preventDefault();
    edit(line, active.value.column, text);
  }

  return { press, pressCell, editPressed, chooseText, pickRow, paste };
}
