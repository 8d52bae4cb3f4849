import type { Issue } from "netzwerk-daseinsvorsorge/member-list";
import { isIssue } from "netzwerk-daseinsvorsorge/query";

/** How many dates stand alone where a period belongs, and how many of them are years. */
export interface SingleDates {
  readonly date: number;
  readonly year: number;
}

/** Counts the dates that stand alone where a period belongs. */
export function singleDates(issues: readonly Issue[]): SingleDates {
  const alone = issues.flatMap((issue) =>
    isIssue(issue, "date-format") && issue.params.alone !== undefined ? [issue.params.alone] : [],
  );
  return { date: alone.length, year: alone.filter((date) => /^\d{4}$/.test(date)).length };
}
