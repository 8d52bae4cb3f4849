import { fold } from "../../../text/fold.ts";
import { hasRegionWord } from "../../column/cell-shapes.ts";
import type { PlannedColumn } from "../../column/planned-column.ts";
import type { SheetRecord } from "../../sheet/records.ts";
import {
  type Explanation,
  explanationIn,
  isAbbreviated,
  isSentence,
  type LegendLabel,
  legendLabelOf,
} from "../../text/legend-text.ts";
import type { Vocabularies } from "../../word/vocabularies.ts";
import { codeOf } from "../../word/word-cell.ts";
import type { FootLine, TableFoot } from "./table-foot.ts";

/**
 * The lines below the last row of a table that explain it, if most of its rows have more than a name: what stands below a
 * label (`Legende`, `Hinweise`), and two lines or more at the end that each explain a short form.
 */
export function legendLines(
  { rows, names, lines }: TableFoot,
  records: readonly SheetRecord[],
  columns: readonly PlannedColumn[],
  words: Vocabularies,
): readonly number[] {
  if (rows <= names) return [];
  const isInRow = inCells(records, columns, lines[0]?.position ?? 0);
  const found = [...labelled(lines, rows - names), ...explaining(lines, isInRow, words)];
  return found.map(({ position }) => position);
}

/** The lines below a label that has fewer names than `rows` above it, and fewer texts than rows below it if it is a remark. */
function labelled(lines: readonly FootLine[], rows: number): readonly FootLine[] {
  const [found, texts]: [FootLine[], FootLine[]] = [[], []];
  let label: LegendLabel | undefined;
  let names = 0;
  for (const line of lines) {
    const own = labelOf(line);
    if (own !== undefined) label = rows > names ? own : undefined;
    else if (line.because === "heading" || line.texts.at(-1)?.endsWith(":")) label = undefined;
    const isSure = own !== undefined || label === "legend" || explanationIn(line.texts) !== undefined;
    if (label !== undefined && mayExplain(line) && (isSure || !mayBeRegion(line)))
      (isSure ? found : texts).push(line);
    else if (line.because === undefined) names++;
  }
  return texts.length < rows ? [...found, ...texts] : found;
}

/** The label that a line is, or with which it begins if it is a note or explains a short form behind it. */
function labelOf({ because, texts: [first = "", second = ""] }: FootLine): LegendLabel | undefined {
  const isNote = because === "note" || (because === undefined && explanationIn([second]) !== undefined);
  return isNote ? legendLabelOf(first) : undefined;
}

/** Whether a line may be one that explains: nothing says that it counts or is the heading of members. */
function mayExplain({ because }: FootLine): boolean {
  return because !== "total" && because !== "heading" && because !== "filler";
}

/** Whether a line may be a member that follows a remark. */
function mayBeRegion({ texts }: FootLine): boolean {
  return texts.some((text) => hasRegionWord(text) && !isSentence(text));
}

/** The lines at the end that each explain another short form: one that a row has, or one that can be no word. */
function explaining(
  lines: readonly FootLine[],
  isInRow: (short: string) => boolean,
  words: Vocabularies,
): readonly FootLine[] {
  const found = new Map<string, FootLine>();
  for (const line of [...lines].reverse()) {
    const explanation = mayExplain(line) ? explanationIn(line.texts) : undefined;
    if (explanation !== undefined && !isOfOtherKind(explanation, words)) {
      const { short } = explanation;
      if (found.has(short)) return [];
      if (isInRow(short) || (line.texts.length === 1 && isAbbreviated(short))) {
        found.set(short, line);
        continue;
      }
    }
    if (line.because === undefined) break;
  }
  return found.size < 2 ? [] : [...found.values()];
}

/** `LK – Fulda`: a kind of region, and not what it means. */
function isOfOtherKind({ short, meaning }: Explanation, { kind }: Vocabularies): boolean {
  const code = codeOf(short, kind);
  return code !== undefined && codeOf(meaning.replace(/ ?\(.*/s, ""), kind) !== code;
}

/** Tells what is the whole text of a cell that is read and no name, above a row. */
function inCells(
  records: readonly SheetRecord[],
  columns: readonly PlannedColumn[],
  end: number,
): (text: string) => boolean {
  const places = columns.filter(({ field }) => field !== null && field !== "name");
  return (text) => {
    const sought = fold(text);
    return records
      .slice(0, end)
      .some(({ cells }) => places.some(({ position }) => fold(cells[position] ?? "") === sought));
  };
}
