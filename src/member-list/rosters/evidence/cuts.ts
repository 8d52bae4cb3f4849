import type { Dated, Evidence } from "./evidence.ts";
import type { Continuity } from "./roster.ts";
import { statedBreaks } from "./stated-breaks.ts";

/** What no membership goes across. */
export interface Cut {
  /** The last day on which what a list shows certainly precedes it. */
  readonly last: number;
  /** The first day on which what a list shows certainly follows it. */
  readonly first: number;
  /** The latest day that may be the last one of what precedes it. */
  readonly latestEnd: number;
  /** The earliest day that may be the first one of what follows it. */
  readonly earliestStart: number;
}

/** What narrows the days of runs: lists that lack the region, stated dates and, if continuity is unknown, other runs. */
export function cutsOf(evidence: Evidence, continuity: Continuity): readonly Cut[] {
  const { presences, absences } = evidence;
  // A list of the run itself neither precedes nor follows all of them, so it cuts nothing.
  const others = continuity === "assumed" ? [] : presences.map((list) => cutByList(list, 1));
  // A list that lacks the region is of no day on which another one names it.
  return [...absences.map((list) => cutByList(list, 0)), ...others, ...statedBreaks(evidence)];
}

/** The cut by a list, which is at least `apart` days from those that it precedes or follows. */
function cutByList({ earliest, latest }: Dated, apart: 0 | 1): Cut {
  return {
    last: earliest - apart,
    first: latest + apart,
    latestEnd: latest - 1,
    earliestStart: earliest + 1,
  };
}
