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
  const lists = continuity === "assumed" ? absences : [...absences, ...presences];
  return [...lists.map(cutByList), ...statedBreaks(evidence)];
}

function cutByList({ earliest, latest }: Dated): Cut {
  return { last: earliest - 1, first: latest + 1, latestEnd: latest - 1, earliestStart: earliest + 1 };
}
