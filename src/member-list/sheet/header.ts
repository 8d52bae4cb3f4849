import { firstCells } from "./records.ts";

/** The row of headers of a sheet. */
export interface Header {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The line as the file has it; of a row that was passed its cells. */
  readonly raw: string;
}

/** Whether cells are a row of headers. */
export type IsHeader = (cells: readonly string[]) => boolean;

/** How many lines may lie above the header, and it itself. */
export const headerWindow = 20;

const delimiters = [";", "\t", ","];

/** The first row of headers from a position on, with its delimiter; `delimiter` if it is known. */
export function headerOfText(
  lines: readonly string[],
  first: number,
  delimiter: string | undefined,
  isHeader: IsHeader,
): (Header & { readonly delimiter: string }) | undefined {
  for (let at = first; at < Math.min(headerWindow, lines.length); at++) {
    const raw = lines[at] ?? "";
    // A quoted cell of the header may have line breaks, but it ends within as many lines as it may begin in.
    const text = raw.includes('"') ? lines.slice(at, at + headerWindow).join("\n") : raw;
    for (const tried of delimiter === undefined ? delimiters : [delimiter]) {
      const cells = firstCells(text, tried);
      if (isHeader(cells)) return { line: at + 1, cells, raw, delimiter: tried };
    }
  }
  return undefined;
}
