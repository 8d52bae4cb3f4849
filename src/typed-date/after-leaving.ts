const leaving =
  /^(?:ausgetreten|gekündigt|beendet|ausgeschieden|ehemalig|ehemals|left|withdrawn|ended|former)(?: ?[:,(])?(?: (?:am|im|in|on))? ?(?=[\d\p{L}[])([^()]*)\)?$/iu;

/** What follows a word for leaving in a text (`ausgetreten 2020`); `undefined` if it does not begin so, or nothing follows. */
export function afterLeaving(text: string): string | undefined {
  return leaving.exec(text)?.[1];
}
