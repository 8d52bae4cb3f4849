import fc from "fast-check";
import {
  memberCountOn,
  memberCountSeries,
  membersDuring,
  membershipTimeline,
  membersOn,
  type Network,
  reconcileCounts,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { cases } from "../law-cases.ts";
import { isoDay, isoRange, rolesAsked } from "../worlds/arbitraries.ts";
import { edits, type Input, richInput } from "./random-edits.ts";

/** What a network answers to questions about all of its regions. */
function answersOf(network: Network, { day, range, roles }: Questions): unknown {
  return {
    on: membersOn(network, day, roles),
    during: (["any", "throughout"] as const).map((mode) => membersDuring(network, range, { ...roles, mode })),
    count: memberCountOn(network, day, roles),
    series: memberCountSeries(network, { firstDay: "2019-01-01", lastDay: "2021-12-31" }, roles),
    timelines: network.regions.map(({ id }) => membershipTimeline(network, id, roles)),
    reconciled: reconcileCounts(network),
  };
}

const questions = fc.record({ day: isoDay, range: isoRange, roles: rolesAsked });
type Questions = typeof questions extends fc.Arbitrary<infer Asked> ? Asked : never;

/**
 * Of an edited network, only what is new is read, and only what depends on it is checked. A copy shares no object with a parsed
 * network, so that all of it is new.
 */
it("safeParseNetwork() gives for an edit of an edit what it gives for a copy of it", () => {
  const outcomes = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(richInput, edits, questions, (input, steps, asked) => {
      const first = safeParseNetwork(input);
      if (!first.success) return;
      const versions = [first.network];
      for (const { isAsked, version, edit } of steps) {
        const before = versions[version % versions.length] ?? first.network;
        if (isAsked) answersOf(before, asked);
        const edited: Input = edit({ ...before });
        const result = safeParseNetwork(edited);
        const plain = safeParseNetwork(structuredClone(edited));
        expect(result).toEqual(plain);
        outcomes[result.success ? "accepted" : "refused"] += 1;
        if (!result.success || !plain.success) continue;
        expect(JSON.stringify(result.network)).toBe(JSON.stringify(plain.network));
        expect(answersOf(result.network, asked)).toEqual(answersOf(plain.network, asked));
        versions.unshift(result.network);
      }
    }),
    cases(200),
  );
  expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(50);
});
