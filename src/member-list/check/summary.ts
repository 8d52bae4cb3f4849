import type { RegionId } from "../../model/region.ts";
import { foldedName } from "../../model/region-name.ts";
import type { ListRow, MemberList, RowStatus } from "../rows/member-list.ts";
import { valueIn } from "../rows/value/values.ts";
import { remembering } from "../text/remembering.ts";

/** What a member list says, in numbers. */
export interface ListSummary {
  /** How many rows became what; together they are all rows of data. */
  readonly rows: {
    /** Those that were read as they stand. */
    readonly accepted: number;
    /** Those of which a cell was read as something else than it shows. */
    readonly repaired: number;
    /** Those that were refused. */
    readonly rejected: number;
    /** Those that are no members. */
    readonly ignored: number;
  };
  /** The regions that the rows name, each counted once. */
  readonly members: {
    /** Those that the network does not have yet. */
    readonly new: number;
    /** Those that the network has. */
    readonly known: number;
    /** Those of which each row is refused. */
    readonly refused: number;
  };
}

/** Counts the rows of a list, and the regions that they name; `known` are the ids of those that the network has without it. */
export function summaryOf(
  list: Pick<MemberList, "rows" | "memberships">,
  known: ReadonlySet<RegionId>,
): ListSummary {
  const { rows } = list;
  const numberOf = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  const { taken, refused } = membersIn(list);
  return {
    rows: {
      accepted: numberOf("accepted"),
      repaired: numberOf("repaired"),
      rejected: numberOf("rejected"),
      ignored: numberOf("ignored"),
    },
    members: {
      new: [...taken].filter((id) => !known.has(id)).length,
      known: [...taken].filter((id) => known.has(id)).length,
      refused,
    },
  };
}

/** The regions of rows that were taken, and how many there are beside them of which no row was. */
function membersIn({ rows, memberships }: Pick<MemberList, "rows" | "memberships">): {
  readonly taken: ReadonlySet<RegionId>;
  readonly refused: number;
} {
  const regionIds = new Map(memberships.map(({ id, regionId }) => [id, regionId]));
  const regionOf = ({ membershipId }: ListRow) => membershipId && regionIds.get(membershipId);
  const takenRows = rows.filter(({ status }) => status === "accepted" || status === "repaired");
  const taken = new Set<RegionId>();
  for (const row of takenRows) {
    const id = regionOf(row);
    if (id !== undefined) taken.add(id);
  }
  const rejected = rows.filter(({ status }) => status === "rejected");
  if (rejected.length === 0) return { taken, refused: 0 };
  const nameOf = nameWith(remembering(foldedName));
  const takenNames = new Set(takenRows.map(nameOf));
  const refused = rejected.filter((row) => {
    const id = regionOf(row);
    return id === undefined ? !takenNames.has(nameOf(row)) : !taken.has(id);
  });
  return { taken, refused: new Set(refused.map(nameOf)).size };
}

/** Gives the name in a row, folded as names are; of a row without one, its line: nothing says that it is that of another. */
function nameWith(folded: (name: string) => string): (row: ListRow) => string {
  return ({ values, line }) => {
    const name = valueIn(values, "name")?.value;
    return name === undefined ? `line ${line}` : folded(name);
  };
}
