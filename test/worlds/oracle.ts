/**
 * The answers of the queries, each read off the enumeration of all worlds as its docstring defines it:
 * certain is what holds in all worlds, uncertain what holds in some, a bound the extreme over the worlds.
 */
import {
  answerOf,
  type Bounds,
  boundsOf,
  boundsOfMembership,
  changesBefore,
  choicesOf,
  type Days,
  dayChoicesIn,
  dayOf,
  daysFrom,
  daysIn,
  daysOf,
  type Frame,
  frameOf,
  inheritedChoices,
  isExact,
  isMember,
  isoOf,
  joinedWorlds,
  type RawClaim,
  type RawMembership,
  type RawNetwork,
  type RawRecord,
  runsOf,
  type Worlds,
  worldsOf,
} from "./enumeration.ts";

// What holds in all worlds, and what in some

/** How sure a statement is. */
export type Certainty = "certain" | "uncertain" | "no";

function certaintyThat(worlds: Worlds, holds: (world: string) => boolean): Certainty {
  const outcomes = new Set(worlds.all.map(holds));
  if (!outcomes.has(true)) return "no";
  return outcomes.has(false) ? "uncertain" : "certain";
}

/** How sure it is that there is a member on the day. */
export function certaintyOn(worlds: Worlds, day: number): Certainty {
  return certaintyThat(worlds, (world) => isMember(world, day, worlds.frame));
}

/** Ids of what is certain and of what is uncertain. */
export interface Sorted {
  readonly certain: readonly string[];
  readonly uncertain: readonly string[];
}

function sorted(
  things: readonly { readonly id: string }[],
  certaintyOfId: (id: string) => Certainty,
): Sorted {
  const ids = things.map(({ id }) => id);
  return {
    certain: ids.filter((id) => certaintyOfId(id) === "certain"),
    uncertain: ids.filter((id) => certaintyOfId(id) === "uncertain"),
  };
}

