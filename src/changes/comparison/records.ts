import type { CountClaim } from "../../model/count-claim.ts";
import type { CriterionAssessment, PlanningCriterion } from "../../model/criterion.ts";
import type { NetworkEvent } from "../../model/event.ts";
import type { FundingPeriod } from "../../model/funding-period.ts";
import type { Membership } from "../../model/membership.ts";
import { networkLists, type PlainNetwork } from "../../model/network.ts";
import type { Region } from "../../model/region.ts";
import type { RegionChange } from "../../model/region-change.ts";
import type { Source } from "../../model/source.ts";
import { inStep } from "../../text/in-step.ts";
import { compareFields, type FieldChange, isSame } from "./fields.ts";

/** A record that both networks have under one id, and that differs. */
export interface RecordChange {
  /** Its id. */
  readonly id: string;
  /** The fields that differ. The order of a list has no meaning, except in `extra`. */
  readonly fields: readonly FieldChange[];
}

/** How a list of records differs; records are matched by id. */
export interface ListChanges<Item> {
  /** The records that only the later network has, in its order. */
  readonly added: readonly Item[];
  /** The records that only the earlier network has, in its order. */
  readonly removed: readonly Item[];
  /** The records that differ, in the order of the later network. */
  readonly changed: readonly RecordChange[];
  /** Whether records that both networks have, or the lists in such records, stand in another order. */
  readonly isReordered: boolean;
}

/** How the records of two networks differ, list by list. */
export interface RecordChanges {
  /** The fields of the networks themselves that differ, such as `name` or `asOf`; without the lists. */
  readonly network: readonly FieldChange[];
  /** How the sources differ. */
  readonly sources: ListChanges<Source>;
  /** How the funding periods and their rounds differ. */
  readonly fundingPeriods: ListChanges<FundingPeriod>;
  /** How the criteria differ. */
  readonly criteria: ListChanges<PlanningCriterion>;
  /** How the regions differ. */
  readonly regions: ListChanges<Region>;
  /** How the changes of regions differ. */
  readonly regionChanges: ListChanges<RegionChange>;
  /** How the memberships differ. */
  readonly memberships: ListChanges<Membership>;
  /** How the assessments differ. */
  readonly assessments: ListChanges<CriterionAssessment>;
  /** How the events differ. */
  readonly events: ListChanges<NetworkEvent>;
  /** How the published numbers differ. */
  readonly countClaims: ListChanges<CountClaim>;
}

/** Compares the records of two networks. */
export function recordChanges(before: PlainNetwork, after: PlainNetwork): RecordChanges {
  return {
    network: compareFields(ownFields(before), ownFields(after)).fields,
    sources: listChanges(before.sources, after.sources),
    fundingPeriods: listChanges(before.fundingPeriods, after.fundingPeriods),
    criteria: listChanges(before.criteria, after.criteria),
    regions: listChanges(before.regions, after.regions),
    regionChanges: listChanges(before.regionChanges, after.regionChanges),
    memberships: listChanges(before.memberships, after.memberships),
    assessments: listChanges(before.assessments, after.assessments),
    events: listChanges(before.events, after.events),
    countClaims: listChanges(before.countClaims, after.countClaims),
  };
}

function ownFields(network: PlainNetwork): object {
  const lists = new Set<string>(networkLists);
  return Object.fromEntries(Object.entries(network).filter(([name]) => !lists.has(name)));
}

function listChanges<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): ListChanges<Item> {
  let positions: ReadonlyMap<string, number> | undefined;
  const positionOf = inStep(
    (position) => before[position]?.id,
    (id) => {
      positions ??= new Map(before.map((item, position) => [item.id, position]));
      return positions.get(id) ?? -1;
    },
  );
  const isLeft = new Uint8Array(before.length).fill(1);
  const added: Item[] = [];
  const changed: RecordChange[] = [];
  let isReordered = false;
  let last = -1;
  for (const item of after) {
    const position = positionOf(item.id);
    const former = before[position];
    if (former === undefined) {
      added.push(item);
      continue;
    }
    isLeft[position] = 0;
    isReordered ||= position < last;
    last = position;
    if (isSame(former, item)) continue;
    const compared = compareFields(former, item);
    if (compared.fields.length > 0) changed.push({ id: item.id, fields: compared.fields });
    isReordered ||= compared.isReordered;
  }
  return { added, removed: before.filter((_, position) => isLeft[position] === 1), changed, isReordered };
}
