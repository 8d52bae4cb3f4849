import {
  type ErrorCode,
  type IssueCode,
  issueSeverities,
  type JsonCode,
  type Severity,
} from "./issue-codes.ts";
import type { IssueParams, IssuePath } from "./issue-params.ts";
import type { Bilingual } from "./model/bilingual.ts";

/** The record that an issue is about. */
export interface IssueSubject {
  /** What it is. */
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
  /** Its `id`. */
  readonly id: string;
  /** Its name, where it has one. */
  readonly name?: string | undefined;
}

/** Where in a file an issue is. */
export interface IssueLocation {
  /** The line, counted from 1; of a row with line breaks in its cells the first. */
  readonly line: number;
  /** The header of the column as the file has it; `null` for the row as a whole. */
  readonly column: string | null;
  /** The cell as the file has it; of a row its cells, joined by `;`. */
  readonly raw: string;
}

/** A change of the input that the library can name and make. */
export type Fix =
  | {
      /** Writes a value, in place of what is there. */
      readonly kind: "set";
      /** Where in the input. */
      readonly path: IssuePath;
      /** What to write there. */
      readonly value: unknown;
    }
  | {
      /** Gives a field another name. */
      readonly kind: "rename";
      /** The field. */
      readonly path: IssuePath;
      /** Its new name. */
      readonly to: string;
    }
  | {
      /** Takes a field, or an entry of a list, away. */
      readonly kind: "remove";
      /** The field or the entry. */
      readonly path: IssuePath;
    }
  | {
      /** Writes the cell of a list. */
      readonly kind: "cell";
      /** The line, counted from 1; of a row with line breaks in its cells the first. */
      readonly line: number;
      /** The header of the column as the file has it. */
      readonly column: string;
      /** The cell as the file has it. */
      readonly from: string;
      /** What to write there. */
      readonly to: string;
    };

/** One of several things that may have been meant. */
export interface Choice {
  /** The change that writes it. */
  readonly fix: Fix;
  /** What it means, in a few words. */
  readonly meaning: Bilingual;
}

/** An issue of one code: what was given, what is wrong with it, and what to do. */
export interface IssueOf<Code extends IssueCode> {
  /** Stable; safe to compare with. */
  readonly code: Code;
  /** An `error` refuses the input. */
  readonly severity: Severity;
  /** Where in the input; of a call the name of the argument; empty for the input as a whole. */
  readonly path: IssuePath;
  /** The record concerned, if it is known. */
  readonly subject?: IssueSubject | undefined;
  /** One or two sentences for the person who has to fix it. */
  readonly message: Bilingual;
  /** The values that the message speaks of. */
  readonly params: IssueParams[Code];
  /** Where in the file, if the input was a list. */
  readonly at?: IssueLocation | undefined;
  /** What was read instead of what is there; makes a `warning` of the error. Lists only. */
  readonly repaired?:
    | {
        /** The cell as the file has it. */
        readonly from: string;
        /** What was read. */
        readonly to: string;
      }
    | undefined;
  /** The change that settles it, if only one can be meant. */
  readonly fix?: Fix | undefined;
  /** The changes that settle it, if one of several may be meant. */
  readonly choices?: readonly Choice[] | undefined;
}

/**
 * An issue: a union by `code`, so that comparing the code gives `params` their type.
 *
 * @example
 * const { issues } = safeParseNetwork({ schemaVersion: 2 });
 * issues.flatMap((issue) => (issue.code === "version-unsupported" ? [issue.params.version] : [])); // => ["2"]
 */
export type Issue<Code extends IssueCode = IssueCode> = { [C in Code]: IssueOf<C> }[Code];

/**
 * Whether an issue has a code; narrows `params` to those of the code.
 *
 * @param issue - any issue
 * @param code - the code to compare with
 * @example
 * const { issues } = safeParseNetwork({ schemaVersion: 2 });
 * issues.filter((issue) => isIssue(issue, "version-unsupported")).map((issue) => issue.params.version); // => ["2"]
 */
export function isIssue<Code extends IssueCode>(
  issue: Issue,
  code: Code,
): issue is Extract<Issue, { code: Code }> {
  return issue.code === code;
}

/** What a rule finds: an issue without its sentences. */
export interface FindingOf<Code extends IssueCode>
  extends Pick<IssueOf<Code>, "code" | "path" | "params" | "fix" | "choices"> {}

/** What a rule finds: an issue without its sentences. */
export type Finding<Code extends IssueCode = JsonCode> = { [C in Code]: FindingOf<C> }[Code];

/** What is wrong with a value, wherever it stands. */
export type Fault<Code extends IssueCode = IssueCode> = {
  [C in Code]: { readonly code: C; readonly params: IssueParams[C] };
}[Code];

/** The sentences of codes. */
export type Wording<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: (params: IssueParams[C]) => Bilingual;
};

/** The sentences for a fault. */
export function messageOf<Code extends IssueCode>(
  { code, params }: { readonly code: Code; readonly params: IssueParams[Code] },
  wording: Wording<Code>,
): Bilingual {
  return wording[code](params);
}

/** Creates an error; unlike {@link createIssue} it needs no list of severities, so that a page that only queries has none. */
export function createError<Code extends ErrorCode>(
  { code, path, params }: FindingOf<Code>,
  wording: Wording<Code>,
): Issue<Code> {
  return { code, severity: "error", path, message: wording[code](params), params };
}

/** Creates an issue from what a rule found; the severity follows from the code. */
export function createIssue<Code extends IssueCode>(
  finding: FindingOf<Code>,
  wording: Wording<Code>,
): Issue<Code> {
  const { code, params } = finding;
  return { severity: issueSeverities[code], message: wording[code](params), ...finding };
}
