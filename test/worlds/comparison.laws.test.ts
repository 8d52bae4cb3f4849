import fc from "fast-check";
import {
  type AnswerChange,
  compareNetworks,
  memberCountOn,
  membershipOn,
  type Network,
  parseNetwork,
  type RoleOptions,
  reconcileCounts,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { networkInput, rolesAsked, settings } from "./arbitraries.ts";
import { isoOf } from "./enumeration.ts";

/** Every day that a date of the networks can mean, some days on either side, and the ends of the calendar. */
const days = [
  "0001-01-01",
  ...Array.from({ length: 420 }, (_, at) => isoOf(18_240 + at)), // from 2019-12-10
  "9999-12-31",
];

const fields = [
  "asOf",
  "roster",
  "foundingDate",
  "dissolutionDate",
  "regions",
  "regionChanges",
  "memberships",
  "countClaims",
] as const;

/** Two versions of a network: the later one has some fields of another network, or all of them. */
const versions: fc.Arbitrary<{ before: Network; after: Network }> = fc
  .record({ one: networkInput, other: networkInput, taken: fc.subarray([...fields]) })
  .map(({ one, other, taken }) => {
    const later = Object.fromEntries(taken.map((field) => [field, other[field]]));
    return [one, { ...one, ...later }]
      .map(safeParseNetwork)
      .flatMap((result) => (result.success ? [result.network] : []));
  })
  .filter(({ length }) => length === 2)
  .map(([before, after]) => {
    if (before === undefined || after === undefined) throw new Error("is filtered out");
    return { before, after };
  });

it("the versions differ in every way that an answer can", () => {
  const kinds = fc
    .sample(versions, 100)
    .flatMap(({ before, after }) => compareNetworks(before, after).answers.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(["learned", "withdrawn", "reversed", "new"]));
});

const regionIds = (networks: readonly Network[]) => [
  ...new Set(networks.flatMap(({ regions }) => regions.map(({ id }) => id))),
];

/** Whether the region is a member; a region that the network does not have is none. */
function certaintyOn(network: Network, regionId: string, day: string, asked: RoleOptions) {
  return network.regions.some(({ id }) => id === regionId)
    ? membershipOn(network, regionId, day, asked).certainty
    : "no";
}

/** Whether a network says anything of a region: one that does not name all members is silent about those it lacks. */
const speaksOf = ({ regions, roster }: Network, regionId: string) =>
  roster === "complete" || regions.some(({ id }) => id === regionId);

const covers = (span: { firstDay: string | null; lastDay: string | null }, day: string) =>
  (span.firstDay ?? "") <= day && day <= (span.lastDay ?? "9999-12-31");

function kindOn(before: string, after: string, isNew: boolean) {
  if (isNew) return "new";
  if (before === "uncertain") return "learned";
  return after === "uncertain" ? "withdrawn" : "reversed";
}

it("compareNetworks() finds no difference between a network and its copy", () => {
  fc.assert(
    fc.property(versions, rolesAsked, ({ before }, asked) => {
      const none = { added: [], removed: [], changed: [], isReordered: false };
      const expected = {
        records: {
          network: [],
          sources: none,
          fundingPeriods: none,
          criteria: none,
          regions: none,
          regionChanges: none,
          memberships: none,
          assessments: none,
          events: none,
          countClaims: none,
        },
        answers: [],
        counts: [],
        claims: [],
        isRefinement: true,
      };
      expect(compareNetworks(before, before, asked)).toEqual(expected);
      expect(compareNetworks(before, parseNetwork(JSON.parse(JSON.stringify(before))), asked)).toEqual(
        expected,
      );
    }),
    settings,
  );
});

it("compareNetworks() gives exactly the days on which membershipOn() differs, with both answers", () => {
  fc.assert(
    fc.property(versions, rolesAsked, ({ before, after }, asked) => {
      const { answers } = compareNetworks(before, after, asked);
      const asOf = before.asOf < after.asOf ? before.asOf : after.asOf;
      for (const regionId of regionIds([before, after])) {
        const spans = answers.filter((change) => change.regionId === regionId);
        const isUnspoken = [before, after].some((network) => !speaksOf(network, regionId));
        const expected = days.flatMap((day) => {
          const [one, other] = [before, after].map((network) => certaintyOn(network, regionId, day, asked));
          if (one === undefined || other === undefined || one === other) return [];
          return [{ day, before: one, after: other, kind: kindOn(one, other, day > asOf || isUnspoken) }];
        });
        const found = days.flatMap((day) =>
          spans
            .filter((span) => covers(span, day))
            .map((span) => ({ day, before: span.before, after: span.after, kind: span.kind })),
        );
        expect(found).toEqual(expected);
      }
    }),
    settings,
  );
});

it("compareNetworks() gives spans in order that are as long as possible", () => {
  fc.assert(
    fc.property(versions, rolesAsked, ({ before, after }, asked) => {
      const { answers } = compareNetworks(before, after, asked);
      for (const [at, span] of answers.entries()) {
        const next = answers[at + 1];
        if (next === undefined || next.regionId !== span.regionId) continue;
        expect((span.lastDay ?? "9999") < (next.firstDay ?? "")).toBe(true);
        const isSplit =
          days[days.indexOf(span.lastDay ?? "") + 1] === next.firstDay &&
          span.before === next.before &&
          span.after === next.after &&
          span.kind === next.kind;
        expect(isSplit).toBe(false);
      }
    }),
    settings,
  );
});

it("compareNetworks() swaps learned and withdrawn and keeps reversed and new when the networks are swapped", () => {
  const swapped = { learned: "withdrawn", withdrawn: "learned", reversed: "reversed", new: "new" } as const;
  const inOrder = (changes: readonly AnswerChange[]) =>
    changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort();
  fc.assert(
    fc.property(versions, rolesAsked, ({ before, after }, asked) => {
      const there = compareNetworks(before, after, asked);
      const back = compareNetworks(after, before, asked);
      const turned = back.answers.map((change) => ({
        ...change,
        before: change.after,
        after: change.before,
        kind: swapped[change.kind],
      }));
      expect(inOrder(turned)).toEqual(inOrder(there.answers));
      expect(back.counts).toEqual(
        there.counts.map((change) => ({ ...change, before: change.after, after: change.before })),
      );
      expect(new Set(back.claims.map(({ claimId }) => claimId))).toEqual(
        new Set(there.claims.map(({ claimId }) => claimId)),
      );
      expect(back.records.memberships.added).toEqual(there.records.memberships.removed);
    }),
    settings,
  );
});

it("compareNetworks() calls it a refinement exactly when nothing is withdrawn or reversed", () => {
  fc.assert(
    fc.property(versions, rolesAsked, ({ before, after }, asked) => {
      const { answers, isRefinement } = compareNetworks(before, after, asked);
      expect(isRefinement).toBe(!answers.some(({ kind }) => kind === "withdrawn" || kind === "reversed"));
    }),
    settings,
  );
});

it("compareNetworks() gives exactly the days on which the range of memberCountOn() differs", () => {
  fc.assert(
    fc.property(versions, rolesAsked, ({ before, after }, asked) => {
      const { counts } = compareNetworks(before, after, asked);
      const asOf = before.asOf < after.asOf ? before.asOf : after.asOf;
      const expected = days.flatMap((day) => {
        const [one, other] = [before, after].map((network) => {
          const { beyondAsOf: _, ...range } = memberCountOn(network, day, asked);
          return range;
        });
        return JSON.stringify(one) === JSON.stringify(other)
          ? []
          : [{ day, before: one, after: other, beyondAsOf: day > asOf }];
      });
      const found = days.flatMap((day) =>
        counts
          .filter((span) => covers(span, day))
          .map((span) => ({
            day,
            before: span.before,
            after: span.after,
            beyondAsOf: span.beyondAsOf,
          })),
      );
      expect(found).toEqual(expected);
    }),
    settings,
  );
});

it("compareNetworks() gives exactly the claims on which reconcileCounts() gives another verdict", () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const [one, other] = [before, after].map(
        (network) => new Map(reconcileCounts(network).map(({ claim, verdict }) => [claim.id, verdict])),
      );
      const ids = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
      expect(compareNetworks(before, after).claims).toEqual(
        [...ids]
          .map((claimId) => ({
            claimId,
            before: one?.get(claimId) ?? null,
            after: other?.get(claimId) ?? null,
          }))
          .filter((claim) => claim.before !== claim.after),
      );
    }),
    settings,
  );
});
