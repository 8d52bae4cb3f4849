/**
 * Every possible world of some records, written down one by one, from the dates as an input has them.
 *
 * Slow and plain on purpose, and it imports nothing, so that the library is held against the rules and not
 * against itself. A day is a whole number, days since 1970-01-01; a side without bound is infinite.
 *
 * A world is a text with one character a day, `1` for a member: of a world no answer reads more than that, since
 * touching and overlapping memberships are one run. Worlds with the same days are therefore kept once.
 *
 * **How infinity becomes finite.** A {@link Frame} holds all days that the records and the question name, two
 * days more on either side, and beyond those `reach` stand-in days: the first ones mean "any day before", the
 * last ones "any day after". An answer that falls on a stand-in is unbounded there, `null`.
 * - Two days more, since an answer may lie up to two days outside all the days that are named: a run that must
 *   not touch one that starts on day n ends on n - 2, a gap begins or ends one day beside a bound.
 * - Two stand-ins, since a gap between a membership that ended long ago (or starts some day) and the named days
 *   begins (or ends) one day further in, and has to be read as unbounded too. Two memberships of which both may
 *   lie out there need not be told apart there: none must, for no latest start is before all named days and no
 *   earliest end, but that of `..`, after them; every gap that they can have is one with a named day beside it.
 * - A membership that reaches the first stand-in may have lasted any number of days before: no most days.
 * `oracle.laws.test.ts` holds the answers with two stand-ins against those with five.
 */

/** What the enumeration reads of a record with a first and a last day. */
export interface RawRecord {
  readonly id: string;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly confirmations?: readonly { readonly date: string }[] | undefined;
}

/** What the enumeration reads of a membership. */
export interface RawMembership extends RawRecord {
  readonly regionId: string;
  readonly role?: string | undefined;
}

interface RawLife {
  readonly foundingDate?: string | undefined;
  readonly dissolutionDate?: string | undefined;
}

/** What the enumeration reads of a region change. */
export interface RawChange {
  readonly date: string;
  readonly kind: string;
  readonly predecessors?: readonly string[] | undefined;
  readonly successors?: readonly string[] | undefined;
  readonly continuedBy?: readonly string[] | undefined;
}

/** What the enumeration reads of a count claim. */
export interface RawClaim {
  readonly id: string;
  readonly date: string;
  readonly counts: string;
  readonly count: number;
  readonly approximate?: boolean | undefined;
}

/** What the enumeration reads of an assessment. */
export interface RawAssessment {
  readonly id: string;
  readonly regionId: string;
  readonly criterionId: string;
  readonly date: string;
  readonly rating: string;
}

/** What the enumeration reads of a funding period. */
export interface RawPeriod extends RawRecord {
  readonly rounds?: readonly RawRecord[] | undefined;
}

/** What the enumeration reads of a network input. */
export interface RawNetwork extends RawLife {
  readonly asOf: string;
  readonly roster: string;
  readonly regions?: readonly (RawLife & { readonly id: string })[] | undefined;
  readonly regionChanges?: readonly RawChange[] | undefined;
  readonly memberships?: readonly RawMembership[] | undefined;
  readonly fundingPeriods?: readonly RawPeriod[] | undefined;
  readonly countClaims?: readonly RawClaim[] | undefined;
  readonly criteria?: readonly { readonly id: string }[] | undefined;
  readonly assessments?: readonly RawAssessment[] | undefined;
}

// Days

/** The day of a text `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** The text `YYYY-MM-DD` of a day. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function firstDayOf(point: string): number {
  return dayOf(`${point}-01-01`.slice(0, 10));
}

function lastDayOf(point: string): number {
  const fewestDays = { 4: 365, 7: 28 }[point.length] ?? 1;
  let day = firstDayOf(point) + fewestDays - 1;
  while (isoOf(day + 1).startsWith(point)) day += 1;
  return day;
}

/** The days from the first to the second, both included. */
export type Days = readonly [number, number];

const ever: Days = [-Infinity, Infinity];

/** The days that an EDTF date may mean. */
export function daysOf(date: string | undefined): Days {
  if (date === undefined) return ever;
  if (!date.startsWith("[")) return [firstDayOf(date), lastDayOf(date)];
  const [from = "", to = ""] = date.slice(1, -1).split("..");
  return [from === "" ? -Infinity : firstDayOf(from), to === "" ? Infinity : lastDayOf(to)];
}

