import type { JoinIssueParams } from "../../issue-params/join.ts";
import { membershipBounds } from "../../merge/membership-bounds.ts";
import type { CountClaimInput } from "../../model/count-claim.ts";
import type { MembershipInput, MembershipRole } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import { foldedName } from "../../model/region-name.ts";
import { NetworkError } from "../../network-error.ts";
import { datesAllow, type ListEvidence, marksAllow } from "../records/listed.ts";
import { valueIn } from "../rows/value/values.ts";
import { listIssue } from "../sheet/list-issue.ts";
import { dayOfBounds } from "./given/base.ts";
import { isFileRead } from "./given/file-read.ts";
import { recordsIn, withRecords } from "./given/network-records.ts";
import type { JoinSettings } from "./given/options.ts";
import type { JoinedMemberList, MemberListBase } from "./given/outcome.ts";
import type { JointList } from "./joined-list.ts";
import { type ListedNetwork, missingOn, type RosterDay, withAbsences } from "./missing/absences.ts";
import { existenceIn } from "./missing/existence.ts";
import { renamedIssues } from "./missing/renamed-regions.ts";
import { shrinking } from "./missing/shrinking.ts";
import { knownRegions } from "./region/known-regions.ts";

/** A network with a complete list: `input` has what the list says of those whom it does not name. */
export interface CompleteList extends Pick<JoinedMemberList, "missing" | "issues"> {
  readonly input: MemberListBase;
}

/** Finds whom a complete list does not name, unless it seems to lack members. */
export function completeList(joint: JointList, settings: JoinSettings): CompleteList {
  const { input, evidence, openOn } = joint;
  if (evidence === undefined) {
    const params = { reason: "field", field: "listedOn" } as const;
    throw new NetworkError([listIssue({ code: "field-missing", params }, ["options", "listedOn"])]);
  }
  const regions = new Map(recordsIn(input.regions).map((region) => [region.id, region]));
  const memberships = recordsIn(input.memberships);
  const naming = namingOf(joint, regions);
  const { scope } = settings;
  const { date } = evidence.confirmation;
  const mayExist = existenceIn(input, regions, evidence.days);
  const roster: RosterDay = { date, days: evidence.days, scope, isNamed: naming.isNamed, mayExist };
  const network: ListedNetwork = { regions, asOf: openOn };
  const found = shrinkingOf(joint, memberships, roster, network, naming);
  const shrunk = settings.allowsShrinking && isFileRead(joint.list) ? [] : found;
  if (shrunk.length > 0) {
    const issues = shrunk.map((params) => listIssue({ code: "roster-shrunk", params }, []));
    return { input, missing: [], issues };
  }
  const absent = withAbsences(memberships, roster, network);
  const added = new Set(
    joint.rows.flatMap(({ regionId, matchedBy }) => (matchedBy === null ? (regionId ?? []) : [])),
  );
  const renamed = renamedIssues(absent.missing, added, regions, date);
  const claim = scope === undefined && naming.isSure ? countClaim(naming.listed.size, evidence) : undefined;
  return {
    input: {
      ...input,
      ...(memberships.length === 0 ? {} : { memberships: absent.memberships }),
      ...(claim === undefined ? {} : withClaim(input, claim, evidence)),
      ...(scope === undefined && naming.isSure ? movedDay(absent.memberships, evidence, openOn) : {}),
    },
    missing: absent.missing,
    issues: [...absent.issues, ...renamed],
  };
}

/** Whom a list names. */
interface Naming {
  readonly isNamed: RosterDay["isNamed"];
  /** The members that it lists on its day. */
  readonly listed: ReadonlySet<RegionId>;
  /** Whether no row was refused, and none leaves open whether it lists a member. */
  readonly isSure: boolean;
  /** The lines of rows that were refused and that may be anybody. */
  readonly unclear: readonly number[];
}

