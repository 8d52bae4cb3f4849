import type { Cut } from "./cuts.ts";
import type { Dated, Evidence, Presence } from "./evidence.ts";

/** A stated start after a list that names the region, or a stated end before one: the two show two memberships. */
export interface StatedBreak extends Cut {
  /** What is stated. */
  readonly by: "start" | "end";
  readonly stated: Dated;
  /** A list before it, and one after it. */
  readonly between: readonly [Presence, Presence];
}

/** The breaks that stated dates show in the continuity of a region, unless a list that lacks it shows them. */
export function statedBreaks({ presences, absences }: Evidence): StatedBreak[] {
  const isShown = (first: number, last: number) =>
    absences.some(({ earliest, latest }) => first < earliest && latest < last);
  const found = new Map<string, StatedBreak>();
  const add = (one: StatedBreak) => {
    const key = JSON.stringify([one.by, one.stated.earliest, one.stated.latest]);
    if (!found.has(key)) found.set(key, one);
  };
  for (const presence of presences) {
    const { start, end } = presence;
    const before = start && presences.filter(({ latest }) => latest < start.earliest).at(-1);
    if (start && before && !isShown(before.latest, start.earliest))
      add({ ...cutByStart(start), by: "start", stated: start, between: [before, presence] });
    const after = end && presences.find(({ earliest }) => earliest > end.latest);
    if (end && after && !isShown(end.latest, after.earliest))
      add({ ...cutByEnd(end), by: "end", stated: end, between: [presence, after] });
  }
  return [...found.values()];
}

/** The day of a start is the first one of what follows it. */
function cutByStart({ earliest, latest }: Dated): Cut {
  return { last: earliest - 1, first: latest, latestEnd: latest - 1, earliestStart: earliest };
}

/** The day of an end is the last one of what precedes it. */
function cutByEnd({ earliest, latest }: Dated): Cut {
  return { last: earliest, first: latest + 1, latestEnd: latest, earliestStart: earliest + 1 };
}
