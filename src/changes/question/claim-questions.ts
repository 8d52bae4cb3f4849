import { type DayRange, overlaps } from "../../calendar/day-range.ts";
import { dateBounds } from "../../calendar/edtf-date.ts";
import type { CountClaim } from "../../model/count-claim.ts";
import type { Source } from "../../model/source.ts";
import { reconcile } from "../../query/reconcile.ts";
import type { CountRange } from "../../roster/day-counts.ts";
import type { RosterIndex } from "../../roster/roster.ts";
import { namedSources } from "./named-sources.ts";

/** A published number that is larger than what the record can name. */
export interface NameQuestion {
  /** The claim. */
  readonly claim: CountClaim;
  /** How many members are missing if the claim is right. */
  readonly missing: CountRange;
  /** The sources of the claim, in the order of the network. */
  readonly sources: readonly Source[];
}

/** The claims that may mean a day of the range and that members on record cannot meet. */
export function claimQuestions(index: RosterIndex, range: DayRange): NameQuestion[] {
  return reconcile(index).flatMap(({ claim, verdict, unnamed }) => {
    const { earliest, latest } = dateBounds(claim.date);
    const isAsked = overlaps({ start: earliest, endExclusive: latest + 1 }, range);
    if (verdict !== "incomplete" || unnamed === null || !isAsked) return [];
    return [{ claim, missing: unnamed, sources: namedSources(index.network, claim) }];
  });
}
