import { type Box, boxesMeet, boxOf, type Label, lineLabel, lineWidth } from "./label.ts";

/** A text beside a mark, where it lies within the panel and on nothing that is taken; `null` if it does nowhere. */
export function labelBeside(box: Box, text: string, panel: Box, taken: readonly Box[]): Label | null {
  return placesBeside(box, text).find((place) => isFree(boxOf(place), panel, taken)) ?? null;
}

/** The places beside a mark: right, left, above, below, and above and below with one end. */
function placesBeside(box: Box, text: string): Label[] {
  const middle = (box.top + box.bottom) / 2 + 4;
  const above = box.top - 5;
  const below = box.bottom + 13;
  const start = (box.left + box.right - lineWidth(text, "number")) / 2;
  return [
    lineLabel(text, "number", box.right + 4, middle),
    lineLabel(text, "number", box.left - 4, middle, "end"),
    lineLabel(text, "number", start, above),
    lineLabel(text, "number", start, below),
    lineLabel(text, "number", box.right, above, "end"),
    lineLabel(text, "number", box.right, below, "end"),
  ];
}

function isFree(label: Box, panel: Box, taken: readonly Box[]): boolean {
  return (
    label.left >= panel.left &&
    label.right <= panel.right &&
    label.top >= panel.top &&
    label.bottom <= panel.bottom &&
    !taken.some((box) => boxesMeet(box, label))
  );
}
