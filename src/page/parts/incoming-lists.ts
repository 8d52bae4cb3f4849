import { onMounted, ref } from "vue";
import type { Desk } from "../state/desk.ts";
import type { Source } from "../worker/protocol.ts";

/** Opens what is dropped onto the page, or pasted where nobody types. */
export function incomingLists(desk: Desk) {
  const isOver = ref(false);

  /** Opens a list. What somebody is still typing belongs to the one that was open. */
  async function open(source: Source): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await desk.open(source);
  }

  async function take(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await open({ kind: "file", name: file.name, bytes });
  }

  function drop({ dataTransfer }: DragEvent): void {
    isOver.value = false;
    const file = dataTransfer?.files[0];
    const text = dataTransfer?.getData("text/plain") ?? "";
    if (file !== undefined) void take(file);
    else if (text.trim() !== "") void open({ kind: "text", text });
  }

  function leave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) isOver.value = false;
  }

  /** A table that is pasted where nobody types is opened. */
  function paste({ target, clipboardData }: ClipboardEvent): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const file = clipboardData?.files[0];
    const text = clipboardData?.getData("text/plain") ?? "";
    if (text.trim() !== "") void open({ kind: "text", text });
    else if (file !== undefined) void take(file);
  }

  onMounted(() => document.addEventListener("paste", paste));
  return { isOver, drop, leave };
}
