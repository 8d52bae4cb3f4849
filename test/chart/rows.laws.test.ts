import fc from "fast-check";
import { memberCountOn, membershipOn, type Network } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { runsOf, runsOnRecord } from "../../src/chart/content/count.ts";
import { regionHistories } from "../../src/chart/content/history.ts";
import { regionRow } from "../../src/chart/content/region-rows.ts";
import { type CountStep, stepsOf } from "../../src/chart/layout/measure/count-band.ts";
import { type Bar, barsOf, type Piece } from "../../src/chart/layout/row/bar.ts";
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

function historiesOf(network: Network) {
  return regionHistories(network, ["member"]);
}

/** The pieces of a region's bars of a paint; none of one that was never a member. */
function piecesOf(network: Network, regionId: string, paint: Bar["paint"]): Piece[] {
  return historiesOf(network)
    .filter(({ region }) => region.id === regionId)
    .flatMap((history) => barsOf(scale, regionRow(history, { roles: ["member"], lang: "en" })))
    .filter((bar) => bar.paint === paint)
    .flatMap(({ pieces }) => pieces);
}

describe("the bars of a region", () => {
  it("are solid on a day exactly if it is certainly a member, and hatched or solid exactly if it may be", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        for (const { id } of network.regions) {
          const solid = covers(piecesOf(network, id, "certain"), middleOf(day));
          const drawn = solid || covers(piecesOf(network, id, "possible"), middleOf(day));
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
        for (const { region, stretches } of historiesOf(network)) {
          if (!covers(piecesOf(network, region.id, "gap"), middleOf(day))) continue;
          expect(membershipOn(network, region.id, day).certainty).toBe("no");
          expect(stretches.length).toBeGreaterThan(1);
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
        const all = stepsOf(scale, runsOnRecord(network, scale.days, ["member"]));
        expect(stepOn(all, day)).toMatchObject({ min, max });
        const ofHistories = stepsOf(scale, runsOf(historiesOf(network), scale.days));
        expect(stepOn(ofHistories, day)).toMatchObject({ min, max });
      }),
      settings,
    );
  });

  it("go from the fewest to the most where days share a pixel, and nowhere else", () => {
    fc.assert(
      fc.property(networkInput, isoDay, (input, day) => {
        const network = accepted(input);
        const narrow = { days: scale.days, left: 100, right: 110 };
        const steps = stepsOf(narrow, runsOnRecord(network, scale.days, ["member"]));
        const step = steps.find(
          ({ start: first, endExclusive }) => first <= dayOf(day) && dayOf(day) < endExclusive,
        );
        const { min, max } = memberCountOn(network, day).onRecord;
        expect(step?.min).toBeLessThanOrEqual(min);
        expect(step?.max).toBeGreaterThanOrEqual(max);
        const pixel = 100 + Math.floor((dayOf(day) - start) / 4);
        const { left = 0, right = 0 } = step ?? {};
        if (left < pixel && pixel < right - 1) expect(step).toMatchObject({ min, max });
        expect(steps.map(({ start: first }) => first)).toEqual([
          scale.days.start,
          ...steps.slice(0, -1).map(({ endExclusive }) => endExclusive),
        ]);
        expect(steps.at(-1)?.endExclusive).toBe(scale.days.endExclusive);
        expect(steps.map(({ left }) => left)).toEqual([100, ...steps.slice(0, -1).map(({ right }) => right)]);
        expect(steps.at(-1)?.right).toBe(110);
      }),
      settings,
    );
  });
});
