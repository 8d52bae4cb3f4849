import type { Severity } from "../../issue-codes.ts";
import type { Certainty } from "../../model/labels.ts";
import { inOneLine, obeyedByNone } from "./control-signs.ts";

/** How wide lines are where nothing says it. */
const usualWidth = 80;
const narrowest = 40;
const widest = 160;

/** The width of lines in a terminal of so many columns; 80 if that is not known. */
export function lineWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns || usualWidth, narrowest), widest);
}

/** A text cut to a width, with an ellipsis if something is missing. */
export function cut(text: string, width: number): string {
  return [...text].length <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
}

/** A text cut or padded to a width. */
export function cell(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + " ".repeat(width - [...shown].length);
}

/** The lines of a terminal: their width, and its colours, or plain text where they are switched off. */
export interface Style {
  readonly width: number;
  /** Words in lines; the first begins with `start`, all others with an indent. A longer word has a line of its own. */
  wrap(text: string, indent?: number, start?: string): string[];
  heading(text: string): string;
  bar(text: string): string;
  /** A text about something that is so certain. */
  certainty(of: Certainty, text: string): string;
  /** A text about an issue that is so severe. */
  severity(of: Severity, text: string): string;
}

/** Numbers that a terminal takes for bold and for colours. */
const [bold, red, green, yellow, cyan] = [1, 31, 32, 33, 36];
const certaintyColors = { certain: green, uncertain: yellow, no: red } as const;
const severityColors = { error: red, warning: yellow, info: cyan } as const;

/** The style of a terminal. */
export function styleFor(width: number, hasColors: boolean): Style {
  const colored = (code: number, text: string) =>
    hasColors && text !== "" ? `\u001B[${code}m${obeyedByNone(inOneLine(text))}\u001B[0m` : inOneLine(text);
  return {
    width,
    wrap: (text, indent = 0, start = "") => wrap(text, width, indent, start),
    heading: (text) => colored(bold, text),
    bar: (text) => text.replace(/█+|░+/g, (run) => colored(run.startsWith("█") ? green : yellow, run)),
    certainty: (of, text) => colored(certaintyColors[of], text),
    severity: (of, text) => colored(severityColors[of], text),
  };
}

function wrap(text: string, width: number, indent: number, start: string): string[] {
  const [first = "", ...words] = inOneLine(text).split(" ");
  const lines: string[] = [];
  let line = start + first;
  for (const word of words) {
    if (lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}

/** How many columns a text takes, without what only switches colours. */
function lengthOf(text: string): number {
  return [...withoutColors(text)].length;
}

/** A text as it is where colours are switched off. */
export function withoutColors(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what switches colours
  return text.replace(/\u001B\[\d+m/g, "");
}

/** Names with what is said of them beside, in two columns; below each other where a line is too short for both. */
export function pairLines(pairs: readonly (readonly [name: string, said: string])[], style: Style): string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.flatMap(([name, said]) =>
    width + 2 + said.length <= style.width
      ? [inOneLine(`${name.padEnd(width)}  ${said}`).trimEnd()]
      : [...style.wrap(`${name}:`, 2), ...style.wrap(said, 4, "  ")],
  );
}
