import { createIssue, type Issue } from "../../issue.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Network, NetworkInput } from "../../model/network.ts";
import { NetworkError } from "../../network-error.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { unreadable } from "../../query/trust-network.ts";
import { unknownEndRules } from "../../rules/memberships.ts";
import type { ListRow, MemberList } from "../rows/member-list.ts";
import { statusOf } from "../rows/read.ts";
import { withNetworkIds } from "./network-ids.ts";
import { rowLocator } from "./row-locator.ts";

/** A member list, checked with the network that it belongs to. */
export interface MemberListCheck {
  /** The network, without the rows that could not be read; `null` if what is left contradicts itself. */
  readonly network: Network | null;
  /** Every row of data, with what the rules between records found about it. */
  readonly rows: readonly ListRow[];
  /** Everything that was found: about the file, about its rows, and about the rest of the network. */
  readonly issues: readonly Issue[];
}

/**
 * Joins a member list with the network that it belongs to.
 *
 * A region of the list that the network has already is the one of the network, as it stands there: by its id or, where no
 * row names one, by an equal name and keys that do not differ. So is a source, by its id. The memberships of the list come
 * behind those of the network; one that states no id gets the next number of its region that is not used. So a later list is
 * added to the network that an earlier one made; a list that takes the place of its memberships is joined with
 * `{ ...network, memberships: [] }`. Nothing is checked; that is for {@link checkMemberList} or `parseNetwork`.
 *
 * @param table - what {@link readMemberList} gave
 * @param base - the network: its name, `asOf`, `roster`, and what it has of periods, criteria, sources and regions
 * @returns an input of `parseNetwork`
 * @throws {NetworkError} `input-unreadable` for a getter or proxy in the network that throws; `field-type` if `table` is not
 * what {@link readMemberList} gave
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const input = networkFromMemberList(readMemberList("Region;seit\nLandkreis A;2018"), base);
 * parseNetwork(input).memberships[0]?.startDate; // => "2018"
 */
export function networkFromMemberList(table: MemberList, base: NetworkInput): NetworkInput {
  const joint = joinedNetwork(table, base);
  if (joint === undefined) throw new NetworkError([unreadableBase()]);
  return joint.input;
}

/** A network with the records of a list, and the list with the ids that its regions have there. */
interface JointNetwork {
  readonly input: NetworkInput;
  readonly table: MemberList;
}

/** Joins a list with a network; gives `undefined` if the network cannot be looked into. */
function joinedNetwork(list: MemberList, base: NetworkInput): JointNetwork | undefined {
  if (!Array.isArray(list?.rows)) throw new NetworkError([createIssue("field-type", [], noMemberList)]);
  try {
    const { sources, regions, memberships } = base ?? {};
    const table = withNetworkIds(list, listIn(regions), listIn(memberships));
    const input = {
      ...base,
      sources: joined(sources, table.sources),
      regions: joined(regions, table.regions),
      memberships: isFaulty(memberships) ? memberships : [...(memberships ?? []), ...table.memberships],
    };
    return { input, table };
  } catch {
    return undefined; // a getter or proxy that throws
  }
}

const noMemberList: Bilingual = {
  de: "Das ist keine gelesene Mitgliederliste. Zuerst readMemberList(…) aufrufen und das Ergebnis übergeben.",
  en: "This is not a member list that was read. Call readMemberList(…) first and pass its result.",
};

function unreadableBase(): Issue {
  return createIssue("input-unreadable", [], unreadable);
}

/** The records of a list, and of the added ones those whose id it does not have. */
function joined<Entry extends { readonly id: string }>(
  known: readonly Entry[] | undefined,
  added: readonly Entry[],
): readonly Entry[] | undefined {
  if (isFaulty(known)) return known;
  const ids = new Set(known?.map((entry) => entry?.id));
  return [...(known ?? []), ...added.filter(({ id }) => !ids.has(id))];
}

/** The records of a list of a network, as far as it is one. */
function listIn<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  return Array.isArray(list) ? list : [];
}

/** Whether something else was passed as a list; `parseNetwork` says what is wrong with it. */
function isFaulty(list: unknown): boolean {
  return list !== undefined && !Array.isArray(list);
}

/**
 * Is this member list right, row by row, and what does it make of the network?
 *
 * Joins the list with the network by {@link networkFromMemberList} and parses the result. Every issue about a record of the
 * list names line, column and cell, and stands in the row of that record; one about two records names the lines of
 * both, and stands in the later row unless it is about one cell, such as a last day that is the next first day. Rows
 * that could not be read are no part of the network, and are no reason against it: look at `rows`, or at `issues`,
 * before you use it. Does not throw, whatever the network.
 *
 * @param list - what {@link readMemberList} gave
 * @param base - the network to which the list belongs, as for {@link networkFromMemberList}
 * @returns the network, if no rule speaks against it, with the rows and issues of the list and of the rules
 * @throws {NetworkError} `field-type` if `list` is not what {@link readMemberList} gave
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const list = readMemberList("Region;seit;bis\nLandkreis A;2018;2022\nLandkreis A;01.07.2020;laufend");
 * const check = checkMemberList(list, base);
 * check.network; // => null
 * check.rows.map((row) => row.status); // => ["accepted", "rejected"]
 */
export function checkMemberList(list: MemberList, base: NetworkInput): MemberListCheck {
  const joint = joinedNetwork(list, base);
  if (joint === undefined) {
    return { network: null, rows: list.rows, issues: [...list.issues, unreadableBase()] };
  }
  const { input, table } = joint;
  const parsed = safeParseNetwork(input);
  const locate = rowLocator(table, input);
  const ofRows = new Map<number, Issue[]>();
  const ofRules = parsed.issues
    .flatMap((issue) => (issue.code === "end-unknown" ? unknownEndsBeside(table, issue) : issue))
    .map((issue) => {
      const found = locate(issue);
      if (found === undefined) return issue;
      ofRows.set(found.row, [...(ofRows.get(found.row) ?? []), found.issue]);
      return found.issue;
    });
  const rows = table.rows.map((row, at) => {
    const found = ofRows.get(at);
    if (found === undefined) return row;
    const issues = [...row.issues, ...found];
    return { ...row, issues, status: statusOf(issues) };
  });
  return { network: parsed.success ? parsed.network : null, rows, issues: [...table.issues, ...ofRules] };
}

/** The note on unknown ends without the memberships of which the list has already said it. */
function unknownEndsBeside({ memberships }: MemberList, { params }: Issue): Issue[] {
  const own = new Set(memberships.filter(({ endDate }) => endDate === undefined).map(({ id }) => id));
  const ids: unknown[] = Array.isArray(params.ids) ? params.ids : [];
  const others = ids.filter((id) => typeof id === "string").filter((id) => !own.has(id));
  return unknownEndRules({ memberships: others.map((id) => ({ id })) });
}
