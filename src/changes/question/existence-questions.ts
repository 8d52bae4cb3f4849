import { isoText, lastDayNumber } from "../../calendar/day.ts";
import { coalesce, type DayRange, dayRange, subtract } from "../../calendar/day-range.ts";
import { dateBounds, dayOrNull } from "../../calendar/edtf-date.ts";
import { possibleRange, readExtent } from "../../calendar/extent.ts";
import type { EdtfDate, IsoDate } from "../../model/date.ts";
import type { Region } from "../../model/region.ts";
import { isEndingKind, membershipLives } from "../../roster/lives.ts";
import { membershipsAt, type RosterIndex } from "../../roster/roster.ts";
import type { DayQuestion } from "./day-question.ts";
import { daysIn, lastSettles } from "./end-points.ts";
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
    const uncertainDays = daysIn(open === null ? [] : [open], range);
    if (uncertainDays === 0) return [];
    const livesOf = ending?.livesOn(isoText(Math.min(latest, lastDayNumber))) ?? index.livesOf;
    const settled = (ending?.regions ?? []).flatMap((region) => settledBy(index, region, livesOf, mask));
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
 * The days on which it is settled whether a region is a member as soon as the day is known with which its ongoing
 * memberships end. They end with it, and not with another ending, if they do so on the latest day that it can be.
 */
function settledBy(index: RosterIndex, region: Region, livesOf: LivesOf, mask: number): DayRange[] {
  const memberships = membershipsAt(index, index.regionPositions.get(region.id) ?? -1, mask);
  const lives = livesOf(region);
  const ending = memberships.filter(({ membership, bounds }) => {
    const end = readExtent(membership, lives).bounds;
    return (
      membership.endDate === ".." &&
      bounds.earliestEndExclusive < bounds.latestEndExclusive &&
      end.earliestEndExclusive === end.latestEndExclusive
    );
  });
  const others = memberships
    .filter((one) => !ending.includes(one))
    .map(({ bounds }) => possibleRange(bounds));
  const begins = ending
    .map(({ bounds }) => dayRange(bounds.earliestStart, bounds.latestStart))
    .filter((range) => range !== null);
  const settled = ending.map(({ bounds }) => lastSettles(bounds)).filter((range) => range !== null);
  return coalesce(settled).flatMap((range) => subtract(range, [...others, ...begins]));
}
