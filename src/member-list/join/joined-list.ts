import { readDay } from "../../calendar/day.ts";
import { addTo } from "../../grouping.ts";
import type { Issue } from "../../issue.ts";
import type { TakenRow } from "../../merge/matched-memberships.ts";
import type { MembershipInput } from "../../model/membership.ts";
import { type ListEvidence, listEvidence } from "../records/listed.ts";
import type { MemberList } from "../rows/member-list.ts";
import { hasError } from "../rows/row-status.ts";
import { minorIssue } from "../sheet/list-issue.ts";
import { confirmedRows } from "./confirmed-rows.ts";
import { dayOfBounds } from "./given/base.ts";
import { countIn, recordsIn } from "./given/network-records.ts";
import type { JoinSettings } from "./given/options.ts";
import type { JoinedRow, MemberListBase } from "./given/outcome.ts";
import { joinedRecords } from "./joined-records.ts";
import { joinedRow } from "./joined-row.ts";
import { joinTraits } from "./joined-traits.ts";
import { listAsJoined } from "./list-as-joined.ts";
import { type EffectsOfRow, joinMemberships } from "./membership/joined-memberships.ts";
import { type JoinedRegion, joinRegions } from "./region/joined-regions.ts";
import { rowsOfRegions } from "./region/rows-of-regions.ts";
import { withoutSeveralNames } from "./region/several-names.ts";
import { takenRows } from "./taken-rows.ts";
import { undatedIssues } from "./undated-list.ts";

/** A network with the records of a list. */
export interface JointList {
  readonly input: MemberListBase;
  /** The list as it was joined: with the ids and records of the network, without the rows that were refused. */
  readonly list: MemberList;
  /** What became of each row. */
  readonly rows: readonly JoinedRow[];
  /** What was found in joining. */
  readonly issues: readonly Issue[];
  readonly effectsOf: EffectsOfRow;
  /** Where the records of the list begin: those before are the network's own. */
  readonly starts: { readonly regions: number; readonly sources: number };
  /** What the day of the list proves; `undefined` without a day. */
  readonly evidence: ListEvidence | undefined;
  /** The rows whose region is known, as they are, whatever becomes of them. */
  readonly taken: readonly TakenRow[];
  /** The memberships of the network as they were. */
  readonly before: readonly MembershipInput[];
  /** The last day on which an ongoing membership of the network is known to be so. */
  readonly openOn: number;
}

/** Joins a list with a network that may be anything; reading it may throw. */
export function joinList(read: MemberList, base: MemberListBase, settings: JoinSettings): JointList {
  const regions = recordsIn(base?.regions);
  const memberships = recordsIn(base?.memberships);
  const list = withoutSeveralNames(read, regions);
  const evidence = listEvidence(settings.listedOn ?? read.plan.listedOn?.date, "de");
  const asOf = base?.asOf ?? (evidence && dayOfBounds(evidence.days));
  const ofRegions = rowsOfRegions(list);
  const { joined, ...found } = joinRegions(list, ofRegions, regions, { ...settings, on: evidence?.days });
  const issuesOf = new Map<number, Issue[]>();
  for (const [at, issues] of found.issuesOf) {
    issuesOf.set(at, settings.prefer === undefined ? [...issues] : issues.map(settled));
  }
  const regionOf: (JoinedRegion | undefined)[] = list.rows.map(() => undefined);
  for (const [index, at] of ofRegions.rowAt.entries()) {
    if (!hasError(issuesOf.get(at) ?? [])) regionOf[at] = joined[ofRegions.regionAt[index] ?? -1];
  }
  const openOn = openDays(asOf, evidence);
  const taken = confirmedRows(takenRows(list, ofRegions, regionOf, memberships, openOn), list, evidence);
  const join = { list, openOn, on: evidence?.days, prefer: settings.prefer, continuity: settings.continuity };
  const result = joinMemberships(taken, memberships, join);
  for (const at of list.rows.keys()) {
    for (const { issues } of result.effectsOf(at)) for (const issue of issues) addTo(issuesOf, at, issue);
  }
  const traits = joinTraits(regionOf, result.effectsOf, found.known, evidence);
  const rows = list.rows.map((row, at) => {
    const joinedAs = joinedRow(row, issuesOf.get(at) ?? [], result.effectsOf(at), regionOf[at]);
    const changes = traits.changesOf.get(at);
    return changes === undefined ? joinedAs : { ...joinedAs, changes: [...joinedAs.changes, ...changes] };
  });
  const undated = memberships.length === 0 ? [] : undatedIssues(asOf, evidence, taken, list.rows);
  const ofRows = [...issuesOf].sort(([a], [b]) => a - b).flatMap(([, issues]) => issues);
  const ofJoining = [...undated, ...ofRows];
  const said = new Set(read.issues);
  const names = list.issues.filter((issue) => issue.code === "name-several" && !said.has(issue));
  let asJoined: MemberList | undefined; // seldom asked for
  return {
    input: {
      ...base,
      ...(asOf === undefined ? {} : { asOf }),
      ...joinedRecords(base, list, evidence, rows, joined, result, traits.regions),
    },
    get list() {
      asJoined ??= listAsJoined(list, rows, ofJoining, joined, result);
      return asJoined;
    },
    rows,
    issues: [...names, ...ofJoining],
    effectsOf: result.effectsOf,
    starts: { regions: countIn(base?.regions), sources: countIn(base?.sources) },
    evidence,
    taken,
    before: memberships,
    openOn: openOn.network,
  };
}

/** A contradiction about which the caller has decided. */
function settled(issue: Issue): Issue {
  return issue.code === "list-contradicts" ? minorIssue(issue) : issue;
}

/** The last days on which an ongoing membership is known to be so; the list speaks for the day of the network if it has none. */
function openDays(asOf: unknown, evidence: ListEvidence | undefined) {
  const day = typeof asOf === "string" ? readDay(asOf) : Number.NEGATIVE_INFINITY;
  const network = typeof day === "number" ? day : Number.NEGATIVE_INFINITY;
  return { network, list: evidence?.days.earliest ?? network };
}
