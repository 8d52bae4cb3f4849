import { createIssue, type Fault, type Fix, type Issue, type IssueLocation } from "../../issue.ts";
import type { IssuePath } from "../../issue-params/place.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { Bilingual } from "../../model/bilingual.ts";

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
  const meant = meantBy(found);
  const choices = choicesIn(found).map(({ to, meaning }) => ({ fix: cellFix(at, to), meaning }));
  return {
    ...issue,
    at,
    ...(meant === null ? {} : { fix: cellFix(at, meant) }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

/** The change that writes a text into a cell. */
export function cellFix({ line, column, raw }: IssueLocation, to: string): Fix {
  return { kind: "cell", line, column: column ?? "", from: raw, to };
}

/** The texts of which a fault says that either may be meant. */
function choicesIn({ code, params }: Fault): { readonly to: string; readonly meaning: Bilingual }[] {
  if (code !== "date-year-as-serial") return [];
  const { year, day } = params;
  return [
    { to: year, meaning: { de: `das Jahr ${year}`, en: `the year ${year}` } },
    { to: `[${day}..${day}]`, meaning: { de: `der Tag ${day}`, en: `the day ${day}` } },
  ];
}

/** What a fault names to write into its cell, if only one text can be meant. */
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
