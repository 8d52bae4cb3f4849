/** A cell of the table, by its place among the rows that are shown, and its column. */
export interface GridPlace {
  readonly at: number;
  readonly column: number;
}

/** Where a key leads from a cell; `undefined` for a key that leads nowhere. */
export function placeAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { at, column }: GridPlace,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | undefined {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [at + 1, column],
    ArrowUp: [at - 1, column],
    ArrowRight: [at, column + 1],
    ArrowLeft: [at, column - 1],
    PageDown: [at + page, column],
    PageUp: [at - page, column],
    Home: ctrlKey ? [0, 0] : [at, 0],
    End: ctrlKey ? [rows - 1, columns - 1] : [at, columns - 1],
  };
  const move = moves[key];
  if (move === undefined) return undefined;
  return { at: within(move[0], rows), column: within(move[1], columns) };
}

/**
 * The text with which a key begins a cell anew, as in a spreadsheet: a character, or none for a key that empties the cell;
 * `undefined` for a key that does neither.
 */
export function typedKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">): string | undefined {
  // The right Alt of a German keyboard is Ctrl and Alt at once, as in “@”.
  if (isComposing || metaKey || ctrlKey !== altKey) return undefined;
  if (key === "Delete" || key === "Backspace") return "";
  return [...key].length === 1 && key !== " " ? key : undefined;
}

function within(place: number, count: number): number {
  return Math.min(Math.max(0, place), Math.max(0, count - 1));
}
