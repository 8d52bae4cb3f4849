import { computed, onBeforeUnmount, onMounted, type Ref, ref } from "vue";
import { visibleRows } from "../list/visible-rows.ts";

/** The height of a row, in pixels. */
export const rowHeight = 44;

const mostPrinted = 2_000;

/** Which of the lines are drawn in a box that is scrolled: those that are seen; on paper all, up to a limit. */
export function rowWindow(lines: Ref<ArrayLike<number>>, box: Ref<HTMLElement | null>) {
  const scrolled = ref(0);
  const boxHeight = ref(480);
  const isPrinting = ref(false);

  const seen = computed(() =>
    isPrinting.value
      ? { first: 0, end: Math.min(lines.value.length, mostPrinted), above: 0, below: 0 }
      : visibleRows(lines.value.length, { rowHeight, scrolled: scrolled.value, boxHeight: boxHeight.value }),
  );
  const shown = computed(() => {
    const { first, end } = seen.value;
    return Array.from({ length: end - first }, (_, place) => ({
      line: lines.value[first + place] ?? 0,
      at: first + place,
    }));
  });

  /** Scrolls to a row, so that the head of the table does not hide it. */
  function showRow(at: number): void {
    const frame = box.value;
    if (frame === null) return;
    const top = at * rowHeight;
    const headHeight = frame.querySelector("thead")?.getBoundingClientRect().height ?? rowHeight;
    const lowest = top + rowHeight + headHeight - frame.clientHeight;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (lowest > frame.scrollTop) frame.scrollTop = lowest;
    scrolled.value = frame.scrollTop;
  }

  const observer = new ResizeObserver(([entry]) => {
    boxHeight.value = entry?.contentRect.height ?? boxHeight.value;
  });
  const startPrinting = () => {
    isPrinting.value = true;
  };
  const endPrinting = () => {
    isPrinting.value = false;
  };
  onMounted(() => {
    if (box.value !== null) observer.observe(box.value);
    window.addEventListener("beforeprint", startPrinting);
    window.addEventListener("afterprint", endPrinting);
  });
  onBeforeUnmount(() => {
    observer.disconnect();
    window.removeEventListener("beforeprint", startPrinting);
    window.removeEventListener("afterprint", endPrinting);
  });

  return { scrolled, boxHeight, seen, shown, showRow };
}
