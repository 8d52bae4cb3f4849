import type { Severity } from "../../issue-codes.ts";
import type { ListFinding } from "../../member-list/check/findings.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Language } from "../../model/bilingual.ts";
import { formatIssues, severityLabels } from "../../network-error.ts";
import type { Screen } from "../command/command.ts";

/** A finding for people: what is wrong and what to do, which cells or lines have it, and the option that settles it. */
export function findingLines(finding: ListFinding, { lang, style }: Screen): string[] {
  const { issues, count, severity, message, code, remedy } = finding;
  const sentence =
    count === 1
      ? formatIssues(issues, lang)
      : `${severityLabels[severity][lang]}: ${message[lang]} [${code}]`;
  const where = placesOf(finding, lang);
  return [
    ...style.wrap(severityShown(sentence, severity, { lang, style }), 2),
    ...(where === "" ? [] : style.wrap(where, 4, "  ")),
    ...(remedy?.command ? style.wrap(`${checkTexts.orOption[lang]}: ${remedy.command}`, 4, "  ") : []),
  ];
}

/** A sentence about an issue, its first word in the colour of how severe it is. */
export function severityShown(sentence: string, severity: Severity, { lang, style }: Screen): string {
  const label = severityLabels[severity][lang];
  return sentence.startsWith(label)
    ? style.severity(severity, label) + sentence.slice(label.length)
    : sentence;
}

/** The cells of a finding if they differ, or the lines of rows; nothing if its sentence says it. */
function placesOf({ count, values, valueCount, lines, column, issues }: ListFinding, lang: Language): string {
  if (count === 1) return "";
  if (column !== null && valueCount > 1) {
    const named = values.map(
      ({ value, count: times }) =>
        `${checkTexts.quoted(excerpt(value))[lang]}${times === 1 ? "" : ` (${times.toLocaleString(lang)})`}`,
    );
    return listed(checkTexts.cells[lang], named, valueCount, lang);
  }
  const all = new Set(issues.flatMap(({ at }) => at?.line ?? []));
  return lines.length < 2 ? "" : listed(checkTexts.lines[lang], lines.map(String), all.size, lang);
}

function listed(title: string, shown: readonly string[], count: number, lang: Language): string {
  const more = count - shown.length;
  return `${title}: ${shown.join(", ")}${more > 0 ? ` ${checkTexts.more(more)[lang]}` : ""}`;
}
