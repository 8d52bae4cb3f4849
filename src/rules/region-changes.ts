import type { Finding } from "../issue.ts";
import type { PlainNetwork } from "../model/network.ts";
import type { RegionChange } from "../model/region-change.ts";
import { haveSameSides, isEndingKind } from "../roster/lives.ts";

/**
 * Finds changes such as renamings with different regions before and after, and continuations by regions that are not
 * successors.
 */
export function regionChangeRules({ regionChanges }: PlainNetwork): Finding[] {
  return regionChanges.flatMap((change, at) => [
    ...crookedSides(change, at),
    ...strangeContinuations(change, at),
  ]);
}

/** Finds a change of a kind that does not end regions, but has different regions before and after. */
function crookedSides(change: RegionChange, at: number): Finding[] {
  const { id, kind } = change;
  if (isEndingKind(kind) || haveSameSides(change)) return [];
  return [
    { code: "change-sides", path: ["regionChanges", at, "successors"], params: { changeId: id, kind } },
  ];
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
