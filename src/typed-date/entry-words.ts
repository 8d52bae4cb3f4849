const leavingWords =
  "ausgetreten|ausgetr\\.|gekündigt|gekünd\\.|beendet|ausgeschieden|ehemalig|ehemals|Austritt|Kündigung|Künd\\.|left|withdrawn|ended|former";
const joiningWords = "beigetreten|eingetreten|aufgenommen|Beitritt|Eintritt|Aufnahme|joined";

const leaving = new RegExp(
  `^(?:${leavingWords})(?: ?[:,(])?(?: (?:am|im|in|on))? ?(?=[\\d\\p{L}[])([^()]*)\\)?$`,
  "iu",
);
const joining = new RegExp(
  `^(?:${joiningWords})(?: ?[:,(])?(?: (?:am|im|in|on|zum))? ?(?=[\\d\\p{L}[])([^()]*)\\)?$`,
  "iu",
);
const left = new RegExp(`^([^()]*\\d\\.?)(?: \\(?|, )(?:${leavingWords})\\)?$`, "iu");
const joined = new RegExp(`^([^()]*\\d\\.?)(?: \\(?|, )(?:${joiningWords})\\)?$`, "iu");
const entry = new RegExp(`^(?:${leavingWords}|${joiningWords})$`, "iu");

/** What a text says beside a word for leaving (`ausgetreten 2020`, `2020 ausgetreten`); `undefined` if it has none so. */
export function besideLeaving(text: string): string | undefined {
  return (leaving.exec(text) ?? left.exec(text))?.[1];
}

/** What a text says beside a word for joining (`beigetreten am 27.11.2018`); `undefined` as with {@link besideLeaving}. */
export function besideJoining(text: string): string | undefined {
  return (joining.exec(text) ?? joined.exec(text))?.[1];
}

/** Whether a word is one for leaving or joining. */
export function isEntryWord(word: string): boolean {
  return entry.test(word);
}

const again =
  "wieder|erneut|again|Wiedereintritt|Wiederbeitritt|Wiederaufnahme|Neubeitritt|Neueintritt|rejoined";
const then = "und|u\\.|sowie|and|dann|then|danach";
const besideReturn = `${again}|${then}|Mitglied|member|dabei|${joiningWords}`;

const says = new RegExp(`(?<!\\p{L})(?:${again})(?!\\p{L})`, "iu");
const before = new RegExp(`^(?:(?:${besideReturn})[:,]? (?:(?:am|zum|im|on|in) )?)+`, "iu");
const behind = new RegExp(`(?: (?:${besideReturn})){1,2}$`, "iu");
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
  return text.replace(before, "").replace(behind, "");
}

/** The texts of several periods in one; what stands in brackets is one if it says that a membership begins again. */
export function dividedPeriods(text: string): readonly string[] {
  const [, before = "", inner = ""] = inBrackets.exec(text.trim()) ?? [];
  const parts = saysAgain(inner) ? [...before.split(dividers), inner] : text.split(dividers);
  return parts.filter((part) => !onlyThen.test(part.trim()));
}
