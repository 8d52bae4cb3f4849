import type { Issue } from "../../issue.ts";
import type { ListRow } from "../../member-list/rows/member-list.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { excerpt } from "../../messages/excerpt.ts";
import type { Language } from "../../model/bilingual.ts";
import { formatIssues } from "../../network-error.ts";
import { cut, type Style, wrap } from "../terminal/layout.ts";
import type { CheckedList } from "./list.ts";

const mostRows = 100;
const mostIssues = 100;

/** A checked member list for people: how many rows are fine, what is wrong with the file, then row by row. */
export function listLines(
  name: string,
  { list, check }: CheckedList,
  lang: Language,
  style: Style,
): string[] {
  const ofEveryRow = issuesOfEveryRow(check.rows, lang);
  const saidOnce = new Set(ofEveryRow.map(({ message }) => message[lang]));
  const nameColumn = list.columns.findIndex(({ field }) => field === "name");
  const ofRows = new Set(check.rows.flatMap((row) => row.issues));
  const general = [
    ...issueLines(
      check.issues.filter((issue) => !ofRows.has(issue)),
      lang,
    ),
    ...ofEveryRow.flatMap((issue) => wrap(`${checkTexts.everyRow[lang]}: ${sentence(issue, lang)}`, 2)),
  ];
  const rows = check.rows
    .map((row) => ({ ...row, issues: row.issues.filter(({ message }) => !saidOnce.has(message[lang])) }))
    .filter(({ issues }) => issues.length > 0);
  const more = rows.length - mostRows;
  return [
    style.heading(name),
    summary(check.rows, lang),
    ...(general.length === 0 ? [] : ["", ...general]),
    ...rows
      .slice(0, mostRows)
      .flatMap((row) => ["", ...rowLines(row, row.cells[nameColumn] ?? "", lang, style)]),
    ...(more > 0 ? ["", checkTexts.moreRows(more)[lang]] : []),
  ];
}

/** The first issues with their places, and how many more there are. */
export function issueLines(issues: readonly Issue[], lang: Language): string[] {
  const more = issues.length - mostIssues;
  return [
    ...issues.slice(0, mostIssues).flatMap((issue) => wrap(formatIssues([issue], lang), 2)),
    ...(more > 0 ? [checkTexts.moreFindings(more)[lang]] : []),
  ];
}

function summary(rows: readonly ListRow[], lang: Language): string {
  const counts = (["accepted", "repaired", "rejected"] as const).map((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return `${count.toLocaleString(lang)} ${checkTexts[status][lang]}`;
  });
  return `${checkTexts.rows(rows.length)[lang]}: ${counts.join(", ")}`;
}

/** What is found in every row and refuses none, such as that it names no source: one line says it for all. */
function issuesOfEveryRow(rows: readonly ListRow[], lang: Language): Issue[] {
  const [first, ...others] = rows.filter(({ membershipId }) => membershipId !== undefined);
  if (first === undefined || others.length === 0) return [];
  const isInAll = (text: string) =>
    others.every(({ issues }) => issues.some(({ message }) => message[lang] === text));
  return first.issues.filter(
    ({ severity, repaired, message }) =>
      severity !== "error" && repaired === undefined && isInAll(message[lang]),
  );
}

function rowLines(row: ListRow, name: string, lang: Language, style: Style): string[] {
  const title = `${checkTexts.line[lang]} ${row.line}, ${cut(name.trim() || "–", 50)}`;
  return [
    style.heading(`${title}: ${checkTexts[row.status][lang]}`),
    ...row.issues.flatMap((issue) => wrap(cellOf(issue, lang) + sentence(issue, lang), 4, "  ")),
  ];
}

/** The column of an issue, with its cell unless the message quotes it. */
function cellOf({ at, message }: Issue, lang: Language): string {
  if (at === undefined || at.column === null) return "";
  const cell = excerpt(at.raw);
  return message[lang].includes(cell) ? `${at.column}: ` : `${at.column} ${checkTexts.quoted(cell)[lang]}: `;
}

/** An issue without its place. */
function sentence(issue: Issue, lang: Language): string {
  return formatIssues([{ ...issue, path: [], at: undefined, subject: undefined }], lang);
}
