/**
 * The greatest widths of characters in the usual sans-serif fonts, in em. There is no DOM to measure with, so these are
 * the widths of DejaVu Sans, the widest of those fonts, rounded up.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}|\p{Cf}/u, 0],
  [/[ijl'|]/, 0.3],
  [/[ .,:;!]/, 0.41],
  [/[Ifrt()[\]/\\"*-]/, 0.47],
  [/[mwMW@%—…]/, 1.01],
  [/[A-Z&ÆŒ+<>=~]/, 0.84],
  [/[a-z0-9ß–_?#$€§„“”·]/, 0.65],
  [/\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u, 0.95],
  [/\p{Script=Hebrew}/u, 0.8],
  [/\p{Extended_Pictographic}/u, 1.5],
];

const widest = 1.2;
const boldFactor = 1.14;

/** The most pixels that a line of text takes. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text.normalize("NFD")) width += characterWidth(character);
  return width * size * (isBold ? boldFactor : 1);
}

const known = new Map<string, number>();

function characterWidth(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? widest;
    known.set(character, width);
  }
  return width;
}

/**
 * A text in lines that fit into a width and give it when joined; what is too much is cut, with an ellipsis: the end, or
 * what stands before the last word if that is to be kept.
 */
export function fitText(
  text: string,
  width: number,
  mostLines: number,
  size: number,
  isBold = false,
  keepsLastWord = false,
): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "") {
    const start = longestStart(rest, width, size, isBold);
    if (start === rest) return [...lines, rest];
    if (lines.length === mostLines - 1) {
      const end = keepsLastWord ? lastWordOf(text, width, size, isBold) : "";
      const room = width - textWidth(`…${end}`, size, isBold);
      const kept = longestStart(rest, room, size, isBold);
      const word = end === "" ? kept : kept.slice(0, kept.lastIndexOf(" ") + 1);
      return [
        ...lines,
        `${(word === "" ? kept : word).trimEnd()}${word === "" || end === "" ? "" : " "}…${end}`,
      ];
    }
    const end = lineEnd(rest, start);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}

/** The last word of a text, with a space before it; none if it would take more than most of a line. */
function lastWordOf(text: string, width: number, size: number, isBold: boolean): string {
  const word = text.slice(text.lastIndexOf(" "));
  return textWidth(word, size, isBold) <= width * lastWordShare ? word : "";
}

const lastWordShare = 0.8;

/** Where to break a text of which `start` fits: after the last space, hyphen or slash, else where it must be. */
function lineEnd(text: string, start: string): number {
  if (text[start.length] === " ") return start.length + 1;
  const last = Math.max(...[" ", "-", "/", "–"].map((mark) => start.lastIndexOf(mark)));
  return last > 0 ? last + 1 : start.length;
}

/** As many characters from the start as fit; one at least, or nothing would ever be placed. */
function longestStart(text: string, width: number, size: number, isBold: boolean): string {
  let end = 0;
  let taken = 0;
  for (const character of text) {
    taken += textWidth(character, size, isBold);
    if (end > 0 && taken > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}
