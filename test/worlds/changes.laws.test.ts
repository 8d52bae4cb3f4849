import fc from "fast-check";
import {
  changesDuring,
  type MembershipRole,
  membershipTimeline,
  type Network,
  type NetworkInput,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import {
  accepted,
  continuedInput,
  isoRange,
  lineagesOf,
  networkInput,
  rolesAsked,
  settings,
} from "./arbitraries.ts";
import {
  type Bounds,
  boundsOfMembership,
  choicesOf,
  dayOf,
  daysFrom,
  type Frame,
  frameOf,
  isoOf,
} from "./enumeration.ts";
import * as oracle from "./oracle.ts";

interface Range {
  readonly firstDay: string;
  readonly lastDay: string;
}

const runStarts = (world: bigint) => world & ~(world >> 1n);
const runEnds = (world: bigint) => world & ~(world << 1n);

/** The days of the range, a bit each as in worlds: the first day of the frame is the highest bit. */
function bitsOf(range: Range, { last }: Frame): Map<string, bigint> {
  return new Map(
    daysFrom(dayOf(range.firstDay), dayOf(range.lastDay)).map((day) => [isoOf(day), BigInt(last - day)]),
  );
}

/** Every world, and in it the days of the range on which memberships of one stint start or end, as `[world, days]`. */
function stintWorlds(
  choices: ReadonlyMap<string, readonly bigint[]>,
  stint: readonly string[],
  turnsOf: (choice: bigint) => bigint,
  { first, last }: Frame,
): [world: bigint, days: bigint][] {
  const length = BigInt(last - first + 1);
  let worlds = new Set([0n]);
  for (const [id, ofMembership] of choices) {
    const marked = ofMembership.map((choice) =>
      stint.includes(id) ? choice | (turnsOf(choice) << length) : choice,
    );
    const joined = new Set<bigint>();
    for (const world of worlds) for (const choice of marked) joined.add(world | choice);
    worlds = joined;
  }
  return [...worlds].map((both) => [both & ((1n << length) - 1n), both >> length]);
}

/** Reads off the worlds on which days of the range a run begins or ends with a membership of the stint. */
function turnOf(
  choices: ReadonlyMap<string, readonly bigint[]>,
  stint: readonly string[],
  change: "joined" | "left",
  range: Range,
  frame: Frame,
) {
  const bits = bitsOf(range, frame);
  const asked = [...bits.values()].reduce((mask, bit) => mask | (1n << bit), 0n);
  const turnsOf = change === "joined" ? runStarts : runEnds;
  const worlds = stintWorlds(choices, stint, (choice) => turnsOf(choice) & asked, frame).map(
    ([world, days]) => ({ world, turns: days & turnsOf(world) }),
  );
  const turning = worlds.filter(({ turns }) => turns !== 0n);
  const found = [...bits].filter(([, bit]) => turning.some(({ turns }) => (turns >> bit) & 1n));
  const [earliest] = found[0] ?? [];
  const [latest] = found.at(-1) ?? [];
  if (earliest === undefined || latest === undefined) return [];
  const firsts = new Set(
    turning.flatMap(({ world, turns }) =>
      found.filter(([, bit]) => (turns >> bit) & 1n).map(([, bit]) => isOneRun(world >> bit)),
    ),
  );
  return [
    {
      change,
      certainty: turning.length === worlds.length ? "certain" : "uncertain",
      day: { earliest, latest },
      isFirst: firsts.size === 2 ? "uncertain" : firsts.has(true) ? "yes" : "no",
    },
  ];
}

/** Whether all days up to the last one are one run, the last one included. */
function isOneRun(days: bigint): boolean {
  return (days & (days + 1n)) === 0n;
}

interface Asked {
  readonly roles?: MembershipRole[];
  readonly lineage?: boolean;
}

/** The choices of each membership of a region, and of those that it continues if asked for. */
function choicesFor(input: NetworkInput, regionId: string, range: Range, { roles, lineage }: Asked) {
  const days = [dayOf(range.firstDay), dayOf(range.lastDay)];
  if (lineage) return oracle.choicesOfLineage(input, regionId, roles, days);
  const memberships = oracle
    .membershipsOf(input, regionId, roles)
    .map(({ id, ...dates }): [string, Bounds] => [id, boundsOfMembership(input, { id, ...dates })]);
  const bounds = memberships.map(([, ofMembership]) => ofMembership);
  const frame = frameOf(bounds, days);
  return {
    frame,
    choices: new Map(memberships.map(([id, ofMembership]) => [id, choicesOf(ofMembership, frame)])),
  };
}

/** The changes of one region, read off its worlds. */
function expectedOf(network: Network, input: NetworkInput, regionId: string, range: Range, asked: Asked) {
  const { frame, choices } = choicesFor(input, regionId, range, asked);
  return membershipTimeline(network, regionId, asked).stints.flatMap(({ membershipIds }) =>
    (["joined", "left"] as const)
      .flatMap((change) => turnOf(choices, membershipIds, change, range, frame))
      .map((turn) => ({ regionId, membershipIds, beyondAsOf: turn.day.latest > input.asOf, ...turn })),
  );
}

/** The regions of which every world can be gone through in a moment. */
function fewWorlds(input: NetworkInput, { lineage }: Asked): Set<string> {
  if (lineage) return new Set(lineagesOf(input));
  const { regions } = oracle.effortsOf(input);
  return new Set((input.regions ?? []).map(({ id }) => id).filter((_, at) => (regions[at] ?? 0) <= 20_000));
}

function itAnswers(title: string, inputs: fc.Arbitrary<NetworkInput>, lineage: { lineage?: boolean }): void {
  it(title, () => {
    fc.assert(
      fc.property(inputs, isoRange, rolesAsked, (input, range, roles) => {
        const network = accepted(input);
        const asked = { ...roles, ...lineage };
        const few = fewWorlds(input, asked);
        const found = changesDuring(network, range, asked)
          .map(({ region, ...change }) => ({ regionId: region.id, ...change }))
          .filter(({ regionId }) => few.has(regionId));
        const expected = network.regions
          .filter(({ id }) => few.has(id))
          .flatMap(({ id }) => expectedOf(network, input, id, range, asked))
          .sort((a, b) => dayOf(a.day.earliest) - dayOf(b.day.earliest));
        expect(found).toEqual(expected);
      }),
      settings,
    );
  });
}

itAnswers("changesDuring() answers as the enumeration of worlds does", networkInput, {});
itAnswers(
  "changesDuring() with lineage answers as the enumeration of worlds does",
  fc.oneof(networkInput, continuedInput),
  { lineage: true },
);
