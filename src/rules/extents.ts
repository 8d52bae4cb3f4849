import { type RecordedDates, readExtent } from "../calendar/extent.ts";
import type { Finding } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { PlainNetwork } from "../model/network.ts";
import { extentFinding } from "../roster/extent-finding.ts";

/** Finds ends before starts, and confirmations outside the dates, in all records except memberships. */
export function extentRules(network: PlainNetwork): Finding[] {
  const findings: Finding[] = [];
  const check = (path: IssuePath, dates: RecordedDates) => {
    for (const fault of readExtent(dates).faults) findings.push(extentFinding(fault, path, dates));
  };
  const checkLife = (path: IssuePath, { foundingDate, dissolutionDate }: Life) => {
    if (foundingDate === undefined || dissolutionDate === undefined) return;
    const dates = { startDate: foundingDate, endDate: dissolutionDate };
    for (const fault of readExtent(dates).faults) {
      findings.push({ ...extentFinding(fault, path, dates), path: [...path, "dissolutionDate"] });
    }
  };

  checkLife([], network);
  for (const [at, region] of network.regions.entries()) {
    if (region.dissolutionDate !== undefined) checkLife(["regions", at], region);
    for (const list of datedLists) {
      for (const [inner, dated] of region[list].entries()) check(["regions", at, list, inner], dated);
    }
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    check(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries()) {
      check(["fundingPeriods", at, "rounds", inner], round);
    }
  }
  for (const [at, event] of network.events.entries()) check(["events", at], event);
  return findings;
}

const datedLists = ["identifiers", "otherNames"] as const;

type Life = Pick<PlainNetwork, "foundingDate" | "dissolutionDate">;