/** Whether it is one day. */
export function isExact([first, last]: Days): boolean {
  return first === last;
}

/** The days from the first to the last, both included. */
export function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

// Bounds

/** Where the first day and the last day of a record lie. */
export interface Bounds {
  readonly start: Days;
  readonly end: Days;
}

/** Where the first and the last day of the network and the region lie, as far as anything is given. */
interface Lives {
  readonly foundings: readonly Days[];
  readonly endings: readonly Days[];
}

function boundsWithin(record: RawRecord, { foundings, endings }: Lives): Bounds {
  let [sMin, sMax] = daysOf(record.startDate);
  if (!isExact([sMin, sMax])) sMin = Math.max(sMin, ...foundings.map(([earliest]) => earliest));

  let [eMin, eMax]: Days = [Infinity, Infinity];
  if (record.endDate !== "..") {
    [eMin, eMax] = daysOf(record.endDate);
    if (!isExact([eMin, eMax])) eMax = Math.min(eMax, ...endings.map(([, latest]) => latest));
  } else if (endings.length > 0) {
    eMin = Math.min(...endings.map(([earliest]) => earliest));
    eMax = Math.min(...endings.map(([, latest]) => latest));
  }

  for (const { date } of record.confirmations ?? []) {
    const [earliest, latest] = daysOf(date);
    sMax = Math.min(sMax, latest);
    eMin = Math.max(eMin, earliest);
  }
  return { start: [sMin, Math.min(sMax, eMax)], end: [Math.max(eMin, sMin), eMax] };
}

/** Bounds of a funding period or round. */
export function boundsOf(record: RawRecord): Bounds {
  return boundsWithin(record, { foundings: [], endings: [] });
}

/** Whether the change ends the region. */
function isEndOf({ kind, successors }: RawChange, regionId: string): boolean {
  return ["merger", "absorption", "split"].includes(kind) && !successors?.includes(regionId);
}

/** Bounds of a membership in the lives of the network and of its region. */
export function boundsOfMembership(network: RawNetwork, membership: RawMembership): Bounds {
  const { regionId } = membership;
  const lives = [network, ...(network.regions ?? []).filter(({ id }) => id === regionId)];
  const lastDays = (network.regionChanges ?? [])
    .filter(({ predecessors }) => predecessors?.includes(regionId))
    .filter((change) => isEndOf(change, regionId))
    .map(({ date }) => daysOf(date))
    .map(([earliest, latest]): Days => [earliest - 1, latest - 1]);
  const given = (dates: (string | undefined)[]) => dates.filter((date) => date !== undefined).map(daysOf);
  return boundsWithin(membership, {
    foundings: given(lives.map(({ foundingDate }) => foundingDate)),
    endings: [...given(lives.map(({ dissolutionDate }) => dissolutionDate)), ...lastDays],
  });
}

// Worlds

/** The days that an enumeration runs over, stand-ins included. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  /** Number of stand-in days on either side. */
  readonly reach: number;
}

/** The frame of records and of the days that a question names. */
export function frameOf(records: readonly Bounds[], days: readonly number[], reach = 2): Frame {
  const named = [...records.flatMap(({ start, end }) => [...start, ...end]), ...days].filter(Number.isFinite);
  return { first: Math.min(...named) - 2 - reach, last: Math.max(...named) + 2 + reach, reach };
}

/** All days of the frame. */
export function daysIn({ first, last }: Frame): number[] {
  return daysFrom(first, last);
}

/** A day as an answer has it: `null` if it stands for any day out there. */
export function answerOf(day: number, { first, last, reach }: Frame): string | null {
  return day < first + reach || day > last - reach ? null : isoOf(day);
}

/** All worlds of some records. */
export interface Worlds {
  readonly frame: Frame;
  readonly all: readonly string[];
}

/** Every pair of a first and a last day within the bounds, as days of the frame. */
export function choicesOf({ start, end }: Bounds, { first, last }: Frame): bigint[] {
  const framed = (day: number) => Math.min(Math.max(day, first), last);
  const within = ([from, to]: Days) => daysFrom(framed(from), framed(to));
  return within(start).flatMap((s) =>
    within(end)
      .filter((e) => s <= e)
      .map((e) => ((1n << BigInt(e - s + 1)) - 1n) << BigInt(last - e)),
  );
}

