import { addTo } from "../../grouping.ts";
import { createIssue, type Issue, isIssue, messageOf } from "../../issue.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { networkFaults } from "../join/given/network-faults.ts";
import type { MemberListBase } from "../join/given/outcome.ts";
import { jointList } from "../join/join.ts";
import type { JointList } from "../join/joined-list.ts";
import type { ListRow, MemberList } from "../rows/member-list.ts";
import { statusOf } from "../rows/row-status.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { findingsOf, type ListFinding } from "./findings.ts";
import { keepInput } from "./kept-input.ts";
import { issueLocator } from "./locate.ts";
import { type ListSummary, summaryOf } from "./summary.ts";

/** A member list, checked with its network. */
export interface MemberListCheck {
  /** The network, without the rows that could not be read; `null` if a rule refuses what is left. */
  readonly network: Network | null;
  /** Every row of data, with what the rules between records found about it. */
  readonly rows: readonly ListRow[];
  /** Everything that was found: about the file, about its rows, and about the rest of the network. */
  readonly issues: readonly Issue[];
  /** The issues gathered by code and column, the most costly first; see {@link findingsOf}. */
  readonly findings: readonly ListFinding[];
  /** What the list says, in numbers. */
  readonly summary: ListSummary;
}

/**
 * Checks a member list row by row, together with its network.
 *
 * Joins the two by {@link joinMemberList} and parses the result. Every issue about a record of the list names line,
 * column and cell, and is in the row of that record. An issue about two records names the lines of both; it is in
 * the later row, unless it is about one cell, such as a last day that is also the next first day. Rows that could not be
 * read are not part of the network and do not make it invalid: look at `rows` or `issues` before you use it. It does not
 * throw, whatever the network.
 *
 * @param list - what {@link readMemberList} returned
 * @param base - the network of the list, as for {@link networkFromMemberList}
 * @returns the network, unless a rule refuses it, with the rows and issues of the list and of the rules
 * @throws {NetworkError} `field-type` if `list` is not what {@link readMemberList} returned
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const list = readMemberList("Region;seit;bis\nLandkreis A;2018;2022\nLandkreis A;01.07.2020;laufend");
 * const check = checkMemberList(list, base);
 * check.network; // => null
 * check.rows.map((row) => row.status); // => ["accepted", "rejected"]
 */
export function checkMemberList(list: MemberList, base: MemberListBase): MemberListCheck {
  return keepInput(checked(list, base), { list, base });
}

function checked(list: MemberList, base: MemberListBase): MemberListCheck {
  const joint = jointList(base, list);
  if (joint === undefined) {
    return checkOf(null, list, [...list.issues, ...networkFaults(base)], new Set());
  }
  const parsed = safeParseNetwork(joint.input);
  const locate = issueLocator(joint);
  const ofRows = new Map<number, Issue[]>();
  const similar = new Set(joint.issues.flatMap((issue) => similarPair(issue) ?? []));
  const unproved: Issue[] = [];
  const ofRules = parsed.issues
    .flatMap((issue) => (isIssue(issue, "end-unknown") ? unknownEndsBeside(joint.list, issue) : [issue]))
    .filter((issue) => !similar.has(similarPair(issue) ?? ""))
    .flatMap((issue) => {
      const found = locate(issue);
      if (found !== undefined && issue.code === "source-missing") {
        if (isSource(joint.list)) return [];
        if (!namesSources(joint.list)) {
          unproved.push(found.issue);
          return [];
        }
      }
      if (found === undefined)
        return isDayMissing(issue) ? { ...issue, message: messageOf(issue, listWording) } : issue;
      addTo(ofRows, found.row, found.issue);
      return found.issue;
    });
  const rows = joint.list.rows.map((row, at) => {
    const found = ofRows.get(at);
    if (found === undefined) return row;
    const issues = [...row.issues, ...found];
    return { ...row, issues, status: statusOf(issues) };
  });
  const network = parsed.success ? parsed.network : null;
  const issues = [...joint.list.issues, ...unprovedIssues(unproved), ...ofRules];
  return checkOf(network, { ...joint.list, rows }, issues, knownRegions(joint));
}

function checkOf(
  network: Network | null,
  list: Pick<MemberList, "rows" | "memberships">,
  issues: readonly Issue[],
  known: ReadonlySet<RegionId>,
): MemberListCheck {
  return {
    network,
    rows: list.rows,
    issues,
    findings: findingsOf(issues),
    summary: summaryOf(list, known),
  };
}

/** Whether a list is itself the source of what its rows state: one that has a day can be named, so nothing is missing. */
function isSource({ plan }: MemberList): boolean {
  return plan.listedOn !== null;
}

/** Whether a row of a list says where what it states comes from. */
function namesSources({ sources }: MemberList): boolean {
  return sources.length > 0;
}

/** That nothing proves what rows say, once for a list that states neither its day nor a source. */
function unprovedIssues(ofRows: readonly Issue[]): Issue[] {
  const lines = [...new Set(ofRows.flatMap(({ at }) => at?.line ?? []))];
  return lines.length === 0 ? [] : [listIssue({ code: "source-missing", params: { lines } }, [])];
}

/** Whether nothing says for which day the network speaks: neither it, nor the list. */
function isDayMissing({ code, path }: Issue): boolean {
  return code === "field-missing" && path.length === 1 && path[0] === "asOf";
}

/** The ids of the regions that the network has without the list. */
function knownRegions({ input: { regions }, starts }: JointList): ReadonlySet<RegionId> {
  const known = Array.isArray(regions) ? regions.slice(0, starts.regions) : [];
  return new Set(known.map((region) => region?.id));
}

/** The two regions of which an issue says that their names are similar, as a text; `undefined` for any other issue. */
function similarPair(issue: Issue): string | undefined {
  return isIssue(issue, "region-name-similar") && "regionIds" in issue.params
    ? [...issue.params.regionIds].sort().join("\n")
    : undefined;
}

/** The note on unknown ends without the memberships for which the list already has it. */
function unknownEndsBeside({ memberships }: MemberList, { path, params }: Issue<"end-unknown">): Issue[] {
  const own = new Set(memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id));
  const ids = params.ids.filter((id) => !own.has(id));
  return ids.length === 0 ? [] : [createIssue({ code: "end-unknown", path, params: { ids } }, listWording)];
}
