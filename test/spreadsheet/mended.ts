import {
  checkMemberList,
  type MendedWorkbook,
  type MendingOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { mendSpreadsheet, readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { expect } from "vitest";
import { base } from "../member-list/checked.ts";

/** A workbook that was mended: the file, and what mending says of it. */
export interface MendedFile extends MendedWorkbook {
  readonly bytes: Uint8Array;
}

/** Mends a workbook, and checks what holds for each: what is read of it again, what is left, and that twice is once. */
export async function mended(bytes: Uint8Array, options: Partial<MendingOptions> = {}): Promise<MendedFile> {
  const settings: MendingOptions = { lang: "de", ...options };
  const workbook = await readSpreadsheet(bytes);
  const check = checkMemberList(readMemberList(workbook, { pivotYear: 2049 }), base);
  const result = mendMemberList(workbook, check, settings);
  const file = await mendSpreadsheet(bytes, result.sheet);
  const read = await readSpreadsheet(file);
  expect(read).toEqual(result.spreadsheet);
  const again = checkMemberList(readMemberList(read, { pivotYear: 2049 }), base);
  expect(again.issues).toEqual(result.left);
  const twice = mendMemberList(read, again, { ...settings, fixes: [] });
  expect(twice.sheet.cells).toEqual([]);
  expect(await mendSpreadsheet(file, twice.sheet)).toBe(file);
  return { ...result, bytes: file };
}
