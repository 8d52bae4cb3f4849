import { type IssueCode, isIssue, NetworkError } from "netzwerk-daseinsvorsorge";
import {
  type MemberListBase,
  networkFromRosters,
  type Roster,
  type RosterNetwork,
  type RosterOptions,
} from "netzwerk-daseinsvorsorge/member-list";

/** A network that has nothing but its name; rosters come on top. */
export const base: MemberListBase = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2030-12-31",
  roster: "complete",
};

/** A list that names all members of a day. */
export function complete(date: string, ...names: string[]): Roster {
  return { date, complete: true, names };
}

/** A list that names some members of a day. */
export function partial(date: string, ...names: string[]): Roster {
  return { date, names };
}

/** The network of rosters, which may lack many; `fields` come on top of the base. */
export function joined(
  rosters: readonly Roster[],
  continuity: RosterOptions["continuity"] = "assumed",
  fields: Partial<MemberListBase> = {},
): RosterNetwork {
  return networkFromRosters({ ...base, ...fields }, rosters, { continuity, allowShrinking: true });
}

/** The network of rosters that may be cut off. */
export function guarded(rosters: readonly Roster[], fields: Partial<MemberListBase> = {}): RosterNetwork {
  return networkFromRosters({ ...base, ...fields }, rosters, { continuity: "assumed" });
}

/** The first and the last day of the memberships of a region, in their order; `?` for what is absent. */
export function datesOf({ input }: RosterNetwork, regionId = "a"): string[] {
  return (input.memberships ?? [])
    .filter((membership) => membership.regionId === regionId)
    .map(({ startDate = "?", endDate = "?" }) => `${startDate} – ${endDate}`);
}

/** The confirmations of each membership of a region, as their dates. */
export function confirmedOf({ input }: RosterNetwork, regionId = "a"): string[][] {
  return (input.memberships ?? [])
    .filter((membership) => membership.regionId === regionId)
    .map(({ confirmations = [] }) => confirmations.map(({ date }) => date));
}

/** The params of the issues of a code. */
export function paramsOf({ issues }: RosterNetwork, code: IssueCode): object[] {
  return issues.flatMap((issue) => (isIssue(issue, code) ? [issue.params] : []));
}

/** Code and path of the first issue of what an action throws. */
export function refusal(action: () => unknown): { code: string; path: unknown } | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof NetworkError)
      return { code: error.issues[0]?.code ?? "", path: error.issues[0]?.path };
    throw error;
  }
  return undefined;
}