/** A span as answers have it. */
export interface RawSpan {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/**
 * The span of some days of the frame; they must be without a hole.
 *
 * Stand-ins alone are no span: no bound lies out there. A membership from some unknown day for ever is certain on
 * the last stand-in only because the frame ends there; for every real day there is a world in which it starts later.
 */
export function spanOf(days: readonly number[], frame: Frame): RawSpan | null {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (days.every((day) => answerOf(day, frame) === null)) return null;
  if (last - first + 1 !== days.length) throw new Error(`Not a span: ${days.map(isoOf).join(" ")}`);
  return { firstDay: answerOf(first, frame), lastDay: answerOf(last, frame) };
}

/** Days of a span as days of the frame. */
export function daysOfSpan({ firstDay, lastDay }: RawSpan, frame: Frame): number[] {
  return daysFrom(
    firstDay === null ? frame.first : dayOf(firstDay),
    lastDay === null ? frame.last : dayOf(lastDay),
  );
}

/** Union and intersection of the worlds. */
export function extentOfWorlds(worlds: Worlds): { possible: RawSpan | null; certain: RawSpan | null } {
  const { frame } = worlds;
  const days = daysIn(frame);
  return {
    possible: spanOf(
      days.filter((day) => certaintyOn(worlds, day) !== "no"),
      frame,
    ),
    certain: spanOf(
      days.filter((day) => certaintyOn(worlds, day) === "certain"),
      frame,
    ),
  };
}

function rangeOf(
  values: readonly number[],
  frame: Frame,
): { earliest: string | null; latest: string | null } | null {
  if (values.length === 0) return null;
  return {
    earliest: answerOf(Math.min(...new Set(values)), frame),
    latest: answerOf(Math.max(...new Set(values)), frame),
  };
}

// Questions about members

/** The memberships of a region in the roles asked for. */
export function membershipsOf(
  network: RawNetwork,
  regionId: string,
  roles: readonly string[] = ["member"],
): readonly RawMembership[] {
  return (network.memberships ?? [])
    .filter((membership) => membership.regionId === regionId)
    .filter(({ role = "member" }) => roles.includes(role));
}

/** The worlds of a region; `days` are the days that the question names. */
export function worldsOfRegion(
  network: RawNetwork,
  regionId: string,
  roles: readonly string[] | undefined,
  days: readonly number[],
  reach?: number,
): Worlds {
  const records = membershipsOf(network, regionId, roles).map((one) => boundsOfMembership(network, one));
  return worldsOf(records, frameOf(records, days, reach));
}

/** The worlds of a region with the memberships that it continues, each cut by the changes on its own; by membership. */
export function choicesOfLineage(
  network: RawNetwork,
  regionId: string,
  roles: readonly string[] | undefined,
  days: readonly number[],
  reach?: number,
): { frame: Frame; choices: ReadonlyMap<string, readonly bigint[]> } {
  const { memberships, changes, frame } = lineageOf(network, regionId, roles, days, reach);
  const changeDays = dayChoicesIn(changes, frame);
  return {
    frame,
    choices: new Map(
      memberships.map((one) => [one.id, inheritedChoices(network, regionId, one, frame, changeDays)]),
    ),
  };
}

/** Those worlds of a lineage in which a change falls on one day for all memberships. */
export function worldsOfOneChangeDay(
  network: RawNetwork,
  regionId: string,
  roles: readonly string[] | undefined,
  days: readonly number[],
): Worlds {
  const { memberships, changes, frame } = lineageOf(network, regionId, roles, days);
  const all = dayChoicesIn(changes, frame).flatMap(
    (known) =>
      joinedWorlds(
        memberships.map((one) => inheritedChoices(network, regionId, one, frame, [known])),
        frame,
      ).all,
  );
  return { frame, all: [...new Set(all)] };
}

function lineageOf(
  network: RawNetwork,
  regionId: string,
  roles: readonly string[] | undefined,
  days: readonly number[],
  reach?: number,
) {
  const changes = changesBefore(network, regionId);
  const ids = new Set([regionId, ...changes.flatMap(({ predecessors }) => predecessors ?? [])]);
  const memberships = [...ids].flatMap((id) => membershipsOf(network, id, roles));
  const bounds = memberships.map((one) => boundsOfMembership(network, one));
  const named = changes.flatMap(({ date }) => daysOf(date));
  return { memberships, changes, frame: frameOf(bounds, [...days, ...named], reach) };
}

/** How many choices of days the enumeration of a lineage has: those of its changes times those of its memberships. */
export function effortOfLineage(network: RawNetwork, regionId: string): number {
  const everyRole = ["member", "associate", "candidate"];
  const { memberships, changes, frame } = lineageOf(network, regionId, everyRole, [dayOf(network.asOf)]);
  const daysOfChanges = changes.map(({ date }) => {
    const [earliest, latest] = daysOf(date);
    return Math.min(latest, frame.last) - Math.max(earliest, frame.first) + 1;
  });
  const choices = memberships.map((one) => choicesOf(boundsOfMembership(network, one), frame).length);
  return [...daysOfChanges, ...choices].reduce((effort, count) => effort * count, 1);
}

/** How many choices of a first and a last day the enumeration has for each record, and the product for each region. */
export function effortsOf(network: RawNetwork): { records: number[]; regions: number[] } {
  const choices = (bounds: Bounds) => choicesOf(bounds, frameOf([bounds], [dayOf(network.asOf)])).length;
  const periods = (network.fundingPeriods ?? []).flatMap((period) => [period, ...(period.rounds ?? [])]);
  const regions = (network.regions ?? []).map(({ id }) =>
    membershipsOf(network, id, ["member", "associate", "candidate"]).map((membership) =>
      choices(boundsOfMembership(network, membership)),
    ),
  );
  return {
    records: [...regions.flat(), ...periods.map((period) => choices(boundsOf(period)))],
    regions: regions.map((records) => records.reduce((effort, record) => effort * record, 1)),
  };
}

function regionsThat(
  network: RawNetwork,
  roles: readonly string[] | undefined,
  days: readonly number[],
  holds: (world: string, frame: Frame) => boolean,
): Sorted {
  return sorted(network.regions ?? [], (id) => {
    const worlds = worldsOfRegion(network, id, roles, days);
    return certaintyThat(worlds, (world) => holds(world, worlds.frame));
  });
}

/** Who is a member on the day. */
export function membersOn(network: RawNetwork, date: string, roles?: readonly string[]) {
  const day = dayOf(date);
  return regionsThat(network, roles, [day], (world, frame) => isMember(world, day, frame));
}

/** Whether the region is a member on the day, and the memberships that possibly hold then. */
export function membershipOn(network: RawNetwork, regionId: string, date: string, roles?: readonly string[]) {
  const day = dayOf(date);
  const possibly = membershipsOf(network, regionId, roles).filter((membership) => {
    const bounds = boundsOfMembership(network, membership);
    return certaintyOn(worldsOf([bounds], frameOf([bounds], [day])), day) !== "no";
  });
  return {
    certainty: certaintyOn(worldsOfRegion(network, regionId, roles, [day]), day),
    memberships: possibly.map(({ id }) => id),
  };
}

/** Who is a member on at least one day, or on every day, of the range. */
export function membersDuring(
  network: RawNetwork,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  mode: "any" | "throughout",
  roles?: readonly string[],
) {
  const days = daysFrom(dayOf(firstDay), dayOf(lastDay));
  return regionsThat(network, roles, days, (world, frame) =>
    mode === "any"
      ? days.some((day) => isMember(world, day, frame))
      : days.every((day) => isMember(world, day, frame)),
  );
}

/** Who is no member on the one day and a member on the other in the same world. */
export function memberDifference(network: RawNetwork, from: string, to: string, roles?: readonly string[]) {
  const changed = (without: number, within: number) =>
    regionsThat(
      network,
      roles,
      [without, within],
      (world, frame) => !isMember(world, without, frame) && isMember(world, within, frame),
    );
  return { joined: changed(dayOf(from), dayOf(to)), left: changed(dayOf(to), dayOf(from)) };
}

interface TimelineQuestion {
  readonly on?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly reach?: number;
}

/** What a region's timeline says, but for stints and gaps. */
export function timelineOf(
  network: RawNetwork,
  regionId: string,
  { on = network.asOf, roles, reach }: TimelineQuestion,
) {
  const day = dayOf(on);
  return timelineIn(worldsOfRegion(network, regionId, roles, [day], reach), day);
}

/** What the timeline of the worlds says, but for stints and gaps. */
export function timelineIn(worlds: Worlds, day: number) {
  const { frame, all } = worlds;
  const runs = all.map((world) => runsOf(world, frame));
  const ended = runs.map((ofWorld) => ofWorld.filter(([, last]) => last < day));
  const counts = all.map(
    (world) => daysFrom(frame.first, day).filter((d) => isMember(world, d, frame)).length,
  );
  const sinceEver = all.some((world) => isMember(world, frame.first, frame));
  const left = rangeOf(
    ended.flatMap((ofWorld) => ofWorld.slice(-1).map(([, last]) => last)),
    frame,
  );
  return {
    status: statusOn(worlds, day),
    firstJoined: rangeOf(
      runs.flatMap((ofWorld) => ofWorld.slice(0, 1).map(([first]) => first)),
      frame,
    ),
    currentSince: rangeOf(
      runs
        .flatMap((ofWorld) => ofWorld.filter(([first, last]) => first <= day && day <= last))
        .map(([first]) => first),
      frame,
    ),
    lastLeft: left && { ...left, certain: ended.every((ofWorld) => ofWorld.length > 0) },
    days: { min: Math.min(...new Set(counts)), max: sinceEver ? null : Math.max(...new Set(counts)) },
  };
}

function statusOn(worlds: Worlds, day: number): "current" | "uncertain" | "former" | "upcoming" | "never" {
  const certainty = certaintyOn(worlds, day);
  if (certainty === "certain") return "current";
  if (certainty === "uncertain") return "uncertain";
  const possible = daysIn(worlds.frame).filter((one) => certaintyOn(worlds, one) !== "no");
  if (possible.some((one) => one < day)) return "former";
  return possible.length > 0 ? "upcoming" : "never";
}

// Questions about the days between records

/** The days between the last day of the earlier records and the first day of the later ones: in some world, in every one. */
export function gapBetween(earlier: readonly Bounds[], later: readonly Bounds[], frame: Frame) {
  const lastDays = new Set(worldsOf(earlier, frame).all.map((world) => frame.first + world.lastIndexOf("1")));
  const firstDays = new Set(worldsOf(later, frame).all.map((world) => frame.first + world.indexOf("1")));
  const gaps = [...lastDays].flatMap((last) => [...firstDays].map((first): Days => [last + 1, first - 1]));
  const isIn =
    (day: number) =>
    ([first, last]: Days) =>
      first <= day && day <= last;
  return {
    possible: spanOf(
      daysIn(frame).filter((day) => gaps.some(isIn(day))),
      frame,
    ),
    certain: spanOf(
      daysIn(frame).filter((day) => gaps.every(isIn(day))),
      frame,
    ),
  };
}

/** The regions to which changes lead, by the fewest steps, then in the order in which the changes name them. */
export function regionLineage(network: RawNetwork, regionId: string) {
  const changes = network.regionChanges ?? [];
  const walk = (from: "predecessors" | "successors", to: "predecessors" | "successors") => {
    let found = [regionId];
    for (;;) {
      const next = found.flatMap((id) =>
        changes.filter((change) => change[from]?.includes(id)).flatMap((change) => change[to] ?? []),
      );
      const longer = [...new Set([...found, ...next])];
      if (longer.length === found.length) return found.slice(1);
      found = longer;
    }
  };
  return {
    predecessors: walk("successors", "predecessors"),
    successors: walk("predecessors", "successors"),
  };
}

// Questions about counts

interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** The number of regions that are members, over every combination of what may hold of each. */
function countOf(certainties: readonly Certainty[]): CountRange {
  const outcomes = { certain: [1], uncertain: [0, 1], no: [0] };
  let totals = [0];
  for (const certainty of certainties) {
    totals = totals.flatMap((total) => outcomes[certainty].map((outcome) => total + outcome));
  }
  return { min: Math.min(...totals), max: Math.max(...totals) };
}

/**
 * The count on any day; `days` are those that the question names. A day outside the frame of a region is like the
 * inner one of its two stand-ins there: all further days are alike, and the outermost is where the frame ends.
 */
function countsBy(network: RawNetwork, days: readonly number[], roles?: readonly string[]) {
  const regions = (network.regions ?? []).map(({ id }) => {
    const worlds = worldsOfRegion(network, id, roles, days);
    const { first, last } = worlds.frame;
    const certainties = daysIn(worlds.frame).map((day) => certaintyOn(worlds, day));
    return (day: number) => certainties[Math.min(Math.max(day, first + 1), last - 1) - first] ?? "no";
  });
  return (day: number) => countOf(regions.map((certaintyOf) => certaintyOf(day)));
}

function countAnswer(network: RawNetwork, { min, max }: CountRange) {
  return { min, max: network.roster === "partial" ? null : max, onRecord: { min, max } };
}

/** How many regions are members on the day. */
export function memberCountOn(network: RawNetwork, date: string, roles?: readonly string[]) {
  const day = dayOf(date);
  return countAnswer(network, countsBy(network, [day], roles)(day));
}

/** The counts of a range, in runs that also end with `asOf`. */
export function memberCountSeries(
  network: RawNetwork,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  roles?: readonly string[],
) {
  const days = daysFrom(dayOf(firstDay), dayOf(lastDay));
  const countOn = countsBy(network, days, roles);
  const series: { firstDay: string; lastDay: string; count: CountRange; beyondAsOf: boolean }[] = [];
  for (const day of days) {
    const count = countOn(day);
    const beyondAsOf = day > dayOf(network.asOf);
    const run = series.at(-1);
    const goesOn =
      run?.count.min === count.min && run.count.max === count.max && run.beyondAsOf === beyondAsOf;
    if (run && goesOn) run.lastDay = isoOf(day);
    else series.push({ firstDay: isoOf(day), lastDay: isoOf(day), count, beyondAsOf });
  }
  return series.map(({ count, ...run }) => ({ ...run, ...countAnswer(network, count) }));
}

/** Each claim held against the record. */
export function reconcileCounts(network: RawNetwork) {
  const claims = network.countClaims ?? [];
  const records = (network.memberships ?? []).map((one) => boundsOfMembership(network, one));
  const claimed = claims.map(({ date }) => daysOf(date));
  const asOf = dayOf(network.asOf);
  const allDays = daysIn(frameOf(records, [...claimed.flat(), asOf]));
  const countOn = countsBy(network, [asOf]);

  return claims.map((claim) => {
    if (claim.counts !== "members") {
      return {
        claim: claim.id,
        computed: null,
        verdict: "not-comparable",
        unnamed: null,
        contradicts: [],
        mayContradict: [],
      };
    }
    const off = claim.approximate ? Math.max(1, Math.floor(claim.count / 10)) : 0;
    const [low, high] = [claim.count - off, claim.count + off];
    const [earliest, latest] = daysOf(claim.date);
    const meant = allDays.filter((day) => earliest <= day && day <= latest);
    const known = meant.filter((day) => day <= asOf);
    const ranges = (known.length > 0 ? known : meant).map(countOn);
    const computed = {
      min: Math.min(...ranges.map(({ min }) => min)),
      max: Math.max(...ranges.map(({ max }) => max)),
    };
    const meets = ranges.some(({ min, max }) =>
      daysFrom(low, high).some((count) => min <= count && count <= max),
    );
    const below = ranges.every(({ min }) => high < min);
    const others = claims.filter(
      (other) =>
        !claim.approximate && !other.approximate && other.counts === "members" && other.count !== claim.count,
    );
    const together = (other: RawClaim): Certainty => {
      const [first, last] = daysOf(other.date);
      if (first > latest || last < earliest) return "no";
      return isExact([first, last]) && isExact([earliest, latest]) ? "certain" : "uncertain";
    };
    return {
      claim: claim.id,
      computed,
      verdict: meets ? "consistent" : below || network.roster === "complete" ? "conflict" : "incomplete",
      unnamed:
        network.roster === "partial"
          ? { min: Math.max(0, low - computed.max), max: Math.max(0, high - computed.min) }
          : null,
      contradicts: others.filter((other) => together(other) === "certain").map(({ id }) => id),
      mayContradict: others.filter((other) => together(other) === "uncertain").map(({ id }) => id),
    };
  });
}

// Questions about funding periods

/** Which funding periods and which rounds hold on the day. */
export function fundingPeriodsOn(network: RawNetwork, date: string) {
  const day = dayOf(date);
  const periods = network.fundingPeriods ?? [];
  const holding = (records: readonly RawRecord[]) =>
    sorted(records, (id) => {
      const bounds = records.filter((record) => record.id === id).map(boundsOf);
      return certaintyOn(worldsOf(bounds, frameOf(bounds, [day])), day);
    });
  return { ...holding(periods), rounds: holding(periods.flatMap(({ rounds }) => rounds ?? [])) };
}

/** The days of a membership in each funding period: in some pair of their worlds, in every pair. */
export function sliceByFundingPeriod(network: RawNetwork, membership: RawMembership) {
  return (network.fundingPeriods ?? []).flatMap((period) => {
    const records = [boundsOfMembership(network, membership), boundsOf(period)];
    const frame = frameOf(records, [dayOf(network.asOf)]);
    const [ofMember, ofPeriod] = records.map((record) => worldsOf([record], frame).all);
    const days = daysIn(frame);
    const possible = days.filter((day) =>
      ofMember?.some(
        (one) => isMember(one, day, frame) && ofPeriod?.some((other) => isMember(other, day, frame)),
      ),
    );
    const certain = days.filter((day) =>
      ofMember?.every(
        (one) => isMember(one, day, frame) && ofPeriod?.every((other) => isMember(other, day, frame)),
      ),
    );
    const possibleSpan = spanOf(possible, frame);
    return possibleSpan
      ? [{ fundingPeriodId: period.id, possible: possibleSpan, certain: spanOf(certain, frame) }]
      : [];
  });
}

/** The days that a membership possibly and certainly covers. */
export function extentOfMembership(network: RawNetwork, membership: RawMembership) {
  return extentOf(network, boundsOfMembership(network, membership));
}

/** The days that a funding period or a round possibly and certainly covers. */
export function extentOfPeriod(network: RawNetwork, period: RawRecord) {
  return extentOf(network, boundsOf(period));
}

function extentOf(network: RawNetwork, bounds: Bounds) {
  return extentOfWorlds(worldsOf([bounds], frameOf([bounds], [dayOf(network.asOf)])));
}

// Questions about criteria

/** The rating of the latest assessment of each criterion up to the day, and all assessments that can be it. */
export function criteriaProfile(network: RawNetwork, regionId: string, on: string) {
  const day = dayOf(on);
  return (network.criteria ?? []).map((criterion) => {
    const assessments = (network.assessments ?? []).filter(
      (one) => one.regionId === regionId && one.criterionId === criterion.id,
    );
    const frame = frameOf([], [day, ...assessments.flatMap(({ date }) => daysOf(date))]);
    const latest = dayChoicesIn(assessments, frame).map((world) => {
      const made = assessments.filter((one) => (world.get(one) ?? Infinity) <= day);
      const last = Math.max(...made.map((one) => world.get(one) ?? -Infinity));
      return made.filter((one) => world.get(one) === last);
    });
    const ratings = new Set(
      latest.map((ofWorld) => {
        const [rating = "not-assessed", other] = new Set(ofWorld.map((one) => one.rating));
        return other === undefined ? rating : "uncertain";
      }),
    );
    const [rating] = ratings;
    const candidates = new Set(latest.flat());
    return {
      criterion: criterion.id,
      rating: ratings.size === 1 ? rating : "uncertain",
      assessments: assessments.filter((one) => candidates.has(one)).map(({ id }) => id),
    };
  });
}

/** The profiles of all members of the day. */
export function criteriaCoverage(network: RawNetwork, on: string) {
  const { certain, uncertain } = membersOn(network, on);
  return (network.regions ?? []).flatMap(({ id }) => {
    const certainty = certain.includes(id) ? "certain" : uncertain.includes(id) ? "uncertain" : "no";
    return certainty === "no" ? [] : [{ region: id, certainty, profile: criteriaProfile(network, id, on) }];
  });
}
