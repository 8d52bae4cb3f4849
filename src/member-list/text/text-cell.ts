import { isRecognised } from "./recognised-text.ts";

/** A text without the white space around it and without the one `'` that keeps a spreadsheet from reading a formula. */
export function readTextCell(cell: string): string {
  return cell.trim().replace(/^'/, "");
}

/** A name, which is in NFC whatever the cell has. */
export function readName(cell: string): string {
  return readTextCell(cell).normalize("NFC");
}

/**
 * A text as a cell that no spreadsheet takes for anything else; {@link readTextCell} gives it back, but for white space
 * around it. A `'` that comes first in the text gets one before it, so that reading takes that one.
 */
export function writeTextCell(text: string): string {
  return isRecognised(text) || /^\s*'/.test(text) ? `'${text}` : text;
}

const sourceSeparator = " | ";

/** The sources that a cell names. */
export function readSourceCell(cell: string): string[] {
  return readTextCell(cell)
    .split(sourceSeparator)
    .map((source) => source.trim())
    .filter((source) => source !== "");
}

/** Sources as a cell; {@link readSourceCell} gives them back. */
export function writeSourceCell(sources: readonly string[]): string {
  return writeTextCell(sources.join(sourceSeparator));
}
