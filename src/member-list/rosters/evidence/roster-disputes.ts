import { addTo } from "../../../grouping.ts";
import type { Issue } from "../../../issue.ts";
import type { EdtfDate } from "../../../model/date.ts";
import type { RegionInput } from "../../../model/region.ts";
import { listIssue } from "../../sheet/list-issue.ts";
import type { Evidence } from "./evidence.ts";

/** The regions on which lists of one date disagree, by date. */
export function disputedRegions(
  evidence: ReadonlyMap<RegionInput, Evidence>,
): ReadonlyMap<EdtfDate, readonly RegionInput[]> {
  const byDate = new Map<EdtfDate, RegionInput[]>();
  for (const [region, { disputed }] of evidence)
    for (const date of new Set(disputed.map((one) => one.date))) addTo(byDate, date, region);
  return byDate;
}

/** What is said of lists that disagree: an issue for each date. */
export function disputeIssues(disputes: ReadonlyMap<EdtfDate, readonly RegionInput[]>): Issue[] {
  return [...disputes].map(([date, regions]) => {
    const params = { date, regionIds: regions.map(({ id }) => id), names: regions.map(({ name }) => name) };
    return listIssue({ code: "roster-disagrees", params }, []);
  });
}
