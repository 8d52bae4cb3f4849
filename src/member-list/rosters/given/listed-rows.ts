import type { RecordedDates } from "../../../calendar/extent.ts";
import { addTo } from "../../../grouping.ts";
import type { RegionId } from "../../../model/region.ts";
import { datesAllow, marksAllow } from "../../records/listed.ts";
import { type ListRow, membershipIdsOf } from "../../rows/member-list.ts";
import { periodsIn, valueIn } from "../../rows/value/values.ts";
import type { PlacedRoster } from "./named-regions.ts";
import { type StatedDates, statedDates } from "./stated-dates.ts";

/** What the rows of a roster say of its day. */
export interface ListedRows {
  /** The regions that it names as members, with the dates that it states. */
  readonly members: ReadonlyMap<RegionId, StatedDates>;
  /** The regions of rows that may or may not mean a member. */
  readonly unsure: ReadonlySet<RegionId>;
  /** The rows that were refused, in reading or because of their regions. */
  readonly refused: readonly ListRow[];
}

/**
 * Sorts the rows of a roster by what they say of its day. A row whose dates exclude the day, or whose role is another, names
 * no member.
 */
export function listedRows({ roster, regionOf }: PlacedRoster): ListedRows {
  const { plan, rows, memberships } = roster.list;
  const members = new Map<RegionId, RecordedDates[]>();
  const unsure = new Set<RegionId>();
  const refused: ListRow[] = [];
  let taken = 0;
  for (const [at, row] of rows.entries()) {
    const regionId = regionOf.get(at);
    const own = membershipIdsOf(row).flatMap(() => memberships[taken++] ?? []);
    if (row.status !== "ignored" && regionId === undefined) refused.push(row);
    if (regionId === undefined || deniesMember(row)) continue;
    for (const { startDate, endDate, role = "member" } of own) {
      if (role !== "member" || !datesAllow({ startDate, endDate }, roster)) continue;
      if (row.isListed && marksAllow(row.values, plan.columns, roster))
        addTo(members, regionId, { startDate, endDate });
      else unsure.add(regionId);
    }
  }
  return {
    members: new Map([...members].map(([id, dates]) => [id, statedDates(dates)])),
    unsure,
    refused,
  };
}

/** Whether a row says that it is no member, and not when it was one. */
function deniesMember({ values }: ListRow): boolean {
  if (valueIn(values, "member")?.value === "no") return true;
  return valueIn(values, "status")?.value === "ended" && !periodsIn(values).at(-1)?.endDate;
}
