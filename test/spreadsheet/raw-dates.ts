import { dayNumber } from "netzwerk-daseinsvorsorge/calendar";
import { ods, xlsx } from "./workbooks.ts";

/** Formats of dates, in both kinds of files; that of an ODS by its name. */
export const dateStyles = {
  dotted: { xlsx: "dd/mm/yyyy", ods: "dotted", parts: ["day", "month", "year"] },
  iso: { xlsx: "yyyy-mm-dd", ods: "iso", parts: ["year", "month", "day"] },
  long: { xlsx: "d. mmmm yyyy", ods: "long", parts: ["day", "month", "year"] },
  timed: { xlsx: "dd/mm/yyyy hh:mm", ods: "timed", parts: ["day", "month", "year", "hours", "minutes"] },
  month: { xlsx: "mmm yy", ods: "month", parts: ["month", "year"] },
} as const;

/** A cell of a start: a date of the spreadsheet in a format, a text, or nothing. */
export type RawDate =
  | { readonly day: string; readonly format: keyof typeof dateStyles }
  | { readonly text: string }
  | null;

type DateFormat = keyof typeof dateStyles;
const formats = Object.keys(dateStyles).filter((name): name is DateFormat => name in dateStyles);

/** A list with these starts as an XLSX. */
export function xlsxList(starts: readonly RawDate[], is1904 = false): Uint8Array {
  const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
  const zero = is1904 ? 24_107 : 25_569;
  const cell = (start: RawDate) => {
    if (start === null) return "";
    if ("text" in start) return text(start.text);
    return `<c s="${formats.indexOf(start.format) + 1}"><v>${dayNumber(start.day) + zero}</v></c>`;
  };
  const row = (cells: string) => `<row>${cells}</row>`;
  const rows = starts.map((start, at) => row(text(nameAt(at)) + cell(start)));
  return xlsx({
    sheets: [`<sheetData>${row(text("Region") + text("seit"))}${rows.join("")}</sheetData>`],
    formats: formats.map((name) => dateStyles[name].xlsx),
    workbook: is1904 ? '<workbookPr date1904="1"/>' : "",
  });
}

/** A list with these starts as an ODS; one format is that of the column, one of a common style. */
export function odsList(starts: readonly RawDate[]): Uint8Array {
  const text = (content: string) =>
    `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
  const cell = (start: RawDate) => {
    if (start === null) return "<table:table-cell/>";
    if ("text" in start) return text(start.text);
    const style = start.format === "iso" ? "" : ` table:style-name="ce-${start.format}"`;
    return `<table:table-cell office:value-type="date" office:date-value="${start.day}"${style}/>`;
  };
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const rows = starts.map((start, at) => row(text(nameAt(at)) + cell(start)));
  const columns =
    '<table:table-column/><table:table-column table:default-cell-style-name="ce-iso"/>' +
    row(text("Region") + text("seit"));
  const common = stylesOf("long");
  const styles = formats
    .map((name) =>
      name === "long"
        ? '<style:style style:name="ce-long" style:family="table-cell" style:parent-style-name="Lang"/>'
        : stylesOf(name),
    )
    .join("");
  return ods(`<table:table table:name="Liste">${columns}${rows.join("")}</table:table>`, styles, [
    {
      name: "styles.xml",
      content: `<office:document-styles><office:styles>${common.replace("ce-long", "Lang")}</office:styles></office:document-styles>`,
    },
  ]);
}

/** A format of dates, and a style of cells that has it, for an ODS. */
export function stylesOf(name: DateFormat): string {
  const parts = dateStyles[name].parts.map((part) => `<number:${part}/>`).join("");
  return `<number:date-style style:name="${dateStyles[name].ods}">${parts}</number:date-style><style:style style:name="ce-${name}" style:family="table-cell" style:data-style-name="${dateStyles[name].ods}"/>`;
}

function nameAt(at: number): string {
  return `Landkreis ${String.fromCharCode(65 + at)}`;
}
