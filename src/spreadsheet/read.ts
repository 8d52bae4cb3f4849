import { readOptions } from "../call-options.ts";
import { kindOfFile } from "../file/file-kind.ts";
import type { Spreadsheet, SpreadsheetSheet } from "../member-list/sheet/spreadsheet.ts";
import { argumentError, NetworkError } from "../network-error.ts";
import { readOds } from "./ods/workbook.ts";
import { type Cost, costWithin, type Limits } from "./package/limits.ts";
import { type Parts, partsOf } from "./package/parts.ts";
import { tooLarge, unreadable } from "./package/refusal.ts";
import { openXlsx } from "./xlsx/workbook.ts";

/** How to read a spreadsheet. */
export interface SpreadsheetOptions {
  /** The name of the only sheet to read; by default all are read. */
  readonly sheet?: string | undefined;
  /** The most bytes that the file may have; 64 MiB by default. */
  readonly maxBytes?: number | undefined;
  /** The most bytes that may be unpacked from it; 256 MiB by default. */
  readonly maxUnpackedBytes?: number | undefined;
  /** The most cells and rows to keep, with the blank ones before a cell; 5,000,000 by default. */
  readonly maxCells?: number | undefined;
}

/**
 * Reads the cells of a spreadsheet: a file of Excel (.xlsx) or an OpenDocument (.ods).
 *
 * A date cell says what its format shows: a day, a month or a year. A number says what the cell shows, so that a key keeps its
 * zeros. A formula gives the result that is stored. Of merged cells the first has the value. Hidden rows and sheets are read
 * and named. What is read costs bounded memory, whatever the file claims; nothing outside the file is opened.
 *
 * It never rejects for what is in a file: one that cannot be read gives no sheets and an issue, which names what it is and what
 * to do.
 *
 * @param bytes - the bytes of the file
 * @param options - see {@link SpreadsheetOptions}
 * @returns the sheets in the order of their tabs, an input of `readMemberList`
 * @throws {NetworkError} `field-value` if `bytes` is no `Uint8Array`, or an option is unknown or has a value that it does not
 * have, as the name of a sheet that is not there
 * @example
 * const rows = [[{ text: "01054", kind: "text" } as const]];
 * const { sheets } = await readSpreadsheet(await writeSpreadsheet({ name: "Mitglieder", rows, lang: "de" }));
 * sheets[0]?.rows; // => [[{ text: "01054", kind: "text" }]]
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  options: SpreadsheetOptions = {},
): Promise<Spreadsheet> {
  const limits = limitsOf(bytes, options);
  const read = await sheetsOf(bytes, limits, options.sheet);
  if (read instanceof NetworkError) return { sheets: [], issues: read.issues };
  const { names, sheets } = read;
  if (options.sheet === undefined || names.includes(options.sheet)) return { sheets, issues: [] };
  throw argumentError(["options", "sheet"], options.sheet, names);
}

interface ReadSheets {
  /** The names of all sheets, also of those that were not asked for. */
  readonly names: readonly string[];
  readonly sheets: readonly SpreadsheetSheet[];
}

async function sheetsOf(
  bytes: Uint8Array,
  limits: Limits,
  only: string | undefined,
): Promise<ReadSheets | NetworkError> {
  try {
    if (bytes.length > limits.maxBytes)
      throw tooLarge({ unit: "bytes", limit: limits.maxBytes, option: "maxBytes" });
    const kind = kindOfFile(bytes) ?? (isText(bytes) ? "text" : "not-spreadsheet");
    const cost = costWithin(limits);
    if (kind === "ods") return await readOds(partsOf(bytes, cost), cost, only);
    if (kind === "xlsx") return await xlsxSheets(partsOf(bytes, cost), cost, only);
    throw unreadable(kind);
  } catch (error) {
    if (error instanceof NetworkError) return error;
    throw error;
  }
}

async function xlsxSheets(parts: Parts, cost: Cost, only: string | undefined): Promise<ReadSheets> {
  const { names, sheet } = await openXlsx(parts, cost);
  const sheets: SpreadsheetSheet[] = [];
  for (const [at, name] of names.entries()) {
    if (only === undefined || name === only) sheets.push(await sheet(at));
  }
  return { names, sheets };
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !bytes.subarray(0, 1000).includes(0);
}

function limitsOf(bytes: Uint8Array, options: SpreadsheetOptions): Limits {
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]")
    throw argumentError("bytes", bytes, ["new Uint8Array(…)"]);
  const given = readOptions(options, "sheet", "maxBytes", "maxUnpackedBytes", "maxCells");
  const { sheet, maxBytes = 64 * mebibyte, maxUnpackedBytes = 256 * mebibyte, maxCells = 5_000_000 } = given;
  if (sheet !== undefined && typeof sheet !== "string")
    throw argumentError(["options", "sheet"], sheet, ["Mitglieder"]);
  const limits = { maxBytes, maxUnpackedBytes, maxCells };
  for (const [name, limit] of Object.entries(limits)) {
    if (!(typeof limit === "number" && limit >= 0))
      throw argumentError(["options", name], limit, ["0, 1, 2, …"]);
  }
  return limits;
}

const mebibyte = 1024 * 1024;
