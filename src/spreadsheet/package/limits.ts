import { damaged, tooLarge } from "./refusal.ts";

/** How much a spreadsheet may cost. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxUnpackedBytes: number;
  readonly maxCells: number;
}

/** Counts what a spreadsheet costs while it is read, and refuses it as soon as that is too much. */
export interface Cost {
  /** Bytes that are unpacked. */
  readonly addBytes: (bytes: number) => void;
  /** Cells and rows that are kept, blank ones too; whatever else is kept, such as styles, counts as cells. */
  readonly addCells: (cells: number) => void;
}

/** What a sheet costs before it has a cell. */
export const costOfSheet = 100;

/** Counts from nothing. */
export function costWithin({ maxUnpackedBytes, maxCells }: Limits): Cost {
  let unpacked = 0;
  let kept = 0;
  return {
    addBytes(bytes) {
      unpacked += bytes;
      if (unpacked <= maxUnpackedBytes) return;
      throw tooLarge({ unit: "unpacked-bytes", limit: maxUnpackedBytes, option: "maxUnpackedBytes" });
    },
    addCells(cells) {
      kept += cells;
      if (kept <= maxCells) return;
      throw tooLarge({ unit: "cells", limit: maxCells, option: "maxCells" });
    },
  };
}

/** No program keeps more characters in a cell than 32,767. */
const mostCharacters = 1 << 20;

/** Joins the pieces of the text of a cell, as long as that can be one. */
export function joined(text: string, piece: string): string {
  if (text.length + piece.length > mostCharacters) throw damaged();
  return text + piece;
}
