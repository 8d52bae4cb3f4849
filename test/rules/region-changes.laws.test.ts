import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { network } from "../parse/fixtures.ts";
import {
  type Bounds,
  boundsOfMembership,
  type Days,
  daysFrom,
  daysOf,
  type RawChange,
  type RawMembership,
  type RawNetwork,
} from "../worlds/enumeration.ts";
import { distinct, isConsistent, issuesOf, meet, paramOf, permutationsOf } from "./between-records.ts";
import { anyEnd, type DatedFields, datedFields, field, givenDate, runs } from "./date-arbitraries.ts";

interface Change extends RawChange {
  readonly id: string;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly continuedBy: readonly string[];
}

const ids = ["a", "b", "c"] as const;
const regions = ids.map((id) => ({ id, name: `Region ${id}` }));
const side = fc.subarray([...ids], { minLength: 1, maxLength: 2 });
const ending = fc.constantFrom("merger", "absorption", "split");
const lasting = fc.constantFrom("rename", "rekey", "boundary");
const year = fc.integer({ min: 2018, max: 2022 }).map((number) => `${number}-01-01`);

function sameSides({ predecessors, successors }: Change): boolean {
  return distinct(predecessors).join() === distinct(successors).join();
}

function isKindThatLasts({ kind }: Change): boolean {
  return ["rename", "rekey", "boundary"].includes(kind);
}

function endedBy(change: Change): string[] {
  if (isKindThatLasts(change)) return [];
  return change.predecessors.filter((id) => !change.successors.includes(id));
}

