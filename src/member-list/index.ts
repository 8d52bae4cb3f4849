/**
 * Member lists as offices keep them: read, checked row by row, and written.
 *
 * @module
 */

export type { Choice, Fix, Issue, IssueLocation } from "../issue.ts";
export type { IssueCode, Severity } from "../issue-codes.ts";
export type { IssuePath } from "../issue-params/place.ts";
export type { Bilingual } from "../model/bilingual.ts";
export { formatIssues, NetworkError } from "../network-error.ts";
export { checkMemberList, type MemberListCheck } from "./check/check.ts";
export { networkFromMemberList } from "./check/join.ts";
export type { ListColumn, ListField } from "./plan/columns.ts";
export type { MemberListOptions } from "./plan/options.ts";
export type { ListRow, MemberList, RowStatus } from "./rows/member-list.ts";
export { readMemberList } from "./rows/read.ts";
export type { ListValue, ValueField } from "./rows/values.ts";
export type { ListEncoding } from "./sheet/decode.ts";
export type { ListLoss } from "./write/losses.ts";
export { type WrittenMemberList, writeMemberList } from "./write/write.ts";
