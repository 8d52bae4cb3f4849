import { type Bilingual, createIssue, excerpt, type Issue } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionId } from "../model/region.ts";
import type { RegionChange } from "../model/region-change.ts";

/** Changes that lead back to a region that has ended, and continuations by regions that are no successors. */
export function regionChangeRules({ regionChanges }: PlainNetwork): Issue[] {
  return [...strangeContinuations(regionChanges), ...cycles(regionChanges)];
}

function strangeContinuations(changes: readonly RegionChange[]): Issue[] {
  return changes.flatMap(({ continuedBy, successors }, at) => {
    const known = new Set(successors);
    return continuedBy.flatMap((id, inner) => {
      if (known.has(id)) return [];
      const message: Bilingual = {
        de: `„${excerpt(id)}“ soll die Mitgliedschaft fortführen, ist aber kein Nachfolger dieser Änderung. Unter successors ergänzen oder hier streichen.`,
        en: `“${excerpt(id)}” is to carry the membership on, but is no successor of this change. Add it to successors, or remove it here.`,
      };
      return [
        createIssue("change-continuation", ["regionChanges", at, "continuedBy", inner], message, {
          params: { id },
        }),
      ];
    });
  });
}

interface Step {
  readonly to: RegionId;
  readonly change: number;
}

/** Walks from each region that a change ends to its successors; a step back onto the way walked is a cycle. */
function cycles(changes: readonly RegionChange[]): Issue[] {
  const steps = stepsFrom(changes);
  const done = new Set<RegionId>();
  const issues: Issue[] = [];
  for (const start of steps.keys()) {
    const way = new Set<RegionId>();
    const stack: { id: RegionId; next: number }[] = [];
    enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = steps.get(top.id)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        stack.pop();
        way.delete(top.id);
        done.add(top.id);
      } else if (way.has(step.to)) issues.push(cycleIssue(step, changes));
      else enter(step.to);
    }

    function enter(id: RegionId): void {
      if (done.has(id)) return;
      way.add(id);
      stack.push({ id, next: 0 });
    }
  }
  return issues;
}

/** From each region that a change ends, the ways to the successors. */
function stepsFrom(changes: readonly RegionChange[]): Map<RegionId, Step[]> {
  const steps = new Map<RegionId, Step[]>();
  for (const [change, { predecessors, successors }] of changes.entries()) {
    const goingOn = new Set(successors);
    for (const predecessor of predecessors) {
      if (goingOn.has(predecessor)) continue;
      const ofRegion = steps.get(predecessor) ?? [];
      steps.set(predecessor, ofRegion);
      for (const to of successors) ofRegion.push({ to, change });
    }
  }
  return steps;
}

function cycleIssue({ to, change }: Step, changes: readonly RegionChange[]): Issue {
  const id = excerpt(changes[change]?.id ?? "");
  const message: Bilingual = {
    de: `Die Änderung „${id}“ führt zu „${excerpt(to)}“ zurück, das schon in einer anderen aufgegangen ist. Vorgänger und Nachfolger prüfen; eine neue Region braucht eine neue id.`,
    en: `The change “${id}” leads back to “${excerpt(to)}”, which has ended in another one. Check predecessors and successors; a new region needs a new id.`,
  };
  return createIssue("change-cycle", ["regionChanges", change, "successors"], message, {
    params: { regionId: to },
  });
}
