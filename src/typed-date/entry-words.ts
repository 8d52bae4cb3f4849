const leavingWords =
  "ausgetreten|ausgetr\\.|gekündigt|gekünd\\.|beendet|ausgeschieden|ehemalig|ehemals|Austritt|Kündigung|Künd\\.|left|withdrawn|ended|former";

/** Words for joining, as a pattern. */
export const joiningWords = "beigetreten|eingetreten|aufgenommen|Beitritt|Eintritt|Aufnahme|joined";

const leaving = new RegExp(
  `^(?:${leavingWords})(?: ?[:,(])?(?: (?:am|im|in|on))? ?(?=[\\d\\p{L}[])([^()]*)\\)?$`,
  "iu",
);
const joining = new RegExp(
  `^(?:${joiningWords})(?: ?[:,(])?(?: (?:am|im|in|on|zum))? ?(?=[\\d\\p{L}[])([^()]*)\\)?$`,
  "iu",
);
const entry = new RegExp(`^(?:${leavingWords}|${joiningWords})$`, "iu");

/** What follows a word for leaving in a text (`ausgetreten 2020`); `undefined` if it does not begin so, or nothing follows. */
export function afterLeaving(text: string): string | undefined {
  return leaving.exec(text)?.[1];
}

/** What follows a word for joining in a text (`beigetreten am 27.11.2018`); `undefined` as with {@link afterLeaving}. */
export function afterJoining(text: string): string | undefined {
  return joining.exec(text)?.[1];
}

/** Whether a word is one for leaving or joining. */
export function isEntryWord(word: string): boolean {
  return entry.test(word);
}
