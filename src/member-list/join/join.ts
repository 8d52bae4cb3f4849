import type { NetworkInput } from "../../model/network.ts";
import { NetworkError, reading } from "../../network-error.ts";
import type { MemberList } from "../rows/member-list.ts";
import { hasError } from "../rows/row-status.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { type CompleteList, completeList } from "./complete-list.ts";
import { networkFaults } from "./given/network-faults.ts";
import { recordsIn } from "./given/network-records.ts";
import { type JoinOptions, type JoinSettings, joinSettings } from "./given/options.ts";
import type { JoinedMemberList, MemberListBase } from "./given/outcome.ts";
import { isReadList } from "./given/read-list.ts";
import { assertMeant, unmetAliases } from "./given/recognition.ts";
import { type JointList, joinList } from "./joined-list.ts";

/**
 * Joins a member list with a network, as exactly as both allow, and tells what becomes of every row.
 *
 * Which region a row is: the one whose id it states; else the one with an equal key and a word of its name in common; else
 * the one with an equal name, other names included. Keys or kinds that differ make another region of it. An id that was
 * made from a name decides nothing.
 *
 * Which membership it is: the one whose id it states, which it *edits*: it has the values of the columns of the list, and
 * all else stays. Otherwise the one of that region and role whose first and last day may be those of the row; it gets the
 * narrower of both dates, and all confirmations, sources and notes. A row that is none of them is a new membership. If
 * several may be meant, or the two contradict each other, the row is refused, and nothing changes; also if two memberships
 * of the network would overlap then. Of several with its dates it is one that has all that it says: that changes none of
 * them, whichever is meant. The same list joined again changes nothing.
 *
 * A list without a day is read as of the day for which the network speaks: `list-day` names the rows that are ongoing then.
 *
 * A complete list says something also of those whom it does not name: see `missing`. It is also a count of members on its
 * day, and the network then speaks for that day if the list names each membership that goes on. It does not if rows were
 * refused, or too many members are lost: that is an error, `roster-shrunk`, and nobody is missing. `roster` stays what the
 * network says: the list is complete on its day, and not of the days before.
 *
 * @param network - the network, or what it starts with; without `asOf` it speaks for the earliest day of the list
 * @param list - what {@link readMemberList} returned
 * @param options - see {@link JoinOptions}
 * @returns the network as input of `parseNetwork`, all rows with what became of them, who is missing, and the issues
 * @throws {NetworkError} `field-type` if `list` is not what {@link readMemberList} returned; `field-value` for an unknown
 * option or value, and an alias that means no region of the network; the errors of `parseNetwork` if the network cannot be
 * read; `field-missing` if neither the network has `asOf` nor the list a day, or a complete list does not have one
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2020-12-31", roster: "complete" } as const;
 * const { input } = joinMemberList(base, readMemberList("Region;seit\nLandkreis A;2018"));
 * const later = joinMemberList(input, readMemberList("Region;seit;bis\nLK A;27.11.2018;30.06.2022"));
 * later.rows.map(({ outcome, matchedBy }) => [outcome, matchedBy]); // => [["ended", "name"]]
 * later.input.memberships?.length; // => 1
 */
export function joinMemberList(
  network: MemberListBase,
  list: MemberList,
  options: JoinOptions = {},
): JoinedMemberList {
  const settings = joinSettings(options);
  const joint = readable(jointList(network, list, options), network);
  const { input, missing, issues } = settings.isComplete
    ? completed(joint, settings, network)
    : { input: joint.input, missing: [], issues: [] };
  const unmet = unmetAliases(settings, [list]);
  return {
    input: dated(input),
    rows: joint.rows,
    missing,
    issues: [...unmet, ...joint.issues, ...issues],
  };
}

/**
 * Joins a member list with its network, as {@link joinMemberList} does, and gives the network alone.
 *
 * @param list - what {@link readMemberList} returned
 * @param base - the network: its name, `asOf`, `roster`, and what it has of periods, criteria, sources, regions and
 * memberships; without `asOf` it speaks for the earliest day that the day of the list may mean
 * @returns an input of `parseNetwork`, without the rows that reading refused
 * @throws {NetworkError} if a row cannot be joined: `key-shared`, `field-value`, `membership-ambiguous`,
 * `list-contradicts`; {@link checkMemberList} shows such rows beside all others. Also under the conditions of
 * {@link joinMemberList}
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const input = networkFromMemberList(readMemberList("Region;seit\nLandkreis A;2018"), base);
 * parseNetwork(input).memberships[0]?.startDate; // => "2018"
 */
export function networkFromMemberList(list: MemberList, base: MemberListBase): NetworkInput {
  const { input, issues } = readable(jointList(base, list), base);
  if (hasError(issues)) throw new NetworkError(issues.filter(({ severity }) => severity === "error"));
  return dated(input);
}

/** Joins a list with a network; returns `undefined` if reading the network throws. */
export function jointList(
  base: MemberListBase,
  list: MemberList,
  options: JoinOptions = {},
): JointList | undefined {
  const settings = joinSettings(options);
  if (!reading(["list"], () => isReadList(list))) {
    throw new NetworkError([listIssue({ code: "field-type", params: { reason: "read-list" } }, [])]);
  }
  try {
    assertMeant(settings, recordsIn(base?.regions));
    return joinList(list, base, settings);
  } catch (error) {
    if (error instanceof NetworkError) throw error;
    return undefined; // a getter or proxy that throws, or a value of another type than its field
  }
}

function readable(joint: JointList | undefined, base: MemberListBase): JointList {
  if (joint !== undefined) return joint;
  throw new NetworkError(networkFaults(base));
}

function completed(joint: JointList, settings: JoinSettings, base: MemberListBase): CompleteList {
  try {
    return completeList(joint, settings);
  } catch (error) {
    throw error instanceof NetworkError ? error : new NetworkError(networkFaults(base));
  }
}

function dated(input: MemberListBase): NetworkInput {
  const { asOf } = input;
  if (asOf !== undefined) return { ...input, asOf };
  throw new NetworkError([
    listIssue({ code: "field-missing", params: { reason: "field", field: "asOf" } }, ["asOf"]),
  ]);
}
