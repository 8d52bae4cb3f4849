import {
  type Choice,
  type Fix,
  type Issue,
  type IssueLocation,
  type IssueOf,
  messageOf,
} from "../../issue.ts";
import type { IssueCode } from "../../issue-codes.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { JointList } from "../join/joined-list.ts";
import type { MemberList } from "../rows/member-list.ts";
import { valueIn } from "../rows/value/values.ts";
import { cellFix } from "../sheet/list-issue.ts";
import { rowText } from "../sheet/records.ts";
import { type Place, type RecordPlaces, recordPlaces } from "./places.ts";

/** An issue of a network, brought back to the row of the list that it is about. */
export interface LocatedIssue {
  /** The place of the row among the rows. */
  readonly row: number;
  /** The issue with line, column and cell. */
  readonly issue: Issue;
}

/**
 * Brings issues about a network back to the list from which it was made; returns `undefined` for one that is not about a
 * record of the list.
 *
 * What one cell can fix is in that cell. What two records do to each other is in the later row; if one of them is not in
 * the list, in the row of the other.
 */
export function issueLocator(joint: JointList): (issue: Issue) => LocatedIssue | undefined {
  const { list } = joint;
  let known: RecordPlaces | undefined;
  return (issue) => {
    known ??= recordPlaces(joint); // most lists need no places
    const places = known;
    const own = places.at(issue.path);
    const of = recordsIn(issue, places, list);
    const named = of?.rows.filter((row) => row !== undefined);
    const rows = [...new Set(named)].sort((a, b) => a - b);
    const last = rows.at(-1);
    const isAboutCell = own !== undefined && issue.path.length > 2;
    const place = isAboutCell || last === undefined ? own : { row: last, column: undefined };
    if (place === undefined) return undefined;
    const areInList = of !== undefined && !of.rows.includes(undefined);
    const found = areInList ? of.withLines(rows.map((row) => list.rows[row]?.line ?? 0)) : issue;
    const message = messageOf(found, listWording);
    const at = locationOf(place, list);
    const { fix: _, choices: __, ...issueInList } = { ...found, message, at };
    return { row: place.row, issue: { ...issueInList, ...fixesIn(issue, places, list) } };
  };
}

/** What an issue says about several records. */
interface Records<Code extends IssueCode = IssueCode> {
  /** Their rows; `undefined` for a record that is not in the list. */
  readonly rows: readonly (number | undefined)[];
  /** The issue as one about these lines, if all are in the list: one line if it is the same row. */
  withLines(lines: readonly number[]): Issue<Code>;
}

function recordsIn(issue: Issue, places: RecordPlaces, list: MemberList): Records | undefined {
  switch (issue.code) {
    case "id-duplicate":
      return pairOf(issue, [places.at(issue.path)?.row, places.at(issue.params.first)?.row]);
    case "membership-overlap":
    case "membership-overlap-possible": {
      const rows = issue.params.ids.map(places.rowOfMembership);
      const region = valueIn(list.rows[rows[0] ?? -1]?.values ?? [], "name")?.value;
      return pairOf({ ...issue, params: { ...issue.params, region } }, rows);
    }
    case "membership-duplicate":
    case "shared-boundary-day":
      return pairOf(issue, issue.params.ids.map(places.rowOfMembership));
    case "region-nested":
      return pairOf(issue, issue.params.regionIds.map(places.rowOfRegion));
    case "key-shared":
      return issue.params.reason === "other-region"
        ? undefined
        : pairOf(issue, issue.params.regionIds.map(places.rowOfRegion));
    case "region-name-similar": {
      const { params } = issue;
      if (!("regionIds" in params)) return undefined;
      const rows = params.regionIds.map(places.rowOfRegion);
      return params.reason === "bracket"
        ? { rows, withLines: (lines) => ({ ...issue, params: { ...params, lines } }) }
        : pairOf({ ...issue, params }, rows);
    }
    default:
      return undefined;
  }
}

function pairOf<Code extends IssueCode>(issue: IssueOf<Code>, rows: Records["rows"]): Records<Code> {
  const withLines = ([one, other]: readonly number[]): IssueOf<Code> =>
    one === undefined || other === undefined
      ? issue
      : { ...issue, params: { ...issue.params, lines: [one, other] } };
  return { rows, withLines };
}

/** The fix and the choices of an issue, as changes of the list where they are about its records. */
function fixesIn(
  { fix, choices }: Issue,
  places: RecordPlaces,
  list: MemberList,
): Pick<Issue, "fix" | "choices"> {
  const own = fix === undefined ? undefined : fixIn(fix, places, list);
  const all = (choices ?? []).flatMap((choice): Choice[] => {
    const found = fixIn(choice.fix, places, list);
    return found === undefined ? [] : [{ ...choice, fix: found }];
  });
  return {
    ...(own === undefined ? {} : { fix: own }),
    ...(all.length === 0 || all.length !== choices?.length ? {} : { choices: all }),
  };
}

/** A change as one of the list; `undefined` if the cell has more in it than the value that changes. */
function fixIn(fix: Fix, places: RecordPlaces, list: MemberList): Fix | undefined {
  if (!("path" in fix)) return fix;
  const place = places.at(fix.path);
  if (place === undefined) return fix;
  const inCell = list.rows[place.row]?.values.filter(({ column }) => column === place.column) ?? [];
  const isWholeCell = inCell.length === 1 && inCell[0]?.field === fix.path[2] && !isPeriod(place, list);
  return isWholeCell && fix.kind === "set" && typeof fix.value === "string"
    ? cellFix(locationOf(place, list), fix.value)
    : undefined;
}

/** Whether a cell has a period, of which one side may be blank. */
function isPeriod({ column }: Place, { plan }: MemberList): boolean {
  return plan.columns.some(({ position, field }) => position === column && field === "period");
}

function locationOf({ row, column }: Place, { rows, plan: { columns } }: MemberList): IssueLocation {
  const { line = 0, cells = [] } = rows[row] ?? {};
  return column === undefined
    ? { line, column: null, raw: rowText(cells) }
    : { line, column: columns[column]?.header ?? null, raw: cells[column] ?? "" };
}