function namingOf(
  { rows, taken, list, evidence }: JointList,
  regions: ReadonlyMap<RegionId, RegionInput>,
): Naming {
  const named = new Set<string>();
  const listed = new Set<RegionId>();
  let isSure = true;
  for (const { at, membership } of taken) {
    if (evidence === undefined || !datesAllow(membership, evidence.days)) continue;
    const { regionId, role = "member" } = membership;
    named.add(`${role} ${regionId}`);
    if (role !== "member") continue;
    const row = list.rows[at];
    if (row?.isListed && marksAllow(row.values, list.plan.columns, evidence.days)) listed.add(regionId);
    else isSure = false;
  }
  const known = new Set(taken.map(({ at }) => at));
  const { named: holdersOf } = knownRegions([...regions.values()]);
  const anyRole = new Set<RegionId>();
  const unclear: number[] = [];
  for (const [at, { row, outcome }] of rows.entries()) {
    if (outcome !== "rejected" && outcome !== "contradicts" && outcome !== "ambiguous") continue;
    isSure = false;
    if (known.has(at)) continue;
    const holders = holdersOf(foldedName(valueIn(row.values, "name")?.value ?? ""));
    for (const { region } of holders) anyRole.add(region.id);
    if (holders.length === 0) unclear.push(row.line);
  }
  const isNamed = (regionId: RegionId, role: MembershipRole) =>
    anyRole.has(regionId) || named.has(`${role} ${regionId}`);
  return { isNamed, listed, isSure, unclear };
}

/** What makes a list look as if it lacked members. */
function shrinkingOf(
  { list, input, before }: JointList,
  memberships: readonly MembershipInput[],
  roster: RosterDay,
  network: ListedNetwork,
  { listed, unclear }: Naming,
): JoinIssueParams["roster-shrunk"][] {
  const { date, scope } = roster;
  if (!isFileRead(list)) return [{ reason: "refused", date, lines: [list.plan.headerLine ?? 1] }];
  const regionsOf = (found: readonly { readonly position: number }[]) =>
    new Set(found.map(({ position }) => memberships[position]?.regionId ?? ""));
  const known = regionsOf(missingOn(before, { ...roster, isNamed: () => false }, network));
  const lost = regionsOf(missingOn(memberships, roster, network));
  const names = [...lost].map((id) => network.regions.get(id)?.name ?? id);
  const claims = recordsIn(input.countClaims);
  return [
    ...(unclear.length === 0 ? [] : [{ reason: "refused", date, lines: unclear } as const]),
    ...shrinking({ list, date, scope, listed: listed.size, known: known.size, lost: names, claims }),
  ];
}

function countClaim(count: number, { confirmation: { date }, source }: ListEvidence): CountClaimInput {
  return { id: source.id, date, counts: "members", count, sources: [source.id] };
}

/** The claims and sources of a network with the count of a list, unless it has that already. */
function withClaim(
  { countClaims, sources }: MemberListBase,
  claim: CountClaimInput,
  { source }: ListEvidence,
): Pick<MemberListBase, "countClaims" | "sources"> {
  if (recordsIn(countClaims).some(({ id }) => id === claim.id)) return {};
  const hasSource = recordsIn(sources).some(({ id }) => id === source.id);
  return {
    countClaims: withRecords(countClaims, [claim]),
    ...(hasSource ? {} : { sources: withRecords(sources, [source]) }),
  };
}

/**
 * The day of a list as that of the network, if it is later and confirms each membership that goes on. A list of members says
 * nothing of other roles, so a network that has some keeps its day.
 */
function movedDay(
  memberships: readonly MembershipInput[],
  { days }: ListEvidence,
  openOn: number,
): Pick<MemberListBase, "asOf"> {
  const day = dayOfBounds(days);
  if (day === undefined || !(openOn < days.earliest)) return {};
  const isConfirmed = memberships.every(
    (membership) =>
      (membership.role ?? "member") === "member" &&
      (membership.endDate !== ".." ||
        (membershipBounds(membership, openOn)?.end.earliest ?? 0) >= days.earliest),
  );
  return isConfirmed ? { asOf: day } : {};
}
