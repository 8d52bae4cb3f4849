/**
 * Member lists as offices keep them: read, checked row by row, and written.
 *
 * @module
 */

export type { Choice, Fix, Issue, IssueLocation } from "../issue.ts";
export type { IssueCode, Severity } from "../issue-codes.ts";
export type { IssuePath } from "../issue-params/place.ts";
export type { Loss } from "../loss.ts";
export type { JoinedField } from "../merge/joined-fields.ts";
export type { OptionRemedy } from "../messages/list/remedy.ts";
export type { Bilingual } from "../model/bilingual.ts";
export type { AbsenceKind, RowOutcome } from "../model/labels.ts";
export { formatIssues, NetworkError } from "../network-error.ts";
export type { DateOrder } from "../typed-date/date-settings.ts";
export type { KeyPart } from "./cell/key-parts.ts";
export { checkMemberList, type MemberListCheck } from "./check/check.ts";
export { type FindingValue, findingsOf, type ListFinding } from "./check/findings.ts";
export type { ListSummary } from "./check/summary.ts";
export type { ColumnMeaning } from "./column/columns.ts";
export type { PlannedColumn } from "./column/planned-column.ts";
export type { TypedPeriod } from "./date/typed-period.ts";
export type { HeadingTime } from "./heading/heading-time.ts";
export type { ListField } from "./heading/list-field.ts";
export type { JoinOptions, RosterScope } from "./join/given/options.ts";
export type {
  JoinedMemberList,
  JoinedRow,
  MatchedBy,
  MemberListBase,
  MissingMembership,
} from "./join/given/outcome.ts";
export type { RecognitionOptions } from "./join/given/recognition.ts";
export { joinMemberList, networkFromMemberList } from "./join/join.ts";
export {
  type Mended,
  type MendedBytes,
  type MendedList,
  type MendedRows,
  type MendedText,
  type MendedWorkbook,
  mendMemberList,
} from "./mend/mend.ts";
export type { MendedCell, MendedSheet } from "./mend/mended-sheet.ts";
export type { MendingOptions } from "./mend/options.ts";
export type { UncheckedList } from "./mend/reading.ts";
export { repairFix } from "./mend/repair-fix.ts";
export type { WrittenHeading } from "./mend/written-headings.ts";
export type { MemberListPlan } from "./plan/given/list-plan.ts";
export type { MemberListOptions } from "./plan/given/options.ts";
export { planMemberList } from "./plan/plan.ts";
export { readMemberList } from "./records/read.ts";
export type { Continuity, Roster, RosterOptions } from "./rosters/evidence/roster.ts";
export { networkFromRosters, type RosterNetwork } from "./rosters/network-from-rosters.ts";
export type { ListRow, MemberList, RowStatus } from "./rows/member-list.ts";
export type { ListValue, ValueField } from "./rows/value/values.ts";
export type { ListEncoding } from "./sheet/decode.ts";
export type { ListInput } from "./sheet/sheet.ts";
export type {
  MergedCells,
  SheetCell,
  SheetCellKind,
  Spreadsheet,
  SpreadsheetSheet,
} from "./sheet/spreadsheet.ts";
export type { StatusCode, WordCode } from "./word/vocabularies.ts";
export {
  type WrittenMemberList,
  type WrittenMemberSheet,
  writeMemberList,
} from "./write/write.ts";
export type { WrittenCell, WrittenSheet } from "./write/written-sheet.ts";
