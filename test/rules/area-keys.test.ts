import { isIssue } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { findings, issuesOf, network } from "../parse/fixtures.ts";

/** A network of one region with these keys. */
function withKeys(identifiers: object[], region: object = {}): object {
  return network({ regions: [{ id: "a", name: "Landkreis A", identifiers, ...region }] });
}

/** The codes that one key gives, with the key that its fix writes instead. */
function judged(scheme: string, value: string, dates: object = {}): string[] {
  return issuesOf(withKeys([{ scheme, value, ...dates }])).map(({ code, path, fix }) => {
    if (fix === undefined) return code;
    expect(fix).toMatchObject({ kind: "set", path });
    return `${code} → ${fix.kind === "set" ? fix.value : ""}`;
  });
}

type Key = readonly [scheme: string, value: string];

const soundKeys: Key[] = [
  // sound: Kreis, Gemeinde, Verband, Gemeinde within and without a Verband, kreisfreie Stadt, ROR, NUTS
  ["kreis", "06535"],
  ["ags", "06535001"],
  ["ags", "14612000"],
  ["verband", "072335001"],
  ["verband", "072330001"],
  ["verband", "072339001"],
  ["ars", "072335001001"],
  ["ars", "065350001001"],
  ["ars", "146120000000"],
  ["ror", "0901"],
  ["nuts-2021", "DE725"],
  ["nuts-2021", "DE80O"],
  ["nuts-2024", "DE21I"],
  // the joint German-Luxembourg area
  ["kreis", "07000"],
  ["ags", "07000999"],
];

const faultyKeys: [...Key, code: string][] = [
  // wrong length
  ["kreis", "065", "key-length"],
  ["kreis", "065351", "key-length"],
  ["ags", "0653500", "key-length"],
  ["ror", "09011", "key-length"],
  ["nuts-2021", "DE72", "key-length"],
  // a leading zero lost, and Land and third digit pass with it
  ["kreis", "1054", "key-leading-zero → 01054"],
  ["ags", "6535001", "key-leading-zero → 06535001"],
  ["verband", "72335001", "key-leading-zero → 072335001"],
  ["ars", "72335001001", "key-leading-zero → 072335001001"],
  ["ror", "901", "key-leading-zero → 0901"],
  ["kreis", "6835", "key-length"],
  // padded on the right, with a lost zero too
  ["kreis", "01054000", "key-padded → 01054"],
  ["kreis", "010540000000", "key-padded → 01054"],
  ["kreis", "1054000", "key-padded → 01054"],
  ["verband", "072335001000", "key-padded → 072335001"],
  ["kreis", "01054001", "key-length"],
  // characters
  ["kreis", "1054,0", "key-characters → 01054"],
  ["kreis", "1054.0", "key-characters → 01054"],
  ["kreis", "'01054", "key-characters → 01054"],
  ["kreis", '="01054"', "key-characters → 01054"],
  ["kreis", "05 3 34", "key-characters → 05334"],
  ["kreis", "O1054", "key-characters → 01054"],
  ["kreis", "Göttingen", "key-characters"],
  ["nuts-2021", "de725", "key-characters → DE725"],
  ["nuts-2021", "DEH25", "key-characters"],
  // digits thrown away
  ["ars", "1,5002E+11", "key-scientific"],
  ["ars", "1.5002e11", "key-scientific"],
  // the Land
  ["kreis", "17001", "key-state"],
  ["kreis", "00535", "key-state"],
  ["kreis", "36304", "key-state"],
  ["ror", "1701", "key-state"],
  // the Verband
  ["verband", "072331001", "key-association"],
  ["ars", "072331001001", "key-association"],
  ["ars", "065350002001", "key-association"],
  ["ars", "072335001000", "key-association"],
  ["ars", "072330000001", "key-association"],
];

it("parseNetwork() accepts a key when it has the form of its scheme", () => {
  expect(soundKeys.filter(([scheme, value]) => judged(scheme, value).length > 0)).toEqual([]);
});

it("parseNetwork() refuses a key, with the likeliest one, when it has not the form of its scheme", () => {
  expect(faultyKeys.map(([scheme, value]) => [scheme, value, ...judged(scheme, value)])).toEqual(faultyKeys);
});

/** The third digits by Land, and how many Raumordnungsregionen it has, as the register gives them. */
const register: [land: string, digits: string, rors: number][] = [
  ["01", "0", 5],
  ["02", "0", 1],
  ["03", "1234", 13],
  ["04", "0", 1],
  ["05", "13579", 13],
  ["06", "456", 5],
  ["07", "123", 5],
  ["08", "1234", 12],
  ["09", "1234567", 18],
  ["10", "0", 1],
  ["11", "0", 1],
  ["12", "0", 5],
  ["13", "0", 4],
  ["14", "567", 4],
  ["15", "0", 4],
  ["16", "0", 4],
];

