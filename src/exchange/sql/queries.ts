import { isoText, numberOfDay } from "../../calendar/day.ts";
import { type DaySpan, rangeOf } from "../../calendar/day-range.ts";
import type { Day } from "../../calendar/plain-date.ts";
import type { RegionId } from "../../model/region.ts";
import { argumentError, assertOptions } from "../../network-error.ts";
import type { MemberCount, MemberCountRun } from "../../query/counts.ts";
import type { DuringMode } from "../../query/members-during.ts";
import { type RoleOptions, roleMask } from "../../roster/roles.ts";
import type { Question, QuestionWriting } from "../question/pieces.ts";
import { questions } from "../question/questions.ts";
import {
  type SqlOptions,
  type SqlRow,
  type SqlStatement,
  type Writing,
  writingOf,
} from "../table/dialect.ts";
import {
  readConflicts,
  readCount,
  readCounts,
  readDifference,
  readFundingPeriods,
  readHistories,
  readMembers,
  readMembership,
  readOverlaps,
  readReconciliations,
  readRuns,
  type SqlClaimConflict,
  type SqlFundingPeriodsOnDay,
  type SqlHistory,
  type SqlMemberDifference,
  type SqlMemberLists,
  type SqlMembershipOnDay,
  type SqlMembersOnDay,
  type SqlOverlap,
  type SqlReconciliation,
} from "./answers.ts";

/** A question to a database, and how its answer is read. */
export interface SqlQuestion<Answer> extends SqlStatement {
  /**
   * Reads the rows that the driver returned.
   *
   * @param rows - the rows
   */
  readonly read: (rows: readonly SqlRow[]) => Answer;
}

/** The questions to a database: each answers as the query of the same name, with ids in place of records. */
export interface SqlQueries {
  /**
   * Who was a member on a day?
   *
   * @param networkId - the id of the network
   * @param day - the day, `YYYY-MM-DD`
   * @param options - as of the query of the same name
   */
  readonly membersOn: (networkId: string, day: Day, options?: RoleOptions) => SqlQuestion<SqlMembersOnDay>;
  /**
   * Was a region a member on a day?
   *
   * @param networkId - the id of the network
   * @param regionId - the id of the region
   * @param day - the day, `YYYY-MM-DD`
   * @param options - as of the query of the same name
   */
  readonly membershipOn: (
    networkId: string,
    regionId: RegionId,
    day: Day,
    options?: RoleOptions,
  ) => SqlQuestion<SqlMembershipOnDay>;
  /**
   * Who was a member on at least one day of a range, or on all of its days?
   *
   * @param networkId - the id of the network
   * @param range - `firstDay` and `lastDay`, both included
   * @param options - as of the query of the same name
   */
  readonly membersDuring: (
    networkId: string,
    range: DaySpan,
    options: RoleOptions & { readonly mode: DuringMode },
  ) => SqlQuestion<SqlMemberLists>;
  /**
   * How many regions were members on a day?
   *
   * @param networkId - the id of the network
   * @param day - the day, `YYYY-MM-DD`
   * @param options - as of the query of the same name
   */
  readonly memberCountOn: (networkId: string, day: Day, options?: RoleOptions) => SqlQuestion<MemberCount>;
  /**
   * How many regions were members on each of many days? One pass over the memberships, however many days.
   *
   * @param networkId - the id of the network
   * @param days - the days, each `YYYY-MM-DD`
   * @param options - as of the query of the same name
   */
  readonly memberCountsOn: (
    networkId: string,
    days: readonly Day[],
    options?: RoleOptions,
  ) => SqlQuestion<MemberCount[]>;
  /**
   * How did the number of members change over a range of days?
   *
   * @param networkId - the id of the network
   * @param range - `firstDay` and `lastDay`, both included
   * @param options - as of the query of the same name
   */
  readonly memberCountSeries: (
    networkId: string,
    range: DaySpan,
    options?: RoleOptions,
  ) => SqlQuestion<MemberCountRun[]>;
  /**
   * Who joined and who left between two days?
   *
   * @param networkId - the id of the network
   * @param fromDay - the day to compare from
   * @param toDay - the day to compare with
   * @param options - as of the query of the same name
   */
  readonly memberDifference: (
    networkId: string,
    fromDay: Day,
    toDay: Day,
    options?: RoleOptions,
  ) => SqlQuestion<SqlMemberDifference>;
  /**
   * Into which funding periods and rounds did a day fall?
   *
   * @param networkId - the id of the network
   * @param day - the day, `YYYY-MM-DD`
   */
  readonly fundingPeriodsOn: (networkId: string, day: Day) => SqlQuestion<SqlFundingPeriodsOnDay>;
  /**
   * What is the history of all regions, or of one, as of a day?
   *
   * @param networkId - the id of the network
   * @param on - the day as of which it is asked
   * @param options - `roles` as of the query; `regionId`: one region alone, absent = all
   */
  readonly histories: (
    networkId: string,
    on: Day,
    options?: RoleOptions & { readonly regionId?: RegionId | undefined },
  ) => SqlQuestion<SqlHistory[]>;
  /**
   * Do the published numbers of members agree with the record?
   *
   * @param networkId - the id of the network
   */
  readonly reconcileCounts: (networkId: string) => SqlQuestion<SqlReconciliation[]>;
  /**
   * Which exact published numbers contradict each other? Each pair comes in both orders.
   *
   * @param networkId - the id of the network
   */
  readonly claimConflicts: (networkId: string) => SqlQuestion<SqlClaimConflict[]>;
  /**
   * Which memberships of a region in one role certainly share a day? Parsing refuses them (`membership-overlap`).
   *
   * @param networkId - the id of the network
   */
  readonly overlaps: (networkId: string) => SqlQuestion<SqlOverlap[]>;
}

