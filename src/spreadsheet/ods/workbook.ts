import type { SpreadsheetSheet } from "../../member-list/sheet/spreadsheet.ts";
import type { Cost } from "../package/limits.ts";
import type { Parts } from "../package/parts.ts";
import { damaged, unreadable } from "../package/refusal.ts";
import { odsStyles } from "./styles.ts";
import { odsTables } from "./tables.ts";

/** The tables of an ODS workbook, and the names of all that it has. */
export interface OdsWorkbook {
  readonly names: readonly string[];
  readonly sheets: readonly SpreadsheetSheet[];
}

/** Reads an ODS workbook; `only` names the one sheet to read. */
export async function readOds(parts: Parts, cost: Cost, only: string | undefined): Promise<OdsWorkbook> {
  if (await isProtected(parts)) throw unreadable("encrypted");
  const styles = odsStyles(cost);
  if (parts.has("styles.xml")) await parts.scan("styles.xml", styles.handlers);
  const tables = odsTables(styles, cost, (name) => only === undefined || name === only);
  let isSpreadsheet = false;
  await parts.scan("content.xml", {
    open(tag, attributes) {
      if (tag === "office:spreadsheet") isSpreadsheet = true;
      if (isSpreadsheet) tables.handlers.open?.(tag, attributes);
      else styles.handlers.open?.(tag, attributes);
    },
    text: (piece) => tables.handlers.text?.(piece),
    close(tag) {
      if (isSpreadsheet) tables.handlers.close?.(tag);
      else styles.handlers.close?.(tag);
    },
  });
  if (!isSpreadsheet) throw damaged();
  return { names: tables.names, sheets: tables.sheets() };
}

/** Whether the content is encrypted, which only the list of the parts says. */
async function isProtected(parts: Parts): Promise<boolean> {
  let found = false;
  if (!parts.has("META-INF/manifest.xml")) return false;
  await parts.scan("META-INF/manifest.xml", {
    open(tag) {
      if (tag === "manifest:encryption-data") found = true;
    },
  });
  return found;
}
