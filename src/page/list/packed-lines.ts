import type { Grid } from "./cell.ts";

/** Lines as they are sent: as one text if they are made of texts, because a copy of each cell takes a hundred times as long. */
export type PackedLines = string | Grid;

const cellEnd = "\u001F";
const lineEnd = "\u001E";

/** Packs lines so that they are sent quickly. */
export function packed(lines: Grid): PackedLines {
  const isText = lines.every((row) =>
    row.every((cell) => typeof cell === "string" && !cell.includes(cellEnd) && !cell.includes(lineEnd)),
  );
  return isText ? lines.map((row) => row.map((cell) => `${cell}${cellEnd}`).join("")).join(lineEnd) : lines;
}

/** Unpacks lines. There is at least one. */
export function unpacked(lines: PackedLines): Grid {
  if (typeof lines !== "string") return lines;
  return lines.split(lineEnd).map((line) => line.split(cellEnd).slice(0, -1));
}
