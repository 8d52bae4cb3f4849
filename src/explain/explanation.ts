import { isoText, numberOfDay } from "../calendar/day.ts";
import { compareDays } from "../calendar/day-range.ts";
import type { Day } from "../calendar/plain-date.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Certainty } from "../model/labels.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { Source, SourceId } from "../model/source.ts";
import { membershipOn } from "../query/members.ts";
import { keptIndex } from "../roster/kept-index.ts";
import { type RoleOptions, roleMask } from "../roster/roles.ts";
import { type BoundedMembership, membershipsAt, regionAt, rosterOf } from "../roster/roster.ts";
import { type Fact, type FactCode, factsOf, type LifeFacts, lifeFactsOf } from "./facts.ts";
import { beyondText, type Consequence, factText, noMembershipText, openText } from "./reason-texts.ts";

/**
 * The kind of a reason: a recorded fact (`"start"`, `"end"`, `"ongoing"`, `"confirmation"`, or the founding,
 * dissolution or change of the network or region), something unknown (`"start-unknown"`, `"end-unknown"`), a region
 * without memberships (`"no-membership"`), or a day after `network.asOf` (`"beyond-as-of"`).
 */
export type ReasonCode = FactCode | "start-unknown" | "end-unknown" | "no-membership" | "beyond-as-of";

/** A reason for an answer. */
export interface Reason {
  /** Stable: programs may compare it. */
  readonly code: ReasonCode;
  /** A sentence for people. */
  readonly text: Bilingual;
  /** The sources of the fact; empty if the record does not name any. */
  readonly sources: readonly Source[];
}

/** Why a region is, or is not, a member on a day. */
export interface MembershipExplanation {
  /** The certainty from {@link membershipOn}. */
  readonly certainty: Certainty;
  /** The reasons for it; never empty. */
  readonly because: readonly Reason[];
  /** Whether the day is after `network.asOf`, the last day that the record speaks for. */
  readonly beyondAsOf: boolean;
}

/**
 * Why is a region a member on a day, or why not, and according to which sources?
 *
 * Names only the facts that decide the answer. `"certain"`: for each membership that certainly holds, as few facts as
 * possible that show that it had begun and not ended. `"no"`: for each membership, a fact that shows that it had not
 * begun or had ended. `"uncertain"`: for each membership that may hold, which end of it is open. If the day is after
 * `network.asOf`, the last reason says so; it does not decide the answer.
 *
 * @param network - a parsed network
 * @param regionId - the id of the region
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `roles`: which roles count; absent = `["member"]`
 * @returns the answer of {@link membershipOn} with at least one reason; reasons are grouped by membership, in the
 * order of the network
 * @throws {NetworkError} `reference-unknown` if the network does not have the region; `date-format` or
 * `date-not-in-calendar` if `day` is not a valid day; `field-value` for an unknown role or option;
 * `network-not-parsed` if the network was not parsed
 * @example
 * const { certainty, because } = explainMembership(network, "vg-daun", "2022-06-23");
 * certainty; // => "certain"
 * because.map((reason) => reason.code); // => ["confirmation"]
 */
export function explainMembership(
  network: Network,
  regionId: RegionId,
  day: Day,
  options: RoleOptions = {},
): MembershipExplanation {
  const { certainty, beyondAsOf } = membershipOn(network, regionId, day, options);
  const asked = numberOfDay(day, "day");
  const index = rosterOf(network);
  const { region, position } = regionAt(index, regionId);
  const memberships = membershipsAt(index, position, roleMask(options));
  const life = lifeFactsOf(network, region);
  const findings = memberships.flatMap((membership) => findingsOf[certainty](membership, life, asked));
  if (memberships.length === 0)
    findings.push({
      code: "no-membership",
      text: noMembershipText(network, region, options.roles ?? ["member"]),
      sources: [],
    });
  if (beyondAsOf)
    findings.push({ code: "beyond-as-of", text: beyondText(network, isoText(asked)), sources: [] });
  const sources = keptIndex(
    sourceIndexes,
    network,
    (all) => new Map(all.sources.map((source) => [source.id, source])),
  );
  return { certainty, because: withSources(findings, sources), beyondAsOf };
}

