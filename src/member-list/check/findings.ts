import { groupBy } from "../../grouping.ts";
import { type Issue, isIssue } from "../../issue.ts";
import type { IssueCode, Severity } from "../../issue-codes.ts";
import { ignoredMessage, type SharedPlace, sharedMessage } from "../../messages/list/finding.ts";
import { type OptionRemedy, optionRemedy } from "../../messages/list/remedy.ts";
import type { Bilingual } from "../../model/bilingual.ts";

/** All issues of one code in one column of a member list. */
export interface ListFinding {
  /** The code of its issues. */
  readonly code: IssueCode;
  /** The highest severity among its issues. */
  readonly severity: Severity;
  /** The header of the column, exactly as in the file; `null` if it is about whole rows, the list or its network. */
  readonly column: string | null;
  /** How many issues it has. */
  readonly count: number;
  /** How many rows it refuses. */
  readonly rejectedRows: number;
  /** The first lines of its issues, from 1, at most five. */
  readonly lines: readonly number[];
  /** What its cells say, the most frequent first, at most five. */
  readonly values: readonly FindingValue[];
  /** How many different cells there are. */
  readonly valueCount: number;
  /** What is wrong and what to do in the file; of several issues, how many cells or rows there are, and one of them. */
  readonly message: Bilingual;
  /** An option of reading that settles it, as code and command write it; absent if none does. */
  readonly remedy?: OptionRemedy | undefined;
  /** Its issues, in the order in which they were given. */
  readonly issues: readonly Issue[];
}

/** A cell among those of a finding. */
export interface FindingValue {
  /** The cell, exactly as in the file. */
  readonly value: string;
  /** How many issues have it. */
  readonly count: number;
}

const mostShown = 5;

/**
 * Gathers the issues of a member list: all of one code in one column are one finding.
 *
 * The most costly come first: errors about the list as a whole, errors by the rows that they refuse, then warnings, then
 * notes. Each issue is in exactly one finding, so the counts add up to the number of issues.
 *
 * @param issues - the issues of {@link readMemberList} or {@link checkMemberList}
 * @returns the findings, the most costly first
 * @example
 * const { issues } = readMemberList("Region;seit\nA;gestern\nB;gestern\nC;morgen");
 * const [finding] = findingsOf(issues);
 * [finding?.code, finding?.column, finding?.count]; // => ["date-format", "seit", 3]
 * finding?.values; // => [{ value: "gestern", count: 2 }, { value: "morgen", count: 1 }]
 */
export function findingsOf(issues: readonly Issue[]): ListFinding[] {
  const groups = groupBy(issues, ({ code, at }) => JSON.stringify([code, at?.column ?? null]));
  const ranked = [...groups.values()].map((group) => ({ finding: findingOf(group), rank: rankOf(group) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}

function findingOf(issues: readonly Issue[]): ListFinding {
  const example = issues.reduce((worst, issue) =>
    severities.indexOf(issue.severity) < severities.indexOf(worst.severity) ? issue : worst,
  );
  const { code, severity, at } = example;
  const column = at?.column ?? null;
  const lines = [...new Set(issues.flatMap(linesOf))].sort((a, b) => a - b);
  const values = column === null ? [] : valuesIn(issues);
  const place = { column, count: issues.length, lines: lines.length, example: at?.line ?? null };
  const remedy = optionRemedy(example);
  return {
    code,
    severity,
    column,
    count: issues.length,
    rejectedRows: rejectedLines(issues).size,
    lines: lines.slice(0, mostShown),
    values: values.slice(0, mostShown),
    valueCount: values.length,
    message: messageOf(issues, example, place),
    ...(remedy === undefined ? {} : { remedy }),
    issues,
  };
}

function messageOf(issues: readonly Issue[], example: Issue, place: SharedPlace): Bilingual {
  if (issues.length === 1) return example.message;
  const ignored = issues.flatMap((issue) =>
    isIssue(issue, "line-ignored") && issue.at !== undefined
      ? [{ because: issue.params.because, line: issue.at.line }]
      : [],
  );
  if (ignored.length < issues.length) return sharedMessage(place, example.message);
  const message = ignoredMessage(ignored);
  if (example.severity === "info") return message;
  return { de: `${message.de} ${example.message.de}`, en: `${message.en} ${example.message.en}` };
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The lines of an issue: its own, or those that one issue about many rows names. */
function linesOf({ at, params }: Issue): readonly number[] {
  if (at !== undefined) return [at.line];
  return "lines" in params && params.lines !== undefined ? params.lines : [];
}

function valuesIn(issues: readonly Issue[]): FindingValue[] {
  const byValue = groupBy(issues, ({ at }) => at?.raw ?? "");
  return [...byValue]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => b.count - a.count);
}

/** The lines of the rows that issues refuse. */
function rejectedLines(issues: readonly Issue[]): Set<number> {
  const ofRows = issues.filter((issue) => issue.severity === "error" && !isOfList(issue));
  return new Set(ofRows.flatMap(({ at }) => at?.line ?? []));
}

/** Whether an issue is about the list as a whole, or its network, and not about a row. */
function isOfList({ at, path }: Issue): boolean {
  return at === undefined || path.length === 0 || path[0] === "columns";
}

/** How costly a group of issues is: its severity, whether it is about the list as a whole, the rows or issues that it has. */
type Rank = readonly [severity: number, isOfRows: number, size: number];

function rankOf(issues: readonly Issue[]): Rank {
  const found = new Set(issues.map(({ severity }) => severity));
  const severity = severities.findIndex((one) => found.has(one));
  if (severity > 0) return [severity, 0, -issues.length];
  const isOfWhole = issues.some((issue) => issue.severity === "error" && isOfList(issue));
  return [severity, isOfWhole ? 0 : 1, -rejectedLines(issues).size];
}

function compareRanks(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
