/** A text in the two languages that the library speaks. */
export interface Bilingual {
  /** German. */
  readonly de: string;
  /** English. */
  readonly en: string;
}

/** A language of messages, labels and phrases. */
export type Language = keyof Bilingual;

/** How bad a finding is: an `error` refuses the input, a `warning` needs a look, an `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** Every code that an issue can have, with its severity. */
export const issueSeverities = {
  "field-missing": "error",
  "field-type": "error",
  "field-value": "error",
  "field-unknown": "error",
  "id-duplicate": "error",
  "reference-unknown": "error",
  "date-format": "error",
  "date-not-in-calendar": "error",
  "date-order": "error",
  "date-has-time": "error",
  "date-sentinel": "error",
  "date-ambiguous": "error",
  "date-two-digit-year": "error",
  "date-serial": "error",
  "date-year-as-serial": "error",
  "date-qualifier": "error",
  "range-order": "error",
  "network-not-parsed": "error",
  "input-unreadable": "error",
  "version-unsupported": "error",
  "key-length": "error",
  "key-characters": "error",
  "key-state": "error",
  "key-region-digit": "error",
  "key-association": "error",
  "key-mismatch": "error",
  "key-leading-zero": "error",
  "key-padded": "error",
  "key-scientific": "error",
  "key-shared": "warning",
  "membership-before-founding": "error",
  "membership-after-dissolution": "error",
  "membership-outside-region": "error",
  "confirmation-outside": "error",
  "membership-duplicate": "error",
  "membership-overlap": "error",
  "membership-overlap-possible": "warning",
  "shared-boundary-day": "info",
  "end-unknown": "info",
  "carry-over-unsupported": "warning",
  "period-overlap": "warning",
  "period-gap": "warning",
  "region-name-similar": "warning",
  "region-nested": "info",
  "change-cycle": "error",
  "change-continuation": "error",
  "count-conflict": "warning",
  "source-missing": "warning",
  "assessment-duplicate": "warning",
  "column-missing": "error",
  "column-unknown": "warning",
  "column-duplicate": "error",
  "row-width": "error",
  "quote-unclosed": "error",
  "encoding-mojibake": "error",
  "encoding-undecodable": "error",
  "table-empty": "error",
  "input-too-large": "error",
  "line-ignored": "info",
} as const satisfies Record<string, Severity>;

/** The stable code of a finding. */
export type IssueCode = keyof typeof issueSeverities;

/** Where in the input a finding is: field names and list positions from the top. */
export type IssuePath = readonly (string | number)[];

/** The record that a finding is about. */
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

/** Where in a file a finding is. */
export interface IssueLocation {
  /** The line, counted from 1; of a row with line breaks in its cells the first. */
  readonly line: number;
  /** The header of the column as the file has it; `null` for the row as a whole. */
  readonly column: string | null;
  /** The cell as the file has it; of a row its cells, joined by `;`. */
  readonly raw: string;
}

/** A finding: what was given, what is wrong with it, and what to do. */
export interface Issue {
  /** Stable; safe to compare with. */
  readonly code: IssueCode;
  /** An `error` refuses the input. */
  readonly severity: Severity;
  /** Where in the input; empty for the input as a whole or for a query. */
  readonly path: IssuePath;
  /** The record concerned, if it is known. */
  readonly subject?: IssueSubject | undefined;
  /** One or two sentences for the person who has to mend it. */
  readonly message: Bilingual;
  /** The values that the message speaks of. */
  readonly params: { readonly [name: string]: unknown };
  /** Where in the file, if the input was a table. */
  readonly at?: IssueLocation | undefined;
  /** What was read instead of what is there; makes a `warning` of the error. Tables only. */
  readonly repaired?:
    | {
        /** The cell as the file has it. */
        readonly from: string;
        /** What was read. */
        readonly to: string;
      }
    | undefined;
  /** A mend that the library can name. */
  readonly suggestion?:
    | {
        /** Where in the input. */
        readonly path: IssuePath;
        /** What to write there. */
        readonly value: unknown;
      }
    | undefined;
}

/** What an issue may carry beside its code, place and message. */
export type IssueDetails = Partial<Pick<Issue, "subject" | "params" | "at" | "repaired" | "suggestion">>;

/** The codes of errors. */
export type ErrorCode = {
  [Code in IssueCode]: (typeof issueSeverities)[Code] extends "error" ? Code : never;
}[IssueCode];

/** Makes an error; it needs no list of codes, so that a page that only asks questions carries none. */
export function createError(
  code: ErrorCode,
  path: IssuePath,
  message: Bilingual,
  details: IssueDetails = {},
): Issue {
  return { code, severity: "error", path, message, params: {}, ...details };
}

/** Makes an issue; its severity follows from the code, but what was repaired is a warning. */
export function createIssue(
  code: IssueCode,
  path: IssuePath,
  message: Bilingual,
  details: IssueDetails = {},
): Issue {
  const severity = details.repaired === undefined ? issueSeverities[code] : "warning";
  return { code, severity, path, message, params: {}, ...details };
}

const longestExcerpt = 60;

/** The value as a message quotes it: a text as it stands, cut at 60 characters, anything else by its type. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : describeValue(value);
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

function describeValue(value: unknown): string {
  try {
    if (Array.isArray(value)) return "[…]";
    if (value instanceof Date) return "Date";
    if (typeof value === "object" && value !== null) return "{…}";
    return typeof value === "symbol" || typeof value === "function" ? typeof value : String(value);
  } catch {
    return "{…}"; // a revoked proxy
  }
}
