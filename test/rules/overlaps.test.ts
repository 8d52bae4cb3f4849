import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, issuesWith, membership, network } from "../parse/fixtures.ts";

type Dates = readonly [start: string | undefined, end: string | undefined, ...confirmed: string[]];

function dated(id: string, [startDate, endDate, ...confirmed]: Dates, fields: Fields = {}): Fields {
  return membership({
    id,
    startDate,
    endDate,
    confirmations: confirmed.map((date) => ({ date })),
    ...fields,
  });
}

/** The codes of what is found about memberships; that an end is unknown is another matter. */
function codesOf(memberships: readonly Fields[], fields: Fields = {}): string[] {
  const issues = issuesOf(network({ memberships, ...fields }));
  return issues.map(({ code }) => code).filter((code) => code !== "end-unknown");
}

const overlap = ["membership-overlap"];
const boundary = ["membership-overlap", "shared-boundary-day"];
const duplicate = ["membership-duplicate"];
const possible = ["membership-overlap-possible"];

describe("membership-overlap: two memberships share a day in every world", () => {
  it.each<[Dates, Dates, string[]]>([
    // exact: apart, touching, sharing a day, nested, equal
    [["2018-01-01", "2018-12-31"], ["2020-01-01", "2020-12-31"], []],
    [["2018-01-01", "2022-06-30"], ["2022-07-01", "2023-12-31"], []],
    [["2018-01-01", "2022-07-01"], ["2022-07-01", "2023-12-31"], boundary],
    [["2018-01-01", "2022-07-02"], ["2022-07-01", "2023-12-31"], overlap],
    [["2018-01-01", "2023-12-31"], ["2020-01-01", "2020-01-01"], overlap],
    [["2018-01-01", "2018-12-31"], ["2018-01-01", "2018-12-31"], duplicate],
    // ongoing
    [["2018-01-01", ".."], ["2022-07-01", ".."], overlap],
    [["2018-01-01", ".."], ["2022-07-01", "2022-07-31"], overlap],
    [["2018-01-01", "2022-06-30"], ["2022-07-01", ".."], []],
    [["2018-01-01", "2022-07-01"], ["2022-07-01", ".."], boundary],
    // an end that is unknown may lie right after the start, or after the last confirmation
    [["2018-01-01", undefined], ["2019-01-01", "2019-12-31"], []],
    [["2018-01-01", undefined], ["2018-01-01", "2019-12-31"], overlap],
    [["2018-01-01", undefined, "2019-06-01"], ["2019-06-01", ".."], overlap],
    [["2018-01-01", undefined, "2019-06-01"], ["2019-06-02", ".."], []],
    [["2018-01-01", undefined, "2019"], ["2019-01-01", ".."], overlap],
    // a confirmation that may lie within the other says that they may overlap
    [["2018-01-01", undefined, "2019"], ["2019-01-02", ".."], possible],
    // a start that is unknown may lie right before the end, or before the first confirmation
    [[undefined, "2019-12-31"], ["2019-12-30", ".."], overlap],
    [[undefined, "2019-12-31"], ["2019-12-31", ".."], boundary],
    [[undefined, "2019-12-31"], ["2020-01-01", ".."], []],
    [[undefined, "2019-12-31"], ["2018-01-01", "2019-12-30"], []],
    [[undefined, "2019-12-31", "2019-06-01"], ["2018-01-01", "2019-06-01"], overlap],
    [[undefined, "2019-12-31", "2019-06-01"], ["2018-01-01", "2019-05-31"], []],
    [[undefined, undefined], ["2018-01-01", ".."], []],
    [[undefined, undefined], [undefined, undefined], duplicate],
    // inexact: the earliest end of the one against the latest start of the other
    [["2018-01-01", "2019-06"], ["2019-06-01", ".."], overlap],
    [["2018-01-01", "2019-06"], ["2019-06-02", ".."], possible],
    [["2018-01-01", "2019-06-30"], ["2019-06", ".."], overlap],
    [["2018-01-01", "2019-06-29"], ["2019-06", ".."], possible],
    [["2018-01-01", "2019"], ["2019", ".."], possible],
    [["2018-01-01", "[2019..]"], ["2019-01-01", ".."], overlap],
    [["2018-01-01", "[..2019]"], ["2018-06-01", ".."], possible],
    // no day of the one is certain, but it lies within the other however its days fall
    [["2019", "2019"], ["2018-01-01", "2020-12-31"], overlap],
    [["2019", "2019"], ["2019-01-01", "2019-12-31"], overlap],
    [["2019", "2019"], ["2019-01-02", "2019-12-31"], possible],
    [["2019", "2019"], ["2019-01-01", "2019-12-30"], possible],
    [["2019", "2019"], ["2019", "2019"], duplicate],
  ])("%j and %j: %j", (one, other, codes) => {
    expect(codesOf([dated("m1", one), dated("m2", other)])).toEqual(codes);
    expect(codesOf([dated("m2", other), dated("m1", one)])).toEqual(codes);
  });

  // What never ends lasts as long as what may start at any time.
  it.each<[Dates, Dates, string[]]>([
    [["2018-01-01", ".."], [undefined, ".."], overlap],
    [["[2018-01-01..]", ".."], [undefined, ".."], overlap],
    [["[2018-01-01..]", ".."], ["2018-01-01", ".."], overlap],
    [[undefined, ".."], [undefined, ".."], duplicate],
    [["[2024-03-01..2024-03-02]", ".."], ["[2024-03-01..]", undefined], []],
    [["2018-01-01", "2019-12-31"], [undefined, ".."], []],
  ])("%j and %j, which never end or may start at any time: %j", (one, other, codes) => {
    expect(codesOf([dated("m1", one), dated("m2", other)])).toEqual(codes);
    expect(codesOf([dated("m2", other), dated("m1", one)])).toEqual(codes);
  });

  it("or do so because of the life of the network or of the region", () => {
    const memberships = [
      dated("m1", ["2019-06-01", "2019-06-30"]),
      dated("m2", ["[..2019-06-01]", "[2019-01..]"]),
    ];
    expect(codesOf(memberships)).toEqual(possible);
    expect(codesOf(memberships, { foundingDate: "2019-06-01" })).toEqual(overlap);
    const region = { id: "a", name: "Landkreis A", foundingDate: "2019-06-01" };
    expect(codesOf(memberships, { regions: [region] })).toEqual(overlap);
  });
});

