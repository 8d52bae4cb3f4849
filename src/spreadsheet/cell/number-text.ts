/** How a format shows a number. */
export interface NumberFormat {
  readonly isPercent: boolean;
  /** The zeros of a format and the characters between them, as in `00 000`; `null` if it is no such format. */
  readonly digits: readonly PatternPart[] | null;
}

interface PatternPart {
  readonly isDigit: boolean;
  readonly character: string;
}

/** The format that shows a number as it is. */
export const plainFormat: NumberFormat = { isPercent: false, digits: null };

/** What a format shows of a number: only percents, and zeros before its digits. */
export function numberFormat(code: string): NumberFormat {
  const [section = ""] = code.split(";");
  return { isPercent: /^[#0.,]+%$/.test(section), digits: patternOf(section) };
}

/** A number as its format shows it, as `01057` for 1057 and `00000`; with other formats as it is. */
export function numberText(value: number, { isPercent, digits: pattern }: NumberFormat): string {
  if (isPercent) return `${plainText(Number((value * 100).toPrecision(15)))} %`;
  const plain = plainText(value);
  if (pattern === null || !/^\d+$/.test(plain)) return plain;
  const places = pattern.filter(({ isDigit }) => isDigit).length;
  const digits = plain.padStart(places, "0");
  let next = digits.length - places;
  let text = digits.slice(0, next);
  for (const { isDigit, character } of pattern) text += isDigit ? digits[next++] : character;
  return text;
}

/** All digits of a number, also where JavaScript would write it with an exponent. */
function plainText(value: number): string {
  const text = String(value);
  return text.includes("e+") && Number.isSafeInteger(value) ? BigInt(value).toString() : text;
}

/** The parts of a format that has only zeros and characters between them, and begins and ends with a zero. */
function patternOf(section: string): PatternPart[] | null {
  const code = section
    .replace(/\[[^\]]*\]?/g, "")
    .replace(/"([^"]*)"/g, (_, text: string) => text.replace(/./g, "\\$&"));
  if (!/^(?:0|\\.|[ /-])+$/.test(code) || !code.startsWith("0") || !code.endsWith("0")) return null;
  return Array.from(code.matchAll(/\\(.)|./g), ([whole, escaped]) => ({
    isDigit: whole === "0",
    character: escaped ?? whole,
  }));
}