/**
 * Gives the questions to networks in a database that has the tables of {@link sqlSchema}.
 *
 * Each is one statement for any driver, with a function that reads its rows. No answer differs from that of the query
 * of the same name. Stints, lineage and reasons are not asked in SQL: read the region by {@link sqlRegion} and ask the
 * library.
 *
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`
 * @returns the questions; each throws as the query of the same name, and `read` throws `reference-unknown` if the
 * database does not have the network or region, `field-value` if a row lacks a column
 * @throws {NetworkError} `field-value` for an unknown dialect or option
 * @example
 * const ask = sqlQueries({ dialect: "postgresql" });
 * ask.membersOn("netzwerk-daseinsvorsorge", "2022-06-30").values; // => ["netzwerk-daseinsvorsorge", "2022-06-30", "member"]
 */
export function sqlQueries(options: SqlOptions): SqlQueries {
  const writing = numbered(writingOf(options));
  const texts = new Map<Question, string>();
  const textOf = (question: Question) => {
    const text = texts.get(question) ?? question.text(writing).trim();
    texts.set(question, text);
    return text;
  };
  const ask = <Answer>(
    question: Question,
    values: readonly (string | null)[],
    read: (rows: readonly SqlRow[]) => Answer,
  ) => ({ text: textOf(question), values, read });
  return {
    membersOn: (networkId, day, roles = {}) => {
      const asked = isoText(numberOfDay(day, "day"));
      return ask(questions.membersOn, [networkId, asked, rolesIn(roles)], (rows) => ({
        day: asked,
        ...readMembers(rows, networkId),
      }));
    },
    membershipOn: (networkId, regionId, day, roles = {}) =>
      ask(questions.membershipOn, [networkId, regionId, dayText(day, "day"), rolesIn(roles)], (rows) =>
        readMembership(rows, regionId),
      ),
    membersDuring: (networkId, range, during) => {
      assertOptions(during, "mode", "roles");
      const { mode, roles } = during;
      const question = { any: questions.membersDuring, throughout: questions.membersThroughout }[mode];
      if (question === undefined) throw argumentError(["options", "mode"], mode, ["any", "throughout"]);
      return ask(question, [networkId, ...daysOf(range), rolesIn({ roles })], (rows) =>
        readMembers(rows, networkId),
      );
    },
    memberCountOn: (networkId, day, roles = {}) =>
      ask(questions.memberCountOn, [networkId, dayText(day, "day"), rolesIn(roles)], (rows) =>
        readCount(rows, networkId),
      ),
    memberCountsOn: (networkId, days, roles = {}) => {
      const asked = days.map((day, at) => numberOfDay(day, "days", String(at)));
      return ask(
        questions.memberCountsOn,
        [networkId, asked.map(isoText).join(","), rolesIn(roles)],
        (rows) => readCounts(rows, networkId, asked),
      );
    },
    memberCountSeries: (networkId, range, roles = {}) =>
      ask(questions.memberCountSeries, [networkId, ...daysOf(range), rolesIn(roles)], (rows) =>
        readRuns(rows, networkId),
      ),
    memberDifference: (networkId, fromDay, toDay, roles = {}) =>
      ask(
        questions.memberDifference,
        [networkId, dayText(fromDay, "fromDay"), dayText(toDay, "toDay"), rolesIn(roles)],
        (rows) => readDifference(rows, networkId),
      ),
    fundingPeriodsOn: (networkId, day) =>
      ask(questions.fundingPeriodsOn, [networkId, dayText(day, "day")], (rows) =>
        readFundingPeriods(rows, networkId),
      ),
    histories: (networkId, on, historyOptions = {}) => {
      assertOptions(historyOptions, "roles", "regionId");
      const { roles, regionId = null } = historyOptions;
      return ask(questions.histories, [networkId, dayText(on, "on"), rolesIn({ roles }), regionId], (rows) =>
        readHistories(rows, networkId, regionId),
      );
    },
    reconcileCounts: (networkId) =>
      ask(questions.reconcileCounts, [networkId], (rows) => readReconciliations(rows, networkId)),
    claimConflicts: (networkId) =>
      ask(questions.claimConflicts, [networkId], (rows) => readConflicts(rows, networkId)),
    overlaps: (networkId) => ask(questions.overlaps, [networkId], (rows) => readOverlaps(rows, networkId)),
  };
}

/** Lets days come out as days since 1970-01-01, and infinite ones as `NULL`. */
function numbered(writing: Writing): QuestionWriting {
  const day = (expression: string) => `(${expression} - DATE '1970-01-01')::integer`;
  return {
    ...writing,
    day,
    dayOrNull: (expression) => `CASE WHEN isfinite(${expression}) THEN ${day(expression)} END`,
  };
}

/** Checks a day: PostgreSQL would take `20181127` for one. */
function dayText(day: Day, name: string): string {
  return isoText(numberOfDay(day, name));
}

function daysOf(range: DaySpan): [string, string] {
  const { start, endExclusive } = rangeOf(range, "range");
  return [isoText(start), isoText(endExclusive - 1)];
}

function rolesIn(options: RoleOptions): string {
  assertOptions(options, "roles");
  roleMask(options);
  return (options.roles ?? ["member"]).join(",");
}
