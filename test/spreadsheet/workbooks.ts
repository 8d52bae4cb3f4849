import type { SheetCell, Spreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { type HandMadeFile, zip } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An XLSX workbook whose parts are written by hand. */
export interface HandMadeXlsx {
  /** What stands inside the element of the sheet, as `<sheetData>…`, by sheet. */
  readonly sheets: readonly string[];
  /** Number formats; the cells have them by their place, from 1. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly workbook?: string;
  readonly states?: readonly string[];
  readonly others?: readonly HandMadeFile[];
}

export function xlsx({
  sheets,
  formats = [],
  strings = [],
  workbook = "",
  states = [],
  others = [],
}: HandMadeXlsx): Uint8Array {
  const tabs = sheets.map(
    (_, at) =>
      `<sheet name="Blatt ${at + 1}" sheetId="${at + 1}" r:id="s${at}" state="${states[at] ?? "visible"}"/>`,
  );
  const related = [
    ...sheets.map((_, at) => [`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`]),
    ["styles", "styles", "styles.xml"],
    ["strings", "sharedStrings", "sharedStrings.xml"],
  ].map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  const codes = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  return zip([
    { name: "[Content_Types].xml", content: types(sheets.length) },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="w" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relationships}">${workbook}<sheets>${tabs.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${packages}/relationships">${related.join("")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    },
    ...sheets.map((content, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet xmlns="${main}">${content}</worksheet>`,
    })),
    ...others,
  ]);
}

function types(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, "worksheet"]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${contentType}.${type}+xml"/>`);
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${rels}"/>${parts.join("")}</Types>`;
}

/** An ODS workbook whose content is written by hand: automatic styles, and tables. */
export function ods(tables: string, styles = "", others: readonly HandMadeFile[] = []): Uint8Array {
  return zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", isStored: true },
    {
      name: "content.xml",
      content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...others,
  ]);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The first cell of the first sheet. */
export function firstCell({ sheets }: Spreadsheet): SheetCell | undefined {
  return sheets[0]?.rows[0]?.[0];
}

/** The texts of all cells of a sheet. */
export function textsOf({ sheets }: Spreadsheet, at = 0): string[][] {
  return (sheets[at]?.rows ?? []).map((row) => row.map(({ text }) => text));
}

/** What the issues of a spreadsheet say: their codes with the reason or the unit. */
export function reasonsOf({ issues }: Spreadsheet): string[] {
  return issues.map(({ code, params }) => {
    const detail = "reason" in params ? params.reason : "unit" in params ? params.unit : "";
    return `${code} ${detail}`;
  });
}
