/**
 * Calendar days, dates with an unknown day, and their phrases, without the model and without zod.
 *
 * @module
 */

export type {
  Bilingual,
  Issue,
  IssueCode,
  IssueLocation,
  IssuePath,
  IssueSubject,
  Language,
  Severity,
} from "../issue.ts";
export { NetworkError } from "../network-error.ts";
export { dayNumber, type IsoDate, isoDay } from "./day.ts";
export { dayOf } from "./day-of.ts";
export {
  type DatePrecision,
  type EdtfDate,
  isEdtfDate,
  type ParsedEdtfDate,
  parseEdtfDate,
} from "./edtf-date.ts";
export type { Extent, RecordedDates, Span } from "./extent.ts";
export { formatExtent } from "./extent-phrase.ts";
export { formatEdtfDate, formatRecordedDates } from "./phrase.ts";
export { type Tenure, tenureOf } from "./tenure.ts";
