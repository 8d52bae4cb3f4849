import {
  type ListInput,
  type MemberListOptions,
  type MemberListPlan,
  type PlannedColumn,
  planMemberList,
  type Spreadsheet,
} from "netzwerk-daseinsvorsorge/member-list";
import { type Grid, type Row, textOf } from "../../list/cell.ts";
import { dayInName } from "../../list/day-in-name.ts";
import type { Settings } from "../../list/settings.ts";
import { latestShortYear } from "../../list/short-years.ts";
import type { OpenedSource } from "../source/opened-source.ts";

/** What the library reads of a grid: of a workbook its cells, of a text their texts. Lines that are left out stay blank. */
export function inputOf(
  grid: Grid,
  { input, sheet }: Pick<OpenedSource, "input" | "sheet">,
  leftOut: ReadonlySet<number> = new Set(),
): Spreadsheet | string[][] {
  const kept = leftOut.size === 0 ? grid : grid.map((row, at) => (leftOut.has(at + 1) ? [] : row));
  if (input === null || typeof input === "string" || input instanceof Uint8Array)
    return kept.map((row) => row.map(textOf));
  const sheets = input.sheets.map((one) => (one.name === sheet ? { ...one, rows: kept.map(sheetRow) } : one));
  return { sheets, issues: [] };
}

function sheetRow(row: Row) {
  return row.map((cell) =>
    typeof cell === "string" ? ({ text: cell, kind: cell === "" ? "blank" : "text" } as const) : cell,
  );
}

/** How a list is read by the settings of the page, and as its file is cut and named. */
export function readingOptions(
  input: ListInput,
  settings: Settings,
  cut: MemberListOptions,
  name: string,
): MemberListOptions {
  const options = withNamedDay(input, plainOptions(settings, cut), name);
  if (Object.keys(settings.columns).length === 0) return options;
  const { columns } = planMemberList(input, options);
  const named = columns.filter(
    ({ position, header }) => position in settings.columns && isUnique(header, columns),
  );
  const byHeading = Object.fromEntries(
    named.map(({ position, header }) => [header, settings.columns[position] ?? null]),
  );
  const planned = planMemberList(input, { ...options, columns: byHeading });
  return named.length === Object.keys(settings.columns).length
    ? { ...options, columns: byHeading }
    : { ...options, plan: withColumns(planned, settings) };
}

function plainOptions(settings: Settings, cut: MemberListOptions): MemberListOptions {
  return {
    ...cut,
    ...(settings.blankEnd === null ? {} : { blankEnd: settings.blankEnd }),
    ...(settings.dateOrder === null ? {} : { dateOrder: settings.dateOrder }),
    ...(settings.takesShortYears ? { pivotYear: latestShortYear } : {}),
    ...(settings.day === "" ? {} : { listedOn: settings.day }),
    ...(settings.headerLine === null ? {} : { headerLine: settings.headerLine }),
  };
}

/** The options with the day that the name of the file has, if nobody gave one and the list states none. */
function withNamedDay(input: ListInput, options: MemberListOptions, name: string): MemberListOptions {
  const day = dayInName(name);
  if (day === "" || options.listedOn !== undefined) return options;
  const { listedOn } = planMemberList(input, options);
  return listedOn === null ? { ...options, listedOn: day } : options;
}

/** The columns as they would be read if nobody had said what one of them holds. */
export function plainColumns(
  input: ListInput,
  settings: Settings,
  cut: MemberListOptions,
  name: string,
): readonly PlannedColumn[] {
  return planMemberList(input, readingOptions(input, { ...settings, columns: {} }, cut, name)).columns;
}

function isUnique(header: string, columns: readonly PlannedColumn[]): boolean {
  return header.trim() !== "" && columns.filter((column) => column.header === header).length === 1;
}

/** A plan in which the columns hold what a person says of them. */
function withColumns(plan: MemberListPlan, { columns }: Settings): MemberListPlan {
  return {
    ...plan,
    columns: plan.columns.map((column): PlannedColumn => {
      const meaning = columns[column.position];
      if (meaning === undefined) return column;
      const { position, header } = column;
      if (meaning === null) return { position, header, field: null, because: "given" };
      return isScheme(meaning)
        ? { position, header, field: "key", scheme: meaning, because: "given" }
        : { position, header, field: meaning, because: "given" };
    }),
  };
}

type Scheme = NonNullable<PlannedColumn["scheme"]>;

const schemes: readonly string[] = ["kreis", "ags", "ars", "verband", "nuts-2021", "nuts-2024", "ror"];

function isScheme(meaning: string): meaning is Scheme {
  return schemes.includes(meaning);
}
