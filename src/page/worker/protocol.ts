import type { ListEncoding, WrittenHeading } from "netzwerk-daseinsvorsorge/member-list";
import type { Arrangement } from "../list/arranged-rows.ts";
import type { Language } from "../list/cell.ts";
import type { Change } from "../list/change.ts";
import type { Cut } from "../list/cut.ts";
import type { PackedLines } from "../list/packed-lines.ts";
import type { ClaimAnswer, DayAnswer, ReasonText } from "./answers.ts";
import type { Checked } from "./check/checked.ts";
import type { FixRequest } from "./fix/fixes.ts";
import type { RowIssue } from "./fix/row-issues.ts";

/** What somebody opens. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "example" }
  | { readonly kind: "record" };

/** What was opened: a list, or a network that has no rows. */
export interface Opened {
  readonly kind: "list" | "network";
  /** The names of the sheets of a workbook that have something in them. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** The sheet that is taken if nobody chooses one; `null` for a text. */
  readonly foundSheet: string | null;
  /** The sheets that could be the list. */
  readonly couldBe: readonly string[];
  /** What separates the cells of a text; `null` for a workbook. */
  readonly delimiter: string | null;
  /** How the letters of a file of text are stored; `null` for all else. */
  readonly encoding: ListEncoding | null;
}

/** A file to take away: the list as it was opened, or made anew, what was found, or the network. */
export type TakenFile = "own-list" | "list-csv" | "list-xlsx" | "findings" | "network";

/** What the page asks of the worker, and what it answers. */
export interface Questions {
  /** Opens a source, or cuts anew what is open, and makes the steps that are about its lines. */
  open: {
    readonly ask: {
      readonly source: Source | null;
      readonly cut: Cut;
      readonly settings: readonly Change[];
      readonly steps: readonly (readonly Change[])[];
      readonly lang: Language;
      readonly today: string;
    };
    readonly answer: Opened;
  };
  /** Makes the changes of a step, or, `isBack`, takes the latest step back by them. */
  change: {
    readonly ask: { readonly changes: readonly Change[]; readonly isBack: boolean };
    readonly answer: null;
  };
  check: { readonly ask: { readonly lang: Language; readonly today: string }; readonly answer: Checked };
  arrange: {
    readonly ask: { readonly arrangement: Arrangement; readonly lang: Language };
    readonly answer: Uint32Array;
  };
  rowIssues: {
    readonly ask: { readonly line: number; readonly lang: Language };
    readonly answer: readonly RowIssue[];
  };
  fixes: { readonly ask: FixRequest; readonly answer: readonly Change[] };
  /** What reads years of two digits, and writes them with four. */
  centuryFixes: {
    readonly ask: { readonly lang: Language; readonly today: string };
    readonly answer: readonly Change[];
  };
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
  claims: { readonly ask: null; readonly answer: readonly ClaimAnswer[] };
  timeline: {
    readonly ask: { readonly lang: Language; readonly width: number; readonly most: number };
    readonly answer: { readonly svg: string | null; readonly regions: number };
  };
  /** The headings that would be written into a file, so that it says what somebody chose of its columns. */
  headings: { readonly ask: { readonly lang: Language }; readonly answer: readonly WrittenHeading[] };
  file: {
    readonly ask: { readonly file: TakenFile; readonly lang: Language; readonly writesHeadings: boolean };
    /** `null` if the file cannot have what was written into it: its encoding lacks a letter. */
    readonly answer: string | Uint8Array | null;
  };
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
  /** The beginning of a long list, with what was found in it, before the answer about the whole list. */
  | {
      readonly kind: "beginning";
      readonly opened: Opened;
      readonly lines: PackedLines;
      readonly checked: Checked;
    }
  | { readonly kind: "failure"; readonly id: number; readonly reason: string };
