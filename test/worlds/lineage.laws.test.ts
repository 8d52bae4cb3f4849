import fc from "fast-check";
import {
  type MembershipRole,
  type MembershipTimeline,
  membershipTimeline,
  type NetworkInput,
  regionLineage,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import {
  accepted,
  continuedInput,
  isoDay,
  lineagesOf,
  networkInput,
  rolesAsked,
  settings,
} from "./arbitraries.ts";
import { answerOf, dayOf, daysIn, gapsOf, isoOf, joinedWorlds, type Worlds } from "./enumeration.ts";
import * as oracle from "./oracle.ts";

const anyInput = fc.oneof(networkInput, continuedInput);

/** A region's timeline with lineage beside its worlds. */
interface Situation {
  readonly input: NetworkInput;
  readonly regionId: string;
  readonly on: string;
  readonly roles: readonly MembershipRole[] | undefined;
  readonly timeline: MembershipTimeline;
  readonly worlds: Worlds;
  /** What each membership counts for in its worlds, by its id. */
  readonly choices: ReadonlyMap<string, readonly bigint[]>;
}

function itHolds(law: string, check: (situation: Situation) => void): void {
  it(law, () => {
    fc.assert(
      fc.property(anyInput, isoDay, rolesAsked, (input, on, { roles }) => {
        const network = accepted(input);
        for (const regionId of lineagesOf(input)) {
          const { frame, choices } = oracle.choicesOfLineage(input, regionId, roles, [
            dayOf(on),
            dayOf(input.asOf),
          ]);
          check({
            input,
            regionId,
            on,
            roles,
            timeline: membershipTimeline(network, regionId, { on, roles, lineage: true }),
            worlds: joinedWorlds([...choices.values()], frame),
            choices,
          });
        }
      }),
      settings,
    );
  });
}

const isForced = (choices: readonly bigint[] = []) => !choices.includes(0n);
const canCount = (choices: readonly bigint[]) => choices.some((choice) => choice !== 0n);

describe("membershipTimeline() with lineage", () => {
  itHolds("answers as the enumeration of worlds does", ({ timeline, worlds, on }) => {
    const { status, firstJoined, currentSince, lastLeft, days } = timeline;
    expect({ status, firstJoined, currentSince, lastLeft, days }).toEqual(
      oracle.timelineIn(worlds, dayOf(on)),
    );
  });

  itHolds("is certain of nothing that one day for each change refutes", (situation) => {
    const { input, regionId, roles, on, timeline } = situation;
    const worlds = oracle.worldsOfOneChangeDay(input, regionId, roles, [dayOf(on), dayOf(input.asOf)]);
    const { status, days, ...bounds } = oracle.timelineIn(worlds, dayOf(on));
    expect({ status: timeline.status, days: timeline.days }).toEqual({ status, days });
    for (const name of ["firstJoined", "currentSince", "lastLeft"] as const) {
      const [wide, narrow] = [timeline[name], bounds[name]];
      if (narrow === null) continue;
      expect((wide?.earliest ?? "") <= (narrow.earliest ?? ""), name).toBe(true);
      expect((wide?.latest ?? "9999") >= (narrow.latest ?? "9999"), name).toBe(true);
    }
    if (timeline.lastLeft?.certain) expect(bounds.lastLeft?.certain).toBe(true);
  });
});

describe("stints of membershipTimeline() with lineage", () => {
  itHolds("hold every membership that can count exactly once", ({ timeline, choices }) => {
    const counting = [...choices].filter(([, ofMembership]) => canCount(ofMembership)).map(([id]) => id);
    expect(timeline.stints.flatMap(({ membershipIds }) => membershipIds).sort()).toEqual(counting.sort());
  });

  itHolds("are certain only on days that are certain in the worlds", ({ timeline, worlds }) => {
    for (const { certain } of timeline.stints) {
      for (const day of certain ? oracle.daysOfSpan(certain, worlds.frame) : []) {
        expect(oracle.certaintyOn(worlds, day), isoOf(day)).toBe("certain");
      }
    }
  });

  itHolds("cover every day that is possible in the worlds", ({ timeline, worlds }) => {
    const { frame } = worlds;
    const covered = new Set(timeline.stints.flatMap(({ possible }) => oracle.daysOfSpan(possible, frame)));
    const possible = daysIn(frame).filter((day) => oracle.certaintyOn(worlds, day) !== "no");
    expect(possible.filter((day) => !covered.has(day)).map(isoOf)).toEqual([]);
  });

  itHolds("are one stint if no world has a gap", ({ timeline, worlds: { all, frame } }) => {
    if (all.some((world) => gapsOf(world, frame).length > 0)) return;
    expect(timeline.stints.length).toBeLessThanOrEqual(1);
  });

  itHolds("have no gap inside them in any world in which they count", (situation) => {
    const { timeline, choices, worlds } = situation;
    for (const { membershipIds } of timeline.stints) {
      const held = membershipIds.map((id) => choices.get(id) ?? []);
      // Among memberships of which none need count, those worlds in which all do.
      const counting = held.some(isForced) ? held : held.map((one) => one.filter((choice) => choice !== 0n));
      const { all, frame } = joinedWorlds(counting, worlds.frame);
      expect(
        all.flatMap((world) => gapsOf(world, frame)),
        membershipIds.join(" "),
      ).toEqual([]);
    }
  });
});

describe("gaps of membershipTimeline() with lineage", () => {
  itHolds("lie between the stints", ({ timeline: { gaps, stints } }) => {
    expect(gaps).toHaveLength(Math.max(0, stints.length - 1));
  });

  itHolds("are certain only on days that every world has between member days", ({ timeline, worlds }) => {
    const { all, frame } = worlds;
    const gapsOfWorlds = all.map((world) => gapsOf(world, frame));
    for (const { certain } of timeline.gaps) {
      for (const day of certain ? oracle.daysOfSpan(certain, frame) : []) {
        const isInGap = gapsOfWorlds.map((gaps) => gaps.some(([first, last]) => first <= day && day <= last));
        expect(new Set(isInGap), isoOf(day)).toEqual(new Set([true]));
      }
    }
  });

  itHolds("are possible as one whole gap in some world", ({ timeline, worlds: { all, frame } }) => {
    const spans = all
      .flatMap((world) => gapsOf(world, frame))
      .map(([first, last]) => ({ firstDay: answerOf(first, frame), lastDay: answerOf(last, frame) }));
    for (const { possible } of timeline.gaps) expect(spans).toContainEqual(possible);
  });
});

it("regionLineage() answers as walking the changes step by step does", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const network = accepted(input);
      for (const { id } of network.regions) {
        const { predecessors, successors } = regionLineage(network, id);
        const ids = {
          predecessors: predecessors.map((region) => region.id),
          successors: successors.map((region) => region.id),
        };
        expect(ids).toEqual(oracle.regionLineage(input, id));
      }
    }),
    settings,
  );
});