/** The worlds of records that together make one membership. */
export function worldsOf(records: readonly Bounds[], frame: Frame): Worlds {
  return joinedWorlds(
    records.map((record) => choicesOf(record, frame)),
    frame,
  );
}

/** Every choice of the one record with every choice of the others. */
export function joinedWorlds(records: readonly (readonly bigint[])[], frame: Frame): Worlds {
  let worlds = new Set([0n]);
  for (const choices of records) {
    const joined = new Set<bigint>();
    for (const world of worlds) for (const choice of choices) joined.add(world | choice);
    worlds = joined;
  }
  const length = frame.last - frame.first + 1;
  return { frame, all: [...worlds].map((world) => world.toString(2).padStart(length, "0")) };
}

// Lineage

/** The changes on the ways from the regions whose membership the region continues. */
export function changesBefore(network: RawNetwork, regionId: string): RawChange[] {
  const regions = new Set([regionId]);
  const found = new Set<RawChange>();
  for (const id of regions) {
    for (const change of network.regionChanges ?? []) {
      if (!change.continuedBy?.includes(id)) continue;
      found.add(change);
      for (const before of change.predecessors ?? []) regions.add(before);
    }
  }
  return [...found];
}

/** A day for each change. */
export type ChangeDays = ReadonlyMap<RawChange, number>;

/** Every way in which the days of things with one day can fall, as days of the frame. */
export function dayChoicesIn<Thing extends { readonly date: string }>(
  things: readonly Thing[],
  { first, last }: Frame,
): ReadonlyMap<Thing, number>[] {
  let all: ReadonlyMap<Thing, number>[] = [new Map()];
  for (const thing of things) {
    const [earliest, latest] = daysOf(thing.date);
    const days = daysFrom(Math.max(earliest, first), Math.min(latest, last));
    all = all.flatMap((known) => days.map((day) => new Map([...known, [thing, day]])));
  }
  return all;
}

/** Whether a day of a membership of one region counts for another: step by step it lies before each change. */
function countsFor(
  network: RawNetwork,
  regionId: string,
  of: string,
  day: number,
  days: ChangeDays,
  been: readonly string[] = [],
): boolean {
  if (of === regionId) return true;
  return (network.regionChanges ?? []).some(
    (change) =>
      change.predecessors?.includes(of) &&
      (isEndOf(change, of) || day < (days.get(change) ?? -Infinity)) &&
      change.continuedBy?.some(
        (next) => !been.includes(next) && countsFor(network, regionId, next, day, days, [...been, of]),
      ),
  );
}

/** Worlds of one membership: the days of its choices, as far as they count for the region. */
export function inheritedChoices(
  network: RawNetwork,
  regionId: string,
  membership: RawMembership,
  frame: Frame,
  days: readonly ChangeDays[],
): bigint[] {
  const choices = choicesOf(boundsOfMembership(network, membership), frame);
  const counting = new Set(
    days.map((known) =>
      daysIn(frame).reduce(
        (mask, day) =>
          countsFor(network, regionId, membership.regionId, day, known)
            ? mask | (1n << BigInt(frame.last - day))
            : mask,
        0n,
      ),
    ),
  );
  return [...new Set([...counting].flatMap((mask) => choices.map((choice) => choice & mask)))];
}

/** Whether there is a member on the day. */
export function isMember(world: string, day: number, { first }: Frame): boolean {
  return world[day - first] === "1";
}

/** Longest stretches of days of a kind, in order. */
function stretchesOf(world: string, kind: RegExp, { first }: Frame): Days[] {
  return [...world.matchAll(kind)].map((run) => [first + run.index, first + run.index + run[0].length - 1]);
}

/** The runs of membership in a world. */
export function runsOf(world: string, frame: Frame): Days[] {
  return stretchesOf(world, /1+/g, frame);
}

/** The gaps of a world: days without membership, with membership before and after. */
export function gapsOf(world: string, frame: Frame): Days[] {
  return stretchesOf(world, /(?<=1)0+(?=1)/g, frame);
}