/** One to three changes; those that end no region have the same regions on both sides unless they are `crooked`. */
function changes(date: fc.Arbitrary<string>, isCrooked: boolean): fc.Arbitrary<Change[]> {
  const kinds = fc.oneof({ weight: 3, arbitrary: ending }, { weight: 1, arbitrary: lasting });
  return fc
    .array(fc.record({ date, kind: kinds, predecessors: side, successors: side }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((seeds) =>
      seeds.map((seed, at): Change => {
        const change = { ...seed, id: `c${at}`, continuedBy: [] };
        return isKindThatLasts(change) && !isCrooked ? { ...change, successors: seed.predecessors } : change;
      }),
    );
}

const inputOf = (regionChanges: readonly Change[]) => network({ regions, regionChanges });

describe("change-sides", () => {
  it("is about each rename, rekey or boundary change with other regions on its two sides, and no other", () => {
    fc.assert(
      fc.property(changes(year, true), (list) => {
        const issues = issuesOf(inputOf(list), "change-sides");
        const crooked = list.filter((change) => isKindThatLasts(change) && !sameSides(change));
        expect(distinct(issues.map(({ path }) => path.slice(0, 2).join(" ")))).toEqual(
          crooked.map((change) => `regionChanges ${list.indexOf(change)}`),
        );
        for (const issue of issues) {
          expect(issue.severity).toBe("error");
          expect(paramOf(issue, "kind")).toBe(list[Number(issue.path[1])]?.kind);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("change-continuation", () => {
  it("is about each region of continuedBy that is no successor, and no other", () => {
    const continued = fc
      .tuple(changes(year, false), fc.array(fc.subarray([...ids]), { minLength: 3, maxLength: 3 }))
      .map(([list, names]) => list.map((change, at) => ({ ...change, continuedBy: names[at] ?? [] })));
    fc.assert(
      fc.property(continued, (list) => {
        const expected = list.flatMap(({ successors, continuedBy }, at) =>
          continuedBy.flatMap((id, place) =>
            successors.includes(id) ? [] : [`regionChanges ${at} continuedBy ${place}`],
          ),
        );
        const issues = issuesOf(inputOf(list), "change-continuation");
        expect(issues.map(({ path }) => path.join(" ")).sort()).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe("change-cycle", () => {
  /** Ways of changes, each after the one before it, from the end of a region back to it. */
  function waysBack(list: readonly Change[], canFollow: (first: Change, then: Change) => boolean) {
    const found: { regionId: string; way: Change[]; back: Change }[] = [];
    const follow = (regionId: string, way: readonly Change[]) => {
      const last = way.at(-1);
      if (!last) return;
      for (const next of list) {
        if (way.includes(next) || sameSides(next) || !canFollow(last, next)) continue;
        if (!last.successors.some((id) => next.predecessors.includes(id))) continue;
        if (next.successors.includes(regionId)) found.push({ regionId, way: [...way, next], back: next });
        follow(regionId, [...way, next]);
      }
    };
    for (const change of list) for (const regionId of endedBy(change)) follow(regionId, [change]);
    return found;
  }

  const isNeverAfter = (first: Change, then: Change) => daysOf(first.date)[1] <= daysOf(then.date)[0];
  const isSometimeNotAfter = (first: Change, then: Change) => daysOf(first.date)[0] <= daysOf(then.date)[1];
  const dates = fc.oneof(
    year,
    year.map((day) => day.slice(0, 4)),
    fc.constantFrom("[2018..2020]", "[2019..]"),
  );

  const issuesAbout = (list: readonly Change[]) =>
    issuesOf(inputOf(list), "change-cycle").map((issue) => ({
      severity: issue.severity,
      path: issue.path,
      regionId: String(paramOf(issue, "regionId")),
    }));

  it("names only regions that a change has ended and that a later one leads back to", () => {
    fc.assert(
      fc.property(changes(dates, false), (list) => {
        const ways = waysBack(list, isSometimeNotAfter);
        const expected = distinct(
          ways.map(({ regionId, back }) => `regionChanges ${list.indexOf(back)} successors ${regionId}`),
        );
        const named = issuesAbout(list).map(({ path, regionId }) => `${path.join(" ")} ${regionId}`);
        expect(named.filter((one) => !expected.includes(one))).toEqual([]);
      }),
      { numRuns: 2 * runs },
    );
  });

  it("says nothing of a system in which no way leads back, in whatever order of time", () => {
    fc.assert(
      fc.property(changes(dates, false), (list) => {
        fc.pre(waysBack(list, () => true).length === 0);
        expect(issuesAbout(list)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names a region of every way back in the order of time, as an error", () => {
    fc.assert(
      fc.property(changes(dates, false), (list) => {
        const issues = issuesAbout(list);
        for (const { way } of waysBack(list, isNeverAfter)) {
          const onWay = way.flatMap(({ predecessors, successors }) => [...predecessors, ...successors]);
          const named = issues.filter(({ regionId }) => onWay.includes(regionId));
          expect(named.map(({ severity }) => severity)).toContain("error");
        }
      }),
      { numRuns: 2 * runs },
    );
  });

  it("finds the same in every order of the list when every change has a day of its own", () => {
    fc.assert(
      fc.property(changes(year, false), (list) => {
        fc.pre(new Set(list.map(({ date }) => date)).size === list.length);
        const foundIn = (order: readonly Change[]) =>
          distinct(
            issuesAbout(order).map(({ path, regionId }) => `${order[Number(path[1])]?.id} ${regionId}`),
          );
        const expected = foundIn(list);
        for (const order of permutationsOf(list)) expect(foundIn(order)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe("succession-unfilled", () => {
  interface Input extends RawNetwork {
    readonly schemaVersion: 1;
    readonly id: string;
    readonly name: { readonly de: string };
    readonly regionChanges: readonly Change[];
    readonly memberships: readonly RawMembership[];
  }

  const change = fc
    .record({
      date: givenDate,
      kind: ending,
      predecessors: side,
      successors: side,
      lasts: fc.constantFrom(false, false, true),
    })
    .chain(({ lasts, ...seed }) => {
      const successors = lasts ? seed.predecessors : seed.successors;
      const fields = { ...seed, id: "c", successors, ...(lasts ? { kind: "boundary" } : {}) };
      return fc.subarray(successors).map((continuedBy): Change => ({ ...fields, continuedBy }));
    });

  /** Memberships that mostly begin or end near the change. */
  const inputs = fc
    .tuple(
      change,
      fc.array(fc.tuple(fc.constantFrom(...ids), datedFields), { minLength: 1, maxLength: 3 }),
      fc.tuple(givenDate, anyEnd, fc.boolean()),
    )
    .map(([one, records, [early, end, hasEarly]]): Input => {
      const before: [string, DatedFields][] = hasEarly
        ? [[one.predecessors[0] ?? "a", { startDate: "2018", ...field("endDate", end) }]]
        : [];
      const all = [...before, ...records];
      return {
        ...{ schemaVersion: 1, id: "network", name: { de: "Netz" }, asOf: "2022-12-31", roster: "complete" },
        regions,
        regionChanges: [early === one.date ? { ...one, date: early } : one],
        memberships: all.map(([regionId, dates], at) => ({ ...dates, id: `m${at}`, regionId })),
      };
    })
    .filter((input) => input.memberships.every((record) => isConsistent(input, record)));

  /** Where the memberships of a region lie. */
  const recordsOf = (input: Input, regionId: string) =>
    input.memberships
      .filter((record) => record.regionId === regionId)
      .map((record) => boundsOfMembership(input, record));
  const isCertainOn = (records: readonly Bounds[], day: number) =>
    records.some(({ start, end }) => start[1] <= day && day <= end[0]);
  const isPossibleOn = (records: readonly Bounds[], day: number) =>
    records.some(({ start, end }) => start[0] <= day && day <= end[1]);

  /** The days before the change, as far as they need to be told apart: one at each end of an open side will do. */
  function daysBefore({ date }: Change): number[] {
    const window: Days = [daysOf("2017-12-01")[0], daysOf("2022-12-31")[1]];
    const [earliest, latest] = daysOf(date);
    return daysFrom(Math.max(earliest, window[0]) - 1, Math.min(latest, window[1]) - 1);
  }

  /** Whether nobody takes over in the region from a predecessor that is a member before. */
  function isUnfilled(input: Input, change: Change, regionId: string): boolean {
    const days = daysBefore(change);
    const records = recordsOf(input, regionId);
    const goesOn = change.predecessors.includes(regionId);
    if (goesOn && days.some((day) => isPossibleOn(records, day))) return false;
    const mayStart = records.some(({ start }) => meet(start, daysOf(change.date)));
    return !mayStart && days.some((day) => !isCertainOn(records, day));
  }

  /** Regions that nobody fills, where a predecessor is certainly a member on all of the days. */
  const unfilledIn = (input: Input, daysAsked: (days: readonly number[]) => readonly number[]) =>
    input.regionChanges
      .filter((change) =>
        change.predecessors.some((id) => {
          const records = recordsOf(input, id);
          return daysAsked(daysBefore(change)).every((day) => isCertainOn(records, day));
        }),
      )
      .flatMap((change) =>
        change.continuedBy.filter((id) => isUnfilled(input, change, id)).map((id) => `${change.id} ${id}`),
      );

  const namedIn = (input: Input) =>
    issuesOf(input, "succession-unfilled").map(
      (issue) => `${paramOf(issue, "changeId")} ${paramOf(issue, "regionId")}`,
    );

  it("names every region that nobody fills though a predecessor is a member before, however the days fall", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const expected = unfilledIn(input, (days) => days);
        const named = namedIn(input);
        expect(expected.filter((one) => !named.includes(one))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names no region that may be filled, or that no predecessor is certainly a member before", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        // A predecessor that the change ends is a member until the day before it: so only its first day is asked for.
        const expected = unfilledIn(input, ([first]) => (first === undefined ? [] : [first]));
        const named = namedIn(input);
        expect(named.filter((one) => !expected.includes(one))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("is a warning that names change and region", () => {
    const input = network({
      regions,
      regionChanges: [
        {
          id: "c",
          date: "2020-01-01",
          kind: "merger",
          predecessors: ["a"],
          successors: ["b"],
          continuedBy: ["b"],
        },
      ],
      memberships: [{ id: "m", regionId: "a", startDate: "2018-01-01", endDate: "2019-12-31" }],
    });
    expect(issuesOf(input, "succession-unfilled")).toMatchObject([
      { severity: "warning", params: { regionId: "b", changeId: "c" } },
    ]);
  });
});
