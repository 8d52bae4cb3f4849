import {
  type Fix,
  type MemberList,
  type MendingOptions,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { NetworkError } from "netzwerk-daseinsvorsorge/query";
import { mendSpreadsheet } from "netzwerk-daseinsvorsorge/spreadsheet";
import { type Language, type Row, textOf } from "../../list/cell.ts";
import { changedLines, type TracedLine } from "../../list/traced-lines.ts";
import type { Bench } from "../bench.ts";
import { readingOptions } from "../check/reading.ts";
import { cutOptions } from "../source/opened-source.ts";

/**
 * The file that somebody opened, with all that was changed on the page, and a last column that says what is left. `null` if
 * it cannot have a letter that was written into it.
 */
export async function ownList(
  bench: Bench,
  lang: Language,
  writesHeadings: boolean,
): Promise<string | Uint8Array | null> {
  try {
    return await mended(bench, lang, writesHeadings);
  } catch (error) {
    if (error instanceof NetworkError) return null;
    throw error;
  }
}

async function mended(
  { opened, cut, draft, steps, checked }: Bench,
  lang: Language,
  headings: boolean,
): Promise<string | Uint8Array> {
  const { input, bytes, sheet, grid } = opened;
  if (input === null) throw new Error("A network has no rows.");
  const options = readingOptions(input, draft.settings, cutOptions({ ...cut, sheet }, opened), opened.name);
  const list = readMemberList(input, options);
  const base = checked?.start ?? null;
  const read = base === null ? list : { list, base };
  const isWorkbook = typeof input !== "string" && !(input instanceof Uint8Array);
  const known = cellsByLine(list);
  const fixes = changedLines(grid, steps.flat()).flatMap((line) =>
    fixOf(line, known.get(line.line), isWorkbook),
  );
  const settings: MendingOptions = { lang, fixes, apply: [], headings, remarks: true };
  if (typeof input === "string") return mendMemberList(input, read, settings).text;
  if (input instanceof Uint8Array) return mendMemberList(input, read, settings).bytes;
  if (bytes === null) throw new Error("A workbook comes from a file.");
  return mendSpreadsheet(bytes, mendMemberList(input, read, settings).sheet);
}

/** What changed in a line, as a fix; in a workbook no row can be put between others. */
function fixOf(
  { line, from, to }: TracedLine,
  known: readonly string[] | undefined,
  isWorkbook: boolean,
): Fix[] {
  const shown = from.map(textOf);
  const cells = known ?? shown;
  const rows = to.map((row) => withoutRemark(row, shown.length > cells.length ? shown.length - 1 : null));
  if (from.length === 0 && to.length === 0) return [];
  // In a workbook a deleted row is a blank one.
  if (isWorkbook && rows[0]?.every((cell) => cell === ""))
    return [{ kind: "row", line, from: cells, to: [] }];
  const isSame = rows.length === 1 && rows[0]?.join("\n") === cells.join("\n");
  return isSame ? [] : [{ kind: "row", line, from: cells, to: isWorkbook ? rows.slice(0, 1) : rows }];
}

/** By line the cells of the rows and of the header, as the library has them. */
function cellsByLine({ plan, rows }: MemberList): ReadonlyMap<number, readonly string[]> {
  const cells = new Map(rows.map((row) => [row.line, row.cells]));
  if (plan.headerLine !== null)
    cells.set(
      plan.headerLine,
      plan.columns.map(({ header }) => header),
    );
  return cells;
}

/** The texts of a row without the remark of an earlier mending, which is none of its cells; it starts at `column`. */
function withoutRemark(row: Row, column: number | null): string[] {
  const texts = row.map(textOf);
  if (column === null) return texts;
  const own = texts.slice(0, column);
  while (own.at(-1) === "") own.pop();
  return own;
}
