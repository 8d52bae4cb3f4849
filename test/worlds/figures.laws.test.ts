import fc from "fast-check";
import {
  type MembershipFigures,
  type MembershipInput,
  membershipFigures,
  type NetworkInput,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { accepted, isoRange, networkInput, rolesAsked, settings } from "./arbitraries.ts";
import { dayOf, daysFrom, isMember, isoOf, runsOf, type Worlds } from "./enumeration.ts";
import * as oracle from "./oracle.ts";

/** What is counted in one world of a region. */
function countsIn(world: string, { frame }: Worlds, { firstDay, lastDay }: MembershipFigures) {
  const days = daysFrom(dayOf(firstDay), dayOf(lastDay));
  const membership = days.filter((day) => isMember(world, day, frame)).length;
  const runs = runsOf(world, frame);
  const isAsked = (day: number) => dayOf(firstDay) <= day && day <= dayOf(lastDay);
  const isSinceEver = isMember(world, frame.first, frame);
  return {
    members: Number(isMember(world, dayOf(lastDay), frame)),
    joins: runs.filter(([first]) => isAsked(first)).length,
    leaves: runs.filter(([, last]) => isAsked(last)).length,
    throughout: Number(membership === days.length),
    daysOfMembership: membership,
    runsSoFar: runs.filter(([first]) => first <= dayOf(lastDay)).length,
    daysSoFar: isSinceEver
      ? Number.POSITIVE_INFINITY
      : daysFrom(frame.first, dayOf(lastDay)).filter((day) => isMember(world, day, frame)).length,
  };
}

type Counts = ReturnType<typeof countsIn>;

/** The counts of the network: those of each region over its worlds, added up. */
function expectedIn(worldsOfRegions: readonly Worlds[], part: MembershipFigures) {
  const regions = worldsOfRegions.map((worlds) => worlds.all.map((world) => countsIn(world, worlds, part)));
  const range = (count: keyof Counts) =>
    regions.reduce(
      (sum, counts) => {
        const values = counts.map((ofWorld) => ofWorld[count]);
        return { min: sum.min + least(values), max: sum.max + most(values) };
      },
      { min: 0, max: 0 },
    );
  return { range, regions };
}

const least = (values: readonly number[]) =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

const figures = ["members", "joins", "leaves", "throughout", "daysOfMembership"] as const;

function expectFigures(
  input: NetworkInput,
  worldsOfRegions: readonly Worlds[],
  part: MembershipFigures,
): void {
  const { range } = expectedIn(worldsOfRegions, part);
  for (const name of figures) {
    const onRecord = range(name);
    const max = input.roster === "partial" ? null : onRecord.max;
    expect(part[name], name).toEqual({ min: onRecord.min, max, onRecord });
  }
  const [runs, days] = [range("runsSoFar"), range("daysSoFar")];
  const atMost = days.max / runs.min;
  expect(part.meanDaysSoFar).toEqual(
    runs.max === 0
      ? null
      : { atLeast: days.min / runs.max, atMost: runs.min > 0 && Number.isFinite(atMost) ? atMost : null },
  );
}

it("membershipFigures() counts as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(
      networkInput,
      isoRange,
      rolesAsked,
      fc.constantFrom("year" as const, "funding-period" as const),
      (input, range, roles, by) => {
        const network = accepted(input);
        const days = daysFrom(dayOf(range.firstDay), dayOf(range.lastDay));
        for (const part of membershipFigures(network, range, { by, ...roles })) {
          const worlds = network.regions.map(({ id }) =>
            oracle.worldsOfRegion(input, id, roles.roles, [
              dayOf(part.firstDay) - 1,
              ...days,
              dayOf(part.lastDay) + 1,
            ]),
          );
          expectFigures(input, worlds, part);
        }
      },
    ),
    settings,
  );
});

