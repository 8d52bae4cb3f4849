import type { AnswerChange } from "netzwerk-daseinsvorsorge/changes";
import type { Issue, PlannedColumn, RowOutcome, Severity } from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual, CountReconciliation, MemberCount } from "netzwerk-daseinsvorsorge/query";
import type { Arrangement } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import type { Change } from "../list/change.ts";
import type { PackedLines } from "../list/packed-lines.ts";

/** What somebody opens. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "example" }
  | { readonly kind: "record" };

/** What was opened: a list, or a network that has no rows. */
export interface Opened {
  readonly kind: "list" | "network";
  /** What it is called; empty if it has no name. */
  readonly name: string;
  /** The names of the sheets of a workbook that have something in them. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** What separates the cells of the file; `null` for a workbook. */
  readonly delimiter: string | null;
}

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

/** A finding as the page shows it. */
export interface ShownFinding {
  /** Stays the same as long as the finding is there. */
  readonly key: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly count: number;
  readonly message: Bilingual;
  /** The lines of all its issues. */
  readonly lines: readonly number[];
  /** How many cells can be mended, because only one thing can have been meant. */
  readonly fixCount: number;
  /** The first of those: what it says, and what it would say. */
  readonly fixExample: { readonly from: string; readonly to: string } | null;
  /** Where several things may have been meant, by cell; the most frequent first, and not all. */
  readonly choices: readonly ValueChoices[];
  /** How many different cells have choices. */
  readonly choiceCount: number;
  /** Whether the same choice means the same in all cells: day or month first. */
  readonly isOfOrder: boolean;
}

/** What was found. */
export interface Checked {
  /** Why nothing could be read at all. */
  readonly failure: Bilingual | null;
  readonly columns: readonly PlannedColumn[];
  /** The line of the header, from 1; `null` if there is none. */
  readonly headerLine: number | null;
  /** By line the place of its state in {@link rowStates}, from 1; 0 for a line that is no row. */
  readonly states: Uint8Array;
  readonly rows: Readonly<Record<RowState, number>>;
  readonly members: { readonly new: number; readonly known: number; readonly refused: number };
  readonly findings: readonly ShownFinding[];
  /** The day up to which the answers speak. */
  readonly day: string;
  /** Whether nobody gave that day: neither the list nor a person. */
  readonly isDayAssumed: boolean;
  /** The day that the list states; `null` if it does not. */
  readonly statedDay: string | null;
  /** Whether questions can be answered. */
  readonly hasNetwork: boolean;
  /** The lines that the answers leave out. */
  readonly leftOut: readonly number[];
  /** What becomes of the rows in the network to which they belong; `null` if there is none. */
  readonly joined: Joined | null;
}

/** What joining the list changes in its network. */
export interface Joined {
  readonly name: Bilingual;
  readonly outcomes: readonly { readonly outcome: RowOutcome; readonly lines: readonly number[] }[];
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

/** A region in an answer. */
export interface NamedRegion {
  readonly id: string;
  readonly name: string;
}

/** Some regions of those that an answer has. */
export interface RegionGroup {
  readonly count: number;
  readonly regions: readonly NamedRegion[];
}

/** Who was a member on a day. */
export interface DayAnswer {
  readonly certain: RegionGroup;
  readonly uncertain: RegionGroup;
  readonly no: RegionGroup;
  readonly count: MemberCount;
  readonly isRosterComplete: boolean;
}

/** Why a region was a member. */
export interface ReasonText {
  readonly text: Bilingual;
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
}

/** A file to take away. */
export type TakenFile = "list-csv" | "list-xlsx" | "findings" | "network";

/** What the page asks of the worker, and what it answers. */
export interface Questions {
  open: { readonly ask: { readonly source: Source }; readonly answer: Opened };
  sheet: { readonly ask: { readonly name: string }; readonly answer: null };
  change: { readonly ask: { readonly changes: readonly Change[] }; readonly answer: null };
  check: { readonly ask: { readonly lang: Language }; readonly answer: Checked };
  arrange: {
    readonly ask: { readonly arrangement: Arrangement; readonly lang: Language };
    readonly answer: readonly number[];
  };
  rowIssues: { readonly ask: { readonly lines: readonly number[] }; readonly answer: readonly RowIssues[] };
  fixes: { readonly ask: FixRequest; readonly answer: readonly Change[] };
  members: {
    readonly ask: {
      readonly day: string;
      readonly search: string;
      readonly most: number;
      readonly lang: Language;
    };
    readonly answer: DayAnswer;
  };
  reasons: {
    readonly ask: { readonly regionId: string; readonly day: string };
    readonly answer: readonly ReasonText[];
  };
  claims: { readonly ask: null; readonly answer: readonly CountReconciliation[] };
  timeline: {
    readonly ask: { readonly lang: Language; readonly width: number; readonly most: number };
    readonly answer: { readonly svg: string | null; readonly regions: number };
  };
  file: {
    readonly ask: { readonly file: TakenFile; readonly lang: Language };
    readonly answer: string | Uint8Array;
  };
}

/** Which of the proposed changes are wanted. */
export interface FixRequest {
  /** The finding; `null` for all. */
  readonly key: string | null;
  /** Only those in this line; `null` for all lines. */
  readonly line: number | null;
  /** Only those of cells that say this; `null` for any cell. */
  readonly value: string | null;
  /** Which of several meanings is meant; `null` to take only what can have one meaning. */
  readonly choice: number | null;
  readonly lang: Language;
}

/** What was found in a row. */
export interface RowIssues {
  readonly line: number;
  readonly issues: readonly RowIssue[];
}

/** Something that was found in a row. */
export interface RowIssue extends Pick<Issue, "severity" | "message"> {
  /** The finding that it is part of. */
  readonly key: string;
  /** The place of its column; `null` if it is about the whole row. */
  readonly column: number | null;
  /** What would be written instead, if only one thing can have been meant. */
  readonly fix: string | null;
  readonly choices: readonly Bilingual[];
}

/** A question with its number. */
export type Asked = {
  [kind in keyof Questions]: {
    readonly id: number;
    readonly kind: kind;
    readonly ask: Questions[kind]["ask"];
  };
}[keyof Questions];

/** What the worker says. */
export type Said =
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "progress"; readonly rows: number }
  /** Some lines of a grid that is about to be the answer: all of them at once would hold up the page. */
  | { readonly kind: "lines"; readonly lines: PackedLines }
  | { readonly kind: "failure"; readonly id: number; readonly reason: string };
