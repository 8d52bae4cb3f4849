import type { Fault } from "../../issue.ts";
import { excerpt } from "../../messages/excerpt.ts";
import { decode, withoutMark } from "./decode.ts";
import { decodingIssues } from "./decoding-issues.ts";
import type { HeaderSearch } from "./header.ts";
import { listIssue } from "./list-issue.ts";
import {
  type CoverSheet,
  openSheet,
  type Sheet,
  type SheetSettings,
  tooLarge,
  withoutRows,
} from "./opened-sheet.ts";
import { rowSource, sheetSource } from "./row-source.ts";
import { type SoundSpreadsheet, soundSpreadsheet } from "./sound-spreadsheet.ts";
import type { Spreadsheet, SpreadsheetSheet } from "./spreadsheet.ts";
import { isFileName, textSources } from "./text-source.ts";

/** A list as an input. */
export type ListInput = string | Uint8Array | readonly (readonly string[])[] | Spreadsheet;

/** Finds the header and the rows of an input. */
export function sheetOf(input: unknown, settings: SheetSettings, search: HeaderSearch): Sheet {
  if (Array.isArray(input)) return openSheet([rowSource(input)], settings, search);
  if (isSpreadsheet(input)) return fromSpreadsheet(soundSpreadsheet(input), settings, search);
  if (typeof input !== "string" && !isBytes(input)) return withoutRows(notAList);
  if (input.length > settings.maxBytes) return withoutRows(tooLarge("bytes", settings.maxBytes, "maxBytes"));
  if (typeof input === "string") return fromText(withoutMark(input), settings, search);
  const decoded = decodedBy(input, settings);
  const issues = decodingIssues(decoded);
  if (!("text" in decoded)) return { ...withoutRows(), issues };
  const sheet = fromText(decoded.text, settings, search);
  return { ...sheet, encoding: decoded.encoding, issues: [...issues, ...sheet.issues] };
}

/** The text of bytes; a planned encoding counts if it is not the one that is found anyway. */
function decodedBy(
  bytes: Uint8Array,
  { encoding, plannedEncoding }: SheetSettings,
): ReturnType<typeof decode> {
  const decoded = decode(bytes, encoding);
  const isPlanned = encoding !== undefined || plannedEncoding === undefined;
  return isPlanned || ("text" in decoded && decoded.encoding === plannedEncoding)
    ? decoded
    : decode(bytes, plannedEncoding);
}

function fromText(text: string, settings: SheetSettings, search: HeaderSearch): Sheet {
  return isFileName(text)
    ? withoutRows(notAList)
    : openSheet(textSources(text, settings.delimiter), settings, search);
}

/** Whether it is a `Uint8Array`, also one of another window or context. */
function isBytes(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === "[object Uint8Array]";
}

function isSpreadsheet(input: unknown): input is Spreadsheet {
  return (
    typeof input === "object" &&
    input !== null &&
    "sheets" in input &&
    Array.isArray(input.sheets) &&
    "issues" in input &&
    Array.isArray(input.issues)
  );
}

const notAList: Fault = { code: "field-type", params: { reason: "list" } };

const brokenSpreadsheet: Fault = { code: "field-type", params: { reason: "spreadsheet" } };

function fromSpreadsheet(
  { sheets, issues: found, isBroken }: SoundSpreadsheet,
  settings: SheetSettings,
  search: HeaderSearch,
): Sheet {
  const issues = isBroken ? [listIssue(brokenSpreadsheet, []), ...found] : found;
  if (sheets.length === 0 && issues.length > 0) return { ...withoutRows(), issues };
  const { sheet: name } = settings;
  const named = sheets.filter((sheet) => sheet.name === name);
  if (name !== undefined && named.length === 0) {
    const possible = sheets.map((sheet) => sheet.name);
    const params = { reason: "argument", name: "sheet", given: excerpt(name), possible } as const;
    return withoutRows({ code: "field-value", params });
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const chosen = name === undefined ? (visible.length === 0 ? sheets : visible) : named.slice(0, 1);
  const sheet = openSheet(chosen.map(sheetSource), settings, search);
  return { ...sheet, covers: coversBefore(sheet, visible, search), issues: [...issues, ...sheet.issues] };
}

/** The visible sheets before the one that is read, which have no header. */
function coversBefore(
  { name }: Sheet,
  visible: readonly SpreadsheetSheet[],
  search: HeaderSearch,
): readonly CoverSheet[] {
  const at = visible.findIndex((sheet) => sheet.name === name);
  return visible
    .slice(0, Math.max(0, at))
    .map((sheet) => ({ name: sheet.name, records: sheetSource(sheet).head }))
    .filter(({ records }) => search.best(records) === undefined);
}