describe("membership-overlap-possible", () => {
  const pairsAmong = (memberships: readonly Fields[]) =>
    issuesWith("membership-overlap-possible", network({ memberships })).map(({ params }) =>
      [...params.ids].sort().join(),
    );
  const early = dated("early", ["2018-06-01", "[2019..2021]"]);
  const late = dated("late", ["2021-03-01", "2022"]);
  const third = dated("third", ["[2018..2020]", undefined]);

  it("names two of which one may end after the other has started", () => {
    expect(pairsAmong([early, late])).toEqual(["early,late"]);
  });

  it("names them also beside a third, which may overlap one of them", () => {
    for (const memberships of [
      [early, late, third],
      [third, late, early],
      [late, third, early],
    ]) {
      expect(pairsAmong(memberships).sort()).toEqual(["early,late", "early,third"]);
    }
  });
});

describe("membership-duplicate", () => {
  const undated = (id: string, fields: Fields) => dated(id, [undefined, undefined], fields);

  it("is not about undated memberships with other confirmations", () => {
    const memberships = ["2019", "2021"].map((year) => {
      const confirmations = [{ date: year, source: "s" }];
      return undated(year, { note: `Liste ${year}`, confirmations });
    });
    expect(codesOf(memberships)).not.toContain("membership-duplicate");
  });

  it("is about memberships with other notes, and other sources, but the same dates and confirmations", () => {
    const confirmations = [{ date: "2019" }, { date: "2021" }];
    expect(codesOf([undated("m1", { note: "eins" }), undated("m2", { note: "zwei" })])).toEqual(duplicate);
    expect(
      codesOf([
        undated("m1", { confirmations }),
        undated("m2", { sources: [], confirmations: [...confirmations].reverse() }),
      ]),
    ).toContain("membership-duplicate");
  });

  it("advises to unite what the two records say", () => {
    const [issue] = issuesWith(
      "membership-duplicate",
      network({ memberships: [undated("m1", { note: "eins" }), undated("m2", { note: "zwei" })] }),
    );
    expect(issue?.message.de).toContain("Quellen und Bemerkungen in einer vereinen");
    expect(issue?.message.en).toContain("merge sources and notes into one of them");
    expect(issue?.fix).toBeUndefined();
  });
});

