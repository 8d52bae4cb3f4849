import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { network } from "../parse/fixtures.ts";
import {
  type Bounds,
  boundsOf,
  boundsOfMembership,
  type Days,
  dayOf,
  daysFrom,
  daysOf,
  type RawMembership,
  type RawNetwork,
  type RawPeriod,
} from "../worlds/enumeration.ts";
import {
  distinct,
  idsOf,
  isConsistent,
  issuesOf,
  mustOverlap,
  pairOf,
  pairsNamed,
  pairsOf,
  paramOf,
  permutationsOf,
} from "./between-records.ts";
import { type DatedFields, datedFields, field, lifeFields, runs } from "./date-arbitraries.ts";

interface Period extends RawPeriod {
  readonly carryOver: "automatic" | "explicit";
}

function periodsOf(dates: readonly DatedFields[], carryOver: Period["carryOver"] = "automatic"): Period[] {
  return dates.map((fields, at) => ({ ...period, ...fields, id: `p${at}`, carryOver }));
}

const period = { name: { de: "Phase" }, kind: "funded" };

const anyPeriods = fc.array(datedFields, { minLength: 2, maxLength: 4 }).map((dates) => periodsOf(dates));

const inputOf = (fundingPeriods: readonly Period[]) => network({ fundingPeriods });

describe("period-overlap", () => {
  const pairsThatOverlap = (periods: readonly Period[]) =>
    pairsOf(periods)
      .filter(([one, other]) => mustOverlap(boundsOf(one), boundsOf(other)))
      .map(([one, other]) => pairOf(one.id, other.id));

  it("names only periods that share a day in every world, as a warning", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const expected = pairsThatOverlap(periods);
        const issues = issuesOf(inputOf(periods), "period-overlap");
        expect(issues.filter((issue) => !expected.includes(idsOf(issue).sort().join(" ")))).toEqual([]);
        expect(issues.filter(({ severity }) => severity !== "warning")).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names every period that shares a day with another in every world", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const expected = pairsThatOverlap(periods).flatMap((pair) => pair.split(" "));
        const named = pairsNamed(inputOf(periods), "period-overlap").flatMap((pair) => pair.split(" "));
        expect(distinct(named)).toEqual(distinct(expected));
      }),
      { numRuns: runs },
    );
  });
});

describe("period-gap", () => {
  /** Two weeks, so that all worlds can be written down. */
  const firstDay = dayOf("2020-02-25");
  const day = fc.integer({ min: firstDay, max: firstDay + 9 });
  const isoOfDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const written = (from: number, to: number) =>
    from === to ? isoOfDay(from) : `[${isoOfDay(from)}..${isoOfDay(to)}]`;
  const datesArbitrary = (widest: number) =>
    fc
      .record({
        days: fc.tuple(day, day),
        widths: fc.tuple(fc.nat(widest), fc.nat(widest)),
        open: fc.constantFrom("no", "no", "no", "no", "start", "end", "ongoing"),
      })
      .map(({ days: [a, b], widths: [s, e], open }): DatedFields => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        return {
          ...field("startDate", open === "start" ? undefined : written(start, start + s)),
          ...field("endDate", open === "end" ? undefined : open === "ongoing" ? ".." : written(end, end + e)),
        };
      });
  const fewPeriods = (widest: number) =>
    fc.array(datesArbitrary(widest), { minLength: 2, maxLength: 3 }).map((dates) => periodsOf(dates));

  /** Every first and last day of a period; days beyond the window stand for all further ones. */
  const spansOf = ({ start, end }: Bounds): Days[] => {
    const framed = (one: number) => Math.min(Math.max(one, firstDay - 3), firstDay + 16);
    const within = ([from, to]: Days) => daysFrom(framed(from), framed(to));
    return within(start).flatMap((s) =>
      within(end)
        .filter((e) => s <= e)
        .map((e): Days => [s, e]),
    );
  };
  const worldsOf = (periods: readonly Period[]) => {
    let worlds: Days[][] = [[]];
    for (const one of periods) {
      const spans = spansOf(boundsOf(one));
      worlds = worlds.flatMap((world) => spans.map((span) => [...world, span]));
    }
    return worlds;
  };
  const isGap = (world: readonly Days[], from: number, to: number) => {
    const [ending, starting] = [world[from], world[to]];
    if (!ending || !starting) throw new Error("No such period");
    return daysFrom(ending[1] + 1, starting[0] - 1).some(
      (one) => !world.some(([first, last]) => first <= one && one <= last),
    );
  };
  const isFewWorlds = (periods: readonly Period[]) =>
    periods.reduce((product, one) => product * spansOf(boundsOf(one)).length, 1) <= 10_000;
  /** Pairs of which the second starts, in every world, after a day that follows the first and is in no period. */
  const gapsOf = (periods: readonly Period[]) => {
    const worlds = worldsOf(periods);
    return permutationsOf(periods.map((_, at) => at))
      .map(([from = 0, to = 0]) => [from, to] as const)
      .filter(([from, to]) => worlds.every((world) => isGap(world, from, to)))
      .map(([from, to]) => `${periods[from]?.id} ${periods[to]?.id}`);
  };

  it("names only periods that leave a day uncovered between them in every world", () => {
    fc.assert(
      fc.property(fewPeriods(2).filter(isFewWorlds), (periods) => {
        const expected = gapsOf(periods);
        const named = issuesOf(inputOf(periods), "period-gap").map((issue) => idsOf(issue).join(" "));
        expect(named.filter((pair) => !expected.includes(pair))).toEqual([]);
        expect(named.length > 0).toBe(expected.length > 0);
      }),
      { numRuns: runs },
    );
  });

  it("names each gap between exact periods once, with a period before and a period after it", () => {
    fc.assert(
      fc.property(fewPeriods(0), (periods) => {
        fc.pre(periods.every(({ startDate, endDate }) => startDate !== undefined && endDate !== undefined));
        const spans = periods.map((one) => possible(boundsOf(one)));
        const holds = (one: number) => spans.some(([first, last]) => first <= one && one <= last);
        const firsts = spans.map(([first]) => first).filter((first) => !holds(first - 1));
        const afterGaps = distinct(firsts.map(String)).filter((first) =>
          spans.some(([, last]) => last < Number(first)),
        );
        const issues = issuesOf(inputOf(periods), "period-gap");
        const starts = issues.map((issue) => daysOf(byId(periods, idsOf(issue)[1]).startDate)[0]);
        expect(starts.map(String).sort()).toEqual(afterGaps);
        for (const issue of issues) {
          const [before, after] = idsOf(issue).map((id) => possible(boundsOf(byId(periods, id))));
          for (const one of daysFrom((before?.[1] ?? 0) + 1, (after?.[0] ?? 0) - 1))
            expect(holds(one)).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  });
});

function possible({ start, end }: Bounds): Days {
  return [start[0], end[1]];
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string | undefined,
): Thing {
  const found = things.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

it("rules between periods find the same in every order of the list", () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      const foundIn = (list: readonly Period[]) =>
        distinct(
          issuesOf(inputOf(list))
            .filter(({ code }) => code.startsWith("period-"))
            .map((issue) => `${issue.code} ${idsOf(issue).sort().join(" ")}`),
        );
      const expected = foundIn(periods);
      for (const order of permutationsOf(periods)) expect(foundIn(order)).toEqual(expected);
    }),
    { numRuns: runs / 3 },
  );
});

