import { firstDayNumber, isoText, lastDayNumber } from "../calendar/day.ts";
import { dateBounds } from "../calendar/edtf-date.ts";
import { readExtent } from "../calendar/extent.ts";
import { groupBy } from "../grouping.ts";
import type { Choice, FindingOf } from "../issue.ts";
import { excerpt } from "../messages/excerpt.ts";
import type { EdtfDate } from "../model/date.ts";
import type { BoundedMembership, RosterIndex } from "../roster/roster.ts";

/** So many pairs are all reported; beyond them, one for each membership that ends. */
const mostPairs = 5000;

/**
 * Finds memberships whose recorded last day is the recorded first day of another. Offers to end the first a day
 * earlier or to start the second a day later, unless the change contradicts other dates.
 */
export function sharedBoundaryDays(
  memberships: readonly BoundedMembership[],
  index: RosterIndex,
): FindingOf<"shared-boundary-day">[] {
  const startingOn = groupBy(memberships, ({ membership }) => exactDay(membership.startDate));
  const findings: FindingOf<"shared-boundary-day">[] = [];
  for (const ending of memberships) {
    const day = exactDay(ending.membership.endDate);
    if (day === undefined) continue;
    const others = (startingOn.get(day) ?? []).filter((starting) => starting !== ending);
    for (const starting of findings.length < mostPairs ? others : others.slice(0, 1)) {
      findings.push(sharedDay(day, ending, starting, index));
    }
  }
  return findings;
}

/** The number of the day that a date names; `undefined` if it does not name a single day. */
function exactDay(date: EdtfDate | ".." | undefined): number | undefined {
  if (date === undefined || date === "..") return undefined;
  const { earliest, latest } = dateBounds(date);
  return earliest === latest ? earliest : undefined;
}

function sharedDay(
  day: number,
  ending: BoundedMembership,
  starting: BoundedMembership,
  index: RosterIndex,
): FindingOf<"shared-boundary-day"> {
  const earlier = day > firstDayNumber ? choiceOf(ending, "endDate", isoText(day - 1), index) : [];
  const later = day < lastDayNumber ? choiceOf(starting, "startDate", isoText(day + 1), index) : [];
  const choices = [...earlier, ...later];
  const ids = [ending.membership.id, starting.membership.id] as const;
  return {
    code: "shared-boundary-day",
    path: ["memberships", ending.position, "endDate"],
    params: { day: isoText(day), ids, canEndEarlier: earlier.length > 0, canStartLater: later.length > 0 },
    ...(choices.length === 0 ? {} : { choices }),
  };
}

function choiceOf(
  { membership, position }: BoundedMembership,
  field: "startDate" | "endDate",
  value: string,
  { network, livesOf, regionPositions }: RosterIndex,
): Choice[] {
  const lives = livesOf(network.regions[regionPositions.get(membership.regionId) ?? -1]);
  if (readExtent({ ...membership, [field]: value }, lives).faults.length > 0) return [];
  const id = excerpt(membership.id);
  const meaning =
    field === "endDate"
      ? { de: `„${id}“ endet am Tag davor`, en: `“${id}” ends the day before` }
      : { de: `„${id}“ beginnt am Tag danach`, en: `“${id}” starts the day after` };
  return [{ fix: { kind: "set", path: ["memberships", position, field], value }, meaning }];
}
