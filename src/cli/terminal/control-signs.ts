/** What stands for a sign that a terminal would obey, as in pictures. */
const replacement = "\uFFFD";

/** What ends a line, or moves to a column. */
const lineSigns = /[\t-\r\u0085\u2028\u2029]/g;

/** The control signs that a terminal obeys, and those that turn the direction of a text; of line signs all that end no line. */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/g;

/** A text with a colour of the command, up to where that ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what switches colours
const coloredText = /(\u001B\[(?:1|31|32|33|36)m[^\u001B]*\u001B\[0m)/;

/** A text that stays in its line. */
export function inOneLine(text: string): string {
  return text.replace(lineSigns, " ");
}

/** A text of which a terminal obeys no sign but the ends of lines. */
export function obeyedByNone(text: string): string {
  return text.replace(obeyed, replacement);
}

/** The same, but for the colours of the command. */
export function obeyedForColors(text: string): string {
  return text
    .split(coloredText)
    .map((part, position) => {
      if (position % 2 === 0) return obeyedByNone(part);
      const start = part.indexOf("m") + 1;
      const end = part.lastIndexOf("\u001B");
      return part.slice(0, start) + obeyedByNone(part.slice(start, end)) + part.slice(end);
    })
    .join("");
}
