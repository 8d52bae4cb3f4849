import type { DayRange } from "../../calendar/day-range.ts";
import { isOfMembers, type NamedRoles, roleNames } from "../../messages/role.ts";
import { mostOf, runsOf } from "./count.ts";
import { historyPhrase, type RegionHistory } from "./history.ts";
import { plainName } from "./name.ts";
import { inOrder, regionsHeading, type TimelineOrder } from "./order.ts";
import type { CountRow, Group, TimeRow } from "./row.ts";

const upTo = { de: "bis zu", en: "up to" };

/** What is asked of the rows of regions besides their roles. */
export interface RegionRequest extends NamedRoles {
  readonly order: TimelineOrder;
  /** The regions that stand out. */
  readonly highlighted: ReadonlySet<string>;
}

/** A row for each region. */
export function regionGroups(histories: readonly RegionHistory[], request: RegionRequest): Group<TimeRow>[] {
  return inOrder(histories, request.order, request.lang).map(({ heading, items }) => ({
    heading: headingOf(heading, request),
    items: items.map((history) => ({
      ...regionRow(history, request),
      isHighlighted: request.highlighted.has(history.region.id),
    })),
  }));
}

/** The row of a region. */
export function regionRow(history: RegionHistory, shown: NamedRoles): TimeRow {
  const { region, stretches, byRole, gaps, dates } = history;
  const phrase = historyPhrase(history, shown);
  return { kind: "region", name: plainName(region.name), phrase, stretches, gaps, dates, region, byRole };
}

/** A row for each kind of region. */
export function kindGroups(
  histories: readonly RegionHistory[],
  days: DayRange,
  shown: NamedRoles,
): Group<CountRow>[] {
  const { lang } = shown;
  const kinds = inOrder(histories, "kind", lang).map(({ heading, items }): CountRow => {
    const runs = runsOf(items, days);
    const most = mostOf(runs).toLocaleString(lang);
    return { kind: "count", name: heading, phrase: `${heading}: ${upTo[lang]} ${most}`, runs };
  });
  return [{ heading: headingOf(regionsHeading[lang], shown), items: kinds }];
}

/** Where the rows of regions would be, if there are any. */
export function nobodyGroup(sentence: string, shown: NamedRoles): Group<never> {
  return { heading: headingOf(regionsHeading[shown.lang], shown), items: [], sentence };
}

function headingOf(heading: string, shown: NamedRoles): string {
  return isOfMembers(shown) ? heading : `${heading}: ${roleNames(shown)}`;
}
