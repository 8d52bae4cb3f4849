/**
 * Member lists as offices keep them: read, checked row by row, and written.
 *
 * @module
 */
export type { Bilingual, Issue, IssueCode, IssueLocation, IssuePath, Severity } from "../issue.ts";
export { formatIssues, NetworkError } from "../network-error.ts";
export { checkMemberTable, type MemberTableCheck, networkFromTable } from "./check.ts";
export type { TableColumn, TableField } from "./columns.ts";
export type { TableEncoding } from "./file/decode.ts";
export type { TableLoss } from "./losses.ts";
export type { MemberTable, RowStatus, TableRow } from "./member-table.ts";
export type { TableOptions } from "./options.ts";
export { readMemberTable } from "./read.ts";
export { type WrittenTable, writeMemberTable } from "./write.ts";
