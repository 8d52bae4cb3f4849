import type { IgnoredBecause } from "../../issue-params/list.ts";
import { saysNoMember } from "../date/leaving.ts";
import type { Sheet } from "../sheet/opened-sheet.ts";
import { isBlank, type SheetRecord } from "../sheet/records.ts";
import { cleanCell } from "../text/clean.ts";

/**
 * The places of rows that the list may not mean as members of its day: a title, the heading of the names or the last
 * heading above says that they left, applied or take part in another role; or their name has a footnote mark, and a
 * footnote says so.
 */
export function rowsInDoubt(
  { titles, header, records }: Pick<Sheet, "titles" | "header" | "records">,
  ignored: ReadonlyMap<number, IgnoredBecause>,
  name: number | undefined,
): ReadonlySet<number> {
  const doubted = new Set<number>();
  const isAll =
    titles.some(saysSo) ||
    (name !== undefined && header.some(({ cells }) => saysNoMember(cells[name] ?? "")));
  const hasFootnote = [...ignored].some(([at, because]) => because === "note" && isFootnote(records[at]));
  let isSection = false;
  for (const [at, record] of records.entries()) {
    const because = ignored.get(at);
    if (because === "heading") isSection = saysSo(record) || (isSection && !saysMembers(record));
    else if (because === undefined && (isAll || isSection || (hasFootnote && isMarked(record, name))))
      doubted.add(at);
  }
  return doubted;
}

function saysSo({ cells }: SheetRecord): boolean {
  return cells.some((cell) => !isBlank(cell) && saysNoMember(cell));
}

/** Whether a heading is about members again; that of a Land says nothing of it. */
function saysMembers({ cells }: SheetRecord): boolean {
  return cells.some((cell) => /mitglied|member|kommunen|gemeinden|kreise/i.test(cell));
}

function isFootnote(record: SheetRecord | undefined): boolean {
  const text = record?.cells.find((cell) => !isBlank(cell))?.trim() ?? "";
  return /^(?:[*†‡¹²³⁰⁴-⁹]|\(?\d{1,2}\))/.test(text) && saysNoMember(text);
}

function isMarked({ cells }: SheetRecord, name: number | undefined): boolean {
  return name !== undefined && cleanCell(cells[name] ?? "", "name").removed.includes("footnote");
}