const sourceIndexes = new WeakMap<Network, ReadonlyMap<SourceId, Source>>();

interface Finding extends Omit<Reason, "sources"> {
  readonly sources: readonly SourceId[];
}

/** Replaces source ids by sources, and merges findings with the same text. */
function withSources(findings: readonly Finding[], sources: ReadonlyMap<SourceId, Source>): Reason[] {
  const byText = new Map<string, Finding>();
  for (const finding of findings) {
    const said = byText.get(finding.text.de)?.sources ?? [];
    byText.set(finding.text.de, { ...finding, sources: [...said, ...finding.sources] });
  }
  return [...byText.values()].map((finding) => ({
    ...finding,
    sources: [...new Set(finding.sources)].flatMap((id) => sources.get(id) ?? []),
  }));
}

type Find = (membership: BoundedMembership, life: LifeFacts, day: number) => Finding[];

/** For each certainty, the function that finds the reasons that a membership contributes. */
const findingsOf: { readonly [certainty in Certainty]: Find } = {
  certain: ({ membership, bounds }, life, day) => {
    if (day < bounds.latestStart || day >= bounds.earliestEndExclusive) return [];
    const facts = factsOf(membership, life);
    const both = facts.find((fact) => showsBegun(fact, day) && showsLasting(fact, day));
    if (both !== undefined) return [found(both, "held", membership, day)];
    const begun = byNearness(facts, day).find((fact) => showsBegun(fact, day));
    const lasting = byNearness(facts, day).find((fact) => showsLasting(fact, day));
    return [
      ...(begun === undefined ? [] : [found(begun, "begun", membership, day)]),
      ...(lasting === undefined ? [] : [found(lasting, "lasting", membership, day)]),
    ];
  },
  uncertain: ({ membership, bounds }, _, day) => {
    if (day < bounds.earliestStart || day >= bounds.latestEndExclusive) return [];
    const { role, sources } = membership;
    const findings: Finding[] = [];
    if (day < bounds.latestStart)
      findings.push({ code: "start-unknown", text: openText("start", bounds, role, isoText(day)), sources });
    if (day >= bounds.earliestEndExclusive)
      findings.push({ code: "end-unknown", text: openText("end", bounds, role, isoText(day)), sources });
    return findings;
  },
  no: ({ membership }, life, day) => {
    const facts = factsOf(membership, life);
    const later = facts.find((fact) => fact.startsFrom > day);
    if (later !== undefined) return [found(later, "not-begun", membership, day)];
    const over = facts.find((fact) => fact.endsBy < day);
    return over === undefined ? [] : [found(over, "ended", membership, day)];
  },
};

function found(fact: Fact, consequence: Consequence, { role }: Membership, day: number): Finding {
  return { code: fact.code, text: factText(fact, consequence, role, isoText(day)), sources: fact.sources };
}

/** Whether a fact shows that the membership had begun by the day: it started by then, or ended by then. */
function showsBegun(fact: Fact, day: number): boolean {
  return Math.min(fact.startsBy, fact.endsBy) <= day;
}

/**
 * Whether a fact shows that the membership had not ended before the day: it ended then or later, or started then or
 * later.
 */
function showsLasting(fact: Fact, day: number): boolean {
  return Math.max(fact.endsFrom, fact.startsFrom) >= day;
}

/**
 * Sorts facts: first the dates of the membership, then its confirmations, then the rest; within each group the
 * nearest first.
 */
function byNearness(facts: readonly Fact[], day: number): Fact[] {
  const rank = ({ code }: Fact) =>
    code === "start" || code === "end" || code === "ongoing" ? 0 : code === "confirmation" ? 1 : 2;
  const distance = ({ startsBy, endsFrom }: Fact) => Math.max(day - startsBy, endsFrom - day);
  return [...facts].sort((a, b) => rank(a) - rank(b) || compareDays(distance(a), distance(b)));
}
