import { createIssue, type Fault, type Fix, type Issue, type IssueLocation } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { Remedies, Repair } from "../../text/reading.ts";

/**
 * The issue for a fault in a list, with what may be written into its cell; a repair is a warning, unless somebody has said that
 * it is to be read like that.
 */
export function listIssue(
  found: Fault | Repair,
  path: IssuePath,
  at?: IssueLocation,
  remedies: Remedies = {},
): Issue {
  const { code, params } = found;
  const issue = withSeverity(createIssue({ code, path, params }, listWording));
  if (at === undefined) return issue;
  if ("to" in found) {
    const severity = isSettled(issue) ? "info" : "warning";
    const repaired = { from: at.raw, to: found.to };
    return Object.assign({}, issue, { at, severity, repaired }, choicesOf(at, remedies));
  }
  const meant = remedies.fix ?? meantBy(found);
  const fix = meant === null ? {} : { fix: cellFix(at, meant) };
  return Object.assign({}, issue, { at }, fix, choicesOf(at, remedies));
}

function choicesOf(at: IssueLocation, { choices = [] }: Remedies): Pick<Issue, "choices"> {
  if (choices.length === 0) return {};
  return { choices: choices.map(({ to, meaning }) => ({ fix: cellFix(at, to), meaning })) };
}

/** Whether the option `pivotYear` answers a finding; not if a spreadsheet may have made the date. */
function isSettled(issue: Issue): boolean {
  return (
    issue.code === "date-two-digit-year" &&
    issue.params.reason === "repaired" &&
    issue.params.serialYear === null
  );
}

/** Where the severity depends on more than the code: counts depend on roles and dates, and no row on a day in dispute. */
function withSeverity(issue: Issue): Issue {
  if (issue.code === "word-unknown" && issue.params.field !== "kind" && issue.params.field !== "state")
    return { ...issue, severity: "error" };
  if (issue.code === "mark-footnote" && issue.params.reason === "refused")
    return { ...issue, severity: "error" };
  if (issue.code === "member-times" && issue.params.reason !== "unread")
    return { ...issue, severity: issue.params.reason === "no-time" ? "error" : "info" };
  const isWarning =
    (issue.code === "field-missing" && issue.params.reason === "period-start") ||
    (issue.code === "list-day" && issue.params.reason === "conflict") ||
    (issue.code === "column-unread" && issue.params.reason === "only-dates");
  return isWarning ? { ...issue, severity: "warning" } : issue;
}

/** What costs the row in a name or a key, and is only said elsewhere. */
export function minorIssue(issue: Issue): Issue {
  return { ...issue, severity: "warning" };
}

/** The change that writes a text into a cell. */
export function cellFix({ line, column, raw }: IssueLocation, to: string): Fix {
  return { kind: "cell", line, column: column ?? "", from: raw, to };
}

/** What a fault names to write into its cell, if only one text can be meant. */
function meantBy({ code, params }: Fault): string | null {
  switch (code) {
    case "field-value":
      return params.reason === "word" ? params.meant : null;
    case "word-unknown":
    case "key-length":
    case "key-characters":
    case "key-state":
    case "key-region-digit":
    case "key-association":
    case "key-leading-zero":
    case "key-padded":
    case "key-scientific":
    case "encoding-mojibake":
      return params.meant;
    case "encoding-undecodable":
      return params.reason === "control" ? params.meant : null;
    default:
      return null;
  }
}
