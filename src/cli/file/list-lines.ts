import { excerpt, type Issue, type Language } from "../../issue.ts";
import type { ListRow } from "../../member-list/rows/member-list.ts";
import { checkTexts } from "../../messages/command.ts";
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
  const ofEveryRow = sentencesOfEveryRow(check.rows, lang);
  const nameColumn = list.columns.findIndex(({ field }) => field === "name");
  const ofRows = new Set(check.rows.flatMap((row) => row.issues));
  const general = [
    ...issueLines(
      check.issues.filter((issue) => !ofRows.has(issue)),
      lang,
    ),
    ...[...ofEveryRow].flatMap((text) => wrap(`${checkTexts.everyRow[lang]}: ${text}`, 2)),
  ];
  const rows = check.rows
    .map((row) => ({ ...row, issues: row.issues.filter((issue) => !ofEveryRow.has(sentence(issue, lang))) }))
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

/** What every row is told that refuses none of them, such as that it names no source: one line says it for all. */
function sentencesOfEveryRow(rows: readonly ListRow[], lang: Language): ReadonlySet<string> {
  const [first, ...others] = rows.filter(({ membershipId }) => membershipId !== undefined);
  if (first === undefined || others.length === 0) return new Set();
  const sentences = first.issues
    .filter(({ severity, repaired }) => severity !== "error" && repaired === undefined)
    .map((issue) => sentence(issue, lang));
  return new Set(
    sentences.filter((text) =>
      others.every(({ issues }) => issues.some((issue) => sentence(issue, lang) === text)),
    ),
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