describe("carry-over-unsupported", () => {
  interface Input extends RawNetwork {
    readonly schemaVersion: 1;
    readonly id: string;
    readonly name: { readonly de: string };
    readonly memberships: readonly RawMembership[];
    readonly fundingPeriods: readonly Period[];
  }

  const inputs = fc
    .record({
      memberships: fc.array(datedFields, { minLength: 1, maxLength: 2 }),
      periods: fc.array(fc.tuple(datedFields, fc.constantFrom("explicit", "explicit", "automatic")), {
        minLength: 1,
        maxLength: 2,
      }),
      lives: fc.tuple(lifeFields, lifeFields),
    })
    .map(
      ({ memberships, periods, lives }): Input => ({
        schemaVersion: 1,
        id: "network",
        name: { de: "Netz" },
        asOf: "2022-12-31",
        roster: "complete",
        ...lives[0],
        regions: memberships.map((_, at) => ({ id: `r${at}`, name: `Region ${at}`, ...lives[1] })),
        memberships: memberships.map((dates, at) => ({ ...dates, id: `m${at}`, regionId: `r${at}` })),
        fundingPeriods: periods.flatMap(([dates, carryOver], at) => ({
          ...{ ...period, ...dates, id: `p${at}` },
          carryOver: carryOver === "explicit" ? "explicit" : "automatic",
        })),
      }),
    )
    .filter((input) => input.memberships.every((one) => isConsistent(input, one)));

  /** Whether the membership goes on into the period without any evidence of that. */
  function isUnsupported(input: Input, { id }: RawMembership, one: Period): boolean {
    const record = byId(input.memberships, id);
    const { start, end } = boundsOfMembership(input, record);
    const [firstCertain, lastCertain] = [start[1], end[0]];
    const [periodMin, periodMax] = boundsOf(one).start;
    const isCertainBefore = firstCertain < periodMin && firstCertain <= lastCertain;
    const isCertainAfter = periodMax < Infinity && periodMax <= lastCertain;
    const isConfirmed = (record.confirmations ?? []).some(({ date }) => daysOf(date)[0] >= periodMax);
    const isEnded = record.endDate !== ".." && daysOf(record.endDate)[0] >= periodMax;
    return one.carryOver === "explicit" && isCertainBefore && isCertainAfter && !isConfirmed && !isEnded;
  }

  it("names every membership and explicit period without evidence of its own, and no other", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const expected = input.memberships.flatMap((one) =>
          input.fundingPeriods
            .filter((other) => isUnsupported(input, one, other))
            .map((other) => `${one.id} ${other.id}`),
        );
        const issues = issuesOf(input, "carry-over-unsupported");
        const named = issues.map(
          (issue) => `${paramOf(issue, "membershipId")} ${paramOf(issue, "fundingPeriodId")}`,
        );
        expect(named.sort()).toEqual(expected);
      }),
      { numRuns: 2 * runs },
    );
  });
});
