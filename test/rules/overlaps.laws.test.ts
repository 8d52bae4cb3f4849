import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOfMembership,
  dayOf,
  isoOf,
  type RawMembership,
  type RawNetwork,
} from "../worlds/enumeration.ts";
import {
  areComparable,
  distinct,
  idsOf,
  isConsistent,
  isDay,
  isOverlapPossible,
  issuesOf,
  kindOf,
  mustOverlap,
  pairOf,
  pairsOf,
  permutationsOf,
} from "./between-records.ts";
import { type DatedFields, datedFields, field, lifeFields, runs } from "./date-arbitraries.ts";
import { applied } from "./fix.ts";

interface Membership extends RawMembership {
  readonly note?: string;
}

interface Input extends RawNetwork {
  readonly memberships: readonly Membership[];
}

/** The dates with no more than so many confirmations. */
function confirmedTimes({ confirmations = [], ...dates }: DatedFields = {}, most: number): DatedFields {
  const left = confirmations.slice(0, most);
  return left.length === 0 ? dates : { ...dates, confirmations: left };
}

/** Two to four memberships, mostly of one region and role, some of them the same twice but for a note. */
const memberships: fc.Arbitrary<Membership[]> = fc
  .tuple(
    fc.array(datedFields, { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.record({
        dates: fc.nat(3),
        regionId: fc.constantFrom("a", "a", "a", "a", "b"),
        role: fc.constantFrom(undefined, undefined, undefined, "member" as const, "associate" as const),
        note: fc.constantFrom(undefined, undefined, "Notiz"),
        /** How many of the confirmations it has, so that dates are the same and confirmations differ. */
        confirmed: fc.constantFrom(2, 2, 1, 0),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  )
  .map(([dates, seeds]) =>
    seeds.map((seed, at) => ({
      id: `m${at}`,
      regionId: seed.regionId,
      ...field("role", seed.role),
      ...field("note", seed.note),
      ...confirmedTimes(dates[(seed.dates + at) % dates.length], seed.confirmed),
    })),
  );

const inputs: fc.Arbitrary<Input> = fc
  .tuple(memberships, lifeFields, lifeFields)
  .map(([records, ofNetwork, ofRegion]) => ({
    schemaVersion: 1,
    id: "network",
    name: { de: "Netz" },
    asOf: "2022-12-31",
    roster: "complete",
    ...ofNetwork,
    regions: [
      { id: "a", name: "Landkreis A", ...ofRegion },
      { id: "b", name: "Landkreis B" },
    ],
    memberships: records,
  }))
  .filter((input) => input.memberships.every((one) => isConsistent(input, one)));

/** Of memberships that are the same twice any may stand for all: the id of the first. */
function representativeIn({ memberships }: Input): (id: string) => string {
  const kinds = new Map(memberships.map((one) => [one.id, kindOf(one)]));
  return (id) => [...kinds].find(([, kind]) => kind === kinds.get(id))?.[0] ?? id;
}

/** The pairs that issues of a code name, by their representatives. */
function namedPairs(input: Input, code: string): string[] {
  const representative = representativeIn(input);
  return distinct(issuesOf(input, code).map((issue) => idsOf(issue).map(representative).sort().join(" ")));
}

/** The pairs of one region and role of which something holds, by their representatives. */
function pairsThat(input: Input, holds: (one: Membership, other: Membership) => boolean): string[] {
  const representative = representativeIn(input);
  return distinct(
    pairsOf(input.memberships)
      .filter(([one, other]) => areComparable(one, other) && holds(one, other))
      .map(([one, other]) => pairOf(representative(one.id), representative(other.id))),
  );
}

function overlapIn(input: Input) {
  return (one: Membership, other: Membership) =>
    mustOverlap(boundsOfMembership(input, one), boundsOfMembership(input, other));
}

function holdFor(law: (input: Input) => void, numRuns = runs): void {
  fc.assert(fc.property(inputs, law), { numRuns });
}

describe("membership-overlap", () => {
  it("names only pairs that share a day in every world", () => {
    holdFor((input) => {
      const overlapping = pairsThat(input, overlapIn(input));
      const named = namedPairs(input, "membership-overlap");
      expect(named.filter((pair) => !overlapping.includes(pair))).toEqual([]);
    });
  });

  it("names every membership that shares a day with another in every world", () => {
    holdFor((input) => {
      const overlapping = pairsThat(input, overlapIn(input)).flatMap((pair) => pair.split(" "));
      const named = namedPairs(input, "membership-overlap").flatMap((pair) => pair.split(" "));
      expect(distinct(named)).toEqual(distinct(overlapping));
    });
  });

  it("is an error at one of both", () => {
    holdFor((input) => {
      for (const issue of issuesOf(input, "membership-overlap")) {
        expect(issue.severity).toBe("error");
        expect(idsOf(issue)).toHaveLength(2);
        expect(idsOf(issue)).toContain(input.memberships[Number(issue.path[1])]?.id);
      }
    });
  });
});

it("membership-overlap-possible names every pair that may overlap by what is on record, and no other", () => {
  holdFor((input) => {
    expect(namedPairs(input, "membership-overlap-possible")).toEqual(
      pairsThat(input, (one, other) => isOverlapPossible(input, one, other)),
    );
  }, 2 * runs);
});

it("membership-duplicate names every membership that is there twice, and replaces the overlaps", () => {
  holdFor((input) => {
    const isTwice = ({ id }: Membership) =>
      pairsOf(input.memberships).some(
        ([one, other]) => kindOf(one) === kindOf(other) && (one.id === id || other.id === id),
      );
    const named = issuesOf(input, "membership-duplicate").map((issue) => idsOf(issue));
    expect(distinct(named.flat())).toEqual(input.memberships.filter(isTwice).map(({ id }) => id));
    const kinds = new Map(input.memberships.map((one) => [one.id, kindOf(one)]));
    for (const ids of named) expect(new Set(ids.map((id) => kinds.get(id))).size).toBe(1);
    for (const code of ["membership-overlap", "membership-overlap-possible", "shared-boundary-day"]) {
      for (const issue of issuesOf(input, code))
        expect(new Set(idsOf(issue).map((id) => kinds.get(id))).size).toBe(2);
    }
  });
});

describe("shared-boundary-day", () => {
  const isEndAndStart = (one: Membership, other: Membership) =>
    isDay(one.endDate) && one.endDate === other.startDate;

  it("names every pair of which the end of one is the start of the other, whatever else overlaps", () => {
    holdFor((input) => {
      expect(namedPairs(input, "shared-boundary-day")).toEqual(
        pairsThat(input, (one, other) => isEndAndStart(one, other) || isEndAndStart(other, one)),
      );
    }, 2 * runs);
  });

  /** The membership that ends and the one that starts on the shared day, with their places. */
  function bothOf(input: Input, ids: readonly string[]) {
    const [ending, starting] = ids.map((id) => input.memberships.find((one) => one.id === id));
    if (!ending || !starting) throw new Error(`Not two memberships: ${ids.join(" ")}`);
    return { ending, starting };
  }

  it("names first the membership that ends, then the one that starts", () => {
    holdFor((input) => {
      for (const issue of issuesOf(input, "shared-boundary-day")) {
        const { ending, starting } = bothOf(input, idsOf(issue));
        expect(issue.severity).toBe("info");
        expect([isDay(ending.endDate), ending.endDate]).toEqual([true, starting.startDate]);
      }
    });
  });

  it("offers the day before and the day after, as far as the record stays without contradiction", () => {
    holdFor((input) => {
      for (const issue of issuesOf(input, "shared-boundary-day")) {
        const { ending, starting } = bothOf(input, idsOf(issue));
        const day = dayOf(ending.endDate ?? "");
        const candidates = [
          { record: ending, name: "endDate", value: isoOf(day - 1) },
          { record: starting, name: "startDate", value: isoOf(day + 1) },
        ];
        const expected = candidates
          .filter(({ record, name, value }) => isConsistent(input, { ...record, [name]: value }))
          .map(({ record, name, value }) => {
            const path = ["memberships", input.memberships.indexOf(record), name];
            return { kind: "set", path, value };
          });
        const offered = (issue.choices ?? []).map(({ fix }) => JSON.stringify(fix));
        expect(distinct(offered)).toEqual(distinct(expected.map((fix) => JSON.stringify(fix))));
      }
    }, 2 * runs);
  });

  it("is gone with any of its choices, and nothing else is wrong then", () => {
    const ofDates = ["date-order", "confirmation-outside", "membership-before-founding"];
    const ofLives = ["membership-after-dissolution", "membership-outside-region"];
    holdFor((input) => {
      for (const issue of issuesOf(input, "shared-boundary-day")) {
        const pair = idsOf(issue).sort().join(" ");
        for (const { fix } of issue.choices ?? []) {
          const after = issuesOf(applied(input, fix));
          const codes = after.map(({ code }) => code);
          expect([...ofDates, ...ofLives].filter((code) => codes.includes(code))).toEqual([]);
          const left = after.filter(({ code }) => code.endsWith("-day") || code.includes("overlap"));
          expect(left.map((one) => idsOf(one).sort().join(" "))).not.toContain(pair);
        }
      }
    });
  });
});

it("rules between memberships name no pair twice", () => {
  holdFor((input) => {
    const found = issuesOf(input)
      .filter(({ code }) => code.startsWith("membership-") || code === "shared-boundary-day")
      .map((issue) => `${issue.code} ${idsOf(issue).sort().join(" ")}`);
    expect(found.sort()).toEqual(distinct(found));
  });
});

it("rules between memberships find the same in every order of the list", () => {
  const codes = ["duplicate", "overlap", "overlap-possible"].map((name) => `membership-${name}`);
  holdFor((input) => {
    const representative = representativeIn(input);
    const foundIn = (records: readonly Membership[]) =>
      distinct(
        issuesOf({ ...input, memberships: records })
          .filter(({ code }) => codes.includes(code) || code === "shared-boundary-day")
          .map((issue) => `${issue.code} ${idsOf(issue).map(representative).sort().join(" ")}`),
      );
    const expected = foundIn(input.memberships);
    for (const order of permutationsOf(input.memberships)) expect(foundIn(order)).toEqual(expected);
  }, runs / 3);
});
