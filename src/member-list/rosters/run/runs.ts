import { clusters } from "../../records/region/clusters.ts";
import type { Cut } from "../evidence/cuts.ts";
import type { Dated, Evidence, Presence } from "../evidence/evidence.ts";
import type { Continuity } from "../evidence/roster.ts";
import { statedBreaks } from "../evidence/stated-breaks.ts";

/** The lists that show one membership, in the order of their days. */
export type Run = readonly Presence[];

/** A stretch of days in which a membership may end and another one begin: lists before it and after it show two. */
type Gap = Pick<Cut, "last" | "first">;

/**
 * Groups the lists that name a region by the membership that they show. If continuity is assumed, two are of one
 * membership unless a list that lacks the region, or a stated start or end, may lie between them; a third may connect two
 * others. If it is unknown, each date shows a membership of its own. In both cases two are of one if their stated dates say
 * so.
 */
export function runsOf(evidence: Evidence, continuity: Continuity): Run[] {
  const { presences, absences } = evidence;
  const breaks = statedBreaks(evidence);
  // The first and the last day of a list that lacks the region are none of one that names it.
  const gaps = [...absences.map(({ earliest, latest }) => ({ last: earliest, first: latest })), ...breaks];
  const stretches = continuity === "assumed" ? freeStretches(gaps) : [];
  const connected = connections(presences, breaks);
  return clusters(presences, (presence) => [
    ...ownMarks(presence, continuity, breaks),
    ...stretches.filter(({ first, last }) => first <= presence.earliest && presence.latest <= last),
    ...(connected.get(presence) ?? []),
  ]);
}

/** A list shows the same as another one of its day; of an inexact date only if it is the same source. */
function ownMarks(
  { earliest, latest, source }: Presence,
  continuity: Continuity,
  breaks: readonly Gap[],
): string[] {
  const own = earliest === latest ? `${earliest}` : JSON.stringify([earliest, latest, source]);
  if (continuity === "unknown" || latest - earliest > 1) return [own];
  // No other day lies between two neighbouring ones, whatever list may.
  const neighbours = earliest === latest ? [earliest - 1, earliest] : [earliest];
  const whole = neighbours.filter((day) => !breaks.some(({ last, first }) => last <= day && day < first));
  return [own, ...whole.map((day) => `${day}..${day + 1}`)];
}

/** The longest stretches of days in which no gap may lie. */
function freeStretches(gaps: readonly Gap[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { last, first } of [...gaps].sort((a, b) => a.last - b.last)) {
    if (last >= free) stretches.push({ first: free, last });
    free = Math.max(free, first);
  }
  return [...stretches, { first: free, last: Number.POSITIVE_INFINITY }];
}

/** A mark for each two lists that stated dates show to be of one membership. */
function connections(
  presences: readonly Presence[],
  breaks: readonly Gap[],
): ReadonlyMap<Presence, readonly string[]> {
  const marks = new Map<Presence, string[]>();
  const add = (presence: Presence, mark: string) => {
    marks.set(presence, [...(marks.get(presence) ?? []), mark]);
  };
  for (const [at, one] of presences.entries()) {
    if (one.start === undefined && one.end === undefined) continue;
    for (const [other, presence] of presences.entries()) {
      if (other === at || !isConnected(one, presence) || isBetween(breaks, one, presence)) continue;
      const mark = `stated ${Math.min(at, other)} ${Math.max(at, other)}`;
      add(one, mark);
      add(presence, mark);
    }
  }
  return marks;
}

/** Whether two lists certainly show the same membership: what they show has a day in common however unknown days fall. */
function isConnected(one: Presence, other: Presence): boolean {
  const [ofOne, ofOther] = [boundsOf(one), boundsOf(other)];
  return ofOne.latestStart <= ofOther.earliestEnd && ofOther.latestStart <= ofOne.earliestEnd;
}

/** By when the membership that a list shows has begun, and until when it has not ended. */
function boundsOf({ earliest, latest, start, end }: Presence): { latestStart: number; earliestEnd: number } {
  const days = [
    { earliest, latest },
    ...(start === undefined ? [] : [start]),
    ...(end === undefined ? [] : [end]),
  ];
  return {
    latestStart: Math.min(...days.map((day) => day.latest)),
    earliestEnd: Math.max(...days.map((day) => day.earliest)),
  };
}

function isBetween(breaks: readonly Gap[], one: Dated, other: Dated): boolean {
  const [before, after] = one.earliest <= other.earliest ? [one, other] : [other, one];
  return breaks.some(({ last, first }) => before.latest <= last && first <= after.earliest);
}
