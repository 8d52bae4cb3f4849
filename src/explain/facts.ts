import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import type { EdtfDate } from "../model/date.ts";
import type { Membership } from "../model/membership.ts";
import type { Network } from "../model/network.ts";
import type { Region } from "../model/region.ts";
import type { RegionChange, RegionChangeKind } from "../model/region-change.ts";
import type { SourceId } from "../model/source.ts";
import { dayBefore, endsPredecessor } from "../roster/lives.ts";
import { regionChangesOf } from "../roster/region-changes.ts";

/** The codes of recorded facts that bound a membership. */
export type FactCode =
  | "start"
  | "end"
  | "ongoing"
  | "confirmation"
  | "network-founding"
  | "network-dissolution"
  | "region-founding"
  | "region-dissolution"
  | "region-change";

/** A recorded fact, and the bounds that it alone sets for the first and last day of a membership, as day numbers. */
export interface Fact {
  readonly code: FactCode;
  /** The recorded date; `undefined` if the membership is ongoing. */
  readonly date: EdtfDate | undefined;
  /** The kind of the change, if the fact is a region change. */
  readonly change?: RegionChangeKind;
  readonly sources: readonly SourceId[];
  /** The first day is on or after this day. */
  readonly startsFrom: number;
  /** The first day is on or before this day. */
  readonly startsBy: number;
  /** The last day is on or after this day. */
  readonly endsFrom: number;
  /** The last day is on or before this day. */
  readonly endsBy: number;
}

const nothing = {
  startsFrom: Number.NEGATIVE_INFINITY,
  startsBy: Number.POSITIVE_INFINITY,
  endsFrom: Number.NEGATIVE_INFINITY,
  endsBy: Number.POSITIVE_INFINITY,
};

/** The facts about the network and a region that bound the memberships of the region. */
export interface LifeFacts {
  readonly foundings: readonly Fact[];
  readonly endings: readonly Fact[];
  /** The earliest possible last day on which both the network and the region exist. */
  readonly earliestLastDay: number;
}

/** Collects the facts about the lives of the network and of a region. */
export function lifeFactsOf(network: Network, region: Region): LifeFacts {
  const changes = regionChangesOf(network).byPredecessor.get(region.id) ?? [];
  const endings = [
    ...ending("network-dissolution", network.dissolutionDate, []),
    ...ending("region-dissolution", region.dissolutionDate, region.sources),
    ...changes.filter((change) => endsPredecessor(change, region.id)).map(changeEnding),
  ];
  return {
    foundings: [
      ...founding("network-founding", network.foundingDate, []),
      ...founding("region-founding", region.foundingDate, region.sources),
    ],
    endings: endings.map(({ fact }) => fact),
    earliestLastDay: endings.reduce(
      (day, { lastDay }) => Math.min(day, lastDay.earliest),
      Number.POSITIVE_INFINITY,
    ),
  };
}

function founding(code: FactCode, date: EdtfDate | undefined, sources: readonly SourceId[]): Fact[] {
  return date === undefined
    ? []
    : [{ ...nothing, code, date, sources, startsFrom: dateBounds(date).earliest }];
}

interface Ending {
  readonly fact: Fact;
  readonly lastDay: DateBounds;
}

function ending(code: FactCode, date: EdtfDate | undefined, sources: readonly SourceId[]): Ending[] {
  if (date === undefined) return [];
  const lastDay = dateBounds(date);
  return [{ fact: { ...nothing, code, date, sources, endsBy: lastDay.latest }, lastDay }];
}

function changeEnding(change: RegionChange): Ending {
  const { date, kind, sources } = change;
  const lastDay = dayBefore(change);
  const fact = {
    ...nothing,
    code: "region-change",
    date,
    change: kind,
    sources,
    endsBy: lastDay.latest,
  } as const;
  return { fact, lastDay };
}

/**
 * The facts that bound a membership: its own, then those about the lives of the network and region. An exact date
 * already lies within these lives, since a parsed network is free of errors.
 */
export function factsOf(membership: Membership, life: LifeFacts): Fact[] {
  const { startDate, endDate, sources } = membership;
  const facts = confirmationFacts(membership);
  if (startDate !== undefined) {
    const { earliest, latest } = dateBounds(startDate);
    facts.push({
      ...nothing,
      code: "start",
      date: startDate,
      sources,
      startsFrom: earliest,
      startsBy: latest,
    });
  }
  if (endDate === "..") {
    facts.push({ ...nothing, code: "ongoing", date: undefined, sources, endsFrom: life.earliestLastDay });
  } else if (endDate !== undefined) {
    const { earliest, latest } = dateBounds(endDate);
    facts.push({ ...nothing, code: "end", date: endDate, sources, endsFrom: earliest, endsBy: latest });
  }
  return [...facts, ...life.foundings, ...life.endings];
}

/** One fact for each confirmed date, with the sources of all its confirmations. */
function confirmationFacts({ confirmations }: Membership): Fact[] {
  const sources = new Map<EdtfDate, SourceId[]>();
  for (const { date, source } of confirmations) {
    const named = sources.get(date) ?? [];
    sources.set(date, named);
    if (source !== undefined) named.push(source);
  }
  return [...sources].map(([date, named]) => {
    const { earliest, latest } = dateBounds(date);
    return { ...nothing, code: "confirmation", date, sources: named, startsBy: latest, endsFrom: earliest };
  });
}
