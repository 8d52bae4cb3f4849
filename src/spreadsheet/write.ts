import type { WriteSheet } from "hucre/xlsx";
import { dayNumber } from "../calendar/day.ts";
import type { WrittenCell, WrittenSheet } from "../member-list/write/written-sheet.ts";
import type { Language } from "../model/bilingual.ts";
import { argumentError, assertFields, assertLanguage } from "../network-error.ts";
import { escapedText } from "./cell/escaped-text.ts";

/**
 * Makes an Excel file (.xlsx) of a sheet.
 *
 * Texts become cells of text, so that a spreadsheet program changes neither a key such as 01054 nor a date such as 2018-11; days
 * become date cells, except those before March 1900, which spreadsheet programs count differently. The first row is bold and stays in view. The same sheet gives the same bytes.
 *
 * @param sheet - the sheet, as `writeMemberList` gives it
 * @returns the bytes of the file
 * @throws {NetworkError} `field-value` if `sheet` is no sheet, or its name is not one that a tab can have;
 * `date-format` or `date-not-in-calendar` if a day is not a date
 * @example
 * const rows = [[{ text: "2018-11-27", kind: "day" } as const]];
 * const { sheets } = await readSpreadsheet(await writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" }));
 * sheets[0]?.rows; // => [[{ text: "2018-11-27", kind: "day" }]]
 */
export async function writeSpreadsheet(sheet: WrittenSheet): Promise<Uint8Array> {
  assertFields("sheet", sheet, "name", "rows", "lang");
  assertLanguage(sheet.lang, ["sheet", "lang"]);
  if (!isTabName(sheet.name)) throw argumentError(["sheet", "name"], sheet.name, ["Mitglieder"]);
  assertCells(sheet.rows);
  const cells = writtenCells(sheet);
  // Loaded only here: to read takes nothing of it.
  const { writeXlsx } = await import("hucre/xlsx");
  const rows = sheet.rows.map((row) => row.map(() => null));
  return writeXlsx({
    sheets: [{ name: sheet.name, rows, cells, freezePane: { rows: 1 } }],
    properties: { modified: new Date(0) }, // else it is read from the clock, and no two files are alike
  });
}

/** At most 31 characters, none of which stands for something in a formula or cannot be shown; Excel keeps one name for itself. */
function isTabName(name: unknown): boolean {
  return (
    typeof name === "string" &&
    name.length <= 31 &&
    /^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]+(?<!')$/u.test(name) &&
    name.toLowerCase() !== "history"
  );
}

function assertCells(rows: WrittenSheet["rows"]): void {
  if (!Array.isArray(rows)) throw argumentError(["sheet", "rows"], rows, [anyCell]);
  for (const [row, cells] of rows.entries()) {
    if (!Array.isArray(cells)) throw argumentError(["sheet", "rows", row], cells, [anyCell]);
    for (const [column, cell] of cells.entries()) {
      if (!isCell(cell)) throw argumentError(["sheet", "rows", row, column], cell, [anyCell]);
    }
  }
}

const anyCell = '{ text: "01054", kind: "text" }';

function isCell(cell: WrittenCell | undefined): boolean {
  return typeof cell?.text === "string" && (cell.kind === "text" || cell.kind === "day");
}

function writtenCells({ rows, lang }: WrittenSheet): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell.text === "") continue;
      const font = row === 0 ? { font: { bold: true } } : {};
      const { numFmt, ...content } = contentOf(cell, lang);
      cells.set(`${row},${column}`, { ...content, style: { ...font, numFmt } });
    }
  }
  return cells;
}

/** The serial number of 1 January 1970, and that of the first day that all programs count alike. */
const serialOfEpoch = 25_569;
const firstSerial = 61;

function contentOf({ text, kind }: WrittenCell, lang: Language) {
  const serial = kind === "day" ? dayNumber(text) + serialOfEpoch : 0;
  return serial < firstSerial
    ? ({ value: escapedText(text), type: "string", numFmt: "@" } as const)
    : ({ value: serial, type: "number", numFmt: lang === "de" ? "dd.mm.yyyy" : "yyyy-mm-dd" } as const);
}
