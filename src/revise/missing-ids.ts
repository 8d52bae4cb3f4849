import type { FindingOf } from "../issue.ts";
import type { NetworkList } from "../model/network.ts";
import { valueAt } from "../parse/input/read-input.ts";
import { idOf, unknownId } from "./edited-input.ts";
import type { RevisionSteps } from "./revision-steps.ts";

/** The findings about ids that regions are merged or records renamed by, and that no record of an unchecked input has. */
export function missingIds(
  input: unknown,
  { merges, renamings }: RevisionSteps,
): FindingOf<"reference-unknown">[] {
  const known = new Map<NetworkList, ReadonlySet<string | undefined>>();
  return [
    ...merges.flatMap(({ keep, drop, path }) => [
      ...missing("regions", keep, [...path, "keep"]),
      ...missing("regions", drop, [...path, "drop"]),
    ]),
    ...renamings.flatMap(({ list, from, path }) => missing(list, from, path)),
  ];

  function missing(...[list, id, path]: Parameters<typeof unknownId>): FindingOf<"reference-unknown">[] {
    const ids = known.get(list) ?? idsIn(valueAt(input, [list]));
    known.set(list, ids);
    return ids.has(id) ? [] : [unknownId(list, id, path)];
  }
}

function idsIn(records: unknown): ReadonlySet<string | undefined> {
  return new Set(Array.isArray(records) ? records.map(idOf) : []);
}
