import type { Issue } from "../../issue.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { JointList } from "./joined-list.ts";

/**
 * That a list without a day was read as one of the day of the network: its rows that are ongoing say so of no other day, and
 * nobody else says of which day they are.
 */
export function undatedIssues({ evidence, before, taken, rows, input }: JointList): Issue[] {
  const { asOf } = input;
  if (evidence !== undefined || before.length === 0 || asOf === undefined) return [];
  const lines = taken.flatMap(({ at, membership, isIdStated }) =>
    membership.endDate === ".." && !isIdStated ? (rows[at]?.row.line ?? []) : [],
  );
  if (lines.length === 0) return [];
  return [listIssue({ code: "list-day", params: { reason: "none", date: asOf, lines } }, [])];
}
