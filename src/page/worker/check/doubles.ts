import type { Issue } from "netzwerk-daseinsvorsorge/member-list";
import { isIssue } from "netzwerk-daseinsvorsorge/query";
import { type Grid, textOf } from "../../list/cell.ts";
import type { Checked, Doubles } from "./checked.ts";

const mostShown = 8;

/** The rows that say the same as an earlier one, or whose time overlaps with it, with what differs between the two. */
export function doublesOf(issues: readonly Issue[], columns: Checked["columns"], grid: Grid): Doubles {
  const pairs = issues.flatMap((issue) => {
    const isDouble = isIssue(issue, "membership-duplicate") || isIssue(issue, "membership-overlap");
    const lines = isDouble ? issue.params.lines : undefined;
    if (lines === undefined) return [];
    const [first, second] = lines;
    const said = (line: number, column: number) => textOf(grid[line - 1]?.[column]).trim();
    const differing = columns.filter(({ position }) => said(first, position) !== said(second, position));
    const name = columns.find(({ field }) => field === "name")?.position;
    return [
      {
        lines: { first, second },
        name: name === undefined ? "" : said(second, name),
        differing: differing.map(({ header }) => header),
      },
    ];
  });
  const equal = pairs.filter(({ differing }) => differing.length === 0).map(({ lines }) => lines.second);
  return { shown: pairs.slice(0, mostShown), count: pairs.length, equal: [...new Set(equal)] };
}
