import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId } from "../../model/region.ts";
import type { SourceInput } from "../../model/source.ts";
import { headerIssues } from "../plan/header-issues.ts";
import { type ListSettings, type MemberListOptions, settingsOf } from "../plan/options.ts";
import { type Sheet, sheetOf } from "../sheet/sheet.ts";
import { unknownEnds } from "./list-issues.ts";
import { uniqueIds } from "./list-regions.ts";
import type { ListRow, MemberList, RowStatus } from "./member-list.ts";
import { placeRows, type SoundRow } from "./placed-rows.ts";
import { nameColumnOf, type RowReading, readRow } from "./row.ts";
import type { RowValues } from "./row-values.ts";

/**
 * What does this member list say, row by row?
 *
 * Reads the CSV that an office keeps: finds out encoding, delimiter and header, reads columns by their names, and
 * dates, keys and words as people write them. What a spreadsheet is known to have done to a cell is undone and
 * reported; what can mean more than one thing is refused, and so is an end before its start. Nothing is lost: every row
 * of data is among `rows`, and one that is refused keeps its cells. Nothing is converted to a number, and no clock is
 * read. Never throws whatever the bytes; a file that is no list gives issues and no rows.
 *
 * The rules between records are those of {@link checkMemberList}.
 *
 * @param input - the bytes of the file, its text, or its rows as cells of text
 * @param options - see {@link MemberListOptions}
 * @returns regions, memberships and sources of the rows that were not refused, all rows, and all issues
 * @throws {NetworkError} `field-value` for an unknown option, or a value that an option does not have
 * @example
 * const list = readMemberList("Mitglied;Kreisschlüssel;seit;bis\nVogelsbergkreis;6535;27.11.2018;laufend");
 * list.rows.map((row) => row.status); // => ["repaired"]
 * list.issues.map((issue) => [issue.code, issue.repaired?.to]); // => [["key-leading-zero", "06535"]]
 * list.memberships[0];
 * // => { id: "kreis-06535-1", regionId: "kreis-06535", startDate: "2018-11-27", endDate: ".." }
 */
export function readMemberList(
  input: string | Uint8Array | readonly (readonly string[])[],
  options: MemberListOptions = {},
): MemberList {
  const settings = settingsOf(options);
  const table = sheetOf(input, settings);
  const ofHeader = headerIssues(table, settings);
  const refusal = ofHeader.find(({ code }) => code === "column-duplicate");
  const readings = readRows(table, settings, refusal);
  const sound = readings.flatMap(({ values, issues }, position): SoundRow[] => {
    const record = table.records[position];
    return record === undefined || hasError(issues) ? [] : [{ position, record, values }];
  });
  const { regions, regionOf, issuesOf } = placeRows(sound, table.columns, settings.regionBy);
  const kept = sound.flatMap((row) => {
    const regionId = regionOf.get(row.position);
    return regionId === undefined ? [] : [{ ...row, regionId }];
  });
  const memberships = membershipsOf(kept, settings);
  const membershipIds = new Map(kept.map(({ position }, at) => [position, memberships[at]?.id]));
  const rows = table.records.map(({ line, lastLine, cells }, position): ListRow => {
    const issues = [...(readings[position]?.issues ?? []), ...(issuesOf.get(position) ?? [])];
    const membershipId = membershipIds.get(position);
    const row = { line, lastLine, status: statusOf(issues), cells, issues };
    return membershipId === undefined ? row : { ...row, membershipId };
  });
  const endless = kept
    .map(({ record }, at) => ({ line: record.line, membership: memberships[at] }))
    .flatMap(({ line, membership }) =>
      membership === undefined || membership.endDate !== undefined ? [] : [{ id: membership.id, line }],
    );
  const issues = [
    ...table.issues,
    ...ofHeader,
    ...(refusal === undefined ? rows.flatMap((row) => row.issues) : []),
    ...(endless.length === 0 ? [] : [unknownEnds(endless)]),
  ];
  return { columns: table.columns, regions, memberships, sources: sourcesOf(kept), rows, issues };
}

const noValues: RowValues = { name: "", keys: [], sources: [] };

function readRows(table: Sheet, settings: ListSettings, refusal: Issue | undefined): RowReading[] {
  const nameColumn = nameColumnOf(table.columns);
  const readings = table.records.map((record, position): RowReading => {
    if (position > 0 && position % 1000 === 0) settings.onProgress(position);
    return refusal === undefined
      ? readRow(record, position, table.columns, settings, nameColumn)
      : { values: noValues, issues: [refusal] };
  });
  settings.onProgress(readings.length);
  return readings;
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

/** What became of a row with these issues. */
export function statusOf(issues: readonly Issue[]): RowStatus {
  if (hasError(issues)) return "rejected";
  return issues.some(({ repaired }) => repaired !== undefined) ? "repaired" : "accepted";
}

interface KeptRow extends SoundRow {
  readonly regionId: RegionId;
}

function membershipsOf(rows: readonly KeptRow[], { blankEnd }: ListSettings): MembershipInput[] {
  const unique = uniqueIds(rows.flatMap(({ values }) => values.membershipId ?? []));
  const counts = new Map<RegionId, number>();
  return rows.map(({ values, regionId }) => {
    const count = (counts.get(regionId) ?? 0) + 1;
    counts.set(regionId, count);
    const { role, startReason, endReason, sources, note } = values;
    const startDate = values.startDate?.date;
    const endDate = values.endDate === undefined ? blankEnds[blankEnd] : values.endDate.date;
    return {
      id: values.membershipId ?? unique(`${regionId}-${count}`),
      regionId,
      ...(role === undefined ? {} : { role }),
      ...(startDate === undefined ? {} : { startDate }),
      ...(endDate === undefined ? {} : { endDate }),
      ...(startReason === undefined ? {} : { startReason }),
      ...(endReason === undefined ? {} : { endReason }),
      ...(sources.length === 0 ? {} : { sources }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

const blankEnds = { unknown: undefined, ongoing: ".." } as const;

function sourcesOf(rows: readonly KeptRow[]): SourceInput[] {
  const titles = new Set(rows.flatMap(({ values }) => values.sources));
  return [...titles].map((title) => ({ id: title, title }));
}
