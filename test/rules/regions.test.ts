import { isIssue } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "../parse/fixtures.ts";

const named = (...names: string[]) => network({ regions: names.map((name, at) => ({ id: `r${at}`, name })) });

describe("region-name-similar", () => {
  it.each([
    ["Landkreis Merzig-Wadern", "LK Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Lkr. Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Kreis Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "Landkreis Merzig-Wadern "],
    ["Landkreis Merzig-Wadern", "Landkreis  Merzig-Wadern"],
    ["Landkreis Merzig-Wadern", "landkreis merzig-wadern"],
    ["Göttingen", "Go\u0308ttingen"],
    ["Göttingen", "Göttingen"],
    // also without the word of kind
    ["Meißen", "Landkreis Meißen"],
    ["Landkreis Coburg", "Coburg"],
    ["Coburg", "Stadt Coburg"],
    ["Coburg", "Kreisfreie Stadt Coburg"],
    ["Heilbronn", "Stadtkreis Heilbronn"],
    ["Gemeinde Legden", "Legden"],
    // with the word of kind behind, or cut words
    ["Landkreis Fulda", "Fulda (Landkreis)"],
    ["Landkreis Fulda", "Fulda, Landkreis"],
    ["Stadt Coburg", "Coburg, Stadt"],
    ["Neustadt an der Waldnaab", "Neustadt a. d. Waldnaab"],
    ["Neustadt a.d. Waldnaab", "Neustadt a. d. Waldnaab"],
    ["Frankfurt am Main", "Frankfurt a. Main"],
    // with a short word of kind behind
    ["Stadt Sondershausen", "Sondershausen, St."],
    ["Stadt Sondershausen", "Sondershausen, St"],
    ["Stadt Sondershausen", "Sondershausen (St.)"],
    ["Sondershausen, Stadt", "Sondershausen, St."],
    ["Sondershausen", "Sondershausen, St."],
    ["Gemeinde Legden", "Legden, Gem."],
    ["Legden", "Legden (Gem.)"],
    ["Stadt St. Wendel", "St. Wendel, St."],
    // with umlauts written out
    ["Göttingen", "Goettingen"],
    ["Amt Büchen", "Amt Buechen"],
    ["Landkreis Görlitz", "Goerlitz, Landkreis"],
  ])("warns of %j and %j", (one, other) => {
    expect(findings(named(one, other))).toEqual(["region-name-similar regions.1.name"]);
  });

  it.each([
    ["Landkreis Coburg", "Stadt Coburg"],
    ["Landkreis Heilbronn", "Stadtkreis Heilbronn"],
    ["Landkreis Coburg", "Coburg, Stadt"],
    ["Landkreis Coburg", "Coburg, St."],
    ["Stadt Coburg", "Coburg, Gem."],
    // in front, "St." is Sankt
    ["Stadt Wendel", "St. Wendel"],
    ["Wendel", "St. Wendel"],
    ["Gemeinde Johann", "St. Johann"],
    ["Neustadt an der Waldnaab", "Neustadt an der Aisch"],
    ["Vogelsbergkreis", "Vogelsberg Kreis"],
  ])("does not warn of %j and %j", (one, other) => {
    expect(findings(named(one, other))).toEqual([]);
  });
});

it.each([
  ["a kreisfreie Stadt with two of its keys", "kreis 09163", "ags 09163000", true],
  ["a Gemeinde with two of its keys", "ags 07233501", "ars 072335001501", true],
  ["a key that says nothing of the other", "kreis 09163", "nuts-2024 DE213", true],
  ["a Stadt and a Landkreis", "ags 09163000", "kreis 09187", false],
  ["a Gemeinde and its Kreis", "ags 16067029", "kreis 16067", false],
  ["a Gemeinde and its Verband", "ars 072335001501", "verband 072335001", false],
])("region-name-similar of one name and %s", (_, one, other, isSimilar) => {
  const regions = [one, other].map((key, at) => {
    const [scheme, value] = key.split(" ");
    return { id: `r${at}`, name: "Ort", identifiers: [{ scheme, value }] };
  });
  const similar = findings(network({ regions })).filter((finding) => !finding.startsWith("key-shared"));
  expect(similar).toEqual(isSimilar ? ["region-name-similar regions.1.name"] : []);
});

it("region-name-similar does not warn of a Landkreis and a kreisfreie Stadt of one name", () => {
  const regions = (["district", "independent-city", "municipality"] as const).map((kind) => {
    return { id: kind, name: "Rosenheim", kind };
  });
  expect(findings(network({ regions }))).toEqual([]);
});

describe("region-name-similar of names with brackets", () => {
  const bracketed = (names: readonly string[]) =>
    issuesOf(named(...names)).flatMap((issue) =>
      isIssue(issue, "region-name-similar") && issue.params.reason === "bracket"
        ? [[issue.params.names, issue.path]]
        : [],
    );

  it.each<[string, string[], string[]]>([
    ["one without", ["VG Kirchberg (Hunsrück)", "VG Kirchberg"], ["VG Kirchberg", "VG Kirchberg (Hunsrück)"]],
    ["one without before it", ["Homberg", "Homberg (Efze)"], ["Homberg", "Homberg (Efze)"]],
    ["one without a space", ["Homberg", "Homberg(Efze)"], ["Homberg", "Homberg(Efze)"]],
    ["one in another spelling", ["MUENSTER", "Münster (Hessen)"], ["MUENSTER", "Münster (Hessen)"]],
    [
      "one with its kind behind",
      ["Kirchberg (Jagst), Stadt", "Stadt Kirchberg"],
      ["Stadt Kirchberg", "Kirchberg (Jagst), Stadt"],
    ],
    [
      "one beside two, once, since it may be either",
      ["Neustadt (Wied)", "Neustadt", "Neustadt (Aisch)"],
      ["Neustadt", "Neustadt (Wied)", "Neustadt (Aisch)"],
    ],
  ])("warns of %s, at the last of them", (_, names, expected) => {
    expect(bracketed(names)).toEqual([[expected, ["regions", names.length - 1, "name"]]]);
  });

  it.each([
    ["both have one", ["Neustadt (Wied)", "Neustadt (Aisch)"]],
    ["the word of kind differs too", ["Landkreis Oldenburg", "Oldenburg (Oldb)"]],
    ["it is no bracket", ["Neustadt an der Aisch", "Neustadt"]],
    ["it is not at the end", ["Neuhaus (Oste) Land", "Neuhaus"]],
    ["it says the kind", ["Landkreis Fulda", "Fulda (Landkreis)"]],
  ])("does not warn where %s", (_, names) => {
    expect(bracketed(names)).toEqual([]);
  });

  const kreis = (value: string) => ({ identifiers: [{ scheme: "kreis", value }] });
  it.each<[string, Fields, Fields, boolean]>([
    ["one kind", { kind: "municipality" }, { kind: "municipality" }, true],
    ["one kind, and none", { kind: "municipality" }, {}, true],
    ["two kinds", { kind: "municipality" }, { kind: "district" }, false],
    ["two Länder", { state: "DE-HE" }, { state: "DE-NI" }, false],
    ["two keys", kreis("06535"), kreis("06632"), false],
    ["a key in another Land", kreis("06535"), { state: "DE-NI" }, false],
  ])("of regions with %s", (_, one, other, isSimilar) => {
    const regions = [
      { id: "a", name: "Homberg", ...one },
      { id: "b", name: "Homberg (Efze)", ...other },
    ];
    expect(findings(network({ regions }))).toEqual(isSimilar ? ["region-name-similar regions.1.name"] : []);
  });

  it("names only those that may be the region", () => {
    const regions = [
      { id: "a", name: "Neustadt (Wied)", state: "DE-RP" },
      { id: "b", name: "Neustadt (Dosse)", state: "DE-BB" },
      { id: "c", name: "Neustadt", state: "DE-RP" },
    ];
    expect(issuesOf(network({ regions }))).toMatchObject([
      { code: "region-name-similar", severity: "warning", params: { regionIds: ["c", "a"] } },
    ]);
  });
});

describe("region-nested", () => {
  const regions = [
    { id: "land", name: "Planungsverband" },
    { id: "kreis", name: "Landkreis", within: ["land"] },
    { id: "ile", name: "ILE", within: ["kreis"] },
  ];
  const nested = (...members: string[]) =>
    findings(network({ regions, memberships: members.map((id) => membership({ id, regionId: id })) }));

  it("notes a member within another one", () => {
    expect(nested("land", "kreis")).toEqual(["region-nested regions.1.within"]);
  });

  it("notes the next member on the way up only", () => {
    expect(nested("land", "kreis", "ile")).toEqual([
      "region-nested regions.1.within",
      "region-nested regions.2.within",
    ]);
  });

  it("sees through regions that are no members", () => {
    expect(nested("land", "ile")).toEqual(["region-nested regions.2.within"]);
  });

  it("says nothing of regions that are no members", () => {
    expect(nested("ile")).toEqual([]);
  });

  it("ends where regions lie within each other", () => {
    const circle = [
      { id: "a", name: "A", within: ["b", "a"] },
      { id: "b", name: "B", within: ["a"] },
    ];
    expect(findings(network({ regions: circle, memberships: [membership()] }))).toEqual([
      "within-cycle regions.0.within",
      "within-cycle regions.1.within",
    ]);
  });
});

describe("region changes", () => {
  const regions = ["a", "b", "c"].map((id) => ({ id, name: id }));
  const change = (id: string, predecessors: string[], successors: string[], continuedBy: string[] = []) => {
    return { id, kind: "merger", predecessors, successors, continuedBy };
  };
  /** What is found about changes, of which each is a year later than the one before it unless it says when it is. */
  const found = (...changes: object[]) => {
    const regionChanges = changes.map((one, at) => ({ date: `${2001 + at}-01-01`, ...one }));
    return findings(network({ regions, regionChanges }));
  };

  it("may lead from one region to the next", () => {
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["c"]), change("z", ["a"], ["c"]))).toEqual(
      [],
    );
  });

  it("may leave a region on both sides", () => {
    expect(found(change("x", ["a", "b"], ["a"]), change("y", ["a"], ["a", "c"]))).toEqual([]);
  });

  it("must not lead back to a region that has ended", () => {
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["a"]))).toEqual([
      "change-cycle regionChanges.1.successors",
    ]);
    expect(found(change("x", ["a"], ["b"]), change("y", ["b"], ["c"]), change("z", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.2.successors",
    ]);
  });

  it("must not lead back on the way by a second successor, or by a second change", () => {
    expect(found(change("x", ["a"], ["b", "c"]), change("y", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.1.successors",
    ]);
    expect(found(change("x", ["a"], ["b"]), change("y", ["a"], ["c"]), change("z", ["c"], ["a"]))).toEqual([
      "change-cycle regionChanges.2.successors",
    ]);
  });

  it("are continued by successors only", () => {
    expect(found(change("x", ["a"], ["b"], ["b"]))).toEqual([]);
    expect(found(change("x", ["a"], ["b"], ["b", "a"]))).toEqual([
      "change-continuation regionChanges.0.continuedBy.1",
    ]);
  });

  const boundary = (...sides: string[]) => ({ kind: "boundary", predecessors: sides, successors: sides });
  const rename = { kind: "rename", predecessors: ["a"], successors: ["a"] };
  const sides = (at: number) => `change-sides regionChanges.${at}.successors`;
  const cycle = (at: number) => `change-cycle regionChanges.${at}.successors`;

  it.each<[string, object[], string[]]>([
    ["a boundary there and back", [boundary("a", "b"), boundary("b", "a")], []],
    ["a rename there and back", [rename, rename], []],
    [
      "a rename to another id and back",
      [
        { ...rename, successors: ["b"] },
        { ...rename, predecessors: ["b"] },
      ],
      [sides(0), sides(1)],
    ],
    ["a boundary that drops a region", [{ ...boundary("a", "b"), successors: ["b"] }], [sides(0)]],
    [
      "a rekey that adds a region",
      [{ kind: "rekey", predecessors: ["a"], successors: ["a", "b"] }],
      [sides(0)],
    ],
    ["sides in another order, and twice", [{ ...boundary("a", "b"), successors: ["b", "a", "b"] }], []],
    [
      "an absorption in 2010, and a split in 2020 that brings the absorbed region back",
      [
        { kind: "absorption", date: "2010", predecessors: ["a", "b"], successors: ["b"] },
        { kind: "split", date: "2020", predecessors: ["b"], successors: ["b", "a"] },
      ],
      [cycle(1)],
    ],
    [
      "the same, listed in the other order",
      [
        { kind: "split", date: "2020", predecessors: ["b"], successors: ["b", "a"] },
        { kind: "absorption", date: "2010", predecessors: ["a", "b"], successors: ["b"] },
      ],
      [cycle(0)],
    ],
    [
      "a split, and later the absorption of the new region",
      [
        { kind: "split", date: "2010", predecessors: ["b"], successors: ["b", "a"] },
        { kind: "absorption", date: "2020", predecessors: ["a", "b"], successors: ["b"] },
      ],
      [],
    ],
  ])("%s: %#", (_, changes, expected) => {
    const named = changes.map((one, at) => ({ id: `x${at}`, ...one }));
    expect(found(...named)).toEqual(expected);
  });

  it("may be a chain of many thousands, all of one day", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}`, name: `R${at}` }));
    const chain = many.slice(1).map((_, at) => {
      return { date: "2020", ...change(`c${at}`, [`r${at}`], [`r${at + 1}`]) };
    });
    expect(findings(network({ regions: many, regionChanges: chain }))).toEqual([]);
  });
});

describe("succession-unfilled", () => {
  const regions = ["a", "b"].map((id) => ({ id, name: `Region ${id}` }));
  const merger = {
    ...{ id: "x", kind: "merger", date: "2020-01-01", predecessors: ["a"] },
    ...{ successors: ["b"], continuedBy: ["b"] },
  };
  const absorption = { ...merger, kind: "absorption", predecessors: ["a", "b"] };
  const before = membership({ id: "before", endDate: "2019-12-31" });
  const after = membership({ id: "after", regionId: "b", startDate: "2020-01-01" });
  const unfilled = ["succession-unfilled regionChanges.0.continuedBy.0"];

  it.each<[string, object, Fields[], string[]]>([
    ["a merger into a region without a membership", merger, [before], unfilled],
    ["a merger into a region that joins that day", merger, [before, after], []],
    ["a merger into a region that may join that day", merger, [before, { ...after, startDate: "2020" }], []],
    [
      "a merger into a region that joins a day later",
      merger,
      [before, { ...after, startDate: "2020-01-02" }],
      unfilled,
    ],
    [
      "a merger into a region that joins as an associate",
      merger,
      [before, { ...after, role: "associate" }],
      unfilled,
    ],
    ["a merger after the predecessor has left", merger, [{ ...before, endDate: "2019-12-30" }], []],
    ["a merger after the predecessor may have left", merger, [{ ...before, endDate: "2019" }], []],
    ["a merger that nobody continues", { ...merger, continuedBy: [] }, [before], []],
    [
      "an absorption by a region that is a member already",
      absorption,
      [before, { ...after, startDate: "2018" }],
      [],
    ],
    [
      "an absorption by a region that possibly is a member already",
      absorption,
      [before, { ...after, startDate: "2018", endDate: undefined }],
      [],
    ],
    ["an absorption by a region that is not a member", absorption, [before], unfilled],
  ])("is about %s, or not: %#", (_, change, memberships, expected) => {
    const input = network({ regions, regionChanges: [change], memberships });
    expect(findings(input).filter((finding) => !finding.startsWith("end-unknown"))).toEqual(expected);
  });

  it("is not needed for a rename to another id, which is refused", () => {
    const rename = { ...merger, kind: "rename" };
    const memberships = [membership(), { ...after, startDate: "2020-01-01" }];
    expect(findings(network({ regions, regionChanges: [rename], memberships }))).toEqual([
      "change-sides regionChanges.0.successors",
    ]);
  });
});
