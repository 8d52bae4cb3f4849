import type { AnswerChange } from "netzwerk-daseinsvorsorge/changes";
import type { PlannedColumn, RowOutcome, Severity } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual } from "netzwerk-daseinsvorsorge/query";
import type { ShortYear } from "../../list/short-years.ts";
import type { SaidValues } from "./said-values.ts";
import type { SingleDates } from "./single-dates.ts";

/** What may become of a row. */
export const rowStates = ["accepted", "repaired", "rejected", "ignored"] as const;

/** What became of a row. */
export type RowState = (typeof rowStates)[number];

/** What may be written in place of cells that have one text. */
export interface ValueChoices {
  /** The cell. */
  readonly value: string;
  /** How many cells have that text. */
  readonly count: number;
  readonly meanings: readonly Bilingual[];
}

/** Two rows of one region, of which the second says the same as the first, or a time that overlaps with its own. */
export interface DoubleRows {
  /** Their lines, from 1. */
  readonly lines: { readonly first: number; readonly second: number };
  /** Whom they name; empty if they name nobody. */
  readonly name: string;
  /** The headings of the columns in which they differ nevertheless. */
  readonly differing: readonly string[];
}

/** The rows that are there twice. */
export interface Doubles {
  /** The first of them. */
  readonly shown: readonly DoubleRows[];
  readonly count: number;
  /** The lines that are like an earlier one in every column. */
  readonly equal: readonly number[];
}

/** A finding as the page shows it. */
export interface ShownFinding {
  /** Stays the same as long as the finding is there. */
  readonly key: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly count: number;
  /** What is said of it: one sentence for all places, or each note about the whole list, if they are few. */
  readonly messages: readonly Bilingual[];
  /** The place of its column; `null` if it is about whole rows, or the list. */
  readonly position: number | null;
  /** Whether it is about rows, which can be shown. */
  readonly hasLines: boolean;
  readonly values: SaidValues;
  /** How many cells can be mended, because only one thing can have been meant. */
  readonly fixCount: number;
  /** The first of those: what it says, and what it would say. */
  readonly fixExample: { readonly from: string; readonly to: string } | null;
  /** Where several things may have been meant, by cell; the most frequent first, and not all. */
  readonly choices: readonly ValueChoices[];
  /** How many different cells have choices. */
  readonly choiceCount: number;
  /** What may be meant in all cells alike; `null` if that differs, or there is one cell. */
  readonly common: Pick<ValueChoices, "count" | "meanings"> | null;
  /** In how many cells only one thing is proposed, if that is so in all that have choices; else 0. */
  readonly loneChoices: number;
  /** Whether the same choice means the same in all cells: day or month first. */
  readonly isOfOrder: boolean;
  /** Whether it is about ends before their starts: its choice is that both are swapped. */
  readonly isOfSides: boolean;
  /** The dates that stand alone where a period belongs. */
  readonly singles: SingleDates;
  /** Whether years of two digits were refused, because nobody said which century they mean. */
  readonly isOfCentury: boolean;
  /** Those years, each once, the earliest first. */
  readonly shortYears: readonly ShortYear[];
  /** Whether several rows share keys of a column, which may then say where a member lies. */
  readonly isOfSharedKeys: boolean;
  /** Whether it is about ends that are unknown in a list that has no column of ends to write them into. */
  readonly isOfOpenEnds: boolean;
  readonly doubles: Doubles;
}

/** A column that is not read, although it may hold something that is. */
export interface DoubtfulColumn {
  readonly position: number;
  /** A heading that is read and may be meant; `null` if only its cells look like it. */
  readonly meant: string | null;
}

/** What was found. */
export interface Checked {
  /** Why nothing could be read at all. */
  readonly failure: Bilingual | null;
  readonly columns: readonly PlannedColumn[];
  readonly doubtful: readonly DoubtfulColumn[];
  /** The places of the columns with cells that are not read, although nobody said so. */
  readonly unread: readonly number[];
  /** The places of the columns that would be read, were it not for what other columns were said to hold. */
  readonly dropped: readonly number[];
  /** The places of the columns that are read as somebody said, and would be read otherwise if nobody had. */
  readonly explained: readonly number[];
  /** Whether a column is read that says since when, until when or when somebody was a member. */
  readonly hasTimes: boolean;
  /** The line of the header, from 1; `null` if there is none. */
  readonly headerLine: number | null;
  /** By line the place of its state in {@link rowStates}, from 1; 0 for a line that is no row. */
  readonly states: Uint8Array;
  readonly rows: Readonly<Record<RowState, number>>;
  readonly findings: readonly ShownFinding[];
  /** The day up to which the answers speak. */
  readonly day: string;
  /** Whether nobody gave that day: neither the list nor a person. */
  readonly isDayAssumed: boolean;
  /** Whether it is in the name of the file. */
  readonly isDayNamed: boolean;
  /** The day that the list states, or the name of its file; `null` if they do not. */
  readonly statedDay: string | null;
  /** Whether something is left in a row, so that the list gets a last column that says it. */
  readonly hasRemarks: boolean;
  /** Whether questions can be answered. */
  readonly hasNetwork: boolean;
  /** The lines that are totals. */
  readonly totals: readonly number[];
  /** How many lines the answers leave out. */
  readonly leftOut: number;
  /** What becomes of the rows in the network to which they belong; `null` if there is none. */
  readonly joined: Joined | null;
  /** Whether only the first lines of a long list were checked, and the rest follows. */
  readonly isBeginning: boolean;
}

/** What joining the list changes in its network. */
export interface Joined {
  readonly name: Bilingual;
  readonly outcomes: readonly { readonly outcome: RowOutcome; readonly count: number }[];
  readonly missing: readonly {
    readonly name: string;
    readonly outcome: "ended" | "later" | "contradicts" | "undecided";
  }[];
  readonly issues: readonly { readonly severity: Severity; readonly message: Bilingual }[];
  /** `null` if the list cannot be joined as it is. */
  readonly comparison: {
    readonly isRefinement: boolean;
    readonly answers: readonly (AnswerChange & { readonly name: string; readonly days: Bilingual })[];
    readonly answerCount: number;
  } | null;
}
