import type { Issue } from "../../issue.ts";
import { remarkOf, remarksHeading } from "../../messages/list/mending.ts";
import { editsOf, failedMendings, notesOf, type TriedMending } from "./attempt.ts";
import { noEdits, type Remarks } from "./list-edits.ts";
import type { ListFile } from "./list-file.ts";
import { type MendableList, mendingsOf } from "./mendings.ts";
import type { MendingSettings } from "./options.ts";
import { ownEdits } from "./own-fixes.ts";
import {
  isSame,
  type Reading,
  readAgain,
  type WholeReading,
  wholeReading,
  withMovedLines,
} from "./reading.ts";
import { type HeadedFile, type WrittenHeading, withHeadings } from "./written-headings.ts";

/** A file that was mended. */
export interface MendedFile<File> {
  readonly file: File;
  readonly applied: readonly Issue[];
  readonly left: readonly Issue[];
  readonly headings: readonly WrittenHeading[];
}

/** So often other texts are tried, or changes given up, before none is made. */
const mostRounds = 12;

/** So often a file is mended again, because rows that were mended show what was hidden. */
const mostPasses = 12;

/** Makes the changes of a person, writes headings, mends the file until nothing is left to mend, and writes what is left of each row. */
export function mend<File extends ListFile<File>>(
  file: File,
  reading: Reading,
  settings: MendingSettings,
): MendedFile<File> {
  const { headings, ...headed } = withOwnFixes(file, reading, settings);
  let mended: Written<File> = headed;
  let passed: readonly (Written<File> & { readonly applied: readonly Issue[] })[] = [];
  while (passed.length < mostPasses) {
    const next = mendedOnce(mended, settings);
    if (next.applied.length === 0) break;
    // One choice may take back another one: what they change in turn is left as it was.
    const files = passed.length === 0 ? [] : [headed, ...passed].map((one) => one.file.source);
    const again = files.findIndex((source) => isSame(source, next.file.source));
    passed = again < 0 ? [...passed, next] : passed.slice(0, again);
    mended = passed.at(-1) ?? headed;
    if (again >= 0) break;
  }
  const applied = passed.flatMap((one) => one.applied);
  return { ...finished(mended, settings), applied, headings };
}

/**
 * Makes the changes, reads the file again, and takes those back that did not settle their issue or cost a row that was
 * accepted.
 */
function mendedOnce<File extends ListFile<File>>(
  before: Written<File>,
  settings: MendingSettings,
): Written<File> & { readonly applied: readonly Issue[] } {
  const { file, reading } = before;
  const list = reading.found;
  const { apply, choose, lang } = settings;
  const { canWrite, canDivide } = file;
  const wanted = { apply, choose, lang, formAt: file.formsIn(list), canWrite, canDivide };
  let mendings = mendingsOf(list, wanted).map((mending): TriedMending => ({ ...mending, text: 0 }));
  for (let round = 0; mendings.length > 0; round++) {
    const mended = written(before, mendings, settings);
    const failed = failedMendings(list, mended.reading.found, mendings);
    if (failed.size === 0) return { ...mended, applied: appliedIn(list, mendings) };
    mendings = round < mostRounds ? mendings.flatMap((one) => (failed.has(one) ? nextText(one) : [one])) : [];
  }
  return { ...before, applied: [] };
}

/** The file with the changes of a person and the headings, whatever is then found. What was found before need not be known. */
function withOwnFixes<File extends ListFile<File>>(
  file: File,
  before: Reading,
  { fixes, writesHeadings, lang }: MendingSettings,
): Written<File> & Pick<HeadedFile<File>, "headings"> {
  let own = { file, reading: before };
  if (fixes.length > 0) {
    const { edits, notes, moves } = ownEdits(fixes, before.list, file, lang);
    const made = file.mended(before.list, edits, notes);
    const moved = { ...before, options: withMovedLines(before.options, moves, edits.removed) };
    own = { file: made, reading: readAgain(made.source, moved) };
  }
  const { headings, ...made } = writesHeadings
    ? withHeadings(own.file, own.reading, lang)
    : { ...own, headings: [] };
  return { file: made.file, reading: wholeReading(made.reading), headings };
}

/** A file with changes, and what is found when it is read again. */
interface Written<File> {
  readonly file: File;
  readonly reading: WholeReading;
}

function written<File extends ListFile<File>>(
  before: Written<File>,
  mendings: readonly TriedMending[],
  { lang }: MendingSettings,
): Written<File> {
  const { file, reading } = before;
  const list = reading.found;
  const edits = editsOf(mendings);
  const made = file.mended(list, edits, notesOf(mendings, list, file.shown, lang));
  const options = withMovedLines(reading.options, addedLines(list, mendings), edits.removed);
  const moved = { ...reading, options };
  return { file: made, reading: wholeReading(readAgain(made.source, moved)) };
}

/** By line how many lines follow anew. */
function addedLines({ rows }: MendableList, mendings: readonly TriedMending[]): ReadonlyMap<number, number> {
  const heights = new Map(rows.map(({ line, lastLine }) => [line, lastLine - line + 1]));
  return new Map(
    mendings
      .filter(({ added }) => added.length > 0)
      .map(({ line, added }) => [line, added.length * (heights.get(line) ?? 1)]),
  );
}

/** The change with its next text; none if there is no other. */
function nextText(mending: TriedMending): TriedMending[] {
  const text = mending.text + 1;
  return mending.cells.some(({ texts }) => text < texts.length) ? [{ ...mending, text }] : [];
}

function appliedIn({ issues }: MendableList, mendings: readonly TriedMending[]): Issue[] {
  const applied = new Set(mendings.flatMap((mending) => mending.issues));
  return issues.filter((issue) => applied.has(issue));
}

/** The file with what is left of each row, if that is asked for and the file then still reads as before. */
function finished<File extends ListFile<File>>(
  { file, reading }: Written<File>,
  { hasRemarks, lang }: MendingSettings,
): Pick<MendedFile<File>, "file" | "left"> {
  const { found } = reading;
  const remarks = hasRemarks ? remarksOf(found, lang) : null;
  if (remarks === null) return { file, left: found.issues };
  const made = file.mended(found, { ...noEdits, remarks }, new Map());
  const again = wholeReading(readAgain(made.source, reading)).found;
  return readsAlike(found, again) ? { file: made, left: again.issues } : { file, left: found.issues };
}

function remarksOf({ plan, rows }: MendableList, lang: MendingSettings["lang"]): Remarks | null {
  if (plan.headerLine === null) return null;
  const byLine = new Map<number, string>();
  for (const { line, issues } of rows) {
    const open = issues.filter(needsSomebody);
    if (open.length > 0 && !issues.some(({ code }) => code === "quote-unclosed"))
      byLine.set(line, remarkOf(open, lang));
  }
  return { heading: remarksHeading[lang], headerLine: plan.headerLine, column: plan.columns.length, byLine };
}

/** Whether an issue asks for something, or says that a cell was read otherwise than it stands; who keeps a list is its source. */
function needsSomebody({ code, severity, at }: Issue): boolean {
  if (code === "source-missing") return false;
  return severity !== "info" || (at !== undefined && at.column !== null);
}

function readsAlike(one: MendableList, other: MendableList): boolean {
  if (one === other) return true;
  const seen = ({ rows, issues }: MendableList) =>
    JSON.stringify([
      rows.map(({ line, status, values }) => [line, status, values]),
      issues.map(({ code, severity, path }) => [code, severity, path]),
    ]);
  return seen(one) === seen(other);
}
