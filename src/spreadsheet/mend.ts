import { kindOfFile } from "../file/file-kind.ts";
import type { MendedSheet } from "../member-list/mend/mended-sheet.ts";
import { argumentError, assertFields } from "../network-error.ts";
import { mendedOds } from "./mend/ods.ts";
import { mendedXlsx } from "./mend/xlsx.ts";
import { costWithin } from "./package/limits.ts";
import { partsOf } from "./package/parts.ts";
import { unreadable } from "./package/refusal.ts";
import { rewrittenPackage } from "./package/rewritten-package.ts";

/** A workbook may be unpacked to so much, and have so many cells, as by default in reading. */
const limits = { maxBytes: 64 * 1024 * 1024, maxUnpackedBytes: 1024 * 1024 * 1024, maxCells: 10_000_000 };

/**
 * Writes mended cells into a spreadsheet: a file of Excel (.xlsx) or an OpenDocument (.ods).
 *
 * It is the same workbook: only the cells of `sheet` change. A mended cell gets a comment, which says what was there and why,
 * and a colour, unless it has one of its own; the column with remarks gets neither. All other cells, sheets, widths, formulas,
 * pictures and settings stay, and parts that do not change are the same bytes. A formula in a mended cell gives way to the text, as if a person had typed
 * it. Read again by {@link readSpreadsheet}, it has the cells of `spreadsheet`.
 *
 * @param bytes - the bytes of the file that {@link readSpreadsheet} read
 * @param sheet - `sheet` of what `mendMemberList` returned
 * @returns the bytes of the mended file
 * @throws {NetworkError} `field-value` if an argument is something else, or the workbook does not have the sheet;
 * `encoding-undecodable` if the file is no spreadsheet that can be read
 * @example
 * const rows = [["Region", "AGS"], ["Landkreis A", "1054"]].map((row) => row.map((text) => ({ text, kind: "text" as const })));
 * const bytes = await writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" });
 * const workbook = await readSpreadsheet(bytes);
 * const { sheet } = mendMemberList(workbook, readMemberList(workbook), { lang: "de" });
 * const mended = await readSpreadsheet(await mendSpreadsheet(bytes, sheet));
 * mended.sheets[0]?.rows[1]?.map((cell) => cell.text); // => ["Landkreis A", "01054"]
 */
export async function mendSpreadsheet(bytes: Uint8Array, sheet: MendedSheet): Promise<Uint8Array> {
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]")
    throw argumentError("bytes", bytes, ["new Uint8Array(…)"]);
  assertFields("sheet", sheet, "name", "cells");
  if (!Array.isArray(sheet.cells)) throw argumentError(["sheet", "cells"], sheet.cells, ["[…]"]);
  if (sheet.cells.length === 0) return bytes;
  const kind = kindOfFile(bytes) ?? "not-spreadsheet";
  if (kind !== "xlsx" && kind !== "ods") throw unreadable(kind);
  const cost = costWithin(limits);
  const parts = partsOf(bytes, cost);
  const changed =
    kind === "xlsx" ? await mendedXlsx(parts, cost, sheet) : await mendedOds(parts, cost, sheet);
  return rewrittenPackage(bytes, changed);
}
