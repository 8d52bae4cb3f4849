import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { addTo } from "../grouping.ts";
import type { FindingOf } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { endsPredecessor, haveSameSides, isEndingKind } from "../roster/lives.ts";
import { stronglyConnected } from "./search/strongly-connected.ts";

/**
 * The most steps of the search; enough for a cycle of a thousand changes. After that, every change counts as
 * reachable.
 */
const mostSteps = 500_000;

interface PlacedChange {
  readonly change: RegionChange;
  readonly position: number;
  readonly date: DateBounds;
}

/**
 * Finds changes that lead back to a region that a merger, absorption or split has ended.
 *
 * The path starts at the change that ends the region and follows successors to later changes, as far as the dates
 * allow that order. It leads back if the last change is certainly not before the first. It also leads back, whatever
 * the dates, if every change on it ends the region through which it was reached, because each must then be later than
 * the previous.
 */
export function changeCycleRules({ regionChanges }: PlainNetwork): FindingOf<"change-cycle">[] {
  const changes = regionChanges
    .map((change, position) => ({ change, position, date: dateBounds(change.date) }))
    .filter(({ change }) => isEndingKind(change.kind) && !haveSameSides(change));
  const byPredecessor = new Map<RegionId, PlacedChange[]>();
  const bySuccessor = new Map<RegionId, PlacedChange[]>();
  for (const placed of changes) {
    for (const id of new Set(placed.change.predecessors)) addTo(byPredecessor, id, placed);
    for (const id of new Set(placed.change.successors)) addTo(bySuccessor, id, placed);
  }
  const circleOf = circlesOf(changes);
  let steps = 0;
  const found = new Map<PlacedChange, Set<RegionId>>();
  for (const first of changes) {
    for (const regionId of first.change.predecessors) {
      if (!endsPredecessor(first.change, regionId)) continue;
      for (const last of bySuccessor.get(regionId) ?? []) {
        if (last === first || circleOf.get(last) !== circleOf.get(first)) continue;
        if (found.get(last)?.has(regionId)) continue;
        if (last.date.latest < first.date.earliest) continue;
        const isLater = last.date.earliest >= first.date.latest;
        const isNewIn = !last.change.predecessors.includes(regionId);
        if (leadsTo(first, last, false) && (isLater || (isNewIn && leadsTo(first, last, true)))) {
          found.set(last, (found.get(last) ?? new Set()).add(regionId));
        }
      }
    }
  }
  return changes.flatMap((last) => [...(found.get(last) ?? [])].map((id) => cycleFinding(last, id)));

  /** Whether a path leads from one change to another; `byEnding`: only through regions that the next change ends. */
  function leadsTo(first: PlacedChange, last: PlacedChange, byEnding: boolean): boolean {
    const reached = new Set([first]);
    for (const from of reached) {
      for (const id of from.change.successors) {
        for (const next of byPredecessor.get(id) ?? []) {
          if (++steps > mostSteps) return true;
          if (next.date.latest < from.date.earliest) continue;
          if (byEnding && !endsPredecessor(next.change, id)) continue;
          if (next === last) return true;
          reached.add(next);
        }
      }
    }
    return false;
  }
}

/**
 * Finds which changes lead to each other, whatever their dates. Regions are nodes too, which keeps the number of
 * edges small.
 */
function circlesOf(changes: readonly PlacedChange[]): ReadonlyMap<PlacedChange, object> {
  const ids = [...new Set(changes.flatMap(({ change }) => [...change.predecessors, ...change.successors]))];
  const nodes = new Map(ids.map((id, at) => [id, changes.length + at]));
  const outgoing = new Map<number, number[]>();
  for (const [at, { change }] of changes.entries()) {
    outgoing.set(
      at,
      change.successors.flatMap((id) => nodes.get(id) ?? []),
    );
    for (const id of change.predecessors) addTo(outgoing, nodes.get(id) ?? at, at);
  }
  const circles = new Map<PlacedChange, object>();
  for (const circle of stronglyConnected(changes.length + ids.length, (node) => outgoing.get(node) ?? [])) {
    for (const node of circle) {
      const change = changes[node];
      if (change !== undefined) circles.set(change, circle);
    }
  }
  return circles;
}

function cycleFinding({ change, position }: PlacedChange, regionId: RegionId): FindingOf<"change-cycle"> {
  const params = { changeId: change.id, regionId };
  return { code: "change-cycle", path: ["regionChanges", position, "successors"], params };
}
