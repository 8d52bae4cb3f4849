import { dayNumberOf, isoText } from "../../calendar/day.ts";
import type { SheetCell } from "../../member-list/sheet/spreadsheet.ts";
import type { DateFormat } from "../cell/date-format.ts";
import { numberText, plainFormat } from "../cell/number-text.ts";
import { blankCell, booleanCell, dateCell, errorCell, textCell } from "../cell/sheet-cell.ts";
import { attribute } from "../package/xml-attribute.ts";

/** Reads a cell of an ODS workbook from its attributes and the text that it shows. */
export function odsCell(attributes: string, shown: string, format: () => DateFormat): SheetCell {
  const type = attribute(attributes, "office:value-type") ?? attribute(attributes, "calcext:value-type");
  const formula = attribute(attributes, "table:formula");
  if (attribute(attributes, "calcext:value-type") === "error") return errorCell(shown);
  if (formula !== undefined && /^(?:#[A-Z/\d]+[!?]?|Err:\d+)$/.test(shown)) return errorCell(shown);
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return numberCell(attribute(attributes, "office:value") ?? "", shown);
    case "date":
      return isoCell(attribute(attributes, "office:date-value") ?? shown, format());
    case "boolean":
      return booleanCell(attribute(attributes, "office:boolean-value") === "true");
    case undefined:
      return shown === "" && formula !== undefined ? errorCell(formula) : textCell(shown);
    default:
      return textCell(shown === "" ? (attribute(attributes, "office:string-value") ?? "") : shown);
  }
}

/** A number as the cell shows it, if it shows its digits with zeros before them or signs between. */
function numberCell(value: string, shown: string): SheetCell {
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) return textCell(shown === "" ? value : shown);
  const text = numberText(number, plainFormat);
  const isPadded = /^\d[\d /-]*$/.test(shown) && shown.replace(/\D/g, "").replace(/^0+(?=\d)/, "") === text;
  return { text: isPadded || shown.endsWith("%") ? shown : text, kind: "number" };
}

function isoCell(value: string, format: DateFormat): SheetCell {
  const [date, year, month, day, hours = 0, minutes = 0, seconds = 0] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:[.,]\d*)?)?$/.exec(value) ?? [];
  if (date === undefined) return value === "" ? blankCell : textCell(value);
  const number = dayNumberOf(Number(year), Number(month), Number(day));
  if (isoText(number) !== value.slice(0, 10)) return textCell(value);
  const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return dateCell({ day: number, seconds: clock }, format);
}
