import { dateBounds } from "../calendar/edtf-date.ts";
import { type ExtentBounds, readExtent } from "../calendar/extent.ts";
import type { FindingOf } from "../issue.ts";
import type { FundingPeriod } from "../model/funding-period.ts";
import type { Membership } from "../model/membership.ts";
import { everyRole } from "../roster/roles.ts";
import { type BoundedMembership, groupCount, membershipsAt, type RosterIndex } from "../roster/roster.ts";

/**
 * Finds memberships that certainly start before a funding period with explicit carry-over and last into it, although
 * nothing shows that they entered it. Answers of queries do not change.
 */
export function carryOverRules(index: RosterIndex): FindingOf<"carry-over-unsupported">[] {
  const explicit = index.network.fundingPeriods
    .filter(({ carryOver }) => carryOver === "explicit")
    .map((period) => ({ period, ...readExtent(period) }))
    .filter(({ faults }) => faults.length === 0);
  if (explicit.length === 0) return [];
  const faulty = new Set(index.faults.map(({ position }) => position));
  const findings: FindingOf<"carry-over-unsupported">[] = [];
  for (let group = 0; group < groupCount(index); group++) {
    for (const bounded of membershipsAt(index, group, everyRole)) {
      if (faulty.has(bounded.position)) continue;
      for (const { period, bounds } of explicit) {
        if (entersUnsupported(bounded, bounds)) findings.push(carryOver(bounded, period));
      }
    }
  }
  return findings;
}

function entersUnsupported({ membership, bounds }: BoundedMembership, period: ExtentBounds): boolean {
  const isCertainBefore = bounds.latestStart < period.earliestStart;
  const isCertainIn = bounds.earliestEndExclusive > period.latestStart;
  return isCertainBefore && isCertainIn && !showsEntry(membership, period.latestStart);
}

/** Whether a confirmation or a recorded end is certainly on or after the day. */
function showsEntry({ confirmations, endDate }: Membership, day: number): boolean {
  if (endDate !== undefined && endDate !== ".." && dateBounds(endDate).earliest >= day) return true;
  return confirmations.some(({ date }) => dateBounds(date).earliest >= day);
}

function carryOver(
  { membership, position }: BoundedMembership,
  { id, name }: FundingPeriod,
): FindingOf<"carry-over-unsupported"> {
  const params = { membershipId: membership.id, fundingPeriodId: id, period: name };
  return { code: "carry-over-unsupported", path: ["memberships", position], params };
}
