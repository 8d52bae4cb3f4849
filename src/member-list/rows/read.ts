import type { Issue } from "../../issue.ts";
import type { MembershipInput } from "../../model/membership.ts";
import { areListColumns, columnsOf } from "../plan/columns.ts";
import { type ListSettings, type MemberListOptions, settingsOf } from "../plan/options.ts";
import { type Plan, planOf } from "../plan/plan.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { sheetOf } from "../sheet/sheet.ts";
import type { ListRow, MemberList } from "./member-list.ts";
import { type KeptRow, membershipsOf, sourcesOf } from "./memberships.ts";
import { placeRows } from "./regions.ts";
import { type ReadRow, readRow } from "./row.ts";
import { hasError, statusOf } from "./row-status.ts";

/**
 * Reads a member list row by row.
 *
 * Takes the CSV that an office keeps: detects encoding, delimiter and header, finds columns by their names, and reads
 * dates, keys and words as people write them. It undoes and reports what a spreadsheet is known to do to a cell; it
 * refuses what can mean more than one thing, and an end before its start. Nothing is lost: `rows` has every row of data,
 * and a refused row keeps its cells. It neither converts anything to a number nor reads a clock. It never throws, whatever
 * the bytes: a file that is not a list gives issues instead of rows.
 *
 * It does not check rules between records; {@link checkMemberList} does.
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
  const sheet = sheetOf(input, settings, (cells) => areListColumns(columnsOf(cells, settings.ownColumns)));
  const plan = planOf(sheet, settings);
  const { columns, issues, refusal } = plan;
  const read = readRows(plan, settings);
  const sound = read.filter((row) => !hasError(row.issues));
  const { regions, regionOf, issuesOf } = placeRows(sound, plan, settings.regionBy);
  const kept = sound.flatMap((row): KeptRow[] => {
    const regionId = regionOf.get(row);
    return regionId === undefined ? [] : [{ row, regionId }];
  });
  const memberships = membershipsOf(kept, settings);
  const membershipOf = new Map(kept.map(({ row }, at) => [row, memberships[at]]));
  const rows = read.map((row): ListRow => {
    const { line, lastLine, cells } = row.record;
    const found = [...row.issues, ...(issuesOf.get(row) ?? [])];
    const membershipId = membershipOf.get(row)?.id;
    return {
      line,
      lastLine,
      status: statusOf(found),
      cells,
      values: row.values,
      issues: found,
      ...(membershipId === undefined ? {} : { membershipId }),
    };
  });
  return {
    columns,
    regions,
    memberships,
    sources: sourcesOf(kept),
    rows,
    issues: [
      ...issues,
      ...(refusal === undefined ? rows.flatMap((row) => row.issues) : []),
      ...unknownEnds(membershipOf),
    ],
  };
}

function readRows(plan: Plan, settings: ListSettings): ReadRow[] {
  const { records, refusal } = plan;
  const rows = records.map((record, position): ReadRow => {
    if (position > 0 && position % 1000 === 0) settings.onProgress(position);
    return refusal === undefined
      ? readRow(record, position, plan, settings)
      : { position, record, values: [], issues: [refusal] };
  });
  settings.onProgress(rows.length);
  return rows;
}

/** One note for all rows whose membership has an unknown end. */
function unknownEnds(membershipOf: ReadonlyMap<ReadRow, MembershipInput | undefined>): Issue[] {
  const endless = [...membershipOf].flatMap(([{ record }, membership]) =>
    membership === undefined || membership.endDate !== undefined
      ? []
      : [{ id: membership.id, line: record.line }],
  );
  if (endless.length === 0) return [];
  const params = { ids: endless.map(({ id }) => id), lines: endless.map(({ line }) => line) };
  return [listIssue({ code: "end-unknown", params }, [])];
}
