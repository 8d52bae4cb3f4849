/**
 * Networks for other programs: tables and questions for databases, flat files for statistics, linked data for the web.
 * Does not load zod, and no driver.
 *
 * @module
 */
export type { DaySpan } from "../calendar/day-range.ts";
export type { Day } from "../calendar/plain-date.ts";
export type { Loss } from "../loss.ts";
export type { IsoDate } from "../model/date.ts";
export type { Certainty, CountVerdict, MembershipStatus } from "../model/labels.ts";
export type { MembershipRole } from "../model/membership.ts";
export type { Network } from "../model/network.ts";
export { NetworkError } from "../network-error.ts";
export type { CertaintyLists } from "../query/certainty-lists.ts";
export type { MemberCount, MemberCountRun } from "../query/counts.ts";
export type { DayTotal } from "../query/history/membership-days.ts";
export type { DayBounds, LastLeft } from "../query/history/turning-points.ts";
export type { DuringMode } from "../query/members-during.ts";
export type { CountRange } from "../roster/day-counts.ts";
export type { RoleOptions } from "../roster/roles.ts";
export { type FlatPackage, flatPackage, type PackageFile } from "./flat/flat-package.ts";
export { type FlatOptions, type FlatRow, flatRows } from "./flat/flat-rows.ts";
export { type JsonLdOptions, type LinkedData, toJsonLd } from "./linked-data/to-json-ld.ts";
export type {
  SqlClaimConflict,
  SqlFundingPeriodsOnDay,
  SqlHistory,
  SqlMemberDifference,
  SqlMemberLists,
  SqlMembershipOnDay,
  SqlMembersOnDay,
  SqlOverlap,
  SqlReconciliation,
} from "./sql/answers.ts";
export { type SqlScope, sqlEdit, sqlScopes } from "./sql/edit.ts";
export { sqlFunctions } from "./sql/functions.ts";
export { sqlInsert } from "./sql/insert.ts";
export { networkFromSqlRows } from "./sql/network-from-sql-rows.ts";
export { type SqlQueries, type SqlQuestion, sqlQueries } from "./sql/queries.ts";
export { sqlNetwork, sqlRegion } from "./sql/region.ts";
export { sqlRows } from "./sql/rows.ts";
export { sqlSchema } from "./sql/schema.ts";
export { sqlScript } from "./sql/script.ts";
export { type SqlTemplate, sqlTemplate } from "./sql/template.ts";
export type { BoundColumns, BoundDay } from "./table/bounds.ts";
export {
  type SqlDialect,
  type SqlOptions,
  type SqlRow,
  type SqlStatement,
  type SqlTable,
  sqlDialects,
  sqlTables,
} from "./table/dialect.ts";
export type {
  CountClaimRow,
  FundingRow,
  MembershipRow,
  NetworkRow,
  RecordRow,
  RegionRow,
  SqlRows,
} from "./table/tables.ts";
