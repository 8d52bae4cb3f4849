import type { Issue, IssueCode, NetworkInput } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type MemberList,
  type MemberListCheck,
  type MemberListOptions,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";

/** A network that has nothing but its name; lists come on top. */
export const base: NetworkInput = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
};

/** The list of these lines, of which the first is the header. */
export function listOf(lines: readonly string[], options: MemberListOptions = {}): MemberList {
  return readMemberList(lines.join("\n"), options);
}

/** What the check of these lines gives; `fields` come on top of the network. */
export function checked(lines: readonly string[], fields: Partial<NetworkInput> = {}): MemberListCheck {
  return checkMemberList(listOf(lines), { ...base, ...fields });
}

/** The rows that have an issue of a code, with that issue. */
export function foundIn(
  { rows }: Pick<MemberListCheck, "rows">,
  code: IssueCode,
): { line: number; issue: Issue }[] {
  return rows.flatMap(({ line, issues }) =>
    issues.filter((issue) => issue.code === code).map((issue) => ({ line, issue })),
  );
}
