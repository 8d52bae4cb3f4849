import { createIssue, type Fault, type Fix, type Issue, type IssueLocation } from "../../issue.ts";
import type { IssuePath } from "../../issue-params.ts";
import { listWording } from "../../messages/list.ts";

/** A fault that was repaired: something else was read than what is there. */
export type Repair = Fault & { readonly to: string };

/** The issue for a fault in a list; a repair is a warning. */
export function listIssue(found: Fault | Repair, path: IssuePath, at?: IssueLocation): Issue {
  const { code, params } = found;
  const issue = createIssue({ code, path, params }, listWording);
  if (at === undefined) return issue;
  if ("to" in found) {
    return { ...issue, at, severity: "warning", repaired: { from: at.raw, to: found.to } };
  }
  const fix = cellFix(found, at);
  return fix === undefined ? { ...issue, at } : { ...issue, at, fix };
}

/** What a fault names to write into its cell, if only one text can be meant. */
function cellFix(fault: Fault, { line, column, raw }: IssueLocation): Fix | undefined {
  const to = meantBy(fault);
  return to === null || column === null ? undefined : { kind: "cell", line, column, from: raw, to };
}

function meantBy({ code, params }: Fault): string | null {
  switch (code) {
    case "field-value":
      return params.reason === "word" ? params.meant : null;
    case "date-has-time":
      return params.day;
    case "date-qualifier":
    case "key-length":
    case "key-characters":
    case "key-state":
    case "key-region-digit":
    case "key-association":
    case "key-leading-zero":
    case "key-padded":
    case "key-scientific":
      return params.meant;
    default:
      return null;
  }
}
