/**
 * Small random networks around the end of February 2020, for laws over possible worlds.
 *
 * Each record begins as a true history (one world that keeps the rules) whose days are then written more or less
 * exactly. So most networks are accepted, although nothing is left out: overlaps and records out of order come from
 * the share that is `wild`, and a third of the networks are `tangled`.
 */
import fc from "fast-check";
import type {
  CountClaimInput,
  CriterionAssessmentInput,
  FundingPeriodInput,
  FundingRoundInput,
  MembershipInput,
  MembershipRole,
  Network,
  NetworkInput,
  RegionChangeInput,
  RegionInput,
} from "netzwerk-daseinsvorsorge";
import { safeParseNetwork } from "netzwerk-daseinsvorsorge";
import { cases } from "../law-cases.ts";
import { isoOf } from "./enumeration.ts";
import { effortOfLineage, effortsOf } from "./oracle.ts";

/** Every law holds for this many networks. */
export const settings = cases(100);

/** 2020-02-25, first day of the window: the leap day and the end of a month lie within. */
const windowStart = 18_317;
/** Days in the window. */
const windowLength = 10;
/** Choices of days that the enumeration may have for a record and for a region; few networks have more. */
const mostChoices = { record: 1_000, region: 100_000, lineage: 20_000 };

const dayArbitrary = fc.integer({ min: 0, max: windowLength - 1 });

/** What an arbitrary gives. */
type SeedOf<Given> = Given extends fc.Arbitrary<infer Seed> ? Seed : never;

/** Usually none, sometimes one or two. */
function few<Seed>(arbitrary: fc.Arbitrary<Seed>): fc.Arbitrary<Seed[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.array(arbitrary, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength: 2 }) },
  );
}

// How a day is written

const writings = [
  "exact",
  "between",
  "from",
  "until",
  "month",
  "month-to-day",
  "day-to-month",
  "year",
  "year-to-day",
  "absent",
  "ongoing",
] as const;

interface Writing {
  readonly kind: (typeof writings)[number];
  /** Days by which the bounds lie before and after the true day. */
  readonly before: number;
  readonly after: number;
}

