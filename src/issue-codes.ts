/** How serious an issue is: an `error` refuses the input, a `warning` should be checked, an `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** The severity of each issue code. An error that was repaired while reading a list becomes a warning. */
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
  "change-sides": "error",
  "merge-contradicts": "error",
  "succession-unfilled": "warning",
  "reason-conflict": "warning",
  "as-of-conflict": "warning",
  "within-cycle": "error",
  "url-scheme": "error",
  "count-conflict": "warning",
  "source-missing": "warning",
  "assessment-duplicate": "warning",
  "column-missing": "error",
  "column-unread": "info",
  "column-assumed": "warning",
  "column-duplicate": "error",
  "member-times": "warning",
  "mark-date": "error",
  "mark-footnote": "warning",
  "row-width": "error",
  "quote-unclosed": "error",
  "encoding-mojibake": "error",
  "encoding-undecodable": "error",
  "table-empty": "error",
  "input-too-large": "error",
  "line-ignored": "info",
  "list-day": "info",
  "sheet-hidden": "info",
  "cell-cleaned": "info",
  "cell-error": "error",
  "word-unknown": "warning",
  "word-read": "info",
  "row-name-only": "warning",
  "member-doubtful": "warning",
  "name-remark": "warning",
  "name-several": "error",
  "name-differs": "warning",
  "membership-ambiguous": "error",
  "list-contradicts": "error",
  "roster-contradicts": "error",
  "roster-shrunk": "error",
  "roster-disagrees": "error",
  "absence-undecided": "info",
  "maybe-renamed": "info",
  "continuity-refuted": "info",
  "date-order-inferred": "warning",
  "date-implausible": "warning",
  "date-precision-unsure": "warning",
  "encoding-guessed": "warning",
} as const satisfies Record<string, Severity>;

/** The stable code of an issue. */
export type IssueCode = keyof typeof issueSeverities;

/** The codes whose severity is `error`. */
export type ErrorCode = {
  [Code in IssueCode]: (typeof issueSeverities)[Code] extends "error" ? Code : never;
}[IssueCode];

/** The codes that only a member list can cause. */
export type ListCode =
  | "date-ambiguous"
  | "date-two-digit-year"
  | "date-serial"
  | "date-year-as-serial"
  | "date-qualifier"
  | "column-missing"
  | "column-unread"
  | "column-assumed"
  | "column-duplicate"
  | "member-times"
  | "mark-date"
  | "mark-footnote"
  | "row-width"
  | "quote-unclosed"
  | "encoding-mojibake"
  | "encoding-undecodable"
  | "table-empty"
  | "input-too-large"
  | "line-ignored"
  | "list-day"
  | "sheet-hidden"
  | "cell-cleaned"
  | "cell-error"
  | "word-unknown"
  | "word-read"
  | "row-name-only"
  | "member-doubtful"
  | "name-remark"
  | "name-several"
  | "name-differs"
  | "membership-ambiguous"
  | "list-contradicts"
  | "roster-contradicts"
  | "roster-shrunk"
  | "roster-disagrees"
  | "absence-undecided"
  | "maybe-renamed"
  | "continuity-refuted"
  | "date-order-inferred"
  | "date-implausible"
  | "date-precision-unsure"
  | "encoding-guessed";

/** Codes for dates that contradict each other, or the lives of network and region. */
export type ExtentCode =
  | "date-order"
  | "confirmation-outside"
  | "membership-before-founding"
  | "membership-after-dissolution"
  | "membership-outside-region";

/** The codes that only the arguments of a call can cause. */
export type CallCode = "range-order" | "network-not-parsed" | "merge-contradicts";

/** The codes that a network as JSON can cause. */
export type JsonCode = Exclude<IssueCode, ListCode | CallCode>;
