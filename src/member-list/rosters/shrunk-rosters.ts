import type { Issue } from "../../issue.ts";
import type { CountClaimInput } from "../../model/count-claim.ts";
import type { EdtfDate } from "../../model/date.ts";
import type { MembershipInput } from "../../model/membership.ts";
import type { RegionId, RegionInput } from "../../model/region.ts";
import type { RosterScope } from "../join/given/options.ts";
import {
  isInScope,
  type ListedNetwork,
  missingOn,
  type RosterDay,
  withAbsences,
} from "../join/missing/absences.ts";
import { shrinking } from "../join/missing/shrinking.ts";
import { listIssue, minorIssue } from "../sheet/list-issue.ts";
import { type KnownNetwork, rosterDay } from "./given/roster-day.ts";
import type { RosterReading } from "./given/roster-reading.ts";

type Regions = ReadonlyMap<RegionId, RegionInput>;

/** What a network knows of members. */
export interface KnownMembers extends KnownNetwork {
  readonly memberships: readonly MembershipInput[];
  readonly claims: readonly CountClaimInput[];
}

/** The complete lists of one scope so far. */
interface Earlier {
  /** The date of the last one, and whom the lists of this date name. */
  readonly date: EdtfDate;
  readonly members: ReadonlySet<RegionId>;
  /** Whom the lists of the date before name. */
  readonly before: ReadonlySet<RegionId>;
}

/**
 * Takes complete lists that seem to lack members for ones that need not name all: those that lost many since the complete
 * list of the date before, or of the members whom the network then has, and those that name fewer than somebody says. What
 * earlier lists say of the members of the network counts, so a network that shrinks list by list loses few with each. A list
 * that names many more than the one before it is taken, and says so: the one before may be cut off.
 */
export function withoutShrunk(
  readings: readonly RosterReading[],
  { memberships, claims, ...network }: KnownMembers,
  allowsShrinking: boolean,
): RosterReading[] {
  const { regions } = network;
  const earlier = new Map<string, Earlier>();
  let held = memberships;
  return readings.map((reading) => {
    const { roster, members } = reading;
    if (!roster.isComplete) return reading;
    const { date, scope, list } = roster;
    const last = earlier.get(scopeText(scope));
    const before = (last?.date === date ? last.before : last?.members) ?? new Set();
    const day = rosterDay(reading, network);
    const lost = worse(lostSince(before, reading, day, regions), lostOf(held, reading, day, network));
    const found = shrinking({ list, date, scope, listed: members.size, ...lost, claims });
    if (!reading.isRead || (found.length > 0 && !allowsShrinking)) {
      const issues = found.map((params) =>
        listIssue({ code: "roster-shrunk", params }, ["rosters", roster.position]),
      );
      const said = [...reading.issues, ...(allowsShrinking ? [] : issues)];
      return { ...reading, lacks: () => false, isConclusive: false, isCount: false, issues: said };
    }
    const ofDate = last?.date === date ? [...last.members, ...members.keys()] : members.keys();
    earlier.set(scopeText(scope), { date, members: new Set(ofDate), before });
    held = withAbsences(held, day, network).memberships;
    const grown =
      allowsShrinking || last === undefined || last.date === date ? [] : grownIssues(reading, last);
    return grown.length === 0 ? reading : { ...reading, issues: [...reading.issues, ...grown] };
  });
}

/** That a list names so many more than the complete one before it that this one may be cut off: more than half again as many. */
function grownIssues({ roster, members }: RosterReading, last: Earlier): Issue[] {
  const [listed, known] = [members.size, last.members.size];
  if (known === 0 || 2 * listed <= 3 * known) return [];
  const params = { reason: "grown", date: roster.date, listed, before: last.date, known } as const;
  return [minorIssue(listIssue({ code: "roster-shrunk", params }, ["rosters", roster.position]))];
}

/** How many are known, and the names of those that a list lacks. */
interface Lost {
  readonly known: number;
  readonly lost: readonly string[];
}

function worse(one: Lost, other: Lost): Lost {
  return one.lost.length * other.known >= other.lost.length * one.known && one.lost.length > 0 ? one : other;
}

/** Whom a list lacks of those that others of its scope name. */
function lostSince(
  before: ReadonlySet<RegionId>,
  reading: RosterReading,
  { isNamed, mayExist = () => true }: RosterDay,
  regions: Regions,
): Lost {
  const known = [...before].filter((id) => mayExist(id) && isOfScope(id, reading, regions));
  return {
    known: known.length,
    lost: known.filter((id) => !isNamed(id, "member")).map((id) => nameOf(id, regions)),
  };
}

/** Whom a list lacks of those that a network has as members of its day. */
function lostOf(
  memberships: readonly MembershipInput[],
  reading: RosterReading,
  day: RosterDay,
  network: ListedNetwork,
): Lost {
  const { regions } = network;
  const regionsIn = (isNamed: RosterDay["isNamed"]) =>
    new Set(
      missingOn(memberships, { ...day, isNamed }, network).map(
        ({ position }) => memberships[position]?.regionId ?? "",
      ),
    );
  return {
    known: regionsIn((id) => !isOfScope(id, reading, regions)).size,
    lost: [...regionsIn(day.isNamed)].map((id) => nameOf(id, regions)),
  };
}

function isOfScope(id: RegionId, { roster }: RosterReading, regions: Regions): boolean {
  const region = regions.get(id);
  return region !== undefined && isInScope(region, "member", roster.scope);
}

function nameOf(id: RegionId, regions: Regions): string {
  return regions.get(id)?.name ?? id;
}

/** Equal for scopes that mean the same. */
function scopeText({ kinds, states, roles = ["member"] }: RosterScope = {}): string {
  return JSON.stringify([kinds, states, roles].map((codes) => codes && [...new Set(codes)].sort()));
}
