/**
 * Calendar days, dates whose day is not known, phrases for them, and what people type for them. Does not load zod.
 *
 * @module
 */

export {
  type Choice,
  type Fix,
  type Issue,
  type IssueLocation,
  type IssueOf,
  type IssueSubject,
  isIssue,
} from "../issue.ts";
export type { IssueCode, Severity } from "../issue-codes.ts";
export type { IssuePath } from "../issue-params/place.ts";
export type { IssueParams } from "../issue-params.ts";
export type { Bilingual, Language } from "../model/bilingual.ts";
export type { EdtfDate, IsoDate } from "../model/date.ts";
export { NetworkError } from "../network-error.ts";
export {
  parseTypedDate,
  type TypedDateChoice,
  type TypedDateIssue,
  type TypedDateResult,
} from "../typed-date/parse-typed-date.ts";
export type { TypedDateField } from "../typed-date/typed-field.ts";
export { dayNumber, isoDay } from "./day.ts";
export { dayOf } from "./day-of.ts";
export type { DaySpan } from "./day-range.ts";
export { type DatePrecision, isEdtfDate, type ParsedEdtfDate, parseEdtfDate } from "./edtf-date.ts";
export type { Extent, RecordedDates, Span } from "./extent.ts";
export { formatExtent } from "./extent-phrase.ts";
export { formatEdtfDate, formatRecordedDates } from "./phrase.ts";
export type { Day, PlainDate } from "./plain-date.ts";
export { type Tenure, tenureOf } from "./tenure.ts";
