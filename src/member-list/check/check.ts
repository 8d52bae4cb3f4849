import { addTo } from "../../grouping.ts";
import { createIssue, type Issue, isIssue } from "../../issue.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { Network } from "../../model/network.ts";
import type { RegionId } from "../../model/region.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import type { ListRow, MemberList } from "../rows/member-list.ts";
import { statusOf } from "../rows/row-status.ts";
import { listIssue } from "../sheet/list-issue.ts";
import type { MemberListBase } from "./base.ts";
import { findingsOf, type ListFinding } from "./findings.ts";
import { type JointNetwork, joinNetwork } from "./join.ts";
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
 * Joins the two by {@link networkFromMemberList} and parses the result. Every issue about a record of the list names line,
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
  const joint = joinNetwork(list, base);
  if (joint === undefined) {
    const unreadable = listIssue({ code: "input-unreadable", params: { reason: "access" } }, []);
    return checkOf(null, list, [...list.issues, unreadable], new Set());
  }
  const parsed = safeParseNetwork(joint.input);
  const locate = issueLocator(joint);
  const ofRows = new Map<number, Issue[]>();
  const ofRules = parsed.issues
    .flatMap((issue) => (isIssue(issue, "end-unknown") ? unknownEndsBeside(joint.list, issue) : [issue]))
    .map((issue) => {
      const found = locate(issue);
      if (found === undefined) return issue;
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
  const issues = [...joint.list.issues, ...ofRules];
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

/** The ids of the regions that the network has without the list. */
function knownRegions({ input: { regions }, starts }: JointNetwork): ReadonlySet<RegionId> {
  const known = Array.isArray(regions) ? regions.slice(0, starts.regions) : [];
  return new Set(known.map((region) => region?.id));
}

/** The note on unknown ends without the memberships for which the list already has it. */
function unknownEndsBeside({ memberships }: MemberList, { path, params }: Issue<"end-unknown">): Issue[] {
  const own = new Set(memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id));
  const ids = params.ids.filter((id) => !own.has(id));
  return ids.length === 0 ? [] : [createIssue({ code: "end-unknown", path, params: { ids } }, listWording)];
}
