import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fields, network } from "../parse/fixtures.ts";
import { boundsOf, daysOf, type RawRecord } from "../worlds/enumeration.ts";
import {
  distinct,
  idsOf,
  issuesOf,
  mayOverlap,
  pairOf,
  pairsNamed,
  pairsOf,
  paramOf,
  permutationsOf,
} from "./between-records.ts";
import { anyDate, datedFields, field, runs } from "./date-arbitraries.ts";

const ids = ["a", "b", "c", "d"] as const;
const names = ["Aach", "Bebra", "Calw", "Daun"];

describe("key-shared", () => {
  const validity = fc
    .tuple(anyDate, anyDate)
    .filter(([first, last]) => daysOf(first)[0] <= daysOf(last)[1])
    .map(([first, last]) => ({ ...field("startDate", first), ...field("endDate", last) }));
  const key = fc.tuple(fc.constantFrom("06535", "06535", "06632"), validity).map(([value, dates]) => ({
    ...{ scheme: "kreis", value },
    ...dates,
  }));
  interface Region {
    readonly id: string;
    readonly name: string;
    readonly identifiers: readonly {
      readonly value: string;
      readonly startDate?: string;
      readonly endDate?: string;
    }[];
  }
  const regionsArbitrary: fc.Arbitrary<Region[]> = fc
    .array(fc.array(key, { minLength: 1, maxLength: 1 }), { minLength: 2, maxLength: 4 })
    .map((keys) =>
      keys.map((identifiers, at) => ({ id: ids[at] ?? "", name: names[at] ?? "", identifiers })),
    );

  /** At most two changes; a change that ends nobody has the same regions on both sides. */
  const changesOf = (regions: readonly Region[]) => {
    const side = fc.subarray(
      regions.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    );
    return fc.array(fc.record({ predecessors: side, successors: side }), { maxLength: 2 }).map((sides) =>
      sides.map((one, at) => ({
        ...{ id: `c${at}`, kind: "split", date: `20${20 + at}-01-01` },
        ...one,
      })),
    );
  };
  const systems = regionsArbitrary.chain((regions) =>
    fc.record({ regions: fc.constant(regions), regionChanges: changesOf(regions) }),
  );

  interface System {
    readonly regions: readonly Region[];
    readonly regionChanges: readonly {
      readonly predecessors: readonly string[];
      readonly successors: readonly string[];
    }[];
  }

  function offendingIn({ regions, regionChanges }: System): string[] {
    const isAtOneTime = (one: Region, other: Region) =>
      one.identifiers.some((key) =>
        other.identifiers.some(
          (second) =>
            key.value === second.value &&
            mayOverlap(boundsOf({ id: "", ...key }), boundsOf({ id: "", ...second })),
        ),
      );
    const areOnBothSides = (one: Region, other: Region) =>
      regionChanges.some(
        ({ predecessors, successors }) =>
          (predecessors.includes(one.id) && successors.includes(other.id)) ||
          (predecessors.includes(other.id) && successors.includes(one.id)),
      );
    return pairsOf(regions)
      .filter(([one, other]) => isAtOneTime(one, other) && !areOnBothSides(one, other))
      .map(([one, other]) => pairOf(one.id, other.id))
      .sort();
  }

  it("names every pair of regions with one key at a time that are not on the two sides of one change, and no other", () => {
    fc.assert(
      fc.property(systems, (system) => {
        const input = network({ ...system });
        expect(distinct(pairsNamed(input, "key-shared", "regionIds"))).toEqual(offendingIn(system));
        for (const { severity } of issuesOf(input, "key-shared")) expect(severity).toBe("warning");
      }),
      { numRuns: runs },
    );
  });

  it("names the same pairs in every order of the regions", () => {
    fc.assert(
      fc.property(systems, (system) => {
        const foundIn = (regions: readonly Region[]) =>
          distinct(pairsNamed(network({ ...system, regions }), "key-shared", "regionIds"));
        const expected = foundIn(system.regions);
        for (const order of permutationsOf(system.regions)) expect(foundIn(order)).toEqual(expected);
      }),
      { numRuns: runs / 3 },
    );
  });

  it.each(permutationsOf(["a", "b", "c"]))(
    "names a, b and b, c for a merger of a into c, in the order %s %s %s",
    (...order) => {
      const regions = order.map((id) => ({
        ...{ id, name: names[order.indexOf(id)] },
        identifiers: [{ scheme: "kreis", value: "06535" }],
      }));
      const merger = { id: "x", kind: "merger", date: "2020-01-01", predecessors: ["a"], successors: ["c"] };
      expect(
        pairsNamed(network({ regions, regionChanges: [merger] }), "key-shared", "regionIds").sort(),
      ).toEqual(["a b", "b c"]);
    },
  );
});

