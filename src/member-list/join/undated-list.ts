import type { Issue } from "../../issue.ts";
import type { TakenRow } from "../../merge/matched-memberships.ts";
import { boundsOf } from "../../merge/membership-bounds.ts";
import type { IsoDate } from "../../model/date.ts";
import type { ListEvidence } from "../records/listed.ts";
import type { ListRow } from "../rows/member-list.ts";
import { listIssue } from "../sheet/list-issue.ts";

/**
 * That a list without a day was read as one of the day of the network: its rows that are ongoing say so of no other day, and
 * nobody else says of which day they are.
 */
export function undatedIssues(
  asOf: IsoDate | undefined,
  evidence: ListEvidence | undefined,
  taken: readonly TakenRow[],
  rows: readonly ListRow[],
): Issue[] {
  if (evidence !== undefined || asOf === undefined) return [];
  if (boundsOf(asOf) === undefined) return []; // parsing says so
  const lines = taken.flatMap(({ at, membership, isIdStated }) =>
    membership.endDate === ".." && !isIdStated ? (rows[at]?.line ?? []) : [],
  );
  if (lines.length === 0) return [];
  return [listIssue({ code: "list-day", params: { reason: "none", date: asOf, lines } }, [])];
}
