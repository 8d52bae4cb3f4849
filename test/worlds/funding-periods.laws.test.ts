import fc from "fast-check";
import { extentOf, fundingPeriodsOn, sliceByFundingPeriod } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { accepted, isoDay, networkInput, settings } from "./arbitraries.ts";
import * as oracle from "./oracle.ts";

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

it("fundingPeriodsOn() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoDay, (input, day) => {
      const { certain, uncertain, rounds, beyondAsOf } = fundingPeriodsOn(accepted(input), day);
      expect({
        certain: idsOf(certain),
        uncertain: idsOf(uncertain),
        rounds: { certain: idsOf(rounds.certain), uncertain: idsOf(rounds.uncertain) },
      }).toEqual(oracle.fundingPeriodsOn(input, day));
      expect(beyondAsOf).toBe(day > input.asOf);
    }),
    settings,
  );
});

it("sliceByFundingPeriod() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      const network = accepted(input);
      for (const membership of input.memberships ?? []) {
        expect(sliceByFundingPeriod(network, membership.id)).toEqual(
          oracle.sliceByFundingPeriod(input, membership),
        );
      }
    }),
    settings,
  );
});

it("extentOf() answers as the enumeration of worlds does for memberships", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      const network = accepted(input);
      expect(network.memberships.map((membership) => extentOf(network, membership))).toEqual(
        (input.memberships ?? []).map((membership) => oracle.extentOfMembership(input, membership)),
      );
    }),
    settings,
  );
});

it("extentOf() answers as the enumeration of worlds does for funding periods and rounds", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      const network = accepted(input);
      const parsed = network.fundingPeriods.flatMap((period) => [period, ...period.rounds]);
      const given = (input.fundingPeriods ?? []).flatMap((period) => [period, ...(period.rounds ?? [])]);
      expect(parsed.map((thing) => extentOf(network, thing))).toEqual(
        given.map((thing) => oracle.extentOfPeriod(input, thing)),
      );
    }),
    settings,
  );
});