function weighted(weights: { readonly [kind in (typeof writings)[number]]: number }): fc.Arbitrary<Writing> {
  return fc.record({
    kind: fc.oneof(...writings.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
    before: fc.nat(5),
    after: fc.nat(5),
  });
}

const anyDate = weighted({
  exact: 10,
  between: 10,
  from: 2,
  until: 2,
  month: 2,
  "month-to-day": 1,
  "day-to-month": 1,
  year: 1,
  "year-to-day": 1,
  absent: 3,
  ongoing: 0,
});

const endDate = weighted({
  exact: 10,
  between: 8,
  from: 3,
  until: 1,
  month: 2,
  "month-to-day": 1,
  "day-to-month": 1,
  year: 1,
  "year-to-day": 0,
  absent: 3,
  ongoing: 6,
});

/** The text of a true day, counted from the start of the window; `undefined` if it is left out. */
function written(day: number, { kind, before, after }: Writing): string | undefined {
  const iso = (offset: number) => isoOf(windowStart + day + offset);
  const month = iso(0).slice(0, 7);
  const year = iso(0).slice(0, 4);
  switch (kind) {
    case "exact":
      return iso(0);
    case "between":
      return `[${iso(-before)}..${iso(after)}]`;
    case "from":
      return `[${iso(-before)}..]`;
    case "until":
      return `[..${iso(after)}]`;
    case "month":
      return month;
    case "month-to-day":
      return `[${month}..${iso(after)}]`;
    case "day-to-month":
      return `[${iso(-before)}..${month}]`;
    case "year":
      return year;
    case "year-to-day":
      return `[${year}..${iso(after)}]`;
    case "absent":
      return undefined;
    case "ongoing":
      return "..";
  }
}

/** The text of a true day that must be given. */
function stated(day: number, writing: Writing): string {
  return written(day, writing) ?? isoOf(windowStart + day);
}

function field<const Name extends string>(
  name: Name,
  value: string | undefined,
): { [name in Name]?: string } {
  const named: { [name in Name]?: string } = {};
  if (value !== undefined) named[name] = value;
  return named;
}

// Records with a first and a last day

const confirmationArbitrary = fc.record({
  /** How far into the record, in tenths. */
  tenths: fc.nat(10),
  writing: weighted({
    exact: 6,
    between: 4,
    from: 1,
    until: 1,
    month: 1,
    "month-to-day": 0,
    "day-to-month": 0,
    year: 0,
    "year-to-day": 0,
    absent: 0,
    ongoing: 0,
  }),
});

const recordArbitrary = fc.record({
  first: dayArbitrary,
  last: dayArbitrary,
  start: anyDate,
  end: endDate,
  confirmations: few(confirmationArbitrary),
});

type RecordSeed = SeedOf<typeof recordArbitrary>;

/** The wire form of a true history. */
function timeBounded({ first, last, start, end, confirmations }: RecordSeed) {
  return {
    ...field("startDate", written(first, start)),
    ...field("endDate", written(last, end)),
    ...(confirmations.length === 0
      ? {}
      : {
          confirmations: confirmations.map(({ tenths, writing }) => ({
            date: stated(first + Math.floor(((last - first) * tenths) / 10), writing),
          })),
        }),
  };
}

function inOrder<Seed extends RecordSeed>(seed: Seed): Seed {
  return { ...seed, first: Math.min(seed.first, seed.last), last: Math.max(seed.first, seed.last) };
}

/** Records one after the other, and only the last one ongoing. */
function oneByOne<Seed extends RecordSeed>(seeds: readonly Seed[]): Seed[] {
  const days = seeds.flatMap(({ first, last }) => [first, last]).sort((a, b) => a - b);
  let next = 0;
  return seeds.map((seed, index) => {
    const first = Math.max(days[2 * index] ?? 0, next);
    const last = Math.max(days[2 * index + 1] ?? 0, first);
    next = last + 1;
    const goesOn = seed.end.kind === "ongoing" && index < seeds.length - 1;
    return { ...seed, first, last, end: goesOn ? { ...seed.end, kind: "exact" } : seed.end };
  });
}

// Networks

const lifeArbitrary = fc.record({
  founding: fc.option(fc.record({ before: fc.integer({ min: -1, max: 3 }), writing: anyDate }), {
    nil: undefined,
    freq: 2,
  }),
  dissolution: fc.option(fc.record({ after: fc.integer({ min: -1, max: 3 }), writing: anyDate }), {
    nil: undefined,
    freq: 2,
  }),
});

type LifeSeed = SeedOf<typeof lifeArbitrary>;

/** The wire form of a life that lasts, more or less, as long as some records. */
function life({ founding, dissolution }: LifeSeed, records: readonly RecordSeed[]) {
  const first = Math.min(windowLength, ...records.map((record) => record.first));
  const last = Math.max(0, ...records.map((record) => record.last));
  return {
    ...field("foundingDate", founding && written(first - founding.before, founding.writing)),
    ...field("dissolutionDate", dissolution && written(last + dissolution.after, dissolution.writing)),
  };
}

const membershipArbitrary = fc.record({
  seed: recordArbitrary,
  role: fc.constantFrom(
    undefined,
    "member" as const,
    "member" as const,
    "associate" as const,
    "candidate" as const,
  ),
});

const regionArbitrary = fc.record({
  memberships: fc.array(membershipArbitrary, { maxLength: 3 }),
  isWild: fc.constantFrom(false, false, true),
  /** Whether it has the history of the first region, so that counts leap by more than one. */
  isTwin: fc.constantFrom(false, false, false, true),
  hasLife: fc.constantFrom(false, false, true),
  life: lifeArbitrary,
});

type RegionSeed = SeedOf<typeof regionArbitrary>;

/** A region's true history. Months and years among several records would be too many worlds. */
function historyOf({ memberships, isWild }: RegionSeed): RecordSeed[] {
  const seeds = memberships.map(({ seed }) => seed);
  if (seeds.length < 2) return seeds.map(inOrder);
  const widest = seeds.length === 2 ? 5 : 2;
  const finer = ({ kind, before, after }: Writing): Writing => ({
    kind: kind === "month" || kind === "year" || kind.includes("-to-") ? "between" : kind,
    before: Math.min(before, widest),
    after: Math.min(after, widest),
  });
  const fine = seeds.map((seed) => ({ ...seed, start: finer(seed.start), end: finer(seed.end) }));
  return isWild ? fine.map(inOrder) : oneByOne(fine);
}

const changeArbitrary = fc.record({
  kind: fc.constantFrom(
    "merger" as const,
    "absorption" as const,
    "split" as const,
    "rename" as const,
    "rekey" as const,
    "boundary" as const,
  ),
  predecessor: fc.nat(2),
  successor: fc.nat(2),
  goesOn: fc.constantFrom(false, false, false, true),
  after: fc.integer({ min: 0, max: 3 }),
  /** Day of a change that ends nothing, for it may fall into a membership. */
  day: dayArbitrary,
  carriesOn: fc.constantFrom(true, true, true, false),
  writing: anyDate,
});

const periodArbitrary = fc.record({
  seed: recordArbitrary,
  rounds: fc.array(recordArbitrary, { maxLength: 2 }),
});

const claimArbitrary = fc.record({
  day: fc.integer({ min: -1, max: windowLength }),
  writing: anyDate,
  counts: fc.constantFrom(
    "members" as const,
    "members" as const,
    "members" as const,
    "attending-regions" as const,
  ),
  count: fc.oneof(
    { weight: 6, arbitrary: fc.nat(4) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 30 }) },
  ),
  isApproximate: fc.constantFrom(undefined, false, true),
});