describe.each(register)("in Land %s", (land, digits, rors) => {
  it("a Kreis has one of its third digits", () => {
    const passing = [..."0123456789"].filter((digit) => judged("kreis", `${land}${digit}35`).length === 0);
    expect(passing.join("")).toBe(digits);
    expect(judged("kreis", `${land}835`)).toEqual(digits.includes("8") ? [] : ["key-region-digit"]);
  });

  it("the Raumordnungsregionen are numbered without a gap", () => {
    const numbers = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
    const passing = numbers.filter((number) => judged("ror", land + number).length === 0);
    expect(passing.map(Number)).toEqual(Array.from({ length: rors }, (_, at) => at + 1));
  });
});

describe("a third digit from before a reform", () => {
  it.each([
    ["14", "2008-07-31", "2008-08-01"],
    ["15", "2007-06-30", "2007-07-01"],
  ])("in Land %s passes if the key ended by %s", (land, lastDay, dayAfter) => {
    expect(judged("kreis", `${land}135`, { endDate: lastDay })).toEqual([]);
    expect(judged("kreis", `${land}135`, { endDate: `[..${lastDay}]` })).toEqual([]);
    expect(judged("kreis", `${land}135`, { endDate: dayAfter })).toEqual(["key-region-digit"]);
    expect(judged("kreis", `${land}135`)).toEqual(["key-region-digit"]);
    expect(judged("kreis", `${land}435`, { endDate: lastDay })).toEqual(["key-region-digit"]);
  });
});

describe("keys of one region", () => {
  it.each([
    // a kreisfreie Stadt, a Gemeinde without a Verband, one within a Verband
    [
      [
        ["kreis", "09163"],
        ["ags", "09163000"],
        ["verband", "091630000"],
        ["ars", "091630000000"],
      ],
    ],
    [
      [
        ["ags", "06535001"],
        ["ars", "065350001001"],
        ["verband", "065350001"],
      ],
    ],
    [
      [
        ["ags", "07233501"],
        ["ars", "072335001501"],
      ],
    ],
    [
      [
        ["kreis", "06535"],
        ["nuts-2021", "DE725"],
        ["nuts-2024", "DE725"],
        ["ror", "0602"],
      ],
    ],
    [
      [
        ["kreis", "14628"],
        ["nuts-2021", "DED2F"],
      ],
    ],
    // Thüringen alone has other codes in the two versions
    [
      [
        ["kreis", "16061"],
        ["nuts-2021", "DEG06"],
        ["nuts-2024", "DEG0Q"],
      ],
    ],
  ])("may be %j", (pairs) => {
    expect(findings(withKeys(pairs.map(([scheme, value]) => ({ scheme, value }))))).toEqual([]);
  });

  it.each([
    [
      ["kreis", "06535"],
      ["kreis", "06632"],
    ],
    [
      ["kreis", "06535"],
      ["ags", "06632002"],
    ],
    [
      ["kreis", "07233"],
      ["verband", "072355001"],
    ],
    [
      ["ags", "06535001"],
      ["ars", "065350002002"],
    ],
    // a Gemeinde in its Kreis, a Verband in its Kreis, a Gemeinde in its Verband, two Städte of one name
    [
      ["kreis", "06631"],
      ["ags", "06631009"],
    ],
    [
      ["kreis", "07233"],
      ["verband", "072335001"],
    ],
    [
      ["verband", "072335001"],
      ["ars", "072335001501"],
    ],
    [
      ["ags", "09163000"],
      ["kreis", "09187"],
    ],
    [
      ["kreis", "06535"],
      ["ror", "0901"],
    ],
    [
      ["kreis", "06535"],
      ["nuts-2021", "DE212"],
    ],
    [
      ["kreis", "06535"],
      ["nuts-2021", "DE711"],
    ],
    [
      ["ror", "0602"],
      ["nuts-2021", "DE212"],
    ],
    [
      ["nuts-2021", "DE725"],
      ["nuts-2024", "DE724"],
    ],
    [
      ["nuts-2021", "DEG06"],
      ["nuts-2021", "DEG07"],
    ],
  ])("must not be %j and %j, once", (...pairs) => {
    expect(findings(withKeys(pairs.map(([scheme, value]) => ({ scheme, value }))))).toEqual([
      "key-mismatch regions.0.identifiers.1.value",
    ]);
  });

  it.each([
    ["kreis", "06535", "DE-BY"],
    ["nuts-2021", "DE725", "DE-BY"],
    ["ror", "0602", "DE-BY"],
  ])("%s %s does not go with %s", (scheme, value, state) => {
    expect(findings(withKeys([{ scheme, value }], { state }))).toEqual([
      "key-mismatch regions.0.identifiers.0.value",
    ]);
    expect(findings(withKeys([{ scheme, value }], { state: "DE-HE" }))).toEqual([]);
  });

  it("are each held against the Land and against each other", () => {
    const keys = ["06535", "06632", "09171"].map((value) => ({ scheme: "kreis", value }));
    const issues = issuesOf(withKeys(keys, { state: "DE-HE" }));
    const found = issues.map(({ path, params }) => JSON.stringify([path[3], params]));
    const expected = [
      [2, { keys: ["DE-HE", "kreis 09171"] }],
      [1, { keys: ["kreis 06535", "kreis 06632"] }],
      [2, { keys: ["kreis 06535", "kreis 09171"] }],
      [2, { keys: ["kreis 06632", "kreis 09171"] }],
    ];
    expect(found.sort()).toEqual(expected.map((pair) => JSON.stringify(pair)).sort());
  });

  it("may disagree at different times", () => {
    const first = { scheme: "kreis", value: "06535", endDate: "2019-12-31" };
    expect(findings(withKeys([first, { scheme: "kreis", value: "06632", startDate: "2020-01-01" }]))).toEqual(
      [],
    );
    expect(
      findings(withKeys([first, { scheme: "kreis", value: "06632", startDate: "2019-12-31" }])),
    ).toHaveLength(1);
    expect(
      findings(withKeys([first, { scheme: "kreis", value: "06632", startDate: "[2019-12-31..]" }])),
    ).toHaveLength(1);
  });
});

