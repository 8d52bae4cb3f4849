import { cleanCell } from "../../../text/clean.ts";
import { fold } from "../../../text/fold.ts";
import { looksLikeDate } from "../../cell/cell-shape.ts";
import type { ColumnTally } from "../../column/column-tally.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import { markShape } from "../../heading/mark-shape.ts";
import { isBlank } from "../../sheet/records.ts";
import { remembering } from "../../text/remembering.ts";
import type { MarkCode } from "../../word/mark-cell.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";
import { applicantsBy } from "./applicants.ts";

/** What cells say of their row: it is marked as a member in some time, or why it is none. */
type SaidOfMember = "marked" | "not-member" | "applicant" | "unmarked";

/**
 * Tells what the cells of a row say of whether it is a member, by its marks below times, the column that says yes or no, and
 * its start and status; `undefined` if they leave it open.
 */
export function memberCells(
  columns: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  words: Vocabularies,
): (cells: readonly string[]) => SaidOfMember | undefined {
  const marksOf = timeMarks(columns, words);
  const isMember = membersBy(columns, tallies, words);
  const isApplicant = applicantsBy(columns, words);
  return (cells) => {
    const marks = marksOf(cells);
    if (marks?.includes("yes")) return "marked";
    const saysNo = marks !== undefined && marks.length > 0 && marks.every((mark) => mark === "no");
    if (saysNo || !isMember(cells)) return "not-member";
    if (isApplicant(cells)) return "applicant";
    return marks?.length === 0 ? "unmarked" : undefined;
  };
}

/** Whether members are marked and others left blank: the column that says who is one has marks, and no word for no. */
export function marksStandAlone(columns: readonly PlannedColumn[], tallies: readonly ColumnTally[]): boolean {
  const column = columns.find(({ field }) => field === "member")?.position ?? -1;
  const tally = tallies[column];
  if (tally === undefined || tally.count("no") > 0) return false;
  return tally.count("mark") > 0 && tally.count("mark") >= tally.count("yes");
}

/** Tells members by the column that says yes or no; a blank is a no where marks stand alone. */
function membersBy(
  columns: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  words: Vocabularies,
): (cells: readonly string[]) => boolean {
  const column = columns.find(({ field }) => field === "member")?.position;
  if (column === undefined) return () => true;
  const areMarks = marksStandAlone(columns, tallies);
  return (cells) => {
    const cell = cells[column] ?? "";
    return isBlank(cell) ? !areMarks : words.member.codes.get(fold(cell)) !== "no";
  };
}

/** The marks of a row in the columns below times, a date for a yes; `undefined` if there are no such columns. */
function timeMarks(
  columns: readonly PlannedColumn[],
  words: Vocabularies,
): (cells: readonly string[]) => readonly MarkCode[] | undefined {
  const places = columns.flatMap(({ field, position }) => (field === "member-time" ? [position] : []));
  if (places.length === 0) return () => undefined;
  const markOf = remembering((cell: string): MarkCode => {
    const { text } = cleanCell(cell, "word");
    const shape = markShape(text, words.member);
    if (shape === undefined) return looksLikeDate(text) ? "yes" : "unsure";
    return shape === "dated" ? "yes" : shape;
  });
  return (cells) =>
    places.flatMap((place) => {
      const cell = cells[place];
      return cell === undefined || isBlank(cell) ? [] : [markOf(cell)];
    });
}
