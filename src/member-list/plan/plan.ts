import type { Issue } from "../../issue.ts";
import { reading } from "../../network-error.ts";
import { type JudgedColumns, judgeColumns } from "../column/judged-columns.ts";
import type { PlannedColumn } from "../column/planned-column.ts";
import type { HeaderLines } from "../sheet/header.ts";
import type { Sheet, SheetSettings } from "../sheet/opened-sheet.ts";
import { type ListInput, sheetOf } from "../sheet/sheet.ts";
import { vocabulariesWith } from "../word/vocabularies.ts";
import { columnIssues } from "./column/column-issues.ts";
import { keptColumns, mayMissEnds, unreadKeys } from "./column/unread-columns.ts";
import { dateSettingsBy, judgeOrders, type ListOrders } from "./date-orders.ts";
import { givenColumns, givenIgnored } from "./given/given-plan.ts";
import type { MemberListPlan } from "./given/list-plan.ts";
import { type ListSettings, type MemberListOptions, settingsOf } from "./given/options.ts";
import { headerSearch } from "./header/header-search.ts";
import { ignoredRows } from "./lines/ignored-lines.ts";
import { marksStandAlone } from "./lines/member-cells.ts";
import { footnotesOf, rowsInDoubt } from "./lines/rows-in-doubt.ts";
import { statesAbove } from "./lines/state-headings.ts";
import { dayLines, judgeDays } from "./list-day.ts";
import { dateStyleLater } from "./list-style.ts";
import { withMergedCells } from "./merged-cells.ts";
import { dayIssues, emptyIssues, ignoredIssues, noHeaderIssue, orderIssues } from "./plan-issues.ts";
import { fieldColumnsOf, planOfColumns, type ReadingPlan } from "./reading-plan.ts";

/**
 * Says how a member list would be read, without reading it.
 *
 * The plan is plain data: show it, correct it, and give it back as the option `plan` of {@link readMemberList}, which then
 * reads the list in this way. `readMemberList(input, { plan: planMemberList(input) })` is `readMemberList(input)`. A column
 * whose `field` is `null` is not read.
 *
 * @param input - as for {@link readMemberList}
 * @param options - as for {@link readMemberList}
 * @returns the header, the columns with what each holds and why, the day of the list, and the lines that are no members; for
 * what is no list a plan without columns
 * @throws {NetworkError} `field-value` for an unknown option, or a value that an option does not have
 * @example
 * const plan = planMemberList("Institution;Datum des Beginns;Telefon\nLandkreis Fulda;27.11.2018;0661 1");
 * plan.columns.map((column) => column.field); // => ["name", "start", null]
 */
export function planMemberList(input: ListInput, options: MemberListOptions = {}): MemberListPlan {
  return readingPlanOf(input, settingsOf(options)).plan;
}

