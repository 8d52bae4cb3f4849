import { mendedNote } from "../../messages/list/mending.ts";
import type { Language } from "../../model/bilingual.ts";
import { fold } from "../../text/fold.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import { fieldHeadings, schemeHeadings } from "../heading/headings.ts";
import { withUnreadMark } from "../heading/unread-mark.ts";
import type { MemberListOptions } from "../plan/given/options.ts";
import { planMemberList } from "../plan/plan.ts";
import type { MemberList } from "../rows/member-list.ts";
import { noEdits } from "./list-edits.ts";
import type { ListFile } from "./list-file.ts";
import { isSame, type Reading, readAgain } from "./reading.ts";

/** A heading that mending writes. */
export interface WrittenHeading {
  /** The place of the column, from 0. */
  readonly column: number;
  /** The heading, exactly as in the file. */
  readonly from: string;
  /** The heading as it is written. */
  readonly to: string;
}

/** A file whose headings say what was explained of them. */
export interface HeadedFile<File> {
  readonly file: File;
  readonly reading: Reading;
  readonly headings: readonly WrittenHeading[];
}

/**
 * Writes the headings of columns that options explain as reading knows them, and takes the explanations out of the options.
 * All of them, or those with which the list then says the same.
 */
export function withHeadings<File extends ListFile<File>>(
  file: File,
  reading: Reading,
  lang: Language,
): HeadedFile<File> {
  const { list, options } = reading;
  const { columns = {}, plan, ...plain } = options;
  if (plan === undefined && Object.keys(columns).length === 0) return { file, reading, headings: [] };
  const { sheet, delimiter, headerLine } = list.plan;
  const cut = {
    sheet: sheet ?? undefined,
    delimiter: delimiter ?? undefined,
    headerLine: headerLine ?? undefined,
  };
  const natural = planMemberList(file.source, { ...plain, ...cut });
  const differing = list.plan.columns.filter((column) => {
    const own = natural.columns[column.position];
    return own?.because === "assumed" || meaningOf(column) !== meaningOf(own);
  });
  // A heading that says nothing else than without the options may still be what tells the header from a title.
  const given = list.plan.columns.filter(({ because }) => because === "given");
  for (const columns of [differing, given]) {
    const all = headed(file, reading, headingsOf(columns, lang), plain, lang);
    if (all !== undefined) return all;
  }
  let made: HeadedFile<File> = { file, reading, headings: [] };
  if (plan !== undefined) return made;
  for (const column of differing) {
    const headings = [...made.headings, ...headingsOf([column], lang)];
    const rest = withoutHeadings(columns, headings);
    made = headed(file, reading, headings, { ...plain, columns: rest }, lang) ?? made;
  }
  return made;
}

/** What a column holds. */
function meaningOf(column: PlannedColumn | undefined): string {
  return JSON.stringify([column?.field, column?.scheme, column?.part]);
}

/** The file with headings, if with other options it says what it said. */
function headed<File extends ListFile<File>>(
  file: File,
  { list, base }: Reading,
  headings: readonly WrittenHeading[],
  options: MemberListOptions,
  lang: Language,
): HeadedFile<File> | undefined {
  const line = list.plan.headerLine;
  if (line === null || !headings.every(({ to }) => file.canWrite(to))) return undefined;
  const cells = new Map([[line, new Map(headings.map(({ column, to }) => [column, to]))]]);
  const notes = new Map(
    headings.map(({ column, from }) => [`${line}:${column}`, mendedNote(from, null, lang)]),
  );
  const made = headings.length === 0 ? file : file.mended(list, { ...noEdits, cells }, notes);
  const reading = readAgain(made.source, { list, options, base });
  return saysTheSame(reading.list, list) ? { file: made, reading, headings } : undefined;
}

function headingsOf(columns: readonly PlannedColumn[], lang: Language): WrittenHeading[] {
  return columns
    .map((column) => ({ column: column.position, from: column.header, to: headingOf(column, lang) }))
    .filter(({ from, to }) => from !== to);
}

/** The heading under which a column is read as it is; a column of marks keeps its own, which names the time. */
function headingOf({ header, field, scheme, part }: PlannedColumn, lang: Language): string {
  if (field === null) return withUnreadMark(header, lang);
  if (field === "member-time") return header;
  if (part !== undefined) return header;
  return scheme === undefined ? fieldHeadings[field][lang] : schemeHeadings[scheme][lang];
}

function withoutHeadings(
  columns: NonNullable<MemberListOptions["columns"]>,
  headings: readonly WrittenHeading[],
): NonNullable<MemberListOptions["columns"]> {
  const written = new Set(headings.map(({ from }) => fold(from)));
  return Object.fromEntries(Object.entries(columns).filter(([heading]) => !written.has(fold(heading))));
}

/** Whether two lists have the same records, of the same rows; their lines and headings may differ. */
function saysTheSame(one: MemberList, other: MemberList): boolean {
  return isSame(contentOf(one), contentOf(other));
}

function contentOf({ plan, regions, memberships, sources, rows }: MemberList) {
  return {
    day: plan.listedOn?.date ?? null,
    columns: plan.columns.map(meaningOf),
    records: [regions, memberships, sources],
    rows: rows.map(({ status, cells, values, isListed, membershipId = null, laterMembershipIds = [] }) => [
      status,
      cells,
      values,
      isListed,
      membershipId,
      laterMembershipIds,
    ]),
  };
}
