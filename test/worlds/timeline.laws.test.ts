import fc from "fast-check";
import {
  type MembershipRole,
  type MembershipTimeline,
  membershipTimeline,
  type NetworkInput,
} from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { accepted, isoDay, networkInput, rolesAsked, settings } from "./arbitraries.ts";
import {
  answerOf,
  type Bounds,
  boundsOfMembership,
  dayOf,
  daysIn,
  type Frame,
  gapsOf,
  isoOf,
  runsOf,
  type Worlds,
  worldsOf,
} from "./enumeration.ts";
import * as oracle from "./oracle.ts";

it("membershipTimeline() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, fc.option(isoDay, { nil: undefined }), rolesAsked, (input, on, asked) => {
      const network = accepted(input);
      for (const { id } of network.regions) {
        const { status, firstJoined, currentSince, lastLeft, days } = membershipTimeline(network, id, {
          on,
          ...asked,
        });
        expect({ status, firstJoined, currentSince, lastLeft, days }).toEqual(
          oracle.timelineOf(input, id, { on, roles: asked.roles }),
        );
      }
    }),
    settings,
  );
});

/** A region's timeline beside its worlds. */
interface Situation {
  readonly timeline: MembershipTimeline;
  readonly membershipIds: readonly string[];
  readonly worlds: Worlds;
  readonly frame: Frame;
  /** Bounds of memberships, by their ids. */
  readonly boundsOf: (ids: readonly string[]) => Bounds[];
}

function situationsOf(input: NetworkInput, asked: { roles?: MembershipRole[] }): Situation[] {
  const network = accepted(input);
  return network.regions.map(({ id }) => {
    const memberships = oracle.membershipsOf(input, id, asked.roles);
    const boundsOf = (ids: readonly string[]) =>
      memberships
        .filter((membership) => ids.includes(membership.id))
        .map((membership) => boundsOfMembership(input, membership));
    const ofRegion = oracle.worldsOfRegion(input, id, asked.roles, [dayOf(input.asOf)]);
    return {
      timeline: membershipTimeline(network, id, asked),
      membershipIds: memberships.map((membership) => membership.id),
      worlds: ofRegion,
      frame: ofRegion.frame,
      boundsOf,
    };
  });
}

function itHolds(law: string, check: (situation: Situation) => void): void {
  it(law, () => {
    fc.assert(
      fc.property(networkInput, rolesAsked, (input, asked) => {
        for (const situation of situationsOf(input, asked)) check(situation);
      }),
      settings,
    );
  });
}

const worldsOfStint = (
  { boundsOf, frame }: Situation,
  { membershipIds }: { membershipIds: readonly string[] },
) => worldsOf(boundsOf(membershipIds), frame);

const gapsIn = ({ all, frame }: Worlds) => all.flatMap((world) => gapsOf(world, frame));

describe("stints of membershipTimeline()", () => {
  itHolds("hold every membership exactly once", ({ timeline, membershipIds }) => {
    const held = timeline.stints.flatMap((stint) => stint.membershipIds);
    expect([...held].sort()).toEqual([...membershipIds].sort());
    expect(timeline.stints.every((stint) => stint.membershipIds.length > 0)).toBe(true);
  });

  itHolds("are certain only on days that are certain in the worlds", ({ timeline, worlds: all, frame }) => {
    for (const { certain } of timeline.stints) {
      for (const day of certain ? oracle.daysOfSpan(certain, frame) : []) {
        expect(oracle.certaintyOn(all, day), isoOf(day)).toBe("certain");
      }
    }
  });

  itHolds("cover every day that is possible in the worlds", ({ timeline, worlds: all, frame }) => {
    const covered = new Set(timeline.stints.flatMap(({ possible }) => oracle.daysOfSpan(possible, frame)));
    const possible = daysIn(frame).filter((day) => oracle.certaintyOn(all, day) !== "no");
    expect(possible.filter((day) => !covered.has(day)).map(isoOf)).toEqual([]);
  });

  itHolds("of one membership are what its own worlds are", (situation) => {
    for (const stint of situation.timeline.stints.filter(({ membershipIds }) => membershipIds.length === 1)) {
      const { possible, certain } = stint;
      expect({ possible, certain }).toEqual(oracle.extentOfWorlds(worldsOfStint(situation, stint)));
    }
  });

  itHolds("are one stint if no world has a gap", ({ timeline, worlds: all, membershipIds }) => {
    if (membershipIds.length > 0 && gapsIn(all).length === 0) expect(timeline.stints).toHaveLength(1);
  });

  itHolds(
    "are the runs if there is only one world",
    ({ timeline, worlds: { all, frame }, membershipIds }) => {
      const [only, ...others] = all;
      if (only === undefined || others.length > 0 || membershipIds.length === 0) return;
      const runs = runsOf(only, frame).map(([first, last]) => {
        const span = { firstDay: answerOf(first, frame), lastDay: answerOf(last, frame) };
        return { possible: span, certain: span };
      });
      expect(timeline.stints.map(({ possible, certain }) => ({ possible, certain }))).toEqual(runs);
    },
  );

  // Stronger than the order of the design alone: records sorted by (sMin, …) may be joined although one world
  // has a gap between them, since in that world they lie in another order.
  itHolds("have no gap inside them in any world, so that they are what their own worlds are", (situation) => {
    for (const stint of situation.timeline.stints) {
      const ofStint = worldsOfStint(situation, stint);
      expect(gapsIn(ofStint), stint.membershipIds.join(" ")).toEqual([]);
      const { possible, certain } = stint;
      expect({ possible, certain }).toEqual(oracle.extentOfWorlds(ofStint));
    }
  });
});

describe("gaps of membershipTimeline()", () => {
  itHolds(
    "lie between the earlier and the later stints as in the worlds",
    ({ timeline, boundsOf, frame }) => {
      const ids = timeline.stints.map(({ membershipIds }) => membershipIds);
      const expected = ids
        .slice(1)
        .map((_, index) =>
          oracle.gapBetween(
            boundsOf(ids.slice(0, index + 1).flat()),
            boundsOf(ids.slice(index + 1).flat()),
            frame,
          ),
        );
      expect(timeline.gaps).toEqual(expected);
    },
  );

  itHolds(
    "are certain only on days that every world has between member days",
    ({ timeline, worlds: all, frame }) => {
      for (const { certain } of timeline.gaps) {
        for (const day of certain ? oracle.daysOfSpan(certain, frame) : []) {
          const isInGap = all.all.map((world) =>
            gapsOf(world, frame).some(([first, last]) => first <= day && day <= last),
          );
          expect(new Set(isInGap), isoOf(day)).toEqual(new Set([true]));
        }
      }
    },
  );

  itHolds("are possible as one whole gap in some world", ({ timeline, worlds: { all }, frame }) => {
    const spans = all
      .flatMap((world) => gapsOf(world, frame))
      .map(([first, last]) => ({
        firstDay: answerOf(first, frame),
        lastDay: answerOf(last, frame),
      }));
    for (const { possible } of timeline.gaps) expect(spans).toContainEqual(possible);
  });
});
