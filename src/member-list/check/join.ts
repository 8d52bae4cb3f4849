import type { Network, NetworkInput } from "../../model/network.ts";
import { NetworkError } from "../../network-error.ts";
import type { MemberList } from "../rows/member-list.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { dayOfList, type MemberListBase } from "./base.ts";
import { withNetworkIds } from "./network-ids.ts";
import { isReadList } from "./read-list.ts";
import { withoutSeveralNames } from "./several-names.ts";

/**
 * Joins a member list with its network.
 *
 * A region of the list that the network already has is the region of the network, as it stands there: the one with the
 * same id or, where no row names an id, the one with an equal name and keys and kinds that do not differ. A source is
 * matched by its id. The memberships of the list come after those of the network; one that does not state an id gets the next unused
 * number of its region. So you can add a later list to the network that an earlier one made; to replace the memberships,
 * pass `{ ...network, memberships: [] }`. It checks nothing; {@link checkMemberList} and `parseNetwork` do.
 *
 * @param list - what {@link readMemberList} returned
 * @param base - the network: its name, `asOf`, `roster`, and what it has of periods, criteria, sources and regions; without
 * `asOf` it speaks for the earliest day that the day of the list may mean
 * @returns an input of `parseNetwork`
 * @throws {NetworkError} `input-unreadable` for a getter or proxy in the network that throws; `field-type` if `list` is not
 * what {@link readMemberList} returned; `field-missing` if neither the network has `asOf` nor the list a day
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const input = networkFromMemberList(readMemberList("Region;seit\nLandkreis A;2018"), base);
 * parseNetwork(input).memberships[0]?.startDate; // => "2018"
 */
export function networkFromMemberList(list: MemberList, base: MemberListBase): NetworkInput {
  const joint = joinNetwork(list, base);
  if (joint === undefined) {
    throw new NetworkError([listIssue({ code: "input-unreadable", params: { reason: "access" } }, [])]);
  }
  const { asOf } = joint.input;
  if (asOf === undefined) {
    throw new NetworkError([
      listIssue({ code: "field-missing", params: { reason: "field", field: "asOf" } }, ["asOf"]),
    ]);
  }
  return { ...joint.input, asOf };
}

/** The lists of a network in which the records of a list are. */
export type JoinedList = keyof Pick<Network, "sources" | "regions" | "memberships">;

/** A network with the records of a list. */
export interface JointNetwork {
  readonly input: MemberListBase;
  /** The list with the ids that its records have there. */
  readonly list: MemberList;
  /** Where the records of the list begin: those before are the network's own. */
  readonly starts: { readonly [list in JoinedList]: number };
}

/** Joins a list with a network; returns `undefined` if reading the network throws. */
export function joinNetwork(read: MemberList, base: MemberListBase): JointNetwork | undefined {
  if (!isReadList(read)) {
    throw new NetworkError([listIssue({ code: "field-type", params: { reason: "read-list" } }, [])]);
  }
  try {
    const { sources, regions, memberships } = base ?? {};
    const known = recordsIn(regions);
    const list = withNetworkIds(withoutSeveralNames(read, known), known, recordsIn(memberships));
    const asOf = base?.asOf ?? dayOfList(read);
    const input = {
      ...base,
      ...(asOf === undefined ? {} : { asOf }),
      sources: joined(sources, list.sources),
      regions: joined(regions, list.regions),
      memberships: isFaulty(memberships) ? memberships : [...(memberships ?? []), ...list.memberships],
    };
    const starts = {
      sources: startOf(sources),
      regions: startOf(regions),
      memberships: startOf(memberships),
    };
    return { input, list, starts };
  } catch {
    return undefined; // a getter or proxy that throws
  }
}

/** The records of a network's list, and of the added ones those whose id it does not have. */
function joined<Entry extends { readonly id: string }>(
  known: readonly Entry[] | undefined,
  added: readonly Entry[],
): readonly Entry[] | undefined {
  if (isFaulty(known)) return known;
  const ids = new Set(known?.map((entry) => entry?.id));
  return [...(known ?? []), ...added.filter(({ id }) => !ids.has(id))];
}

/** How many records a network has before those that are added; `Infinity` if none can be added. */
function startOf(known: readonly unknown[] | undefined): number {
  return isFaulty(known) ? Number.POSITIVE_INFINITY : recordsIn(known).length;
}

/** The records of a network's list, as far as it is one. */
function recordsIn<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  return Array.isArray(list) ? list : [];
}

/** Whether something else was passed as a list; `parseNetwork` says what is wrong with it. */
function isFaulty(list: unknown): boolean {
  return list !== undefined && !Array.isArray(list);
}
