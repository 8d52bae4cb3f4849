import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { readSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import { ods, reasonsOf, xlsx } from "./workbooks.ts";
import { zip } from "./zip.ts";

const text = (content: string) => new TextEncoder().encode(content);

function archive(...names: readonly string[]): Uint8Array {
  return zip(names.map((name) => ({ name, content: "x" })));
}

function openDocument(type: string): Uint8Array {
  return zip([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${type}`, isStored: true },
    { name: "content.xml", content: "<x/>" },
  ]);
}

/** A compound file: its header names the sector of its directory, whose entries have their names as UTF-16. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 512 * 2);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  for (const [at, name] of names.entries()) bytes.write(name, 1024 + at * 128, "utf16le");
  return new Uint8Array(bytes);
}

const files: readonly (readonly [what: string, bytes: Uint8Array, reason: string])[] = [
  ["an old .xls", compound("Root Entry", "Workbook"), "xls"],
  ["an old .doc", compound("Root Entry", "WordDocument"), "text-document"],
  ["an old .ppt", compound("Root Entry", "PowerPoint Document"), "presentation"],
  ["an .xlsx with a password", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["an .xlsb", archive("[Content_Types].xml", "xl/workbook.bin"), "xlsb"],
  ["a page that is called .xls", text("<html xmlns:x=''><table><tr><td>A</td></tr></table></html>"), "html"],
  ["a page after a mark and blank lines", text("\uFEFF\r\n<!DOCTYPE html><body></body>"), "html"],
  ["a table of HTML alone", text("<table border=1><tr><td>A</td></tr></table>"), "html"],
  ["a page of XHTML", text('<?xml version="1.0"?>\n<html></html>'), "html"],
  ["a workbook of 2003 as XML", text('<?xml version="1.0"?><Workbook></Workbook>'), "xml"],
  ["a PDF", text("%PDF-1.7\n1 0 obj"), "pdf"],
  ["a .docx", archive("[Content_Types].xml", "word/document.xml"), "text-document"],
  ["an .odt", openDocument("text"), "text-document"],
  ["an .rtf", text("{\\rtf1\\ansi A}"), "text-document"],
  ["a .pptx", archive("[Content_Types].xml", "ppt/presentation.xml"), "presentation"],
  ["an .odp", openDocument("presentation"), "presentation"],
  ["a file of Numbers", archive("Index/Document.iwa", "Metadata/Properties.plist"), "numbers"],
  ["an archive", archive("liste.csv"), "zip"],
  ["an archive without a file", zip([]), "zip"],
  ["half an archive", xlsx({ sheets: ["<sheetData/>"] }).subarray(0, 300), "damaged"],
];

describe("readSpreadsheet() and readMemberList() say what a file is and what to do", () => {
  it.each(files)("%s", async (_, bytes, reason) => {
    const read = await readSpreadsheet(bytes);
    expect(read.sheets).toEqual([]);
    expect(reasonsOf(read)).toEqual([`encoding-undecodable ${reason}`]);
    const { rows, issues } = readMemberList(bytes);
    expect(rows).toEqual([]);
    expect(issues.map(({ params }) => params)).toEqual([{ reason }]);
    expect(issues.map(({ message }) => message)).toEqual(read.issues.map(({ message }) => message));
  });

  it.each([
    ["an .xlsx", xlsx({ sheets: ["<sheetData/>"] })],
    ["an .ods", ods('<table:table table:name="A"/>')],
  ])("%s is none where a text is asked for", (_, bytes) => {
    const [issue] = readMemberList(bytes).issues;
    expect(issue?.params).toEqual({ reason: "spreadsheet" });
    expect(issue?.message.de).toContain("readSpreadsheet");
    expect(issue?.message.en).toContain("readSpreadsheet");
  });

  it.each([
    ["a text", text("Region;seit\nA;2018"), "text"],
    ["nothing", new Uint8Array(), "not-spreadsheet"],
    ["any bytes", Uint8Array.from([1, 0, 2, 0]), "not-spreadsheet"],
  ])("%s is none where a spreadsheet is asked for", async (_, bytes, reason) => {
    expect(reasonsOf(await readSpreadsheet(bytes))).toEqual([`encoding-undecodable ${reason}`]);
  });
});
