import fc from "fast-check";
import {
  isoDay,
  type MembershipInput,
  memberCountOn,
  memberCountSeries,
  membershipOn,
  membersOn,
  type Network,
  parseNetwork,
  type RoleOptions,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { cases } from "../law-cases.ts";

/** Enough memberships for an index that does not look at all of them. */
const size = { minLength: 300, maxLength: 500 };

/** Few days on which everything starts and ends, so that many an end is the start of another. */
const step = 100;

const life = fc.record({
  start: fc.nat(90).map((steps) => steps * step),
  days: fc.nat(15).map((steps) => steps * step + 1),
  pause: fc.integer({ min: 1, max: 500 }),
  shape: fc.constantFrom(
    "exact",
    "twice",
    "by year",
    "perhaps at once",
    "two roles",
    "ongoing",
    "start unknown",
  ),
});

type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

function membershipsOf({ start, days, pause, shape }: Life, at: number): MembershipInput[] {
  const regionId = `r${at}`;
  const first = { id: `m${at}`, regionId, startDate: isoDay(start), endDate: isoDay(start + days - 1) };
  const again = start + days + pause;
  switch (shape) {
    case "exact":
      return [first];
    case "twice":
      return [first, { id: `n${at}`, regionId, startDate: isoDay(again), endDate: isoDay(again + days - 1) }];
    case "by year":
      return [{ ...first, startDate: first.startDate.slice(0, 4), endDate: first.endDate.slice(0, 4) }];
    case "perhaps at once": {
      const year = isoDay(start + days).slice(0, 4);
      return [
        { ...first, startDate: first.startDate.slice(0, 4), endDate: year },
        { id: `n${at}`, regionId, startDate: year, endDate: isoDay(again + 366) },
      ];
    }
    case "two roles":
      return [
        first,
        { id: `n${at}`, regionId, role: "associate", startDate: first.startDate, endDate: ".." },
      ];
    case "ongoing":
      return [{ ...first, endDate: ".." }];
    case "start unknown":
      return [{ id: first.id, regionId, endDate: first.endDate }];
  }
}

const networks = fc.array(life, size).map((lives) =>
  parseNetwork({
    schemaVersion: 1,
    id: "many",
    name: { de: "Viele" },
    asOf: "2000-01-01",
    roster: "complete",
    regions: lives.map((_, at) => ({ id: `r${at}`, name: `Region ${at}` })),
    memberships: lives.flatMap(membershipsOf),
  }),
);
/** All days on which something may change, and those after them. */
const dates = Array.from({ length: 130 }, (_, steps) => [steps * step, steps * step + 1].map(isoDay)).flat();

const someRoles = fc.constantFrom<RoleOptions>(
  {},
  { roles: ["associate"] },
  { roles: ["associate", "member"] },
);

function regionsWith(network: Network, date: string, roles: RoleOptions, certainty: string): string[] {
  const ids = network.regions.map(({ id }) => id);
  return ids.filter((id) => membershipOn(network, id, date, roles).certainty === certainty);
}

describe("in a network with many memberships", () => {
  it("membersOn() names those regions, in their order, of which membershipOn() says the same", () => {
    fc.assert(
      fc.property(networks, someRoles, (network, roles) => {
        for (const date of dates) {
          const { certain, uncertain } = membersOn(network, date, roles);
          expect(certain.map(({ id }) => id)).toEqual(regionsWith(network, date, roles, "certain"));
          expect(uncertain.map(({ id }) => id)).toEqual(regionsWith(network, date, roles, "uncertain"));
        }
      }),
      cases(5),
    );
  });

  it("memberCountOn() counts whom membersOn() names, and memberCountSeries() says so of every day", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const series = memberCountSeries(network, { firstDay: "1968-01-01", lastDay: "2010-12-31" });
        for (const date of dates) {
          const { certain, uncertain } = membersOn(network, date);
          const { onRecord } = memberCountOn(network, date);
          expect(onRecord).toEqual({ min: certain.length, max: certain.length + uncertain.length });
          const run = series.find(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
          expect(run?.onRecord).toEqual(onRecord);
        }
      }),
      cases(5),
    );
  });
});
