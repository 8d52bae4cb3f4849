import type { Issue } from "../../issue.ts";
import type { MembershipId } from "../../model/membership.ts";
import { type MemberListOptions, settingsOf } from "../plan/given/options.ts";
import { readingPlanOf } from "../plan/plan.ts";
import { cleanedIssues, markedTimesIssues } from "../rows/cleaned-cells.ts";
import { type ListRow, type MemberList, withMemberships } from "../rows/member-list.ts";
import { type ListReading, listReading } from "../rows/reading.ts";
import { type ReadRow, readRow, withoutValues } from "../rows/row.ts";
import { hasError, statusOf } from "../rows/row-status.ts";
import type { ListInput } from "../sheet/sheet.ts";
import { withBrokenNames } from "./broken-names.ts";
import { keepOptions } from "./kept-options.ts";
import { isListed } from "./listed.ts";
import { keptRecords } from "./memberships.ts";
import { withNamesAbove } from "./missing-names.ts";
import { nameOnlyRows } from "./name-only.ts";
import { placeRows } from "./region/regions.ts";
import { withSeveralNames } from "./several-names.ts";
import { unknownEnds } from "./unknown-ends.ts";

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
export function readMemberList(input: ListInput, options: MemberListOptions = {}): MemberList {
  const settings = settingsOf(options);
  const plan = readingPlanOf(input, settings);
  const reading = listReading(plan);
  const read = readRows(reading);
  const { ignored } = plan;
  const sound = read.filter((row) => !ignored.has(row.position) && !hasError(row.issues));
  const { regions, regionOf, issuesOf } = placeRows(sound, plan);
  const kept = sound.filter(({ position }) => regionOf[position] !== undefined);
  const listed = new Set(kept.filter((row) => isListed(row, plan)));
  const { memberships, ofRows, sources } = keptRecords(kept, listed, regionOf, plan);
  const idsOf: (readonly MembershipId[])[] = [];
  kept.forEach(({ position }, at) => {
    idsOf[position] = ofRows[at]?.map(({ id }) => id) ?? [];
  });
  const ofLines = new Map(plan.issues.flatMap((issue) => ignoredLine(issue)));
  const nameOnly = nameOnlyRows(read, plan);
  const saidOfRows = new Set<Issue>();
  const rows = read.map((row): ListRow => {
    const { position, values } = row;
    const { line, lastLine, cells } = row.record;
    const isIgnored = ignored.has(position);
    const ofRow = isIgnored ? ofLines.get(line) : nameOnly.get(row);
    const besideOthers = issuesOf.get(row);
    const found =
      ofRow === undefined && besideOthers === undefined
        ? row.issues
        : row.issues.concat(besideOthers ?? [], ofRow ?? []);
    for (const issue of found) saidOfRows.add(issue);
    const status = isIgnored ? "ignored" : statusOf(found);
    const read = { line, lastLine, status, cells, values, issues: found, isListed: listed.has(row) } as const;
    return withMemberships(read, idsOf[position] ?? []);
  });
  const issues = [
    ...plan.issues.filter((issue) => !saidOfRows.has(issue)),
    ...cleanedIssues(reading),
    ...markedTimesIssues(reading),
    ...saidOfRows,
    ...unknownEnds(kept, ofRows, listed, nameOnly, plan),
  ];
  return keepOptions({ plan: plan.plan, regions, memberships, sources, rows, issues }, options);
}

/** The lines that are ignored, with what is said of them. */
function ignoredLine(issue: Issue): [line: number, issue: Issue][] {
  return issue.code === "line-ignored" && issue.at !== undefined ? [[issue.at.line, issue]] : [];
}

function readRows(reading: ListReading): readonly ReadRow[] {
  const { records, ignored, settings, fieldColumns } = reading.plan;
  const rows = records.map((record, position): ReadRow => {
    if (position > 0 && position % 1000 === 0) settings.onProgress(position);
    return ignored.has(position) ? withoutValues(record, position) : readRow(record, position, reading);
  });
  settings.onProgress(rows.length);
  const named = withNamesAbove(rows, fieldColumns.get("name")?.[0] ?? 0);
  return withSeveralNames(withBrokenNames(named, reading.plan), reading.plan);
}
