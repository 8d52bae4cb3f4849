import { readEdtfDate } from "../../calendar/edtf-date.ts";
import type { Fix, Issue } from "../../issue.ts";
import type { ListSummary } from "../../member-list/check/summary.ts";
import type { ListRow } from "../../member-list/rows/member-list.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { dateText, dateToWrite } from "../../messages/date-text.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import { formatIssues } from "../../network-error.ts";
import type { Request, Screen } from "../command/command.ts";
import { cut } from "../terminal/layout.ts";
import { findingLines, severityShown } from "./finding-lines.ts";
import type { CheckedList } from "./list.ts";

const mostRows = 100;
const mostIssues = 100;

/** A checked member list for people: what it says in numbers, with a `summary` of more, then what was found, then the rows that need somebody. */
export function listLines(
  name: string,
  { list, check }: Pick<CheckedList, "list" | "check">,
  { lang, style, values }: Pick<Request, "lang" | "style" | "values">,
  summary: readonly string[] = [],
): string[] {
  const nameColumn = list.plan.columns.find(({ field }) => field === "name")?.position;
  const rows = (["rejected", "repaired"] as const).flatMap((status) =>
    check.rows.filter((row) => row.status === status),
  );
  const shown = values.all === undefined ? rows.slice(0, mostRows) : rows;
  const more = rows.length - shown.length;
  return [
    style.heading(name),
    ...summaryLines(check.summary, { lang, style }),
    ...summary,
    ...check.findings.flatMap((finding) => ["", ...findingLines(finding, { lang, style })]),
    ...shown.flatMap((row) => ["", ...rowLines(row, row.cells[nameColumn ?? -1] ?? "", { lang, style })]),
    ...(more > 0 ? ["", checkTexts.moreRows(more)[lang]] : []),
  ];
}

/** The first issues with their places, and how many more there are. */
export function issueLines(issues: readonly Issue[], { lang, style }: Screen): string[] {
  const more = issues.length - mostIssues;
  return [
    ...issues
      .slice(0, mostIssues)
      .flatMap((issue) =>
        style.wrap(severityShown(formatIssues([issue], lang), issue.severity, { lang, style }), 2),
      ),
    ...(more > 0 ? [checkTexts.moreFindings(more)[lang]] : []),
  ];
}

/** The numbers of rows and members; of ignored rows and of members only what there is. */
function summaryLines({ rows, members }: ListSummary, { lang, style }: Screen): string[] {
  const numbered = (count: number, name: keyof typeof rows | keyof typeof members) =>
    `${count.toLocaleString(lang)} ${checkTexts[name][lang]}`;
  const ofRows = (["accepted", "repaired", "rejected", "ignored"] as const)
    .filter((status) => status !== "ignored" || rows.ignored > 0)
    .map((status) => numbered(rows[status], status));
  const ofMembers = (["new", "known", "refused"] as const)
    .filter((name) => members[name] > 0)
    .map((name) => numbered(members[name], name));
  const rowCount = rows.accepted + rows.repaired + rows.rejected + rows.ignored;
  const memberCount = members.new + members.known + members.refused;
  return [
    ...style.wrap(`${checkTexts.rows(rowCount)[lang]}: ${ofRows.join(", ")}`, 2),
    ...(memberCount === 0
      ? []
      : style.wrap(`${checkTexts.members(memberCount)[lang]}: ${ofMembers.join(", ")}`, 2)),
  ];
}

function rowLines(row: ListRow, name: string, { lang, style }: Screen): string[] {
  const title = `${checkTexts.line[lang]} ${row.line}, ${cut(name.trim() || "–", Math.floor(style.width * 0.6))}`;
  const issues = row.issues.filter((issue) => issue.severity !== "info");
  return [
    ...style.wrap(`${title}: ${checkTexts[row.status][lang]}`, 2).map(style.heading),
    ...issues.flatMap((issue) => style.wrap(shortIssue(issue, lang), 4, "  ")),
  ];
}

/** An issue in a row, of which the finding has the whole sentence: the cell, and what was or may be read in its place. */
export function shortIssue(issue: Issue, lang: Language): string {
  const { at, repaired, fix, choices = [], code } = issue;
  if (at === undefined || at.column === null) return `${issue.message[lang]} [${code}]`;
  const quoted = (cell: string) => checkTexts.quoted(excerpt(cell))[lang];
  const written = (one: Fix) => (one.kind === "cell" ? [quoted(dateToWrite(one.to)[lang])] : []);
  const texts = [
    ...(fix === undefined ? [] : written(fix)),
    ...choices.flatMap((choice) =>
      choice.fix.kind === "row" ? [choice.meaning[lang]] : written(choice.fix),
    ),
  ];
  const perhaps =
    texts.length === 0 ? "" : `, ${checkTexts.perhaps[lang]} ${texts.join(` ${checkTexts.or[lang]} `)}`;
  const cell =
    repaired === undefined
      ? `${quoted(at.raw)}${perhaps}`
      : checkTexts.readAs(excerpt(repaired.from), excerpt(asRead(issue, repaired.to)[lang]))[lang];
  return `${excerpt(at.column)}: ${cell} [${code}]`;
}

/** What was read in place of a cell: a date in words. */
function asRead({ code }: Issue, text: string): Bilingual {
  const isDate = code.startsWith("date-") && !("code" in readEdtfDate(text));
  return isDate ? dateText(text) : dateToWrite(text);
}
