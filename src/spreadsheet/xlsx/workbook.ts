import type { SpreadsheetSheet } from "../../member-list/sheet/spreadsheet.ts";
import { sheetRows } from "../cell/sheet-rows.ts";
import { type Cost, costOfSheet } from "../package/limits.ts";
import type { Parts } from "../package/parts.ts";
import { damaged } from "../package/refusal.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute, isOn, localName } from "../package/xml-attribute.ts";
import type { CellContext } from "./cell-value.ts";
import { relationshipsOf } from "./relationships.ts";
import { sharedStrings } from "./shared-strings.ts";
import { cellFormats } from "./styles.ts";
import { worksheet } from "./worksheet.ts";

interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** The names of the tabs of a workbook, and a way to read one. */
export interface Workbook {
  readonly names: readonly string[];
  readonly sheet: (at: number) => Promise<SpreadsheetSheet>;
  /** The name of the part of a tab. */
  readonly partOf: (name: string) => string | undefined;
  /** The name of the part with the formats of cells; `undefined` if there is none. */
  readonly stylesPart: string | undefined;
  /** The name of the part of the workbook. */
  readonly workbookPart: string;
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/** Opens an XLSX workbook. */
export async function openXlsx(parts: Parts, cost: Cost): Promise<Workbook> {
  const root = await relationshipsOf(parts, cost, "");
  const workbookPart = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const related = await relationshipsOf(parts, cost, workbookPart);
  const partOf = (type: string) => related.find((one) => one.type === type && parts.has(one.target))?.target;
  const sheetParts = new Map(
    related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]),
  );
  const { tabs, system, handlers } = workbookReader(cost, sheetParts);
  await parts.scan(workbookPart, handlers);
  if (tabs.length === 0) throw damaged();
  let context: CellContext | undefined;
  return {
    names: tabs.map(({ name }) => name),
    partOf: (name) => tabs.find((tab) => tab.name === name)?.part,
    stylesPart: partOf("styles"),
    workbookPart,
    is1904: system.is1904,
    async sheet(at) {
      const tab = tabs[at];
      if (tab === undefined) throw damaged();
      context ??= await contextOf(parts, cost, partOf("sharedStrings"), partOf("styles"), system.is1904);
      const rows = sheetRows(cost);
      await parts.scan(tab.part, worksheet(rows, context));
      return rows.finish(tab.name, tab.isHidden);
    },
  };
}

/** The tabs that have cells, and the date system. */
function workbookReader(cost: Cost, sheetParts: ReadonlyMap<string, string>) {
  const tabs: Tab[] = [];
  const system = { is1904: false };
  const handlers: XmlHandlers = {
    open(tag, attributes) {
      const name = localName(tag);
      if (name === "workbookPr") system.is1904 = isOn(attributes, "date1904");
      if (name !== "sheet") return;
      const id = /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
      const part = sheetParts.get(id);
      if (part === undefined) return; // a sheet with only a chart
      cost.addCells(costOfSheet);
      tabs.push({
        name: attribute(attributes, "name") ?? "",
        isHidden: /hidden/i.test(attribute(attributes, "state") ?? ""),
        part,
      });
    },
  };
  return { tabs, system, handlers };
}

async function contextOf(
  parts: Parts,
  cost: Cost,
  stringsPart: string | undefined,
  stylesPart: string | undefined,
  is1904: boolean,
): Promise<CellContext> {
  const strings = sharedStrings(cost);
  const styles = cellFormats(cost);
  if (stringsPart !== undefined) await parts.scan(stringsPart, strings.handlers);
  if (stylesPart !== undefined) await parts.scan(stylesPart, styles.handlers);
  return { strings: strings.cells, formats: styles.formats, is1904 };
}