/** Finds out how a list is read. */
export function readingPlanOf(input: unknown, settings: ListSettings): ReadingPlan {
  const words = vocabulariesWith(settings.words);
  const search = headerSearch(settings.ownColumns, words);
  const sheet = reading(["input"], () => sheetOf(input, sheetSettings(settings), search));
  const judged = judgeColumns(sheet, settings.ownColumns, words);
  const own = givenColumns(settings.plan, judged.columns);
  const name = own.columns.find(({ field }) => field === "name");
  if (sheet.width === 0 || (sheet.header.length === 0 && !isList(name, judged, settings)))
    return withoutList(sheet, settings);
  const orders = judgeOrders(own.columns, sheet.records, settings.dateOrder);
  const columns = own.columns.map((column) => withOrder(column, orders));
  const state = own.columns.find(({ field }) => field === "state");
  const merged = [name, state].reduce(
    (records, column) => withMergedCells(records, sheet.merged, column?.position),
    sheet.records,
  );
  const named = { ...sheet, records: merged };
  const ignored =
    settings.plan === undefined
      ? ignoredRows(named, columns, judged.tallies, words)
      : givenIgnored(settings.plan, named.records);
  const undated = dateSettingsBy(columns, orders, settings, undefined);
  const days = judgeDays(dayLines(named, columns, ignored), sheet.covers, undated(-1), settings);
  return {
    plan: {
      ...headOfPlan(sheet),
      columns,
      listedOn: days.listedOn,
      ignored: ignoredLines(named, ignored),
    },
    settings,
    words,
    records: named.records,
    ignored,
    fieldColumns: fieldColumnsOf(columns),
    dates: dateSettingsBy(columns, orders, settings, days.listedOn?.date),
    style: dateStyleLater(columns, named.records, named.name !== null),
    keepColumns: keptColumns(columns, settings.keepColumns),
    mayMissEnds: mayMissEnds(columns, judged),
    unreadKeys: unreadKeys(columns, judged),
    statesAbove: statesAbove(named.records, ignored, words),
    inDoubt: rowsInDoubt(named, ignored, name?.position),
    footnotes: footnotesOf(named.records, ignored),
    isBlankNo: marksStandAlone(columns, judged.tallies),
    issues: [
      ...sheet.issues,
      ...emptyIssues(sheet, ignored),
      ...ignoredIssues(named, ignored, columns),
      ...columnIssues(columns, judged, sheet.header[0], settings, own.missing),
      ...orderIssues(orders),
      ...dayIssues(days),
    ],
  };
}

/**
 * Whether rows without a header are a list: there are names, and a column of dates or keys, or most names have a word of
 * regions. A letter has lines that could be names too. A caller who plans a list without a header knows better.
 */
function isList(
  name: PlannedColumn | undefined,
  { tallies }: JudgedColumns,
  { plan }: ListSettings,
): boolean {
  if (name === undefined) return false;
  const isOfRegions = tallies[name.position]?.isMostly("region") ?? false;
  const isTable = tallies.some((tally) => tally.filled > 1 && tally.isMostly("date", "key"));
  return plan !== undefined || isOfRegions || isTable;
}

/** How the input is cut: as the plan of the caller says, unless another option says it too. */
function sheetSettings({ plan, ...settings }: ListSettings): SheetSettings {
  if (plan === undefined) return { ...settings, headerLines: undefined, plannedEncoding: undefined };
  return {
    ...settings,
    sheet: settings.sheet ?? plan.sheet ?? undefined,
    delimiter: settings.delimiter ?? plan.delimiter ?? undefined,
    plannedEncoding: plan.encoding ?? undefined,
    headerLine: settings.headerLine ?? plan.headerLine,
    headerLines: plan.headerLines,
  };
}

function headOfPlan({
  name,
  encoding,
  delimiter,
  header,
}: Sheet): Omit<MemberListPlan, "columns" | "listedOn" | "ignored"> {
  const headerLines =
    ([0, 1, 2, 3] as const).find((lines): lines is HeaderLines => lines === header.length) ?? 0;
  return { sheet: name, encoding, delimiter, headerLine: header[0]?.line ?? null, headerLines };
}

/** The plan of an input without a header in which no column can be the name. */
function withoutList(sheet: Sheet, settings: ListSettings): ReadingPlan {
  const empty = planOfColumns([]);
  const issues: readonly Issue[] = sheet.records.length === 0 ? [] : [noHeaderIssue(sheet)];
  return {
    ...empty,
    plan: { ...empty.plan, ...headOfPlan(sheet) },
    settings,
    issues: [...sheet.issues, ...issues],
  };
}

function withOrder(column: PlannedColumn, { ofColumn }: ListOrders): PlannedColumn {
  const dateOrder = column.dateOrder ?? ofColumn.get(column.position);
  return dateOrder === undefined ? column : { ...column, dateOrder };
}

function ignoredLines(
  { titles, records }: Sheet,
  ignored: ReadingPlan["ignored"],
): MemberListPlan["ignored"] {
  const rows = [...ignored].map(([position, because]) => ({ line: records[position]?.line ?? 0, because }));
  return [...titles.map(({ line }) => ({ line, because: "title" as const })), ...rows];
}