const assessmentArbitrary = fc.record({
  region: fc.nat(2),
  criterion: fc.constantFrom(0, 0, 0, 1),
  day: dayArbitrary,
  writing: weighted({
    exact: 6,
    between: 8,
    from: 2,
    until: 2,
    month: 1,
    "month-to-day": 0,
    "day-to-month": 0,
    year: 0,
    "year-to-day": 0,
    absent: 0,
    ongoing: 0,
  }),
  rating: fc.constantFrom("met" as const, "met" as const, "partly-met" as const, "not-met" as const),
});

const seedArbitrary = fc.record({
  asOf: dayArbitrary,
  roster: fc.constantFrom("complete" as const, "partial" as const),
  life: lifeArbitrary,
  regions: fc.array(regionArbitrary, { minLength: 1, maxLength: 3 }),
  changes: fc.array(changeArbitrary, { maxLength: 4 }),
  periods: fc.array(periodArbitrary, { maxLength: 2 }),
  claims: fc.array(claimArbitrary, { maxLength: 3 }),
  assessments: fc.array(assessmentArbitrary, { maxLength: 5 }),
});

/** Networks of one to three regions with all that a network may hold. */
const variedInput: fc.Arbitrary<NetworkInput> = seedArbitrary.map((seed) => {
  const [firstRegion] = seed.regions;
  const regionSeeds = seed.regions.map((region) => (region.isTwin && firstRegion ? firstRegion : region));
  const histories = regionSeeds.map(historyOf);
  const idOf = (index: number) => `r${index % seed.regions.length}`;

  const regions = regionSeeds.map(
    (region, index): RegionInput => ({
      id: idOf(index),
      name: `Region ${index}`,
      ...(region.hasLife ? life(region.life, histories[index] ?? []) : {}),
    }),
  );
  const memberships = regionSeeds.flatMap((region, index) =>
    region.memberships.map(({ role }, place): MembershipInput => {
      const record = histories[index]?.[place];
      return {
        id: `${idOf(index)}m${place}`,
        regionId: idOf(index),
        ...(role === undefined ? {} : { role }),
        ...(record === undefined ? {} : timeBounded(record)),
      };
    }),
  );
  const regionChanges = seed.changes.map(
    ({ kind, predecessor, successor, goesOn, after, day, carriesOn, writing }, index): RegionChangeInput => {
      const [from, to] = [predecessor, successor]
        .map((one) => one % seed.regions.length)
        .sort((a, b) => a - b);
      const ended = Math.max(0, ...(histories[from ?? 0] ?? []).map(({ last }) => last));
      const lasts = kind === "rename" || kind === "rekey" || kind === "boundary";
      const other = from === to ? [] : [to ?? 0];
      // A change that ends nobody has the same regions on both sides.
      const successors = [...(goesOn || lasts ? [from ?? 0] : []), ...other].map(idOf);
      const isEnd = !goesOn && !lasts;
      return {
        id: `c${index}`,
        date: stated(isEnd ? ended + after : day, writing),
        kind,
        predecessors: lasts ? successors : [idOf(from ?? 0)],
        successors,
        continuedBy: carriesOn ? successors : [],
      };
    },
  );
  const fundingPeriods = seed.periods.map(
    (period, index): FundingPeriodInput => ({
      id: `p${index}`,
      name: { de: `Zeitraum ${index}` },
      kind: "funded",
      carryOver: "automatic",
      ...timeBounded(inOrder(period.seed)),
      rounds: period.rounds.map(
        (round, place): FundingRoundInput => ({
          id: `p${index}r${place}`,
          name: { de: `Runde ${place}` },
          ...timeBounded(inOrder(round)),
        }),
      ),
    }),
  );
  const countClaims = seed.claims.map(
    ({ day, writing, counts, count, isApproximate }, index): CountClaimInput => ({
      id: `n${index}`,
      date: stated(day, writing),
      counts,
      count,
      ...(isApproximate === undefined ? {} : { approximate: isApproximate }),
    }),
  );
  const assessments = seed.assessments.map(
    ({ region, criterion, day, writing, rating }, index): CriterionAssessmentInput => ({
      id: `a${index}`,
      regionId: idOf(region),
      criterionId: `k${criterion}`,
      date: stated(day, writing),
      rating,
    }),
  );
  return {
    schemaVersion: 1,
    id: "network",
    name: { de: "Netz" },
    asOf: isoOf(windowStart + seed.asOf),
    roster: seed.roster,
    ...life(seed.life, histories.flat()),
    regions,
    regionChanges,
    memberships,
    fundingPeriods,
    countClaims,
    criteria: [0, 1].map((index) => ({ id: `k${index}`, name: { de: `Kriterium ${index}` } })),
    assessments,
  };
});