/** Which regions each region lies within, at whatever distance. */
function enclosing(
  regions: readonly { readonly id: string; readonly within: readonly string[] }[],
  id: string,
) {
  const found = new Set<string>();
  const climb = (from: string) => {
    for (const next of regions.find((one) => one.id === from)?.within ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      climb(next);
    }
  };
  climb(id);
  return found;
}

const nestings = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => {
    const known = ids.slice(0, count);
    return fc.tuple(...known.map(() => fc.subarray([...known], { maxLength: Math.min(2, count) })));
  })
  .map((all) => all.map((within, at) => ({ id: ids[at] ?? "", name: names[at] ?? "", within })));

describe("within-cycle", () => {
  it("names every region that lies within itself, at whatever distance, and no other", () => {
    fc.assert(
      fc.property(nestings, (regions) => {
        const issues = issuesOf(network({ regions }), "within-cycle");
        expect(issues.map(({ path }) => path.join(" ")).sort()).toEqual(
          regions.flatMap(({ id }, at) => (enclosing(regions, id).has(id) ? [`regions ${at} within`] : [])),
        );
        for (const { severity } of issues) expect(severity).toBe("error");
      }),
      { numRuns: runs },
    );
  });

  it("names the regions of a circle, however long it is", () => {
    const regions = Array.from({ length: 30 }, (_, at) => ({
      ...{ id: `r${at}`, name: `Region ${at}` },
      within: [`r${(at + 1) % 30}`],
    }));
    expect(issuesOf(network({ regions }), "within-cycle")).toHaveLength(30);
    expect(
      issuesOf(
        network({ regions: regions.map((one, at) => (at === 29 ? { ...one, within: [] } : one)) }),
        "within-cycle",
      ),
    ).toEqual([]);
  });
});

