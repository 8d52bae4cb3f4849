/**
 * Finds the places of texts that are asked for in about the order of their places, as two lists of the same records have them: the
 * last place and the next one are looked at before a text is searched for.
 *
 * @param textAt - the text at a place; `undefined` where there is none
 * @param search - a place of a text; -1 if there is none
 */
export function inStep(
  textAt: (place: number) => string | undefined,
  search: (text: string) => number,
): (text: string) => number {
  let last = -1;
  return (text) => {
    if (textAt(last + 1) === text) last++;
    else if (textAt(last) !== text) {
      const found = search(text);
      if (found < 0) return found;
      last = found;
    }
    return last;
  };
}
