import type { Issue, IssueCode, NetworkInput } from "netzwerk-daseinsvorsorge";
import {
  checkMemberTable,
  type MemberTable,
  type MemberTableCheck,
  readMemberTable,
  type TableOptions,
} from "netzwerk-daseinsvorsorge/table";

/** A network that has nothing but its name; lists come on top. */
export const base: NetworkInput = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "complete",
};

/** The list of these lines, of which the first is the header. */
export function listOf(lines: readonly string[], options: TableOptions = {}): MemberTable {
  return readMemberTable(lines.join("\n"), options);
}

/** What the check of these lines gives; `fields` come on top of the network. */
export function checked(lines: readonly string[], fields: Partial<NetworkInput> = {}): MemberTableCheck {
  return checkMemberTable(listOf(lines), { ...base, ...fields });
}

/** The rows that have an issue of a code, with that issue. */
export function foundIn({ rows }: MemberTableCheck, code: IssueCode): { line: number; issue: Issue }[] {
  return rows.flatMap(({ line, issues }) =>
    issues.filter((issue) => issue.code === code).map((issue) => ({ line, issue })),
  );
}
