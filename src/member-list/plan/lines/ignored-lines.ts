import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { fold } from "../../../text/fold.ts";
import type { ColumnTally } from "../../column/column-tally.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import type { Sheet } from "../../sheet/opened-sheet.ts";
import { isBlank, type SheetRecord, usedWidth } from "../../sheet/records.ts";
import { isSignAlone } from "../../text/footnote.ts";
import { isSentence } from "../../text/legend-text.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";
import { closingCounts } from "./closing-counts.ts";
import { closingTexts } from "./closing-texts.ts";
import { countingRows } from "./counting-rows.ts";
import { legendLines } from "./legend-lines.ts";
import { memberCells } from "./member-cells.ts";
import { evidenceOf } from "./row-dates.ts";
import { isCountWithoutName, lineTextIn } from "./row-text.ts";
import { stateHeading, withStateHeadings } from "./state-headings.ts";
import { tableFoot } from "./table-foot.ts";

/** By the place of a row why it is no member, in the order of the rows. */
export function ignoredRows(
  { records, header }: Pick<Sheet, "records" | "header">,
  columns: readonly PlannedColumn[],
  tallies: readonly ColumnTally[],
  words: Vocabularies,
): Map<number, IgnoredBecause> {
  const { hasDate, hasKey } = evidenceOf(columns);
  const name = columns.find(({ field }) => field === "name")?.position;
  const isHeader = repeats(header);
  const saysOfMember = memberCells(columns, tallies, words);
  const ignored = new Map<number, IgnoredBecause>();
  const withoutEvidence: number[] = [];
  let [withEvidence, last] = [0, -1];
  for (const [position, { cells, unclosedAt, foreignCell }] of records.entries()) {
    if (unclosedAt !== undefined || foreignCell !== undefined) continue;
    const said = saysOfMember(cells);
    const date = said === "marked" || hasDate(cells);
    const evidence = date || hasKey(cells);
    const isCount = name !== undefined && isCountWithoutName(cells, name);
    const isNote = name !== undefined && isSignAlone(cells[name] ?? "");
    const text = isCount ? "total" : isNote ? "note" : evidence ? null : lineTextIn(cells, name);
    if (isHeader(cells)) ignored.set(position, "header");
    else if (text !== null) ignored.set(position, text);
    else if (!date && said !== undefined) ignored.set(position, said);
    else if (evidence) [withEvidence, last] = [withEvidence + 1, position];
    else withoutEvidence.push(position);
  }
  if (name === undefined) return ignored;
  for (const position of countingRows(withoutEvidence, records, name)) ignored.set(position, "total");
  for (const position of closingTexts(records, ignored, name)) ignored.set(position, "note");
  const foot = tableFoot(records, ignored, withoutEvidence, columns);
  for (const position of legendLines(foot, records, columns, words)) ignored.set(position, "note");
  for (const position of closingCounts(foot, ignored)) ignored.set(position, "total");
  const bare = withoutEvidence.filter((position) => !ignored.has(position));
  if (withEvidence <= bare.length) {
    for (const position of loneStates(bare, records, words)) ignored.set(position, "heading");
    return inOrder(withStateHeadings(ignored, records, columns, words));
  }
  const mayBeHeading = aloneIn(columns);
  for (const position of bare) {
    const { cells = [] } = records[position] ?? {};
    const alone = mayBeHeading(cells);
    if (alone !== undefined) ignored.set(position, position > last || isSentence(alone) ? "note" : "heading");
    else if (isSection((cells[name] ?? "").trim(), words) || isCountedState(cells, words))
      ignored.set(position, "heading");
  }
  return inOrder(withStateHeadings(ignored, records, columns, words));
}

function inOrder(ignored: ReadonlyMap<number, IgnoredBecause>): Map<number, IgnoredBecause> {
  return new Map([...ignored].sort(([one], [other]) => one - other));
}

/** The only text of a row, if it stands in a column that is not read, or that of the Land. */
function aloneIn(columns: readonly PlannedColumn[]): (cells: readonly string[]) => string | undefined {
  const places = new Set(
    columns.filter(({ field }) => field === null || field === "state").map(({ position }) => position),
  );
  return (cells) => {
    const filled = [...cells.entries()].filter(([, cell]) => !isBlank(cell));
    const [[column, text] = [-1, ""]] = filled;
    return filled.length === 1 && places.has(column) ? text.trim() : undefined;
  };
}

/** Tells rows that repeat a line of the header. */
function repeats(header: readonly SheetRecord[]): (cells: readonly string[]) => boolean {
  const lines = new Set(header.map(({ cells }) => lineForm(cells)));
  const starts = new Set(header.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)).slice(0, 1)));
  return (cells) => {
    const start = cells.find((cell) => !isBlank(cell));
    return start !== undefined && starts.has(start) && lines.has(lineForm(cells));
  };
}

function lineForm(cells: readonly string[]): string {
  return cells.slice(0, usedWidth(cells)).map(fold).join(";");
}

const cityStates: ReadonlySet<string> = new Set(["DE-BE", "DE-HH", "DE-HB"]);

/** The rows of some that have nothing but a Land, if most rows have more. */
function loneStates(
  rows: readonly number[],
  records: readonly SheetRecord[],
  words: Vocabularies,
): readonly number[] {
  const full = records.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1).length;
  if (full * 2 <= records.length) return [];
  return rows.filter((position) => {
    const heading = stateHeading(records[position]?.cells ?? [], words);
    return heading !== undefined && (heading.isCounted || !cityStates.has(heading.state));
  });
}

function isCountedState(cells: readonly string[], words: Vocabularies): boolean {
  return stateHeading(cells, words)?.isCounted ?? false;
}

/** Whether a text is the heading of a section: a Land that is no city, or something with a colon. */
function isSection(text: string, words: Vocabularies): boolean {
  if (text.includes(":")) return true;
  const state = /\p{L}{4}/u.test(text) ? words.state.codes.get(fold(text)) : undefined;
  return state !== undefined && !cityStates.has(state);
}
