import type { IgnoredBecause } from "../../../issue-params/list.ts";
import { cleanCell } from "../../../text/clean.ts";
import { saysNoMember } from "../../date/leaving.ts";
import type { Sheet } from "../../sheet/opened-sheet.ts";
import { isBlank, type SheetRecord } from "../../sheet/records.ts";
import { type Footnote, footnotesIn, notedText } from "../../text/footnote.ts";

/** What says of a row that it may not be a member: a footnote of its name, or a heading or title above it. */
export interface RowDoubt {
  readonly reason: "footnote" | "heading";
  /** The text that says so, exactly as in the file. */
  readonly value: string;
}

/**
 * The rows that the list may not mean as members of its day, by their places: a title, the heading of the names or the last
 * heading above says that they left, applied or take part in another role; or their name has the mark of a footnote that
 * says so.
 */
export function rowsInDoubt(
  { titles, header, records }: Pick<Sheet, "titles" | "header" | "records">,
  ignored: ReadonlyMap<number, IgnoredBecause>,
  name: number | undefined,
): ReadonlyMap<number, RowDoubt> {
  const doubted = new Map<number, RowDoubt>();
  const names = header.map(({ cells }) => (name === undefined ? "" : (cells[name] ?? "")));
  const ofAll = headingDoubt(titles.flatMap((title) => doubtIn(title) ?? [])[0] ?? names.find(saysNoMember));
  const footnotes = footnotesOf(records, ignored);
  const hasHeading = [...ignored.values()].includes("heading");
  if (ofAll === undefined && !hasHeading && footnotes.length === 0) return doubted;
  let section: RowDoubt | undefined;
  for (const [at, record] of records.entries()) {
    const because = ignored.get(at);
    if (because === "heading")
      section = headingDoubt(doubtIn(record)) ?? (saysMembers(record) ? undefined : section);
    if (because !== undefined) continue;
    const doubt = ofAll ?? section ?? footnoteDoubt(record, name, footnotes);
    if (doubt !== undefined) doubted.set(at, doubt);
  }
  return doubted;
}

/** The footnotes among the lines of a list that are notes. */
export function footnotesOf(
  records: readonly SheetRecord[],
  ignored: ReadonlyMap<number, IgnoredBecause>,
): readonly Footnote[] {
  return [...ignored].flatMap(([at, because]) =>
    because === "note" ? footnotesIn(records[at]?.cells ?? []) : [],
  );
}

/** The cell that says of those below it that they are no members. */
function doubtIn({ cells }: SheetRecord): string | undefined {
  return cells.find((cell) => !isBlank(cell) && saysNoMember(cell));
}

function headingDoubt(value: string | undefined): RowDoubt | undefined {
  return value === undefined ? undefined : { reason: "heading", value };
}

/** Whether a heading is about members again; that of a Land says nothing of it. */
function saysMembers({ cells }: SheetRecord): boolean {
  return cells.some((cell) => /mitglied|member|kommunen|gemeinden|kreise/i.test(cell));
}

/** What a footnote of a name says if it is that this is no member. */
function footnoteDoubt(
  { cells }: SheetRecord,
  name: number | undefined,
  footnotes: readonly Footnote[],
): RowDoubt | undefined {
  const raw = name === undefined ? "" : (cells[name] ?? "").trim();
  if (footnotes.length === 0 || !cleanCell(raw, "name").removed.includes("footnote")) return undefined;
  const own = notedText(raw)?.keys ?? [];
  const found = footnotes.find(({ key, line }) => own.includes(key) && saysNoMember(line));
  return found && { reason: "footnote", value: found.line };
}