describe("memberships at the same time are no overlap", () => {
  const dates: Dates = ["2018-01-01", "2020-12-31"];
  const later: Dates = ["2018-01-02", "2020-12-31"];

  it.each([
    ["member", "associate"],
    ["associate", "candidate"],
    ["candidate", "member"],
  ])("of the roles %s and %s", (one, other) => {
    expect(codesOf([dated("m1", dates, { role: one }), dated("m2", dates, { role: other })])).toEqual([]);
  });

  it("of different regions, even if one lies within the other", () => {
    const regions = [
      { id: "a", name: "Landkreis A" },
      { id: "b", name: "Verbund B", within: ["a"] },
    ];
    expect(codesOf([dated("m1", dates), dated("m2", dates, { regionId: "b" })], { regions })).not.toContain(
      "membership-overlap",
    );
  });

  it.each(["associate", "candidate"])("but they are one of the same role, such as %s", (role) => {
    expect(codesOf([dated("m1", dates, { role }), dated("m2", later, { role })])).toEqual(overlap);
  });

  it("where no role means that of a member", () => {
    expect(codesOf([dated("m1", dates), dated("m2", later, { role: "member" })])).toEqual(overlap);
  });
});

describe("of several memberships", () => {
  const namesOf = (memberships: readonly Fields[]) => {
    const found = issuesOf(network({ memberships })).filter(({ code }) => code === "membership-overlap");
    return found.map(({ params }) => [...Object.values(params).flat()].sort().join());
  };

  it("three that all overlap are each named", () => {
    const three = ["m1", "m2", "m3"].map((id, at) => dated(id, [`2018-01-0${at + 1}`, ".."]));
    const named = namesOf(three);
    expect(named.length).toBeGreaterThanOrEqual(2);
    for (const id of ["m1", "m2", "m3"]) expect(named.join()).toContain(id);
  });

  it("the one that overlaps two others is named with each", () => {
    const long = dated("long", ["2018-01-01", "2022-12-31"]);
    const first = dated("first", ["2018-06-01", "2018-12-31"]);
    const second = dated("second", ["2020-01-01", "2020-12-31"]);
    for (const memberships of [
      [long, first, second],
      [second, first, long],
      [first, long, second],
    ]) {
      expect(namesOf(memberships).sort()).toEqual(["first,long", "long,second"]);
    }
  });

  it("those between which others lie are found", () => {
    const apart = dated("apart", ["2019-03-01", "2019-03-31"]);
    const inexact = dated("inexact", ["2019", "2019"]);
    const around = dated("around", ["2018-01-01", "2020-12-31"]);
    expect(namesOf([inexact, around])).toEqual(["around,inexact"]);
    expect(namesOf([apart, inexact])).toEqual([]);
    expect(namesOf([apart, inexact, around]).sort()).toEqual(["apart,around", "around,inexact"]);
  });

  it("those of regions that the network does not have are neither its regions' nor one another's", () => {
    const regions = ["known", "known", "stranger", "other", "stranger"];
    const memberships = regions.map((regionId, at) => dated(`m${at}`, ["2018-01-01", ".."], { regionId }));
    expect(
      issuesOf(network({ regions: [{ id: "known", name: "Region" }], memberships }))
        .filter(({ code }) => code === "membership-duplicate")
        .map(({ path }) => path[1]),
    ).toEqual([1, 4]);
  });

  it("a chain in which each touches the next has no overlap", () => {
    const years = [2018, 2019, 2020, 2021];
    const chain = years.map((year) => dated(`m${year}`, [`${year}-01-01`, `${year}-12-31`]));
    expect(findings(network({ memberships: chain.reverse() }))).toEqual([]);
  });
});
