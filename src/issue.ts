import {
  type ErrorCode,
  type IssueCode,
  issueSeverities,
  type JsonCode,
  type Severity,
} from "./issue-codes.ts";
import type { IssuePath } from "./issue-params/place.ts";
import type { IssueParams } from "./issue-params.ts";
import type { Bilingual } from "./model/bilingual.ts";

/** The record that an issue is about. */
export interface IssueSubject {
  /** Which kind of record it is. */
  readonly kind:
    | "network"
    | "source"
    | "region"
    | "region-change"
    | "membership"
    | "funding-period"
    | "funding-round"
    | "criterion"
    | "assessment"
    | "event"
    | "count-claim";
  /** The `id` of the record. */
  readonly id: string;
  /** The name of the record, if it has one; in German if the name has two languages. */
  readonly name?: string | undefined;
}

/** The place of an issue in a file. */
export interface IssueLocation {
  /** Line number, from 1; the first line if a row has line breaks in its cells. */
  readonly line: number;
  /** The header of the column, exactly as in the file; `null` if the issue is about the whole row. */
  readonly column: string | null;
  /** The cell, exactly as in the file; for a whole row its cells, joined by `;`. */
  readonly raw: string;
}

/** A change to the input that settles an issue. */
export type Fix =
  | {
      /** Sets a value; replaces what is there. */
      readonly kind: "set";
      /** The place in the input. */
      readonly path: IssuePath;
      /** The new value. */
      readonly value: unknown;
    }
  | {
      /** Renames a field. */
      readonly kind: "rename";
      /** The field. */
      readonly path: IssuePath;
      /** Its new name. */
      readonly to: string;
    }
  | {
      /** Removes a field, or an entry of a list. */
      readonly kind: "remove";
      /** The field or entry. */
      readonly path: IssuePath;
    }
  | {
      /** Replaces a cell of a list. */
      readonly kind: "cell";
      /** Line number, from 1; the first line if a row has line breaks in its cells. */
      readonly line: number;
      /** The header of the column, exactly as in the file. */
      readonly column: string;
      /** The cell, exactly as in the file. */
      readonly from: string;
      /** The new cell. */
      readonly to: string;
    }
  | {
      /** Replaces cells of a column of a list that say the same, all of them together. */
      readonly kind: "cells";
      /** Line numbers, from 1. */
      readonly lines: readonly number[];
      /** The header of the column, exactly as in the file. */
      readonly column: string;
      /** The cells, without the white space around them. */
      readonly from: string;
      /** The new cells. */
      readonly to: string;
    }
  | {
      /** Replaces a row of a list. */
      readonly kind: "row";
      /** Line number, from 1; the first line if the row has line breaks in its cells. */
      readonly line: number;
      /** Its cells, exactly as in the file. */
      readonly from: readonly string[];
      /** The cells of the rows that take its place. */
      readonly to: readonly (readonly string[])[];
    };

/** One of several possible corrections. */
export interface Choice {
  /** The change to make. */
  readonly fix: Fix;
  /** What the change says, in a few words. */
  readonly meaning: Bilingual;
}

/** An issue with one code: what was given, what is wrong with it, and what to do. */
export interface IssueOf<Code extends IssueCode> {
  /** Stable: programs may compare it. */
  readonly code: Code;
  /** An `error` refuses the input. */
  readonly severity: Severity;
  /** The place in the input, or the argument of a call; empty if the issue is about the whole input. */
  readonly path: IssuePath;
  /** The record that the issue is about, if it is known. */
  readonly subject?: IssueSubject | undefined;
  /** One or two sentences for the person who has to fix it. */
  readonly message: Bilingual;
  /** The values in the message. */
  readonly params: IssueParams[Code];
  /** The place in the file, if the input was a list. */
  readonly at?: IssueLocation | undefined;
  /** What was read in place of the cell; then the severity is `warning` instead of `error`, or `info` if an option says how it is read. Lists only. */
  readonly repaired?:
    | {
        /** The cell, exactly as in the file. */
        readonly from: string;
        /** The text that was read instead. */
        readonly to: string;
      }
    | undefined;
  /** The change that settles the issue, if there is only one. */
  readonly fix?: Fix | undefined;
  /** The alternative changes, if there are several; each of them settles the issue. */
  readonly choices?: readonly Choice[] | undefined;
}

/**
 * An issue. It is a union by `code`: a comparison of `code` narrows `params`.
 *
 * @example
 * const { issues } = safeParseNetwork({ schemaVersion: 2 });
 * issues.flatMap((issue) => (issue.code === "version-unsupported" ? [issue.params.version] : [])); // => ["2"]
 */
export type Issue<Code extends IssueCode = IssueCode> = { [C in Code]: IssueOf<C> }[Code];

/**
 * Tells whether an issue has a code, and narrows the type of `params`.
 *
 * @param issue - any issue
 * @param code - the code to compare with
 * @returns `true` if the issue has that code
 * @example
 * const { issues } = safeParseNetwork({ schemaVersion: 2 });
 * issues.filter((issue) => isIssue(issue, "version-unsupported")).map((issue) => issue.params.version); // => ["2"]
 */
export function isIssue<Code extends IssueCode>(
  issue: Issue,
  code: Code,
): issue is Extract<
  Issue,
  {
    /** The code of the issue. */
    code: Code;
  }
> {
  return issue?.code === code;
}

/** A finding of a rule: an issue of one code without its message. */
export interface FindingOf<Code extends IssueCode>
  extends Pick<IssueOf<Code>, "code" | "path" | "params" | "fix" | "choices"> {}

/** A finding of a rule: an issue without its message. */
export type Finding<Code extends IssueCode = JsonCode> = { [C in Code]: FindingOf<C> }[Code];

/** What is wrong with a value: a finding without its place. */
export type Fault<Code extends IssueCode = IssueCode> = {
  [C in Code]: { readonly code: C; readonly params: IssueParams[C] };
}[Code];

/** A function for each code that writes its message. */
export type Wording<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: (params: IssueParams[C]) => Bilingual;
};

/** Writes the message of a fault. */
export function messageOf<Code extends IssueCode>(
  { code, params }: { readonly code: Code; readonly params: IssueParams[Code] },
  wording: Wording<Code>,
): Bilingual {
  return wording[code](params);
}

/**
 * Creates an error. Does not load the severities that {@link createIssue} needs, so a bundle of queries stays small.
 */
export function createError<Code extends ErrorCode>(
  { code, path, params }: FindingOf<Code>,
  wording: Wording<Code>,
): Issue<Code> {
  return { code, severity: "error", path, message: wording[code](params), params };
}

/** Creates an issue from a finding; the code decides the severity. */
export function createIssue<Code extends IssueCode>(
  finding: FindingOf<Code>,
  wording: Wording<Code>,
): Issue<Code> {
  const { code, params } = finding;
  return { severity: issueSeverities[code], message: wording[code](params), ...finding };
}
