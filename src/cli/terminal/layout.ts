/** The widest line that the command prints. */
export const lineWidth = 80;

/** A text cut to a width, with an ellipsis if something is missing. */
export function cut(text: string, width: number): string {
  return [...text].length <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
}

/** A text cut or padded to a width. */
export function cell(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + " ".repeat(width - [...shown].length);
}

/** Words in lines of at most 80 characters; the first line begins with `start`, all others with an indent. */
export function wrap(text: string, indent = 0, start = ""): string[] {
  const [first = "", ...words] = text.split(" ");
  const lines: string[] = [];
  let line = start + first;
  for (const word of words) {
    if (line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}

/** Styles of the terminal; plain text where they are switched off. */
export interface Style {
  heading(text: string): string;
  bar(text: string): string;
}

/** The styles of a terminal with colours, or none. */
export function styleFor(hasColors: boolean): Style {
  if (!hasColors) return { heading: (text) => text, bar: (text) => text };
  const sgr = (code: number, text: string) => (text === "" ? "" : `\u001B[${code}m${text}\u001B[0m`);
  return {
    heading: (text) => sgr(1, text),
    bar: (text) => text.replace(/█+|░+/g, (run) => sgr(run.startsWith("█") ? 32 : 33, run)),
  };
}
