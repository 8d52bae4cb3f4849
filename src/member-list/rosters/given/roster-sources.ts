import type { SourceId, SourceInput } from "../../../model/source.ts";
import { listSource } from "../../records/listed.ts";
import type { GivenRoster } from "./given-rosters.ts";

/** The sources of rosters: those that the caller names, or the lists themselves. */
export interface RosterSources {
  /** Those that the network does not have. */
  readonly added: readonly SourceInput[];
  of(roster: GivenRoster): SourceId;
}

/** Gives each roster a source: lists of one date share one, unless they name theirs. */
export function rosterSources(rosters: readonly GivenRoster[], known: ReadonlySet<unknown>): RosterSources {
  const added = new Map<SourceId, SourceInput>();
  const ids = new Map<number, SourceId>();
  for (const roster of rosters) {
    const source = roster.source === undefined ? ownSource(roster) : undefined;
    if (source !== undefined && !known.has(source.id) && !added.has(source.id)) added.set(source.id, source);
    ids.set(roster.position, source?.id ?? roster.source ?? "");
  }
  return { added: [...added.values()], of: ({ position }) => ids.get(position) ?? "" };
}

/** The list as a source: as reading made one of it, or named after its date. */
function ownSource({ list, date }: GivenRoster): SourceInput {
  const made = listSource(list.plan.listedOn?.date ?? date, "de");
  const own = list.sources.find(({ id }) => id === made.id);
  return own ?? listSource(date, "de");
}
