import { headerWindow } from "./header.ts";
import { firstCells, isBlank, lineEnd, recordsOf, type SheetRecord } from "./records.ts";
import { sourceWithoutRemarks } from "./remarks.ts";
import type { Opened, Source } from "./source.ts";

const delimiters = [";", "\t", ","];

/** How many lines a quoted cell of a header may have. */
const longestHeader = 20;

/** A text cut by each possible delimiter, or by the known one. */
export function textSources(text: string, known: string | undefined): Source[] {
  const separator = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text);
  const skipped = separator === null ? 0 : 1;
  const lines = firstLines(text, headerWindow + longestHeader);
  const delimiter = known ?? separator?.[1];
  return (delimiter === undefined ? delimiters : [delimiter]).map((tried) =>
    sourceWithoutRemarks(textSource(text, lines, skipped, tried)),
  );
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function textSource(text: string, lines: readonly Line[], skipped: number, delimiter: string): Source {
  const head = lines
    .slice(skipped, headerWindow)
    .map((_, at): SheetRecord => headRecord(lines, skipped + at, delimiter));
  const from = (at: number) => {
    const line = lines[skipped + at];
    return line === undefined ? [] : recordsOf(text.slice(line.start), delimiter, skipped + at + 1);
  };
  const inLine = (line: number): Opened | undefined => {
    const at = line - 1 - skipped;
    if (at >= 0 && at < head.length)
      return { source, titles: head.slice(0, at), records: from(at), hasHeader: true };
    const records = from(0);
    const place = records.findIndex((record) => record.line === line);
    return place < 0
      ? undefined
      : { source, titles: records.slice(0, place), records: records.slice(place), hasHeader: true };
  };
  const isEmpty = !hasContent(text.slice(lines[skipped]?.start ?? text.length), delimiter);
  const widthOf = (header: SheetRecord) => header.cells.length;
  const source: Source = {
    name: null,
    delimiter,
    head,
    from,
    widthOf,
    inLine,
    isEmpty,
    merged: [],
    hidden: [],
  };
  return source;
}

/** Whether a text has more than delimiters, quotes and white space. */
function hasContent(text: string, delimiter: string): boolean {
  for (const [character] of text.matchAll(/[^\s"]/g)) if (character !== delimiter) return true;
  return false;
}

/** The record that begins in a line: a quoted cell may go on in the lines after it. */
function headRecord(lines: readonly Line[], at: number, delimiter: string): SheetRecord {
  const raw = lines[at]?.text ?? "";
  const line = at + 1;
  if (!raw.includes('"')) return { line, lastLine: line, cells: raw.split(delimiter) };
  const rest = lines.slice(at, at + longestHeader).map((one) => one.text);
  const cells = firstCells(rest.join("\n"), delimiter);
  const breaks = cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
  return { line, lastLine: line + breaks, cells };
}

/** The first lines of a text with the places at which they start. */
function firstLines(text: string, most: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    if (lines.length === most) return lines;
    lines.push({ start, text: text.slice(start, index) });
    start = index + end.length;
  }
  if (lines.length < most) lines.push({ start, text: text.slice(start) });
  return lines;
}

/** Whether somebody passed the name of a file for what is in it. */
export function isFileName(text: string): boolean {
  return text.length < 300 && /^[^\r\n;,\t]+\.(?:csv|tsv|txt|xlsx?|ods)$/i.test(text) && !isBlank(text);
}
