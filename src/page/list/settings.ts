import type { ColumnMeaning, DateOrder, PlannedColumn } from "netzwerk-daseinsvorsorge/member-list";

/** The network to which a list belongs. */
export type Base =
  | { readonly kind: "none" }
  | { readonly kind: "record" }
  | { readonly kind: "file"; readonly name: string; readonly text: string };

/** What the list does not say, or says otherwise than it is meant. */
export interface Settings {
  /** By the place of a column, what it is said to hold; the others are read as they look. */
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
  /** The day of the list; empty if that which the list states is right. */
  readonly day: string;
  /** Whether the list names every member. */
  readonly isComplete: boolean;
  readonly base: Base;
  /** What a blank end means; `null` if the day of the list decides. */
  readonly blankEnd: "unknown" | "ongoing" | null;
  /** Which comes first in 03/04/2021; `null` if the dates of the list decide. */
  readonly dateOrder: DateOrder | null;
  /** Whether 18 is 2018; otherwise a year of two digits is refused. */
  readonly takesShortYears: boolean;
  /** The line of the headings, from 1; `null` for that which has the most. */
  readonly headerLine: number | null;
}

/** The settings before anybody has changed them. */
export const initialSettings: Settings = {
  columns: {},
  day: "",
  isComplete: false,
  base: { kind: "none" },
  blankEnd: null,
  dateOrder: null,
  takesShortYears: false,
  headerLine: null,
};

/** What a column holds, as a menu has it. */
export function meaningOf({ field, scheme, part }: PlannedColumn): ColumnMeaning | "part" {
  return part === undefined ? (scheme ?? field) : "part";
}

/** What several columns may hold beside each other. */
const shared: ReadonlySet<string> = new Set(["member-time"]);

/**
 * The settings with another meaning of a column. Most fields have one column: the one that had it before is not read any more.
 */
export function withMeaning(
  settings: Settings,
  planned: readonly PlannedColumn[],
  position: number,
  meaning: ColumnMeaning,
): Settings {
  const before = planned.filter(
    (column) =>
      column.position !== position &&
      meaning !== null &&
      !shared.has(meaning) &&
      meaningOf(column) === meaning,
  );
  const cleared = Object.fromEntries(before.map((column) => [column.position, null]));
  return { ...settings, columns: { ...settings.columns, ...cleared, [position]: meaning } };
}
