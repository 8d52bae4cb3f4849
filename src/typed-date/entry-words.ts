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
const joiningWord = new RegExp(`^(?:${joiningWords})$`, "iu");
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

/** Whether a word is one for joining. */
export function isJoiningWord(word: string): boolean {
  return joiningWord.test(word);
}
