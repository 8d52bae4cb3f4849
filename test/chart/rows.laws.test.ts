import fc from "fast-check";
import { memberCountOn, membershipOn, type Network } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/chart/bar.ts";
import { type CountStep, stepsOfAll, stepsOfHistories } from "../../src/chart/count-steps.ts";
import { type RegionHistory, regionHistories } from "../../src/chart/histories.ts";
import { regionBars } from "../../src/chart/region-rows.ts";
import { accepted, isoDay, networkInput, settings } from "../worlds/arbitraries.ts";
import { dayOf } from "../worlds/enumeration.ts";

/** Forty days of ten pixels each around the window of the random networks. */
const start = dayOf("2020-02-10");
const scale = { days: { start, endExclusive: start + 40 }, left: 100, right: 500 };

function middleOf(day: string): number {
  return scale.left + (dayOf(day) - start + 0.5) * 10;
}

function covers(pieces: readonly Piece[], x: number): boolean {
  return pieces.some(({ left, right }) => left <= x && x < right);
}

function historyOf(network: Network, regionId: string): RegionHistory | undefined {
  return regionHistories(network, ["member"]).find(({ region }) => region.id === regionId);
}

describe("the bars of a region", () => {
  it("are solid on a day exactly if it is certainly a member, and hatched or solid exactly if it may be", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        for (const { id } of network.regions) {
          const history = historyOf(network, id);
          const { certain = [], possible = [] } =
            history === undefined ? {} : regionBars(scale, history, "en");
          const solid = covers(certain, middleOf(day));
          const drawn = solid || covers(possible, middleOf(day));
          const certainty = solid ? "certain" : drawn ? "uncertain" : "no";
          expect(certainty).toBe(membershipOn(network, id, day).certainty);
        }
      }),
      settings,
    );
  });

  it("have a gap only where the region is certainly no member, between two bars", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        for (const history of regionHistories(network, ["member"])) {
          const { gaps } = regionBars(scale, history, "en");
          if (!covers(gaps, middleOf(day))) continue;
          expect(membershipOn(network, history.region.id, day).certainty).toBe("no");
          expect(history.stints.length).toBeGreaterThan(1);
        }
      }),
      settings,
    );
  });
});

describe("the steps of the count", () => {
  function stepOn(steps: readonly CountStep[], day: string): CountStep | undefined {
    return steps.find(({ left, right }) => left <= middleOf(day) && middleOf(day) < right);
  }

  it("have the range of memberCountOn() on each day, for all members and for all their histories", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        const { min, max } = memberCountOn(network, day).onRecord;
        const all = stepsOfAll(scale, network, ["member"]);
        expect(stepOn(all, day)).toMatchObject({ min, max });
        const histories = regionHistories(network, ["member"]);
        expect(stepOn(stepsOfHistories(scale, histories), day)).toMatchObject({ min, max });
      }),
      settings,
    );
  });

  it("go from the fewest to the most where days share a pixel", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        const narrow = { days: scale.days, left: 100, right: 105 };
        const steps = stepsOfAll(narrow, network, ["member"]);
        const step = steps.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
        const { min, max } = memberCountOn(network, day).onRecord;
        expect(step?.min).toBeLessThanOrEqual(min);
        expect(step?.max).toBeGreaterThanOrEqual(max);
        expect(steps.map(({ left }) => left)).toEqual([100, ...steps.slice(0, -1).map(({ right }) => right)]);
        expect(steps.at(-1)?.right).toBe(105);
      }),
      settings,
    );
  });
});
