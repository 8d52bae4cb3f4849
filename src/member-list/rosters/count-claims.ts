import type { CountClaimInput } from "../../model/count-claim.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { SourceId } from "../../model/source.ts";
import { uniqueIds } from "../records/region/unique-ids.ts";
import type { GivenRoster } from "./given/given-rosters.ts";
import type { RosterReading } from "./given/roster-reading.ts";

/**
 * The numbers of members that lists state by naming them all: of complete lists that are not limited, have no row in doubt
 * and disagree with no other one. `known` are the claims of the network.
 */
export function rosterClaims(
  readings: readonly RosterReading[],
  sourceOf: (roster: GivenRoster) => SourceId,
  isDisputed: (date: EdtfDate) => boolean,
  known: readonly CountClaimInput[],
): CountClaimInput[] {
  const unique = uniqueIds(known.map((claim) => claim?.id));
  const stated = new Set(known.map((claim) => contentOf(claim ?? {})));
  return readings.flatMap(({ roster, members, isCount }) => {
    if (!isCount || isDisputed(roster.date)) return [];
    const claim = {
      date: roster.date,
      counts: "members",
      count: members.size,
      sources: [sourceOf(roster)],
    } as const;
    const content = contentOf(claim);
    if (stated.has(content)) return [];
    stated.add(content);
    return { id: unique(`list-${roster.date}`), ...claim };
  });
}

/** What a claim says and who says it: a list that is given again claims nothing new. */
function contentOf({ date, counts, count, sources }: Partial<CountClaimInput>): string {
  return JSON.stringify([date, counts, count, sources]);
}
