import type { Issue } from "../issue.ts";
import type { ListRow, RowStatus } from "../member-list/rows/member-list.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { Language } from "../model/bilingual.ts";
import { formatIssues, severityLabels } from "../network-error.ts";
import { cut, type Style, wrap } from "./layout.ts";
import type { CheckedList } from "./list.ts";
import { texts } from "./texts.ts";

const mostRows = 100;
const mostIssues = 100;

/** A checked member list for people: how many rows are fine, what is wrong with the file, then row by row. */
export function listLines(
  name: string,
  { table, check }: CheckedList,
  lang: Language,
  style: Style,
): string[] {
  const ofEveryRow = issuesOfEveryRow(check.rows);
  const nameColumn = table.columns.findIndex(({ field }) => field === "name");
  const ofRows = new Set(check.rows.flatMap((row) => row.issues));
  const ofFile = check.issues.filter((issue) => !ofRows.has(issue));
  const moreOfFile = ofFile.length - mostIssues;
  const general = [
    ...ofFile.slice(0, mostIssues).map((issue) => formatIssues([issue], lang)),
    ...(moreOfFile > 0 ? [texts.moreFindings[lang](moreOfFile)] : []),
    ...ofEveryRow.map((issue) => `${texts.everyRow[lang]}: ${sentence(issue, lang)}`),
  ];
  const rows = check.rows
    .map((row) => ({ ...row, issues: row.issues.filter((issue) => !ofEveryRow.some(isSameAs(issue))) }))
    .filter(({ issues }) => issues.length > 0);
  const more = rows.length - mostRows;
  return [
    style.heading(name),
    summary(check.rows, lang),
    ...(general.length === 0 ? [] : ["", ...general.flatMap((line) => wrap(line, 2))]),
    ...rows
      .slice(0, mostRows)
      .flatMap((row) => ["", ...rowLines(row, row.cells[nameColumn] ?? "", lang, style)]),
    ...(more > 0 ? ["", texts.moreRows[lang](more)] : []),
  ];
}

function summary(rows: readonly ListRow[], lang: Language): string {
  const counts = (["accepted", "repaired", "rejected"] as const).map((status: RowStatus) => {
    const count = rows.filter((row) => row.status === status).length;
    return `${count.toLocaleString(lang)} ${texts.rowStatus[lang][status]}`;
  });
  return `${texts.rows[lang](rows.length)}: ${counts.join(", ")}`;
}

/** What is found about every row and refuses none, such as that no source is named: worth one line, not one a row. */
function issuesOfEveryRow(rows: readonly ListRow[]): Issue[] {
  const [first, ...others] = rows.filter(({ membershipId }) => membershipId !== undefined);
  if (first === undefined || others.length === 0) return [];
  return first.issues.filter(
    (issue) =>
      issue.severity !== "error" &&
      issue.repaired === undefined &&
      others.every(({ issues }) => issues.some(isSameAs(issue))),
  );
}

function isSameAs({ code, message }: Issue): (other: Issue) => boolean {
  return (other) => other.code === code && other.message.en === message.en;
}

function rowLines(row: ListRow, name: string, lang: Language, style: Style): string[] {
  const title = `${texts.line[lang]} ${row.line}, ${cut(name.trim() || "–", 50)}`;
  return [
    style.heading(`${title}: ${texts.rowStatus[lang][row.status]}`),
    ...row.issues.flatMap((issue) => wrap(`${cellOf(issue, lang)}${sentence(issue, lang)}`, 4, 2)),
  ];
}

/** The column of an issue, with the cell unless the message quotes it. */
function cellOf({ at, message }: Issue, lang: Language): string {
  if (at === undefined || at.column === null) return "";
  const cell = excerpt(at.raw);
  return message[lang].includes(cell) ? `${at.column}: ` : `${at.column} ${texts.quoted[lang](cell)}: `;
}

function sentence({ severity, message, code }: Issue, lang: Language): string {
  return `${severityLabels[severity][lang]}: ${message[lang]} [${code}]`;
}

/** A checked network for people. */
export function networkLines(name: string, issues: readonly Issue[], lang: Language, style: Style): string[] {
  const findings = issues.slice(0, mostIssues).map((issue) => formatIssues([issue], lang));
  const more = issues.length - findings.length;
  return [
    style.heading(name),
    ...(issues.length === 0 ? [texts.sound[lang]] : findings.flatMap((line) => wrap(line, 2))),
    ...(more > 0 ? [texts.moreFindings[lang](more)] : []),
  ];
}
