import { isJoiningWord } from "../../typed-date/entry-words.ts";

const again =
  "wieder|erneut|again|Wiedereintritt|Wiederbeitritt|Wiederaufnahme|Neubeitritt|Neueintritt|rejoined";
const then = "und|u\\.|sowie|and|dann|then|danach";

const says = new RegExp(`(?<!\\p{L})(?:${again})(?!\\p{L})`, "iu");
const besideWord = new RegExp(`^(?:${again}|${then}|Mitglied|member|dabei)$`, "iu");
const preposition = /^(?:am|zum|im|on|in)$/i;
const onlyThen = new RegExp(`^(?:${then})$`, "i");
const inBrackets = /^([^()]*)\(([^()]*)\)$/;

/** What divides two periods: a sign, a line break, a word, or the space before a word for a return or before `seit`. */
const dividers = new RegExp(
  `[;,+&\\r\\n]|\\s(?:und|u\\.|sowie|and)\\s|\\s(?:[‐-―−/-]\\s)?(?=(?:${then}|${again})[:,]?\\s(?:\\p{L}+\\.?\\s){0,3}\\d)|(?<=\\d)\\s(?=(?:seit|ab|since)\\s)`,
  "iu",
);

/** Whether a text says that something begins again. */
export function saysAgain(text: string): boolean {
  return says.test(text);
}

/** A text without the words before and behind it that only say that it is another period. */
export function withoutAgain(text: string): string {
  const words = text.split(" ");
  let first = 0;
  while (first < words.length - 1 && mayLead(words[first] ?? "", first)) first++;
  let end = words.length;
  while (end > first + 1 && words.length - end < 2 && isBeside(words[end - 1] ?? "")) end--;
  return words.slice(first, end).join(" ");
}

function mayLead(word: string, at: number): boolean {
  return isBeside(word) || (at > 0 && preposition.test(word));
}

function isBeside(word: string): boolean {
  const bare = word.replace(/[:,]$/, "");
  return besideWord.test(bare) || isJoiningWord(bare);
}

/** The texts of several periods in one; what stands in brackets is one if it says that a membership begins again. */
export function dividedPeriods(text: string): readonly string[] {
  const [, before = "", inner = ""] = inBrackets.exec(text.trim()) ?? [];
  const parts = saysAgain(inner) ? [...before.split(dividers), inner] : text.split(dividers);
  return parts.filter((part) => !onlyThen.test(part.trim()));
}
