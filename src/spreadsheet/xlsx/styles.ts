import { type DateFormat, dateFormat, unknownFormat } from "../cell/date-format.ts";
import { type NumberFormat, numberFormat, plainFormat } from "../cell/number-text.ts";
import type { Cost } from "../package/limits.ts";
import type { XmlHandlers } from "../package/xml.ts";
import { attribute, localName } from "../package/xml-attribute.ts";

/** How a cell of an XLSX workbook shows its number. */
export interface CellFormat {
  /** What it shows of a number. */
  readonly number: NumberFormat;
  /** What it shows of a date; `null` if it shows a number or text. */
  readonly date: DateFormat | null;
}

/** The format of a cell without one. */
export const generalFormat: CellFormat = { number: plainFormat, date: null };

/** The formats that have only a number; 14 is the short date of the country. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "dd.mm.yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd.mm.yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
]);

/** Collects the formats of an XLSX workbook, of which its cells have the numbers. */
export function cellFormats(cost: Cost): {
  readonly formats: readonly CellFormat[];
  readonly handlers: XmlHandlers;
} {
  const codes = new Map<number, string>();
  const known = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  let isInCells = false;
  return {
    formats,
    handlers: {
      open(tag, attributes) {
        const name = localName(tag);
        if (name === "numFmt" || name === "xf") cost.addCells(1);
        if (name === "cellXfs") isInCells = true;
        else if (name === "numFmt" && !isInCells) {
          codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
        } else if (name === "xf" && isInCells) {
          const id = Number(attribute(attributes, "numFmtId") ?? 0);
          const format = known.get(id) ?? formatOf(id, codes.get(id) ?? builtIn.get(id));
          known.set(id, format);
          formats.push(format);
        }
      },
      close(tag) {
        if (localName(tag) === "cellXfs") isInCells = false;
      },
    },
  };
}

/** Whether a format shows a day, by its number and its own code, if it has one. */
export function showsDay(id: number, code: string | undefined): boolean {
  return formatOf(id, code ?? builtIn.get(id)).date?.shows === "day";
}

function formatOf(id: number, code: string | undefined): CellFormat {
  if (code !== undefined) return { number: numberFormat(code), date: dateFormat(code) };
  // These are dates of which each country shows another part.
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? { number: plainFormat, date: unknownFormat } : generalFormat;
}
