import type { Ref } from "vue";

/** Scrolls a box sideways until a column is in sight, beside the one that stays where it is. */
export function columnSight(box: Ref<HTMLElement | null>) {
  return (position: number): void => {
    const frame = box.value;
    const head = frame?.querySelectorAll("thead th:not(.narrow)")[position];
    if (frame === null || head === undefined || head.classList.contains("name")) return;
    const frozen = frame.querySelector("thead .name")?.getBoundingClientRect();
    const { left, width } = frame.getBoundingClientRect();
    const cell = head.getBoundingClientRect();
    // What stands before the frozen column moves freely until that one has reached the edge.
    const covered = frozen !== undefined && frozen.left < cell.left ? frozen.width : 0;
    const start = left + frame.clientLeft + covered;
    const end = left + frame.clientLeft + Math.min(width, frame.clientWidth);
    if (cell.left < start || cell.width > end - start) frame.scrollLeft += cell.left - start;
    else if (cell.right > end) frame.scrollLeft += cell.right - end;
  };
}
