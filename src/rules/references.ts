import type { FindingOf } from "../issue.ts";
import type { IssuePath } from "../issue-params/place.ts";
import type { PlainNetwork } from "../model/network.ts";

/** The kinds of records to which an id can refer. */
export type IdKind = "source" | "region" | "criterion" | "event";

/** Whether a record of this kind has the id. */
export type KnownIds = (kind: IdKind, id: string) => boolean;

/** Finds references to ids that do not exist. */
export function referenceRules(network: PlainNetwork, isKnown: KnownIds): FindingOf<"reference-unknown">[] {
  const findings: FindingOf<"reference-unknown">[] = [];
  for (const [at, region] of network.regions.entries()) {
    if (region.within.length > 0) checkAll(["regions", at, "within"], "region", region.within);
    if (lacksSource(region)) checkSources(["regions", at], region);
  }
  for (const [at, change] of network.regionChanges.entries()) {
    for (const side of ["predecessors", "successors", "continuedBy"] as const) {
      checkAll(["regionChanges", at, side], "region", change[side]);
    }
    checkSources(["regionChanges", at], change);
  }
  let next = 0; // Most memberships come in the order of their regions, of which this is the first one left.
  for (const [at, membership] of network.memberships.entries()) {
    const { regionId } = membership;
    if (regionId === network.regions[next]?.id) next += 1;
    else if (!isKnown("region", regionId)) check(["memberships", at, "regionId"], "region", regionId);
    if (lacksSource(membership)) checkSources(["memberships", at], membership);
  }
  for (const [at, period] of network.fundingPeriods.entries()) {
    checkSources(["fundingPeriods", at], period);
    for (const [inner, round] of period.rounds.entries()) {
      checkSources(["fundingPeriods", at, "rounds", inner], round);
    }
  }
  for (const [at, criterion] of network.criteria.entries()) checkSources(["criteria", at], criterion);
  for (const [at, assessment] of network.assessments.entries()) {
    check(["assessments", at, "regionId"], "region", assessment.regionId);
    check(["assessments", at, "criterionId"], "criterion", assessment.criterionId);
    checkSources(["assessments", at], assessment);
  }
  for (const [at, event] of network.events.entries()) checkSources(["events", at], event);
  for (const [at, claim] of network.countClaims.entries()) {
    if (claim.eventId !== undefined) check(["countClaims", at, "eventId"], "event", claim.eventId);
    checkSources(["countClaims", at], claim);
  }
  return findings;

  function check(path: IssuePath, kind: IdKind, id: string): void {
    if (!isKnown(kind, id)) findings.push(unknownReference(path, kind, id));
  }

  function checkAll(path: IssuePath, kind: IdKind, ids: readonly string[]): void {
    for (const [at, id] of ids.entries()) {
      if (!isKnown(kind, id)) findings.push(unknownReference([...path, at], kind, id));
    }
  }

  /** Whether a record names a source that does not exist: few do, so no path is made for the others. */
  function lacksSource({ sources, confirmations }: Sourced): boolean {
    for (const id of sources) if (!isKnown("source", id)) return true;
    return confirmations?.some(({ source }) => source !== undefined && !isKnown("source", source)) ?? false;
  }

  function checkSources(path: IssuePath, { sources, confirmations = [] }: Sourced): void {
    for (const [at, id] of sources.entries()) {
      if (!isKnown("source", id)) findings.push(unknownReference([...path, "sources", at], "source", id));
    }
    for (const [at, { source }] of confirmations.entries()) {
      if (source !== undefined) check([...path, "confirmations", at, "source"], "source", source);
    }
  }
}

interface Sourced {
  readonly sources: readonly string[];
  readonly confirmations?: readonly { readonly source?: string | undefined }[];
}

function unknownReference(path: IssuePath, kind: IdKind, id: string): FindingOf<"reference-unknown"> {
  return { code: "reference-unknown", path, params: { kind, id } };
}

/** Creates the finding for an id that an earlier record of the same kind already has. */
export function duplicateId(path: IssuePath, id: string, first: IssuePath): FindingOf<"id-duplicate"> {
  return { code: "id-duplicate", path, params: { id, first } };
}
