import { type DateBounds, dateBounds } from "../calendar/edtf-date.ts";
import { addTo } from "../grouping.ts";
import type { FindingOf } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";
import { endsPredecessor, haveSameSides, isEndingKind } from "../roster/lives.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/** So many steps find the ways of a thousand changes in a circle; beyond them each counts as led to by every other. */
const mostSteps = 500_000;

interface PlacedChange {
  readonly change: RegionChange;
  readonly position: number;
  readonly date: DateBounds;
}

/**
 * Changes that lead back to a region that a merger, absorption or split has ended.
 *
 * The way goes from the change that ends the region through successors that a later change takes up, as far as the dates
 * allow that order. It leads back if the last change certainly is not before the first; or, whatever the dates, if every
 * change on the way ends the region by which it was reached, for then each must be later than the one before it.
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
  const found = new Map<string, FindingOf<"change-cycle">>();
  for (const first of changes) {
    for (const regionId of first.change.predecessors) {
      if (!endsPredecessor(first.change, regionId)) continue;
      for (const last of bySuccessor.get(regionId) ?? []) {
        if (last === first || circleOf.get(last) !== circleOf.get(first)) continue;
        if (last.date.latest < first.date.earliest) continue;
        const isLater = last.date.earliest >= first.date.latest;
        const isNewIn = !last.change.predecessors.includes(regionId);
        if (leadsTo(first, last, false) && (isLater || (isNewIn && leadsTo(first, last, true)))) {
          found.set(JSON.stringify([last.position, regionId]), cycleFinding(last, regionId));
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));

  /** Whether a way leads from one change to another; `byEnding`: by regions that the next change ends. */
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

/** Which changes lead to each other, whatever their order in time. Regions are nodes too, so that there are few edges. */
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
