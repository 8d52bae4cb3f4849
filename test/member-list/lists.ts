import {
  type Issue,
  type IssueCode,
  type ListRow,
  type MemberList,
  type MemberListOptions,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";

type Region = MemberList["regions"][number];
type Membership = MemberList["memberships"][number];

/** A row with what was made of it. */
export interface ReadRow extends ListRow {
  readonly region?: Region | undefined;
  readonly membership?: Membership | undefined;
}

/** The rows of a list with what was made of them. */
export function rowsOf(table: MemberList): ReadRow[] {
  return table.rows.map((row) => {
    const membership = table.memberships.find(({ id }) => id === row.membershipId);
    const region = table.regions.find(({ id }) => id === membership?.regionId);
    return { ...row, region, membership };
  });
}

/** The codes of issues, in order. */
export function codesOf(issues: readonly Issue[]): IssueCode[] {
  return issues.map(({ code }) => code);
}

/** The texts that an issue names for its cell: that of the fix, or those of the choices. */
export function textsOf({ fix, choices = [] }: Issue): (string | undefined)[] {
  const fixes = fix === undefined ? choices.map((choice) => choice.fix) : [fix];
  return fixes.map((change) => (change.kind === "cell" ? change.to : undefined));
}

/** Reads a list of one row: the region "A" with one more cell under this header. */
export function readCell(header: string, cell: string, options?: MemberListOptions): ReadRow {
  const text = `Region;${header}\nA;${quoted(cell)}\n`;
  const [row] = rowsOf(readMemberList(text, options));
  if (row === undefined) throw new Error(`no row was read of ${text}`);
  return row;
}

/** The row of a list that has one. */
export function onlyRow(table: MemberList): ReadRow {
  const [row, another] = rowsOf(table);
  if (row === undefined || another !== undefined) throw new Error(`${table.rows.length} rows`);
  return row;
}

/** A cell in quotes. */
export function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
