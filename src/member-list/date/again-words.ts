import { joiningWords } from "../../typed-date/entry-words.ts";

const again = "wieder|erneut|again|Wiedereintritt|Wiederaufnahme|rejoined";
const then = "und|sowie|and|dann|then|danach";
const beside = `${again}|${then}|Mitglied|member|dabei|${joiningWords}`;

const says = new RegExp(`(?<!\\p{L})(?:${again})(?!\\p{L})`, "iu");
const before = new RegExp(`^(?:(?:${beside})[:,]? (?:(?:am|zum|im|on|in) )?)+`, "iu");
const behind = new RegExp(`(?: (?:${beside})){1,2}$`, "iu");
const onlyThen = new RegExp(`^(?:${then})$`, "i");
const inBrackets = /\s*\(([^()]+)\)\s*$/;

/** What divides two periods: a sign, a line break, a word, or the space before a word for a return or before `seit`. */
const dividers = new RegExp(
  `[;,+&\\r\\n]|\\s(?:und|sowie|and)\\s|\\s(?:[‐-―−/-]\\s)?(?=(?:${then}|${again})[:,]?\\s(?:\\p{L}+\\.?\\s){0,3}\\d)|(?<=\\d)\\s(?=(?:seit|ab|since)\\s)`,
  "iu",
);

/** Whether a text says that something begins again. */
export function saysAgain(text: string): boolean {
  return says.test(text);
}

/** A text without the words before and behind it that only say that it is another period. */
export function withoutAgain(text: string): string {
  return text.replace(before, "").replace(behind, "");
}

/** The texts of several periods in one; what stands in brackets is one if it says that a membership begins again. */
export function dividedPeriods(text: string): readonly string[] {
  const [whole, inner = ""] = inBrackets.exec(text) ?? [""];
  const parts = text.slice(0, text.length - whole.length).split(dividers);
  const all = whole !== "" && saysAgain(inner) ? [...parts, inner] : text.split(dividers);
  return all.filter((part) => !onlyThen.test(part.trim()));
}
