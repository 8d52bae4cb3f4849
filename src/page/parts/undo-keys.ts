import { onMounted } from "vue";
import type { Desk } from "../state/desk.ts";

/** Lets Ctrl+Z take back and Ctrl+Y do again, unless somebody is typing. */
export function undoKeys(desk: Desk): void {
  function hotkey(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!(event.ctrlKey || event.metaKey) || isTyping) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) void desk.undo();
    else if (key === "y" || key === "z") void desk.redo();
    else return;
    event.preventDefault();
  }

  onMounted(() => document.addEventListener("keydown", hotkey));
}
