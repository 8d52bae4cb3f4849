/** What mending changes in a list. */
export interface ListEdits {
  /** By line and column the new text of cells. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** By line the rows that follow it anew, as cells. */
  readonly added: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** The lines of rows that are taken out. */
  readonly removed: ReadonlySet<number>;
  /** The column with remarks; `null` to leave it as it is. */
  readonly remarks: Remarks | null;
}

/** No change at all. */
export const noEdits: ListEdits = { cells: new Map(), added: new Map(), removed: new Set(), remarks: null };

/** A column with what is left. */
export interface Remarks {
  readonly heading: string;
  readonly headerLine: number;
  /** The place of the column if the list does not have it yet. */
  readonly column: number;
  /** By line what is left of a row; if there is nothing at all, the list does not have the column. */
  readonly byLine: ReadonlyMap<number, string>;
}

/** A text that an encoding may have instead of one that it does not have. */
export function plainText(text: string, isKnown: (character: string) => boolean): string {
  return Array.from(text, (character) => {
    if (isKnown(character)) return character;
    return plain.get(character) ?? "?";
  }).join("");
}

const plain: ReadonlyMap<string, string> = new Map([
  ...[..."„“”«»"].map((sign) => [sign, '"'] as const),
  ...[..."‚‘’"].map((sign) => [sign, "'"] as const),
  ...[..."‐‑–—−"].map((sign) => [sign, "-"] as const),
  ["…", "..."],
  ["→", "->"],
  ["\u00A0", " "],
]);
