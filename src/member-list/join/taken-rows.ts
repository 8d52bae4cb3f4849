import type { TakenRow } from "../../merge/matched-memberships.ts";
import { type OpenOn, withFields } from "../../merge/merged-membership.ts";
import { endAsOf } from "../../merge/narrower-date.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { MemberList } from "../rows/member-list.ts";
import { valueIn } from "../rows/value/values.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";
import type { RowsOfRegions } from "./region/rows-of-regions.ts";

/**
 * The memberships of the rows of a list, of the regions that they are in the network. An end that is open says so of the day of the
 * list alone; that of a membership of the network which a row names by its id stays open.
 *
 * @param regionOf - by the place of a row its region; `undefined` if the row is refused
 * @param memberships - those of the network
 */
export function takenRows(
  list: MemberList,
  { rowAt }: Pick<RowsOfRegions, "rowAt">,
  regionOf: readonly (JoinedRegion | undefined)[],
  memberships: readonly MembershipInput[],
  openOn: OpenOn,
): TakenRow[] {
  const hasIds = list.plan.columns.some(({ field }) => field === "membership-id");
  const ongoing = new Set(hasIds ? memberships.filter(isOpen).map(({ id }) => id) : []);
  const taken: TakenRow[] = [];
  for (const [index, at] of rowAt.entries()) {
    const [row, membership, region] = [list.rows[at], list.memberships[index], regionOf[at]];
    if (row === undefined || membership === undefined || region === undefined) continue;
    const isIdStated = hasIds && rowAt[index - 1] !== at && valueIn(row.values, "membershipId") !== undefined;
    const isOngoing = isIdStated && ongoing.has(membership.id);
    const endDate = isOngoing ? membership.endDate : endAsOf(membership.endDate, openOn.list, openOn.network);
    const regionId = region.region.id;
    const isSame = regionId === membership.regionId && endDate === membership.endDate;
    const ofRegion = isSame ? membership : withFields({ ...membership, regionId }, { endDate });
    taken.push({ at, membership: ofRegion, isIdStated });
  }
  return taken;
}

function isOpen({ endDate }: MembershipInput): boolean {
  return endDate === "..";
}
