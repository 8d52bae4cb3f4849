import type { CellFault } from "./cell-reading.ts";
import { rowFaults } from "./table-issues.ts";

/** What UTF-8 that was read as Windows-1252 or Latin-1 makes of umlauts and of marks such as the dash. */
const mojibake = /Ã[\u0080-\u00BF„Ÿ–œ]|â€/;

/** What no text has: controls, which wrong decoding leaves, the sign for a byte without meaning, and half a character. */
const undecodable = /[\0\u0080-\u009F\uFFFD]|\p{Cs}/u;

/** What wrong decoding did to a cell. */
export function encodingFault(cell: string): CellFault | undefined {
  if (mojibake.test(cell)) return { code: "encoding-mojibake", message: rowFaults.mojibake };
  return undecodable.test(cell)
    ? { code: "encoding-undecodable", message: rowFaults.undecodable }
    : undefined;
}