describe("key-shared", () => {
  const holder = (id: string, dates: object = {}) => ({
    id,
    name: id,
    identifiers: [{ scheme: "kreis", value: "06435", ...dates }],
  });

  it("warns of two regions with one key at a time", () => {
    expect(issuesOf(network({ regions: [holder("a"), holder("b")] }))).toMatchObject([
      { code: "key-shared", severity: "warning", path: ["regions", 1, "identifiers", 0, "value"] },
    ]);
  });

  it("does not warn of two regions that had it one after the other", () => {
    const regions = [holder("a", { endDate: "2025-12-31" }), holder("b", { startDate: "2026-01-01" })];
    expect(findings(network({ regions }))).toEqual([]);
  });

  it("does not warn of other keys, of another scheme, or of one region that has it twice", () => {
    const key = (id: string, ...keys: string[][]) => {
      return { id, name: id, identifiers: keys.map(([scheme, value]) => ({ scheme, value })) };
    };
    expect(
      findings(network({ regions: [key("a", ["kreis", "06535"]), key("b", ["kreis", "06632"])] })),
    ).toEqual([]);
    expect(
      findings(network({ regions: [key("a", ["ags", "06535001"]), key("b", ["kreis", "06535"])] })),
    ).toEqual([]);
    expect(findings(network({ regions: [key("a", ["kreis", "06535"], ["kreis", "06535"])] }))).toEqual([]);
  });

  it("warns of two regions whose keys of two schemes name one area", () => {
    const key = (id: string, scheme: string, value: string) => ({
      ...{ id, name: id },
      identifiers: [{ scheme, value }],
    });
    const regions = [key("a", "kreis", "09163"), key("b", "ags", "09163000")];
    expect(findings(network({ regions }))).toEqual(["key-shared regions.1.identifiers.0.value"]);
  });

  it.each([
    ["a", "b"],
    ["b", "a"],
  ])("does not warn of the two sides of a region change from %s to %s, but of all others", (from, to) => {
    const change = { id: "c", kind: "merger", date: "2020-01-01", predecessors: [from], successors: [to] };
    const found = (...ids: string[]) =>
      findings(network({ regions: ids.map((id) => holder(id)), regionChanges: [change] }));
    expect(found("a", "b")).toEqual([]);
    // x with a and b; y with a, b and x
    expect(
      found("a", "b", "x", "y")
        .map((finding) => finding.slice(0, 20))
        .sort(),
    ).toEqual([
      "key-shared regions.2",
      "key-shared regions.2",
      "key-shared regions.3",
      "key-shared regions.3",
      "key-shared regions.3",
    ]);
  });

  it("holds a region against each one that had the key when it began to", () => {
    const regions = [
      holder("a", { startDate: "2000", endDate: "2005" }),
      holder("b", { startDate: "2003", endDate: "2015" }),
      holder("c", { startDate: "2010" }),
    ];
    expect(issuesOf(network({ regions })).map(({ params }) => params)).toEqual([
      { key: "06435", regionIds: ["a", "b"], names: ["a", "b"] },
      { key: "06435", regionIds: ["b", "c"], names: ["b", "c"] },
    ]);
  });

  it("names every pair of regions that share a key", () => {
    const regions = Array.from({ length: 50 }, (_, at) => holder(`r${at}`));
    expect(findings(network({ regions }))).toHaveLength((50 * 49) / 2);
  });
});

it("key-shared names a pair of regions once, however many keys of theirs are the same", () => {
  const keys = [1, 2, 3].map((at) => ({ scheme: "kreis", value: "06535", endDate: `202${at}` }));
  const regions = ["a", "b"].map((id, at) => ({ id, name: ["Aach", "Bebra"][at], identifiers: keys }));
  const issues = issuesOf(network({ regions })).filter(({ code }) => code === "key-shared");
  expect(
    issues.map(
      (issue) => isIssue(issue, "key-shared") && "regionIds" in issue.params && issue.params.regionIds,
    ),
  ).toEqual([["a", "b"]]);
});
