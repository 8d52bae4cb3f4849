import type { Issue } from "../../issue.ts";
import { argumentError, reading } from "../../network-error.ts";
import type { MemberListCheck } from "../check/check.ts";
import type { MemberList } from "../rows/member-list.ts";
import type { ListInput } from "../sheet/sheet.ts";
import type { Spreadsheet } from "../sheet/spreadsheet.ts";
import { bytesFile, rowsFile, textFile } from "./list-file.ts";
import { mend } from "./mended-list.ts";
import type { MendedSheet } from "./mended-sheet.ts";
import { type MendingOptions, mendingSettings } from "./options.ts";
import { readingOf, type UncheckedList } from "./reading.ts";
import { workbookFile } from "./workbook-file.ts";
import type { WrittenHeading } from "./written-headings.ts";

/** What mending did, and what is left. */
export interface Mended {
  /** The issues that were mended, in their order. */
  readonly applied: readonly Issue[];
  /** What is found when the mended list is read, and checked if it was. */
  readonly left: readonly Issue[];
}

/** A mended list. */
export interface MendedList extends Mended {
  /** The headings that were written, if `headings` asks for them. */
  readonly headings: readonly WrittenHeading[];
}

/** A mended text. */
export interface MendedText extends MendedList {
  /** The text of the file. */
  readonly text: string;
}

/** A mended file of text. */
export interface MendedBytes extends MendedList {
  /** The bytes of the file, in the encoding that it had. */
  readonly bytes: Uint8Array;
}

/** Mended rows. */
export interface MendedRows extends MendedList {
  /** The rows as cells of text. */
  readonly rows: readonly (readonly string[])[];
}

/** A mended workbook. */
export interface MendedWorkbook extends MendedList {
  /** The cells of the workbook, as an input of {@link readMemberList}. */
  readonly spreadsheet: Spreadsheet;
  /** What changes in its sheet, for `mendSpreadsheet`. */
  readonly sheet: MendedSheet;
}

/**
 * Writes into a member list what the library knows to write, and gives the list back as its owner keeps it.
 *
 * All rows stay, rejected and ignored ones too, with all columns in their order. Only mended cells change, and rows that a
 * choice divides, and what `fixes` say; the rest is the same, byte for byte: delimiter, encoding, line ends, quotes. A mended cell is as a person
 * would have typed it: a key in full, a day as TT.MM.JJJJ. Two changes of one cell are both left, and so is a change that
 * would cost an accepted row. With `remarks`, a last column *Hinweise* or *Remarks* says what is left; reading passes over it,
 * mending again writes it anew. A list without a header does not get it.
 *
 * What was accepted stays accepted, unless `fixes` say otherwise or a heading is chosen. The mended list, read again with the same
 * options, but without what `headings` wrote, has exactly the issues of `left`.
 * Mended again, it is the same.
 *
 * @param source - the input of which `checked` was made
 * @param checked - what {@link checkMemberList} returned for it, or {@link readMemberList}, as it is and not a copy; or
 * `{ list, base }`, a list that was only read and its network: it is then checked here, once `fixes` are made
 * @param options - see {@link MendingOptions}
 * @returns the mended list in the form of `source`, with the issues that were mended and those that are left
 * @throws {NetworkError} `field-value` if `source` or `checked` is something else, for an unknown option or value, or for one
 * of `fixes` that does not fit the list, or has a character that its encoding does not have
 * @example
 * const file = "Region;Kreisschlüssel;seit\r\nLandkreis A;1054;27.11.2018\r\n";
 * mendMemberList(file, readMemberList(file), { lang: "de" }).text;
 * // => "Region;Kreisschlüssel;seit\r\nLandkreis A;01054;27.11.2018\r\n"
 */
export function mendMemberList(
  source: string,
  checked: MemberListCheck | MemberList | UncheckedList,
  options: MendingOptions,
): MendedText;
export function mendMemberList(
  source: Uint8Array,
  checked: MemberListCheck | MemberList | UncheckedList,
  options: MendingOptions,
): MendedBytes;
export function mendMemberList(
  source: readonly (readonly string[])[],
  checked: MemberListCheck | MemberList | UncheckedList,
  options: MendingOptions,
): MendedRows;
export function mendMemberList(
  source: Spreadsheet,
  checked: MemberListCheck | MemberList | UncheckedList,
  options: MendingOptions,
): MendedWorkbook;
export function mendMemberList(
  source: ListInput,
  checked: MemberListCheck | MemberList | UncheckedList,
  options: MendingOptions,
): MendedText | MendedBytes | MendedRows | MendedWorkbook {
  const settings = mendingSettings(options);
  const read = reading(["checked"], () => readingOf(checked));
  if (typeof source === "string") {
    const { file, ...mended } = mend(textFile(source), read, settings);
    return { text: file.source, ...mended };
  }
  if (isRows(source)) {
    const { file, ...mended } = mend(rowsFile(source), read, settings);
    return { rows: file.source, ...mended };
  }
  if (isBytes(source)) {
    const { file, ...mended } = mend(bytesFile(source, read.list.plan.encoding ?? "utf-8"), read, settings);
    return { bytes: file.source, ...mended };
  }
  if (
    typeof source !== "object" ||
    source === null ||
    !reading(["source"], () => Array.isArray(source.sheets))
  )
    throw argumentError("source", source, ["the input of readMemberList()"]);
  const sheet = { name: read.list.plan.sheet ?? read.options.sheet ?? "", cells: [] };
  if (settings.fixes.length > 0 && !source.sheets.some(({ name }) => name === sheet.name))
    throw argumentError(["options", "fixes"], settings.fixes, ["[]"]);
  const { file, ...mended } = mend(workbookFile(source, sheet), read, settings);
  return { spreadsheet: file.source, sheet: file.sheet, ...mended };
}

function isRows(source: ListInput): source is readonly (readonly string[])[] {
  return Array.isArray(source);
}

function isBytes(source: ListInput): source is Uint8Array {
  return reading(["source"], () => Object.prototype.toString.call(source) === "[object Uint8Array]");
}
