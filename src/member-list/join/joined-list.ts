import { readDay } from "../../calendar/day.ts";
import { addTo } from "../../grouping.ts";
import { createIssue, type Issue, isIssue } from "../../issue.ts";
import type { TakenRow } from "../../merge/matched-memberships.ts";
import { withFields } from "../../merge/merged-membership.ts";
import { endAsOf } from "../../merge/narrower-date.ts";
import { listWording } from "../../messages/list/wording.ts";
import type { RowOutcome } from "../../model/labels.ts";
import type { MembershipId, MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { datesAllow, type ListEvidence, listEvidence, marksAllow } from "../records/listed.ts";
import { confirmedOn } from "../records/memberships.ts";
import { type ListRow, type MemberList, membershipIdsOf, rowsOfMemberships } from "../rows/member-list.ts";
import { hasError, statusOf } from "../rows/row-status.ts";
import { valueIn } from "../rows/values.ts";
import { minorIssue } from "../sheet/list-issue.ts";
import { dayOfBounds } from "./base.ts";
import { type JoinedMemberships, joinMemberships } from "./joined-memberships.ts";
import { type JoinedRegion, joinRegions } from "./joined-regions.ts";
import type { RowEffect } from "./joined-rows.ts";
import { joinTraits, type RegionRow } from "./joined-traits.ts";
import { countIn, recordsIn, withRecords } from "./network-records.ts";
import type { JoinSettings } from "./options.ts";
import type { JoinedRow, MemberListBase } from "./outcome.ts";
import { withoutSeveralNames } from "./several-names.ts";
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
  /** By the id of a membership the place of the row that added or changed it. */
  readonly rowOf: ReadonlyMap<MembershipId, number>;
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
  const places = rowsOfMemberships(list.rows);
  const rowsOf = new Map<RegionId, number[]>();
  for (const [index, at] of places.entries()) {
    if (places[index - 1] !== at) addTo(rowsOf, list.memberships[index]?.regionId ?? "", at);
  }
  const joined = joinRegions(list, rowsOf, regions, { ...settings, on: evidence?.days });
  const issuesOf = new Map<number, Issue[]>();
  for (const [at, found] of joined.issuesOf) {
    issuesOf.set(at, settings.prefer === undefined ? [...found] : found.map(settled));
  }
  const openOn = openDays(asOf, evidence);
  const ongoing = new Set(memberships.flatMap(({ id, endDate }) => (endDate === ".." ? [id] : [])));
  const regionOf = new Map<number, JoinedRegion>();
  const listedRegions = new Map(list.regions.map((region) => [region.id, region]));
  const ofRegions: RegionRow[] = [];
  const dated = places.flatMap((at, index): TakenRow[] => {
    const [row, membership] = [list.rows[at], list.memberships[index]];
    const region = joined.regionOf.get(membership?.regionId ?? "");
    if (row === undefined || membership === undefined || region === undefined) return [];
    if (hasError(issuesOf.get(at) ?? [])) return [];
    regionOf.set(at, region);
    const listed = listedRegions.get(membership.regionId);
    const isFirst = places[index - 1] !== at;
    if (listed !== undefined && isFirst) ofRegions.push({ at, listed, joined: region });
    const isIdStated = isFirst && valueIn(row.values, "membershipId") !== undefined;
    const isOngoing = isIdStated && ongoing.has(membership.id);
    const endDate = isOngoing ? membership.endDate : endAsOf(membership.endDate, openOn.list, openOn.network);
    const regionId = region.region.id;
    const isSame = regionId === membership.regionId && endDate === membership.endDate;
    const ofRegion = isSame ? membership : withFields({ ...membership, regionId }, { endDate });
    return [{ at, membership: ofRegion, isIdStated }];
  });
  const taken = listedOn(dated, list, evidence);
  const join = { list, openOn, on: evidence?.days, prefer: settings.prefer, continuity: settings.continuity };
  const result = joinMemberships(taken, memberships, join);
  for (const [at, effects] of result.effects) {
    for (const { issues } of effects) for (const issue of issues) addTo(issuesOf, at, issue);
  }
  const traits = joinTraits(ofRegions, result.effects, joined.known, evidence);
  const rows = list.rows.map((row, at) => {
    const joinedAs = joinedRow(row, issuesOf.get(at) ?? [], result.effects.get(at) ?? [], regionOf.get(at));
    const changes = traits.changesOf.get(at);
    return changes === undefined ? joinedAs : { ...joinedAs, changes: [...joinedAs.changes, ...changes] };
  });
  const undated = memberships.length === 0 ? [] : undatedIssues(asOf, evidence, taken, list.rows);
  const ofRows = [...issuesOf].sort(([a], [b]) => a - b).flatMap(([, issues]) => issues);
  const found = [...undated, ...ofRows];
  const names = list.issues.filter((issue) => issue.code === "name-several" && !read.issues.includes(issue));
  return {
    input: {
      ...base,
      ...(asOf === undefined ? {} : { asOf }),
      ...recordsWith(base, list, evidence, rows, joined.regionOf, result, traits.regions),
    },
    list: listWith(list, rows, found, joined.regionOf, result),
    rows,
    issues: [...names, ...found],
    rowOf: result.rowOf,
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

/** The memberships of rows, confirmed by the day of the list, which may be another than the list says itself. */
function listedOn(
  taken: readonly TakenRow[],
  { plan, rows }: MemberList,
  evidence: ListEvidence | undefined,
): readonly TakenRow[] {
  const own = plan.listedOn?.date;
  if (evidence === undefined || evidence.confirmation.date === own) return taken;
  const allowed = new Map<number, TakenRow[]>();
  const undated = taken.map((row) => {
    const { confirmations = [], ...rest } = row.membership;
    const stated = confirmations.filter(({ date, source }) => date !== own || source !== `list-${own}`);
    const kept = { ...row, membership: stated.length === 0 ? rest : { ...rest, confirmations: stated } };
    const listed = rows[row.at];
    const isListed = listed?.isListed && marksAllow(listed.values, plan.columns, evidence.days);
    if (isListed && datesAllow(kept.membership, evidence.days)) addTo(allowed, row.at, kept);
    return kept;
  });
  return undated.map((row) => {
    const [only, another] = allowed.get(row.at) ?? [];
    if (row !== only || another !== undefined) return row;
    return { ...row, membership: confirmedOn(row.membership, evidence) };
  });
}

function joinedRow(
  row: ListRow,
  issues: readonly Issue[],
  effects: readonly RowEffect[],
  region: JoinedRegion | undefined,
): JoinedRow {
  const { membershipId: _, laterMembershipIds: __, ...rest } = row;
  const found = issues.length === 0 ? row.issues : [...row.issues, ...issues];
  const memberships = effects.flatMap((effect) => effect.membership ?? []);
  const [membership, ...later] = memberships;
  const outcome = outcomeOfAll(effects);
  if (membership === undefined) {
    const isIgnored = row.status === "ignored";
    return {
      row: isIgnored ? row : { ...rest, issues: found, status: statusOf(found) },
      outcome: outcome ?? (isIgnored ? "ignored" : "rejected"),
      regionId: null,
      membershipId: null,
      matchedBy: null,
      changes: [],
    };
  }
  const ids = membershipIdsOf(row);
  const isSame = issues.length === 0 && memberships.every(({ id }, at) => id === ids[at]);
  const more = later.length === 0 ? {} : { laterMembershipIds: later.map(({ id }) => id) };
  const joined = { ...rest, issues: found, status: statusOf(found), membershipId: membership.id, ...more };
  return {
    row: isSame ? row : joined,
    outcome: outcome ?? "confirmed",
    regionId: membership.regionId,
    membershipId: membership.id,
    matchedBy: region?.by ?? null,
    changes: effects.flatMap(({ changes }) => changes),
  };
}

/** What becomes of a row with several memberships: the first of these that became of one. */
const outcomesByWeight: readonly RowOutcome[] = [
  "rejected",
  "contradicts",
  "ambiguous",
  "added",
  "ended",
  "refined",
  "edited",
  "confirmed",
];

function outcomeOfAll(effects: readonly RowEffect[]): RowOutcome | undefined {
  return outcomesByWeight.find((one) => effects.some(({ outcome }) => outcome === one));
}

/** The lists of the network with the records of the rows that were taken. */
function recordsWith(
  base: MemberListBase,
  list: MemberList,
  evidence: ListEvidence | undefined,
  rows: readonly JoinedRow[],
  regionOf: ReadonlyMap<RegionId, JoinedRegion>,
  { known, added }: JoinedMemberships,
  changed: ReadonlyMap<RegionId, RegionInput>,
): Pick<MemberListBase, "sources" | "regions" | "memberships"> {
  const used = new Set(rows.map(({ regionId }) => regionId));
  const newRegions = [...regionOf.values()].flatMap(({ region, by }) =>
    by === null && used.has(region.id) ? [region] : [],
  );
  const cited = new Set([
    ...[...known, ...added].flatMap(sourcesOf),
    ...[...changed.values()].flatMap(({ sources = [] }) => sources),
  ]);
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
    memberships: withRecords(known.length === 0 ? base?.memberships : known, added),
  };
}

function sourcesOf({ sources = [], confirmations = [] }: MembershipInput): string[] {
  return [...sources, ...confirmations.flatMap(({ source }) => source ?? [])];
}

/** The list as it was joined. */
function listWith(
  list: MemberList,
  rows: readonly JoinedRow[],
  found: readonly Issue[],
  regionOf: ReadonlyMap<RegionId, JoinedRegion>,
  { effects }: JoinedMemberships,
): MemberList {
  const memberships = [...effects.values()].flat().flatMap(({ membership }) => membership ?? []);
  const regions = new Map<RegionId, RegionInput>();
  for (const { region } of regionOf.values()) regions.set(region.id, region);
  return {
    ...list,
    regions: [...regions.values()],
    memberships,
    rows: rows.map(({ row }) => row),
    issues: [...list.issues.flatMap((issue) => withEnds(issue, list.rows, rows, effects)), ...found],
  };
}

/** The note on unknown ends, of the rows whose membership still has none, under their ids in the network. */
function withEnds(
  issue: Issue,
  before: readonly ListRow[],
  rows: readonly JoinedRow[],
  effects: ReadonlyMap<number, readonly RowEffect[]>,
): Issue[] {
  if (!isIssue(issue, "end-unknown")) return [issue];
  const { code, path, params } = issue;
  const places = new Map(
    before.flatMap((row, at) => membershipIdsOf(row).map((id, index) => [id, [at, index] as const] as const)),
  );
  const open = params.ids.flatMap((id, index) => {
    const [at, own] = places.get(id) ?? [-1, 0];
    const membership = effects.get(at)?.[own]?.membership;
    const isTaken = rows[at]?.membershipId !== null && membership !== null && membership !== undefined;
    return isTaken && membership.endDate === undefined
      ? [{ id: membership.id, line: params.lines?.[index] ?? 0 }]
      : [];
  });
  if (open.length === 0) return [];
  const [ids, lines] = [open.map(({ id }) => id), open.map(({ line }) => line)];
  return [createIssue({ code, path, params: { ids, lines } }, listWording)];
}