const tangledDay = fc.integer({ min: 0, max: 7 });
const tangledRecord = fc.record({
  days: fc.tuple(tangledDay, tangledDay, tangledDay, tangledDay),
  isOpen: fc.constantFrom("no", "no", "no", "no", "start", "end"),
});

/** Networks of one region with two or more memberships of which any may turn out to be the first or the last. */
export function tangledInputs(mostMemberships: number): fc.Arbitrary<NetworkInput> {
  const lists = fc.array(tangledRecord, { minLength: 2, maxLength: mostMemberships });
  return fc.record({ asOf: dayArbitrary, records: lists }).map(({ asOf, records }) => {
    const iso = (day: number) => isoOf(windowStart + day);
    return {
      schemaVersion: 1,
      id: "network",
      name: { de: "Netz" },
      asOf: iso(asOf),
      roster: "complete",
      regions: [{ id: "r0", name: "Region 0" }],
      memberships: records.map(({ days: [a, b, c, d], isOpen }, index): MembershipInput => {
        const [sMin, sMax] = [Math.min(a, b), Math.max(a, b)];
        const [eMin, eMax] = [Math.min(c, d), Math.max(c, d, sMin)];
        return {
          id: `r0m${index}`,
          regionId: "r0",
          startDate: `[${isOpen === "start" ? "" : iso(sMin)}..${iso(sMax)}]`,
          endDate: `[${iso(eMin)}..${isOpen === "end" ? "" : iso(eMax)}]`,
        };
      }),
    };
  });
}

