import { dayNumberOf, isoText } from "../../calendar/day.ts";
import type { SheetCell } from "../../member-list/sheet/spreadsheet.ts";
import { numberText, plainFormat } from "../cell/number-text.ts";
import { blankCell, booleanCell, dateCell, errorCell, textCell } from "../cell/sheet-cell.ts";
import { unescapedText } from "./shared-strings.ts";
import { type CellFormat, generalFormat } from "./styles.ts";

/** A cell as an XLSX workbook has it. */
export interface RawCell {
  readonly type: string;
  readonly format: CellFormat;
  /** Its value; `undefined` if there is none. */
  readonly value: string | undefined;
  /** Its formula without `=`; `undefined` if it has none. */
  readonly formula: string | undefined;
  /** Its text, if it stands in the cell itself. */
  readonly inline: string;
}

/** What the cells of a workbook need of the rest of it. */
export interface CellContext {
  readonly strings: readonly SheetCell[];
  readonly formats: readonly CellFormat[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/** Reads a cell; a formula gives the result that is stored. */
export function xlsxCell(raw: RawCell, { strings, is1904 }: CellContext): SheetCell {
  const { type, format, value, formula, inline } = raw;
  if (type === "inlineStr") return textCell(inline);
  if (formula !== undefined && (value === undefined || (value === "" && type !== "str"))) {
    return errorCell(`=${formula}`);
  }
  if (value === undefined) return blankCell;
  switch (type) {
    case "s":
      return strings[Number(value)] ?? errorCell(`#${value}`);
    case "str":
      return textCell(unescapedText(value));
    case "b":
      return booleanCell(value === "1" || value === "true");
    case "e":
      return errorCell(value);
    case "d":
      return isoCell(value, format);
    default:
      return numberCell(value, format, is1904);
  }
}

/** A date that is written as text. */
function isoCell(value: string, { date }: CellFormat): SheetCell {
  const [, year, month, day, time = "", hours = 0, minutes = 0, seconds = 0] =
    /^(\d{4})-(\d\d)-(\d\d)(T(\d\d):(\d\d):(\d\d)(?:\.\d*)?Z?)?$/.exec(value) ?? [];
  if (year === undefined || date === null) return textCell(value);
  const number = dayNumberOf(Number(year), Number(month), Number(day));
  const clock = time === "" ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return isoText(number) === value.slice(0, 10)
    ? dateCell({ day: number, seconds: clock }, date)
    : textCell(value);
}

/** Day 0 of each system, as the number of a day. */
const dayZero = { 1900: -25_569, 1904: -24_107 } as const;
const secondsOfDay = 86_400;
const lastSerial = 2_958_465;

function numberCell(value: string, format: CellFormat, is1904: boolean): SheetCell {
  const { date } = format;
  const number = Number(value);
  if (value.trim() === "") return blankCell;
  if (Number.isNaN(number)) return textCell(value);
  if (date === null) return { text: numberText(number, format.number), kind: "number" };
  if (number < 0 || number >= lastSerial + 1)
    return { text: numberText(number, plainFormat), kind: "number" };
  const total = Math.round(number * secondsOfDay);
  const serial = Math.floor(total / secondsOfDay);
  const seconds = total % secondsOfDay;
  if (is1904) return dateCell({ day: serial + dayZero[1904], seconds }, date);
  // The 1900 system has a 29 February 1900, which the calendar does not have.
  if (serial === 60) return textCell("1900-02-29");
  return dateCell({ day: serial + dayZero[1900] + (serial < 60 ? 1 : 0), seconds }, date);
}

/** The format of a cell, by the number that the cell has. */
export function formatAt({ formats }: CellContext, number: string | undefined): CellFormat {
  return (number === undefined ? undefined : formats[Number(number)]) ?? formats[0] ?? generalFormat;
}