describe("region-nested", () => {
  interface Nested {
    readonly regions: readonly { readonly id: string; readonly within: readonly string[] }[];
    readonly memberships: readonly (RawRecord & { readonly regionId: string })[];
  }
  const inputs = nestings
    .filter((regions) => regions.every(({ id }) => !enclosing(regions, id).has(id)))
    .chain((regions) =>
      fc.record({
        regions: fc.constant(regions),
        memberships: fc
          .array(fc.tuple(fc.constantFrom(...regions.map(({ id }) => id)), datedFields), { maxLength: 4 })
          .map((records) => records.map(([regionId, dates], at) => ({ ...dates, id: `m${at}`, regionId }))),
      }),
    );

  function areMembersAtOnce({ memberships }: Nested, one: string, other: string): boolean {
    const boundsIn = (id: string) => memberships.filter(({ regionId }) => regionId === id).map(boundsOf);
    return boundsIn(one).some((bounds) => boundsIn(other).some((second) => mayOverlap(bounds, second)));
  }

  const namedIn = (nested: Nested) =>
    issuesOf(network({ ...nested }), "region-nested").map((issue) => idsOf(issue, "regionIds").join(" "));

  it("names only a region within another, both of which may be members on one day", () => {
    fc.assert(
      fc.property(inputs, (nested) => {
        const expected = nested.regions.flatMap(({ id }) =>
          [...enclosing(nested.regions, id)]
            .filter((other) => areMembersAtOnce(nested, id, other))
            .map((other) => `${id} ${other}`),
        );
        expect(namedIn(nested).filter((pair) => !expected.includes(pair))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names each member with every member right above it", () => {
    fc.assert(
      fc.property(inputs, (nested) => {
        const expected = nested.regions.flatMap(({ id, within }) =>
          within.filter((other) => areMembersAtOnce(nested, id, other)).map((other) => `${id} ${other}`),
        );
        const named = namedIn(nested);
        expect(expected.filter((pair) => !named.includes(pair))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names each member that lies within another at whatever distance", () => {
    fc.assert(
      fc.property(inputs, (nested) => {
        const expected = nested.regions
          .map(({ id }) => id)
          .filter((id) =>
            [...enclosing(nested.regions, id)].some((other) => areMembersAtOnce(nested, id, other)),
          );
        expect(distinct(namedIn(nested).map((pair) => pair.split(" ")[0] ?? ""))).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

describe("region-name-similar", () => {
  interface Named {
    readonly id: string;
    readonly name: string;
    readonly core: string;
    readonly hasWord: boolean;
    readonly kind?: string;
    readonly key?: string;
  }

  /** One name in many spellings: with or without the word Landkreis, which has many spellings too. */
  const spelling = fc.record({
    word: fc.constantFrom("Landkreis ", "LK ", "Lkr. ", "Kreis ", "landkreis  ", "", ""),
    core: fc.constantFrom("Meißen", "Merzig-Wadern"),
    form: fc.constantFrom("plain", "plain", "lower", "dash", "space", "invisible", "decomposed"),
  });
  const written = ({ word, core, form }: { word: string; core: string; form: string }) => {
    const name = `${word}${core}`;
    if (form === "lower") return name.toLowerCase();
    if (form === "dash") return name.replace("-", "\u2010");
    if (form === "space") return `${name.replace(" ", "\u00A0")} `;
    if (form === "invisible") return `${name.slice(0, -1)}\u200B${name.slice(-1)}`;
    if (form === "decomposed") return name.normalize("NFD");
    return name;
  };
  const regionsArbitrary = fc
    .array(
      fc.record({
        spelling,
        kind: fc.constantFrom(undefined, undefined, "district", "municipal-association"),
        key: fc.constantFrom(undefined, undefined, "06535", "06632"),
      }),
      { minLength: 2, maxLength: 4 },
    )
    .map((seeds): Named[] =>
      seeds.map(({ spelling, kind, key }, at) => ({
        ...{ id: ids[at] ?? "", name: written(spelling), core: spelling.core, hasWord: spelling.word !== "" },
        ...field("kind", kind),
        ...field("key", key),
      })),
    );

  const inputOf = (regions: readonly Named[]): Fields =>
    network({
      regions: regions.map(({ id, name, kind, key }) => ({
        ...{ id, name },
        ...field("kind", kind),
        identifiers: key === undefined ? [] : [{ scheme: "kreis", value: key }],
      })),
    });

  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;

  /** The pairs that must be named, and those of which the rules can be read both ways. */
  function similarIn(regions: readonly Named[]) {
    const alike = pairsOf(regions).filter(([one, other]) => one.core === other.core);
    const isOtherArea = ([one, other]: [Named, Named]) =>
      differ(one.kind, other.kind) || differ(one.key, other.key);
    const idsIn = (pairs: readonly [Named, Named][]) =>
      pairs.map(([one, other]) => pairOf(one.id, other.id)).sort();
    return {
      certain: idsIn(alike.filter((pair) => !isOtherArea(pair))),
      unsaid: idsIn(alike.filter((pair) => isOtherArea(pair) && pair[0].hasWord !== pair[1].hasWord)),
    };
  }

  it("names every pair of equal names that neither keys nor kinds tell apart, also without the word of kind", () => {
    fc.assert(
      fc.property(regionsArbitrary, (regions) => {
        const named = pairsNamed(inputOf(regions), "region-name-similar", "regionIds");
        expect(similarIn(regions).certain.filter((pair) => !named.includes(pair))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("names no pair that a name, a key or a kind tells apart, and is a warning", () => {
    fc.assert(
      fc.property(regionsArbitrary, (regions) => {
        const { certain, unsaid } = similarIn(regions);
        const named = pairsNamed(inputOf(regions), "region-name-similar", "regionIds");
        expect(named.filter((pair) => ![...certain, ...unsaid].includes(pair))).toEqual([]);
        for (const { severity } of issuesOf(inputOf(regions), "region-name-similar"))
          expect(severity).toBe("warning");
      }),
      { numRuns: runs },
    );
  });

  it("names the same pairs in every order of the regions", () => {
    fc.assert(
      fc.property(regionsArbitrary, (regions) => {
        const foundIn = (order: readonly Named[]) =>
          distinct(pairsNamed(inputOf(order), "region-name-similar", "regionIds"));
        const expected = foundIn(regions);
        for (const order of permutationsOf(regions)) expect(foundIn(order)).toEqual(expected);
      }),
      { numRuns: runs / 3 },
    );
  });

  it("names a region without a bracket once, with all with one that nothing tells apart, in every order", () => {
    const regions = fc
      .array(
        fc.record({
          name: fc.constantFrom("Ort", "ORT ", "Ort (A)", "ort (a)", "Ort (B)"),
          kind: fc.constantFrom(undefined, undefined, "district", "municipal-association"),
          key: fc.constantFrom(undefined, undefined, "06535", "06632"),
        }),
        { minLength: 2, maxLength: 4 },
      )
      .map((seeds) =>
        seeds.map(
          ({ name, kind, key }, at): Named => ({
            ...{ id: ids[at] ?? "", name, core: "", hasWord: false },
            ...field("kind", kind),
            ...field("key", key),
          }),
        ),
      );
    fc.assert(
      fc.property(regions, (regions) => {
        const isBare = ({ name }: Named) => !name.includes("(");
        const expected = regions.filter(isBare).flatMap((bare) => {
          const others = regions.filter(
            (other) => !isBare(other) && !differ(bare.kind, other.kind) && !differ(bare.key, other.key),
          );
          return others.length === 0 ? [] : [[bare.id, ...others.map(({ id }) => id).sort()].join(" ")];
        });
        for (const order of permutationsOf(regions)) {
          const found = issuesOf(inputOf(order), "region-name-similar")
            .filter((issue) => paramOf(issue, "reason") === "bracket")
            .map((issue) => idsOf(issue, "regionIds"));
          expect(found.map(([bare, ...others]) => [bare, ...[...others].sort()].join(" ")).sort()).toEqual(
            expected.sort(),
          );
        }
      }),
      { numRuns: runs / 3 },
    );
  });
});