it("the parts of membershipFigures() by funding period have each day of the range, with the periods of the day", () => {
  fc.assert(
    fc.property(networkInput, isoRange, (input, range) => {
      const network = accepted(input);
      const parts = membershipFigures(network, range, { by: "funding-period" });
      const found = parts.flatMap(({ firstDay, lastDay, fundingPeriods, beyondAsOf }) => {
        expect(beyondAsOf).toBe(lastDay > input.asOf);
        const idsOf = (periods: readonly { id: string }[] = []) => periods.map(({ id }) => id);
        const ids = {
          certain: idsOf(fundingPeriods?.certain),
          uncertain: idsOf(fundingPeriods?.uncertain),
        };
        return daysFrom(dayOf(firstDay), dayOf(lastDay)).map((day) => ({ day: isoOf(day), ...ids }));
      });
      const expected = daysFrom(dayOf(range.firstDay), dayOf(range.lastDay)).map((day) => {
        const { certain, uncertain } = oracle.fundingPeriodsOn(input, isoOf(day));
        return { day: isoOf(day), certain, uncertain };
      });
      expect(found).toEqual(expected);
      const keys = parts.map(({ fundingPeriods }) => JSON.stringify(fundingPeriods));
      expect(keys.filter((key, at) => key === keys[at - 1])).toEqual([]);
    }),
    settings,
  );
});

const day = fc.nat(9);

/** One region with many memberships near each other, so that it matters which of them is on which day. */
const crowdedInput: fc.Arbitrary<NetworkInput> = fc
  .array(
    fc.tuple(day, fc.oneof(fc.constantFrom(0, 1, 1), fc.nat(7)), fc.integer({ min: -2, max: 2 }), fc.nat(2)),
    { minLength: 4, maxLength: 6 },
  )
  .map((records) => {
    const iso = (at: number) => isoOf(18_320 + at);
    return {
      schemaVersion: 1,
      id: "network",
      name: { de: "Netz" },
      asOf: iso(5),
      roster: "complete",
      regions: [{ id: "r", name: "Region" }],
      memberships: records.map(([start, width, length, late], at): MembershipInput => {
        const eMin = Math.max(start, start + length);
        return {
          id: `m${at}`,
          regionId: "r",
          // The roles keep what may be the same from being refused; they are asked for together.
          role: (["member", "associate", "candidate"] as const)[at % 3] ?? "member",
          startDate: `[${iso(start)}..${iso(start + width)}]`,
          endDate: `[${iso(eMin)}..${iso(Math.max(eMin, start + width) + late)}]`,
        };
      }),
    };
  });

const everyRole = { roles: ["member", "associate", "candidate"] as const };

it("membershipFigures() counts as the enumeration does where many memberships of a region are near each other", () => {
  fc.assert(
    fc.property(crowdedInput, fc.nat(9), fc.nat(9), (input, one, other) => {
      const days = [18_320 + Math.min(one, other), 18_320 + Math.max(one, other)] as const;
      const result = safeParseNetwork(input);
      fc.pre(result.success);
      const worlds = oracle.worldsOfRegion(input, "r", everyRole.roles, [days[0] - 1, ...days, days[1] + 1]);
      const range = { firstDay: isoOf(days[0]), lastDay: isoOf(days[1]) };
      const [part] = membershipFigures(result.network, range, { by: "year", ...everyRole });
      if (part === undefined) throw new Error("a range has a part");
      expectFigures(input, [worlds], part);
    }),
    cases(300),
  );
});

it("the mean of membershipFigures() is right in every world", () => {
  fc.assert(
    fc.property(networkInput, isoRange, fc.infiniteStream(fc.nat()), (input, range, choices) => {
      const network = accepted(input);
      const [part] = membershipFigures(network, range, { by: "year" });
      if (part === undefined) throw new Error("a range has a part");
      const worlds = network.regions.map(({ id }) =>
        oracle.worldsOfRegion(input, id, undefined, [dayOf(part.firstDay), dayOf(part.lastDay) + 1]),
      );
      const { regions } = expectedIn(worlds, part);
      const chosen = regions.map((counts) => counts[(choices.next().value ?? 0) % counts.length]);
      const sum = (count: keyof Counts) =>
        chosen.reduce((total, counts) => total + (counts?.[count] ?? 0), 0);
      if (sum("runsSoFar") === 0) return;
      const mean = sum("daysSoFar") / sum("runsSoFar");
      expect(part.meanDaysSoFar?.atLeast).toBeLessThanOrEqual(mean);
      expect(part.meanDaysSoFar?.atMost ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(mean);
    }),
    settings,
  );
});
