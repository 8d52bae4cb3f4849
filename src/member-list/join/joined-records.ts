import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import type { SourceId } from "../../model/source.ts";
import type { ListEvidence } from "../records/listed.ts";
import type { MemberList } from "../rows/member-list.ts";
import { recordsIn, withRecords } from "./given/network-records.ts";
import type { JoinedRow, MemberListBase } from "./given/outcome.ts";
import type { JoinedMemberships } from "./membership/joined-memberships.ts";
import type { JoinedRegion } from "./region/joined-regions.ts";

/** The lists of the network with the records of the rows that were taken. */
export function joinedRecords(
  base: MemberListBase,
  list: MemberList,
  evidence: ListEvidence | undefined,
  rows: readonly JoinedRow[],
  joined: readonly (JoinedRegion | undefined)[],
  memberships: JoinedMemberships,
  changed: ReadonlyMap<RegionId, RegionInput>,
): Pick<MemberListBase, "sources" | "regions" | "memberships"> {
  const added = joined.flatMap((one) => (one?.by === null ? one.region : []));
  const used = new Set(added.length === 0 ? [] : rows.map(({ regionId }) => regionId));
  const newRegions = added.filter(({ id }) => used.has(id));
  const cited = new Set<SourceId>();
  for (const one of memberships.known) citeSources(one, cited);
  for (const one of memberships.added) citeSources(one, cited);
  for (const { sources = [] } of changed.values()) for (const id of sources) cited.add(id);
  const ownSources = new Set(recordsIn(base?.sources).map(({ id }) => id));
  const ofList = [...list.sources, ...(evidence === undefined ? [] : [evidence.source])];
  const newSources = [...new Map(ofList.map((source) => [source.id, source])).values()].filter(
    ({ id }) => cited.has(id) && !ownSources.has(id),
  );
  return {
    sources: withRecords(base?.sources, newSources),
    regions: withRecords(
      changed.size === 0 ? base?.regions : recordsIn(base?.regions).map((one) => changed.get(one.id) ?? one),
      newRegions,
    ),
    memberships: withRecords(
      memberships.known.length === 0 ? base?.memberships : memberships.known,
      memberships.added,
    ),
  };
}

function citeSources({ sources = [], confirmations = [] }: MembershipInput, cited: Set<SourceId>): void {
  for (const id of sources) cited.add(id);
  for (const { source } of confirmations) if (source !== undefined) cited.add(source);
}
