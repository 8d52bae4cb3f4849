import type { Finding } from "../issue.ts";
import { type NetworkList, networkLists, type PlainNetwork } from "../model/network.ts";
import type { KeptRun } from "../roster/kept-runs.ts";
import type { RosterIndex } from "../roster/roster.ts";
import { asOfRoundRules, asOfRules } from "./as-of.ts";
import { assessmentRules } from "./assessments.ts";
import { carryOverRules } from "./carry-over.ts";
import { changeCycleRules } from "./change-cycles.ts";
import { extentRules } from "./extents.ts";
import { keyRules } from "./keys.ts";
import { membershipExtentRules, reasonRules, unknownEndRules, unknownEnds } from "./memberships.ts";
import { innerRegions, nestedMemberRules } from "./nested-regions.ts";
import { overlapRules } from "./overlaps.ts";
import { periodRules } from "./periods.ts";
import { type KnownIds, referenceRules } from "./references.ts";
import { regionChangeRules } from "./region-changes.ts";
import { nameNumbers, regionNameRules } from "./region-names.ts";
import { sourceRules } from "./sources.ts";
import { successionRules } from "./successions.ts";
import { withinCycleRules } from "./within-cycles.ts";

/** A part of a network that a rule reads. */
export type RulePart = NetworkList | "asOf" | "foundingDate" | "dissolutionDate";

/**
 * What a finding of a rule depends on, among the parts that the rule reads:
 *
 * - `record`: the record to which it leads, and all fields of the network; for a membership the life of its region, too;
 * - `ids`: the same, and which ids there are;
 * - `region`: the region of the membership to which it leads, all memberships of that region, and all lists but `regions`,
 *   `memberships` and the changes of other regions;
 * - `network`: everything.
 *
 * Those of scope `record` come in the order of the parts, and in that of the records of a list; those of scope `region` in
 * the order of the regions.
 */
export type RuleScope = "record" | "ids" | "region" | "network";

/** A rule between records, and what it depends on: after an edit, only what depends on the edit is checked again. */
export interface Rule {
  readonly parts: readonly RulePart[];
  readonly scope: RuleScope;
  readonly find: (index: RosterIndex, isKnown: KnownIds) => Finding[];
}

const lives = ["foundingDate", "dissolutionDate", "regions", "regionChanges", "memberships"] as const;

/** All rules between records, except those for published numbers of members, in the order of their findings. */
export const rules: readonly Rule[] = [
  { parts: networkLists, scope: "ids", find: ({ network }, isKnown) => referenceRules(network, isKnown) },
  {
    parts: ["foundingDate", "dissolutionDate", "regions", "fundingPeriods", "events"],
    scope: "record",
    find: ({ network }) => extentRules(network),
  },
  {
    parts: ["asOf", "foundingDate", "memberships", "fundingPeriods"],
    scope: "record",
    find: ({ network }) => asOfRules(network),
  },
  { parts: ["asOf", "fundingPeriods"], scope: "record", find: ({ network }) => asOfRoundRules(network) },
  { parts: ["regions", "regionChanges"], scope: "network", find: ({ network }) => keyRules(network) },
  { parts: lives, scope: "region", find: membershipExtentRules },
  { parts: lives, scope: "region", find: overlapRules },
  { parts: lives, scope: "record", find: reasonRules },
  { parts: ["memberships"], scope: "network", find: ({ network }) => unknownEndRules(network) },
  { parts: ["fundingPeriods"], scope: "network", find: ({ network }) => periodRules(network) },
  { parts: [...lives, "fundingPeriods"], scope: "region", find: carryOverRules },
  { parts: ["regions"], scope: "network", find: ({ network }) => regionNameRules(network) },
  {
    parts: ["regions"],
    scope: "network",
    find: ({ network, regionPositions }) => withinCycleRules(network, regionPositions),
  },
  { parts: lives, scope: "network", find: nestedMemberRules },
  { parts: ["regionChanges"], scope: "record", find: ({ network }) => regionChangeRules(network) },
  { parts: ["regionChanges"], scope: "network", find: ({ network }) => changeCycleRules(network) },
  { parts: lives, scope: "network", find: successionRules },
  { parts: ["assessments"], scope: "network", find: ({ network }) => assessmentRules(network) },
  {
    parts: ["memberships", "fundingPeriods", "regionChanges", "countClaims", "assessments", "sources"],
    scope: "record",
    find: ({ network }) => sourceRules(network),
  },
];

/** Applies all rules between records, except those for published numbers of members. */
export function ruleFindings(index: RosterIndex, isKnown: KnownIds): Finding[] {
  return rules.flatMap(({ find }) => find(index, isKnown));
}

/** Takes over what rules keep of the records that an edited network kept. */
export function carryRecordNumbers(
  before: PlainNetwork,
  after: PlainNetwork,
  edits: ReadonlyMap<NetworkList, { readonly kept: readonly KeptRun[] }>,
): void {
  const [regions, memberships] = [edits.get("regions"), edits.get("memberships")];
  if (regions !== undefined) {
    for (const numbers of [nameNumbers, innerRegions])
      numbers.carry(before.regions, after.regions, regions.kept);
  }
  if (memberships !== undefined) unknownEnds.carry(before.memberships, after.memberships, memberships.kept);
}
