import fc from "fast-check";
import { memberDifference, membersDuring, membershipOn, membersOn } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { accepted, isoDay, isoRange, networkInput, rolesAsked, settings } from "./arbitraries.ts";
import * as oracle from "./oracle.ts";

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const idsOfList = ({
  certain,
  uncertain,
}: Record<"certain" | "uncertain", readonly { readonly id: string }[]>) => ({
  certain: idsOf(certain),
  uncertain: idsOf(uncertain),
});

it("membersOn() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoDay, rolesAsked, (input, day, asked) => {
      const answer = membersOn(accepted(input), day, asked);
      expect({ ...answer, ...idsOfList(answer) }).toEqual({
        day,
        ...oracle.membersOn(input, day, asked.roles),
        beyondAsOf: day > input.asOf,
      });
    }),
    settings,
  );
});

it("membershipOn() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoDay, rolesAsked, (input, day, asked) => {
      const network = accepted(input);
      for (const { id } of network.regions) {
        const answer = membershipOn(network, id, day, asked);
        expect({ ...answer, memberships: idsOf(answer.memberships) }).toEqual({
          ...oracle.membershipOn(input, id, day, asked.roles),
          beyondAsOf: day > input.asOf,
        });
      }
    }),
    settings,
  );
});

for (const mode of ["any", "throughout"] as const) {
  it(`membersDuring() with mode ${mode} answers as the enumeration of worlds does`, () => {
    fc.assert(
      fc.property(networkInput, isoRange, rolesAsked, (input, range, asked) => {
        const answer = membersDuring(accepted(input), range, { mode, ...asked });
        expect(idsOfList(answer)).toEqual(oracle.membersDuring(input, range, mode, asked.roles));
        expect(answer.beyondAsOf).toBe(range.lastDay > input.asOf);
      }),
      settings,
    );
  });
}

it("memberDifference() answers as the enumeration of worlds does", () => {
  fc.assert(
    fc.property(networkInput, isoDay, isoDay, rolesAsked, (input, fromDay, toDay, asked) => {
      const { joined, left, beyondAsOf } = memberDifference(accepted(input), fromDay, toDay, asked);
      expect({ joined: idsOfList(joined), left: idsOfList(left) }).toEqual(
        oracle.memberDifference(input, fromDay, toDay, asked.roles),
      );
      expect(beyondAsOf).toBe(fromDay > input.asOf || toDay > input.asOf);
    }),
    settings,
  );
});
