import fc from "fast-check";
import { memberCountOn, memberCountSeries, reconcileCounts } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { accepted, isoDay, isoRange, networkInput, rolesAsked, settings } from "./arbitraries.ts";
import * as oracle from "./oracle.ts";

it("memberCountOn() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoDay, rolesAsked, (input, day, asked) => {
      expect(memberCountOn(accepted(input), day, asked)).toEqual({
        ...oracle.memberCountOn(input, day, asked.roles),
        beyondAsOf: day > input.asOf,
      });
    }),
    settings,
  );
});

it("memberCountSeries() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoRange, rolesAsked, (input, range, asked) => {
      expect(memberCountSeries(accepted(input), range, asked)).toEqual(
        oracle.memberCountSeries(input, range, asked.roles),
      );
    }),
    settings,
  );
});

it("reconcileCounts() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, (input) => {
      const answers = reconcileCounts(accepted(input));
      expect(answers.map((answer) => ({ ...answer, claim: answer.claim.id }))).toEqual(
        oracle.reconcileCounts(input),
      );
    }),
    settings,
  );
});
