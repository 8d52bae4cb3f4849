import { isoText, lastDayNumber } from "../../calendar/day.ts";
import { type DayRange, dayRange, subtract } from "../../calendar/day-range.ts";
import { dateBounds, dayOrNull } from "../../calendar/edtf-date.ts";
import { certainRuns, readExtent } from "../../calendar/extent.ts";
import type { EdtfDate, IsoDate } from "../../model/date.ts";
import type { Region } from "../../model/region.ts";
import { isEndingKind, membershipLives } from "../../roster/lives.ts";
import { membershipsAt, type RosterIndex } from "../../roster/roster.ts";
import type { DayQuestion } from "./day-question.ts";
import { daysIn } from "./end-points.ts";
import { namedSources } from "./named-sources.ts";

type LivesOf = RosterIndex["livesOf"];

/** A recorded day of the existence of the network or a region, or of a region change. */
interface ExistenceDay {
  readonly subject: DayQuestion["subject"];
  readonly asks: DayQuestion["asks"];
  readonly date: EdtfDate;
  readonly sources: DayQuestion["sources"];
  /** The regions whose memberships may end with it, and what bounds these if it is a given day. */
  readonly ending?: { readonly regions: readonly Region[]; readonly livesOn: (day: IsoDate) => LivesOf };
}

/** The inexact days of foundings, dissolutions and region changes, those of the network first. */
export function existenceQuestions(index: RosterIndex, mask: number, range: DayRange): DayQuestion[] {
  return existenceDays(index).flatMap(({ ending, date, ...day }) => {
    const { earliest, latest } = dateBounds(date);
    const open = day.asks === "last-day" ? dayRange(earliest + 1, latest + 1) : dayRange(earliest, latest);
    if (open === null) return [];
    const uncertainDays = daysIn([open], range);
    if (uncertainDays === 0) return [];
    const livesOf = ending?.livesOn(isoText(Math.min(latest, lastDayNumber))) ?? index.livesOf;
    const settled = (ending?.regions ?? []).flatMap((region) =>
      settledBy(index, region, livesOf, mask, open.start),
    );
    return [
      {
        subject: day.subject,
        asks: day.asks,
        between: { earliest: dayOrNull(earliest), latest: dayOrNull(latest) },
        uncertainDays,
        wouldSettle: daysIn(settled, range),
        sources: day.sources,
      },
    ];
  });
}

function existenceDays({ network, livesOf }: RosterIndex): ExistenceDay[] {
  const { regions, regionChanges } = network;
  const days = (
    subject: DayQuestion["subject"],
    { foundingDate, dissolutionDate }: Pick<Region, "foundingDate" | "dissolutionDate">,
    sources: DayQuestion["sources"],
    ending: ExistenceDay["ending"] & {},
  ): ExistenceDay[] => [
    ...(foundingDate === undefined
      ? []
      : [{ subject, asks: "first-day" as const, date: foundingDate, sources }]),
    ...(dissolutionDate === undefined
      ? []
      : [{ subject, asks: "last-day" as const, date: dissolutionDate, sources, ending }]),
  ];
  return [
    ...days({ kind: "network", id: network.id, name: network.name.de }, network, [], {
      regions,
      livesOn: (dissolutionDate) => membershipLives({ ...network, dissolutionDate }),
    }),
    ...regions.flatMap((region) =>
      days({ kind: "region", id: region.id, name: region.name }, region, namedSources(network, region), {
        regions: [region],
        livesOn: (dissolutionDate) => () => livesOf({ ...region, dissolutionDate }),
      }),
    ),
    ...regionChanges.map((change) => ({
      subject: { kind: "region-change" as const, id: change.id },
      asks: "day" as const,
      date: change.date,
      sources: namedSources(network, change),
      ending: {
        regions: isEndingKind(change.kind)
          ? regions.filter(({ id }) => change.predecessors.includes(id) && !change.successors.includes(id))
          : [],
        livesOn: (date: IsoDate) =>
          membershipLives({
            ...network,
            regionChanges: regionChanges.map((one) => (one === change ? { ...one, date } : one)),
          }),
      },
    })),
  ];
}

/**
 * The days on which it is settled whether a region is a member as soon as the day is known that ends it, whichever that
 * is. On days before the end, open memberships settle it where they are certain if the end is the latest that it can be:
 * an earlier end makes none of them less certain before it. After the end there is none of them.
 *
 * @param livesOf - the lives that bound the memberships if the end is on its latest day
 * @param earliestEndExclusive - the first day after the earliest end
 */
function settledBy(
  index: RosterIndex,
  region: Region,
  livesOf: LivesOf,
  mask: number,
  earliestEndExclusive: number,
): DayRange[] {
  const memberships = membershipsAt(index, index.regionPositions.get(region.id) ?? -1, mask);
  const isOpen = ({ bounds }: (typeof memberships)[number]) =>
    bounds.earliestEndExclusive < bounds.latestEndExclusive;
  const open = memberships.filter(isOpen);
  const lives = livesOf(region);
  // The end is not before that of a membership.
  const end = open.reduce(
    (last, { bounds }) => Math.max(last, bounds.earliestEndExclusive),
    earliestEndExclusive,
  );
  const afterEnd = memberships
    .filter((one) => !isOpen(one))
    .map(({ bounds }) => dayRange(Math.max(bounds.earliestStart, end), bounds.latestEndExclusive))
    .filter((range) => range !== null);
  const known = certainRuns(memberships.map(({ bounds }) => bounds));
  return certainRuns(open.map(({ membership }) => readExtent(membership, lives).bounds)).flatMap((range) =>
    subtract(range, [...known, ...afterEnd]),
  );
}
