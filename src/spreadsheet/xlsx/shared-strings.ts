import type { SheetCell } from "../../member-list/sheet/spreadsheet.ts";
import { textCell } from "../cell/sheet-cell.ts";
import { type Cost, joined } from "../package/limits.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { localName } from "../package/xml-attribute.ts";

/** Collects the texts of an XLSX workbook, of which its cells have the numbers. */
export function sharedStrings(cost: Cost): {
  readonly cells: readonly SheetCell[];
  readonly handlers: XmlHandlers;
} {
  const cells: SheetCell[] = [];
  const item = textOfItem();
  return {
    cells,
    handlers: {
      open: item.open,
      text: item.text,
      close(tag) {
        item.close(tag);
        if (localName(tag) !== "si") return;
        cost.addCells(1);
        cells.push(textCell(item.take()));
      },
    },
  };
}

/** The text of a shared or inline string: its runs, but not how they are pronounced. */
export interface ItemText extends Required<XmlHandlers> {
  /** The text so far; what follows starts anew. */
  readonly take: () => string;
}

export function textOfItem(): ItemText {
  let text = "";
  let isText = false;
  let phonetic = 0;
  return {
    open(tag) {
      const name = localName(tag);
      if (name === "rPh") phonetic++;
      else if (name === "t") isText = phonetic === 0;
    },
    text(piece) {
      if (isText) text = joined(text, piece);
    },
    close(tag) {
      const name = localName(tag);
      if (name === "rPh") phonetic--;
      else if (name === "t") isText = false;
    },
    take() {
      const taken = unescapedText(text);
      text = "";
      return taken;
    },
  };
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescapedText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
