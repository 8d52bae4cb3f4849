import type { Finding } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionChange } from "../model/region-change.ts";
import { isEndingKind } from "../roster/lives.ts";

/** Renames and the like from one region to another, and continuations by regions that are not successors. */
export function regionChangeRules({ regionChanges }: PlainNetwork): Finding[] {
  return regionChanges.flatMap((change, at) => [
    ...crookedSides(change, at),
    ...strangeContinuations(change, at),
  ]);
}

/** A change that does not end anybody, but has other regions before than after. */
function crookedSides({ id, kind, predecessors, successors }: RegionChange, at: number): Finding[] {
  if (isEndingKind(kind) || haveSameIds(predecessors, successors)) return [];
  return [
    { code: "change-sides", path: ["regionChanges", at, "successors"], params: { changeId: id, kind } },
  ];
}

function haveSameIds(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((id) => second.has(id));
}

function strangeContinuations({ continuedBy, successors }: RegionChange, at: number): Finding[] {
  const known = new Set(successors);
  return continuedBy.flatMap((regionId, inner): Finding[] =>
    known.has(regionId)
      ? []
      : [
          {
            code: "change-continuation",
            path: ["regionChanges", at, "continuedBy", inner],
            params: { regionId },
          },
        ],
  );
}
