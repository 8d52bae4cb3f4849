import fc from "fast-check";
import { expect, it } from "vitest";
import { accepted, lineagesOf, networkInput, settings } from "./arbitraries.ts";
import { dayOf, joinedWorlds } from "./enumeration.ts";
import { choicesOfLineage, effortsOf, timelineIn, timelineOf } from "./oracle.ts";

it("the enumeration gives the same answers however far its stand-in days reach", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      accepted(input);
      fc.pre(effortsOf(input).regions.every((choices) => choices < 10_000));
      for (const { id } of input.regions ?? []) {
        expect(timelineOf(input, id, { reach: 5 })).toEqual(timelineOf(input, id, {}));
      }
    }),
    settings,
  );
});

it("the enumeration of a lineage gives the same answers however far its stand-in days reach", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      accepted(input);
      const day = dayOf(input.asOf);
      for (const id of lineagesOf(input)) {
        const [near, far] = [2, 5].map((reach) => {
          const { frame, choices } = choicesOfLineage(input, id, undefined, [day], reach);
          return timelineIn(joinedWorlds([...choices.values()], frame), day);
        });
        expect(far).toEqual(near);
      }
    }),
    settings,
  );
});

it("the enumeration finds at least one world for every network that is accepted", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      accepted(input);
      for (const choices of effortsOf(input).records) expect(choices).toBeGreaterThan(0);
    }),
    settings,
  );
});
