import type { Issue } from "../issue.ts";
import type { Network, NetworkInput } from "../model/network.ts";
import { safeParseNetwork } from "../parse/parse-network.ts";
import type { MemberTable, TableRow } from "./member-table.ts";
import { statusOf } from "./read.ts";
import { rowLocator } from "./row-locator.ts";

/** A member list, checked with the network that it belongs to. */
export interface MemberTableCheck {
  /** The network, without the rows that could not be read; `null` if what is left contradicts itself. */
  readonly network: Network | null;
  /** Every row of data, with what the rules between records found about it. */
  readonly rows: readonly TableRow[];
  /** Everything that was found: about the file, about its rows, and about the rest of the network. */
  readonly issues: readonly Issue[];
}

/**
 * Joins a member list with the network that it belongs to.
 *
 * A region or source whose id the network has already is the one of the network, as it stands there; the memberships
 * of the list come behind those of the network. Nothing is checked; that is for {@link checkMemberTable} or
 * `parseNetwork`.
 *
 * @param table - what {@link readMemberTable} gave
 * @param base - the network: its name, `asOf`, `roster`, and what it has of periods, criteria, sources and regions
 * @returns an input of `parseNetwork`
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const input = networkFromTable(readMemberTable("Region;seit\nLandkreis A;2018"), base);
 * parseNetwork(input).memberships[0]?.startDate; // => "2018"
 */
export function networkFromTable(table: MemberTable, base: NetworkInput): NetworkInput {
  const { sources, regions, memberships } = base ?? {};
  return {
    ...base,
    sources: joined(sources, table.sources),
    regions: joined(regions, table.regions),
    memberships: isFaulty(memberships) ? memberships : [...(memberships ?? []), ...table.memberships],
  };
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

/** Whether something else was passed as a list; `parseNetwork` says what is wrong with it. */
function isFaulty(list: unknown): boolean {
  return list !== undefined && !Array.isArray(list);
}

/**
 * Is this member list right, row by row, and what does it make of the network?
 *
 * Joins the list with the network by {@link networkFromTable} and parses the result. Every issue about a record of the
 * list names line, column and cell, and stands in the row of that record; one about two records stands in the later
 * row and names the lines of both. Rows that could not be read are no part of the network, and are no reason against
 * it: look at `rows`, or at `issues`, before you use it.
 *
 * @param table - what {@link readMemberTable} gave
 * @param base - the network to which the list belongs, as for {@link networkFromTable}
 * @returns the network, if no rule speaks against it, with the rows and issues of the list and of the rules
 * @example
 * const base = { schemaVersion: 1, id: "net", name: { de: "Netz" }, asOf: "2024-12-31", roster: "complete" } as const;
 * const list = readMemberTable("Region;seit;bis\nLandkreis A;2018;2022\nLandkreis A;01.07.2020;laufend");
 * const check = checkMemberTable(list, base);
 * check.network; // => null
 * check.rows.map((row) => row.status); // => ["accepted", "rejected"]
 */
export function checkMemberTable(table: MemberTable, base: NetworkInput): MemberTableCheck {
  const input = networkFromTable(table, base);
  const parsed = safeParseNetwork(input);
  const { rowOf, located } = rowLocator(table, input);
  const ofRows = new Map<number, Issue[]>();
  const ofRules = parsed.issues
    .filter((issue) => !repeatsUnknownEnds(issue, table))
    .map((issue) => {
      const row = rowOf(issue);
      if (row === undefined) return issue;
      const inRow = located(issue, row);
      ofRows.set(row, [...(ofRows.get(row) ?? []), inRow]);
      return inRow;
    });
  const rows = table.rows.map((row, at) => {
    const issues = [...row.issues, ...(ofRows.get(at) ?? [])];
    return { ...row, issues, status: statusOf(issues) };
  });
  return { network: parsed.success ? parsed.network : null, rows, issues: [...table.issues, ...ofRules] };
}

/** Whether the list has already said of all these memberships that their end is unknown. */
function repeatsUnknownEnds({ code, params }: Issue, { memberships }: MemberTable): boolean {
  if (code !== "end-unknown") return false;
  const own = new Set(memberships.map(({ id }) => id));
  return Array.isArray(params.ids) && params.ids.every((id) => own.has(id));
}
