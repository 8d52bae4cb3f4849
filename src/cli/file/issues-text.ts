import type { Issue } from "../../issue.ts";
import type { Language } from "../../model/bilingual.ts";
import { formatIssues } from "../../network-error.ts";
import { inOneLine } from "../terminal/control-signs.ts";

/** Issues for people, the first ones each in its line, and how many more there are. */
export function issuesText(issues: readonly Issue[], lang: Language, most = issues.length): string {
  const more = issues.slice(most);
  return [
    ...issues.slice(0, most).map((issue) => inOneLine(formatIssues([issue], lang))),
    ...(more.length > 0 ? [formatIssues(more, lang, { limit: 0 })] : []),
  ].join("\n");
}