const tangledInput = tangledInputs(3);

const continuationArbitrary = fc.record({
  kind: fc.constantFrom("boundary" as const, "boundary" as const, "split" as const, "merger" as const),
  from: fc.nat(1),
  isStep: fc.boolean(),
  days: fc.tuple(tangledDay, tangledDay),
});

/** Networks of three regions of which later ones continue memberships of earlier ones, mostly from the midst of these. */
export const continuedInput: fc.Arbitrary<NetworkInput> = fc
  .record({
    input: tangledInput,
    regions: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    changes: fc.array(continuationArbitrary, { minLength: 1, maxLength: 3 }),
  })
  .map(({ input, regions, changes }) => ({
    ...input,
    regions: [0, 1, 2].map((region) => ({ id: `r${region}`, name: `Region ${region}` })),
    memberships: (input.memberships ?? []).map((membership, index) => ({
      ...membership,
      regionId: `r${regions[index]}`,
    })),
    regionChanges: changes.map(({ kind, from, isStep, days: [a, b] }, index): RegionChangeInput => {
      const iso = (day: number) => isoOf(windowStart + day);
      const to = isStep ? from + 1 : 2;
      return {
        id: `c${index}`,
        date: `[${iso(Math.min(a, b))}..${iso(Math.max(a, b))}]`,
        kind,
        predecessors: kind === "boundary" ? [`r${from}`, `r${to}`] : [`r${from}`],
        successors: kind === "merger" ? [`r${to}`] : [`r${from}`, `r${to}`],
        continuedBy: [`r${to}`],
      };
    }),
  }));

/** Networks of one to three regions, some of which the library refuses. */
export const networkInput: fc.Arbitrary<NetworkInput> = fc.oneof(
  { weight: 3, arbitrary: variedInput },
  { weight: 2, arbitrary: tangledInput },
  { weight: 1, arbitrary: continuedInput },
);

/** Whether every world of the network can be gone through in a moment. */
export function hasFewWorlds(input: NetworkInput): boolean {
  const { records, regions } = effortsOf(input);
  return (
    records.every((choices) => choices <= mostChoices.record) &&
    regions.every((choices) => choices <= mostChoices.region)
  );
}

/** The regions of which every world of the lineage can be gone through in a moment: nineteen of twenty. */
export function lineagesOf(input: NetworkInput): string[] {
  return (input.regions ?? [])
    .map(({ id }) => id)
    .filter((id) => effortOfLineage(input, id) <= mostChoices.lineage);
}

/** The parsed network; the run of the law is skipped if it is refused or has too many worlds. */
export function accepted(input: NetworkInput): Network {
  const result = safeParseNetwork(input);
  fc.pre(result.success);
  fc.pre(hasFewWorlds(input));
  return result.network;
}

// What is asked

/** A day in the window or beside it. */
export const isoDay: fc.Arbitrary<string> = fc
  .integer({ min: -2, max: windowLength + 1 })
  .map((day) => isoOf(windowStart + day));

/** Two days, the first not after the last. */
export const isoRange: fc.Arbitrary<{ firstDay: string; lastDay: string }> = fc
  .tuple(isoDay, isoDay)
  .map(([one, other]) =>
    one <= other ? { firstDay: one, lastDay: other } : { firstDay: other, lastDay: one },
  );

/** Roles to ask for; usually those of the default. */
export const rolesAsked: fc.Arbitrary<{ roles?: MembershipRole[] }> = fc.oneof(
  fc.constant({}),
  fc.record({
    roles: fc.subarray<MembershipRole>(["member", "associate", "candidate"], { minLength: 1 }),
  }),
);
