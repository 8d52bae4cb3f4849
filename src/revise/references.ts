import type { CountClaim } from "../model/count-claim.ts";
import type { NetworkList, PlainNetwork } from "../model/network.ts";
import type { Confirmation } from "../model/time-bounded.ts";

type IdChange = (id: string) => string;

/** A network in which the references to the records of a list name other ids. What does not change stays the same object. */
export function withReferences(network: PlainNetwork, list: NetworkList, idOf: IdChange): PlainNetwork {
  switch (list) {
    case "regions":
      return withRegionIds(network, idOf);
    case "sources":
      return withSourceIds(network, idOf);
    case "criteria": {
      const assessments = each(network.assessments, (one) => ({ criterionId: idOf(one.criterionId) }));
      return { ...network, assessments };
    }
    case "events": {
      const countClaims = each<CountClaim, CountClaim>(network.countClaims, ({ eventId }) =>
        eventId === undefined ? {} : { eventId: idOf(eventId) },
      );
      return { ...network, countClaims };
    }
    default:
      return network;
  }
}

function withRegionIds(network: PlainNetwork, idOf: IdChange): PlainNetwork {
  return {
    ...network,
    regions: each(network.regions, ({ within }) => ({ within: ids(within, idOf) })),
    regionChanges: each(network.regionChanges, ({ predecessors, successors, continuedBy }) => ({
      predecessors: ids(predecessors, idOf),
      successors: ids(successors, idOf),
      continuedBy: ids(continuedBy, idOf),
    })),
    memberships: each(network.memberships, ({ regionId }) => ({ regionId: idOf(regionId) })),
    assessments: each(network.assessments, ({ regionId }) => ({ regionId: idOf(regionId) })),
  };
}

function withSourceIds(network: PlainNetwork, idOf: IdChange): PlainNetwork {
  const sourced = <Item extends Sourced>(items: readonly Item[]) =>
    each(items, ({ sources }) => ({ sources: ids(sources, idOf) }));
  const confirmed = <Item extends Sourced & Confirmed>(items: readonly Item[]) =>
    each(sourced(items), ({ confirmations }) => ({
      confirmations: each<Confirmation, Confirmation>(confirmations, ({ source }) =>
        source === undefined ? {} : { source: idOf(source) },
      ),
    }));
  return {
    ...network,
    fundingPeriods: each(confirmed(network.fundingPeriods), ({ rounds }) => ({ rounds: confirmed(rounds) })),
    criteria: sourced(network.criteria),
    regions: sourced(network.regions),
    regionChanges: sourced(network.regionChanges),
    memberships: confirmed(network.memberships),
    assessments: sourced(network.assessments),
    events: sourced(network.events),
    countClaims: sourced(network.countClaims),
  };
}

interface Sourced {
  readonly sources: readonly string[];
}

interface Confirmed {
  readonly confirmations: readonly Confirmation[];
}

/** Ids that stand for others; each once, if one of them changes. */
function ids(before: readonly string[], idOf: IdChange): readonly string[] {
  const after = before.map(idOf);
  return after.every((id, at) => id === before[at]) ? before : [...new Set(after)];
}

/** Items with new values of some fields; the same object if no value differs, for an item and for the list. */
function each<Item extends Fields, Fields extends object>(
  items: readonly Item[],
  fieldsOf: (item: Item) => Partial<Fields>,
): readonly Item[] {
  let differs = false;
  const made = items.map((item) => {
    const fields = fieldsOf(item);
    const isSame = Object.entries(fields).every(([field, value]) => Reflect.get(item, field) === value);
    differs ||= !isSame;
    return isSame ? item : { ...item, ...fields };
  });
  return differs ? made : items;
}
