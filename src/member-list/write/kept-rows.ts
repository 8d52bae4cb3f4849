import { type Loss, lostFields } from "../../loss.ts";
import type { Membership, MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import type { SourceId } from "../../model/source.ts";
import { readMemberList } from "../records/read.ts";
import type { ListRow } from "../rows/member-list.ts";
import { csvText } from "./csv-text.ts";
import type { ListCell } from "./written-date.ts";
import type { WrittenRow } from "./written-row.ts";

/** A membership, and its row if it has one. */
export interface RowOfMembership {
  readonly membership: Membership;
  readonly row: WrittenRow | undefined;
}

/** The rows of a list that read back, and what is read of them. */
export interface KeptRows {
  readonly text: string;
  /** By the id of a membership its row. */
  readonly rows: ReadonlyMap<string, KeptRow>;
  /** By its id each region of these rows, as it is read. */
  readonly regions: ReadonlyMap<RegionId, RegionInput>;
}

/** A row that reads back as its membership. */
export interface KeptRow {
  readonly cells: readonly ListCell[];
  /** The sources that are read back. */
  readonly sources: readonly SourceId[];
  /** What does not read back equal: paths in the membership. */
  readonly losses: readonly Loss[];
}

/**
 * Leaves out the rows that are not read back as their memberships: with cells that cannot be read, or with a name that is
 * taken for something else. Reading the list as a whole is the judge.
 */
export function keptRows(header: readonly ListCell[], candidates: readonly RowOfMembership[]): KeptRows {
  let written = candidates.flatMap(({ membership, row }) => (row === undefined ? [] : [{ membership, row }]));
  for (;;) {
    const cells = [header, ...written.map(({ row }) => row.cells)];
    const text = csvText(cells.map((row) => row.map((cell) => cell.text)));
    const list = readMemberList(text, {
      maxRows: Number.POSITIVE_INFINITY,
      maxBytes: Number.POSITIVE_INFINITY,
    });
    const sound = new Set(list.rows.filter(isSound).map(({ membershipId }) => membershipId));
    const read = new Map(list.memberships.map((membership) => [membership.id, membership]));
    const kept = written.filter(
      ({ membership }) => sound.has(membership.id) && isSame(read.get(membership.id), membership),
    );
    if (kept.length === written.length) {
      const rows = kept.map(({ membership, row }): [string, KeptRow] => [
        membership.id,
        keptRow(row, membership, read.get(membership.id)),
      ]);
      return {
        text,
        rows: new Map(rows),
        regions: new Map(list.regions.map((region) => [region.id, region])),
      };
    }
    written = kept;
  }
}

/** Whether a row is read as it stands, and no sign in it is one that wrong decoding leaves. */
function isSound({ status, issues }: ListRow): boolean {
  return status === "accepted" && !issues.some(({ code }) => code.startsWith("encoding-"));
}

function isSame(read: MembershipInput | undefined, { regionId, role }: Membership): boolean {
  return read !== undefined && read.regionId === regionId && (read.role ?? "member") === role;
}

function keptRow(row: WrittenRow, membership: Membership, read: MembershipInput | undefined): KeptRow {
  const sources = read?.sources ?? [];
  const fields = (["startDate", "endDate", "startReason", "endReason", "note"] as const).filter(
    (field) => read?.[field] !== membership[field],
  );
  const isNamed = JSON.stringify(sources) === JSON.stringify(membership.sources);
  return {
    cells: row.cells,
    sources: [...sources, ...row.confirmations.sources],
    losses: [
      ...lostFields([], membership, [...fields, ...(isNamed ? [] : (["sources"] as const))]),
      ...row.confirmations.losses,
    ],
  };
}
