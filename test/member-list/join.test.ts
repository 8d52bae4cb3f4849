import {
  type EdtfDate,
  type MembershipInput,
  NetworkError,
  type NetworkInput,
  parseEdtfDate,
  parseNetwork,
  type RegionInput,
  safeParseNetwork,
} from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import {
  type JoinedMemberList,
  type JoinOptions,
  joinMemberList,
  networkFromMemberList,
  readMemberList,
  writeMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, listOf } from "./checked.ts";
import { codesOf } from "./lists.ts";

/** What joining a list of these lines with a network of these records gives. */
function joined(
  fields: Partial<NetworkInput>,
  lines: readonly string[],
  options?: JoinOptions,
): JoinedMemberList {
  return joinMemberList({ ...base, ...fields }, listOf(lines), options);
}

/** What becomes of the first row. */
function firstRow({ rows }: JoinedMemberList): JoinedMemberList["rows"][number] {
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("the region of a row", () => {
  const regions: RegionInput[] = [
    {
      id: "vogelsberg",
      name: "Vogelsbergkreis",
      identifiers: [{ scheme: "kreis", value: "06535" }],
      otherNames: [{ name: "Oberhessen" }],
    },
    { id: "fulda", name: "Landkreis Fulda", kind: "district" },
    { id: "verbund-sued", name: "Allianz Nord" },
    { id: "neustadt", name: "Neustadt an der Waldnaab" },
    { id: "rosenheim-stadt", name: "Rosenheim", kind: "independent-city" },
    { id: "rosenheim-land", name: "Rosenheim", kind: "district" },
  ];
  const header = "Region;Kreisschlüssel;Art;Regions-ID";
  const join = (row: string, options?: JoinOptions) => firstRow(joined({ regions }, [header, row], options));

  it.each([
    // a stated id
    ["Vogelsbergkreis;;;vogelsberg", "vogelsberg", "id", []],
    ["Verbund West;;;vogelsberg", "vogelsberg", "id", ["name-differs"]],
    ["Oberhessen;;;vogelsberg", "vogelsberg", "id", []],
    ["Vogelsbergkreis;06535;;fulda", "fulda", "id", ["name-differs", "list-contradicts"]],
    ["Verbund West;;;west", "west", null, []],
    // an equal key, and a word in common
    ["Vogelsbergkreis;06535;;", "vogelsberg", "key", []],
    ["Landkreis Vogelsberg;06535;;", "vogelsberg", "key", ["name-differs"]],
    ["Vogelsberg-Region;06535;;", "vogelsberg", "key", ["name-differs"]],
    ["Oberhessen;06535;;", "vogelsberg", "key", []],
    ["Land Oberhessen;06535;;", "vogelsberg", "key", ["name-differs"]],
    // an equal key, and no word in common
    ["Landkreis Fulda;06535;;", null, null, ["key-shared"]],
    ["Landkreis Gotha;06535;;", null, null, ["key-shared"]],
    // an equal name
    ["Vogelsbergkreis;;;", "vogelsberg", "name", []],
    ["VOGELSBERGKREIS;;;", "vogelsberg", "name", []],
    ["Vogels\u00ADbergkreis;;;", "vogelsberg", "name", []],
    ["LK Fulda;;;", "fulda", "name", []],
    ["Lkr.  Fulda;;;", "fulda", "name", []],
    ["Kreis Fulda;;;", "fulda", "name", []],
    ["Landkreis Fulda;06631;;", "fulda", "name", []],
    ["Landkreis Fulda;;Landkreis;", "fulda", "name", []],
    ["oberhessen;;;", "vogelsberg", "other-name", []],
    ["Rosenheim;;Landkreis;", "rosenheim-land", "name", []],
    ["Rosenheim;;;", null, null, ["field-value"]],
    // an equal name, and keys or kinds that contradict
    ["Vogelsbergkreis;06632;;", "kreis-06632", null, []],
    ["Landkreis Fulda;;Gemeindeverbund;", "landkreis-fulda", null, []],
    // none of them: an id that was made of a name decides nothing
    ["Verbund Süd;;;", "verbund-sued-2", null, []],
    ["Verbund West;;;", "verbund-west", null, []],
    ["Fulda;;;", "fulda-2", null, ["region-name-similar"]],
    ["Fulda, Landkreis;;;", "fulda-landkreis", null, ["region-name-similar"]],
    ["Fulda, LK;;;", "fulda-lk", null, ["region-name-similar"]],
    ["Neustadt a.d. Waldnaab;;;", "neustadt-a-d-waldnaab", null, ["region-name-similar"]],
    ["Neustadt a. d. Waldnaab;;;", "neustadt-a-d-waldnaab", null, ["region-name-similar"]],
    ["Fulda, Stadt;;;", "fulda-stadt", null, []],
  ])("of %j is %j, because of %j", (row, regionId, matchedBy, codes) => {
    const found = join(row);
    expect([found.regionId, found.matchedBy]).toEqual([regionId, matchedBy]);
    const own = codesOf(found.row.issues).filter((code) => code !== "cell-cleaned");
    expect(own).toEqual(codes);
    expect(found.outcome).toBe(regionId === null ? "rejected" : "added");
  });

  it.each([
    ["Kreis = AGS with 000", "Region;AGS", "Vogelsbergkreis;06535000"],
    ["Kreis = ARS with seven zeros", "Region;ARS", "Vogelsbergkreis;065350000000"],
  ])("is that of the area of its key: %s", (_, headings, row) => {
    const found = firstRow(joined({ regions }, [headings, row]));
    expect([found.regionId, found.matchedBy]).toEqual(["vogelsberg", "key"]);
  });

  it("is never that of a Gemeinde in the area of the key", () => {
    const found = firstRow(joined({ regions }, ["Region;AGS", "Vogelsbergkreis;06535011"]));
    expect(found.regionId).toBe("ags-06535011");
  });

  it("with a key of a region of another name is refused, with both regions to choose from", () => {
    const { row } = join("Landkreis Gotha;06535;;");
    expect(row.status).toBe("rejected");
    expect(row.issues).toMatchObject([
      {
        severity: "error",
        params: { reason: "other-region", key: "06535", name: "Vogelsbergkreis", line: null },
        at: { line: 2, column: "Kreisschlüssel", raw: "06535" },
        choices: [
          { fix: { to: "Vogelsbergkreis", column: "Region" } },
          { fix: { to: "", column: "Kreisschlüssel" } },
        ],
      },
    ]);
  });

  it('with regionBy "key" is that of its key, whatever its name', () => {
    const found = join("Landkreis Gotha;06535;;", { regionBy: "key" });
    expect([found.regionId, found.matchedBy]).toEqual(["vogelsberg", "key"]);
    expect(codesOf(found.row.issues)).toEqual(["name-differs"]);
  });

  it.each([
    ["Verbund West", "verbund west;;;"],
    ["Vogelsbergkreis", "Vogelsbergkreis;;;"],
    ["LK Gotha", "Landkreis Gotha;06535;;"],
  ])("is the one that aliases says: %s", (name, row) => {
    const found = join(row, { aliases: { [name]: "verbund-sued" } });
    expect([found.regionId, found.matchedBy]).toEqual(["verbund-sued", "alias"]);
  });

  it("is an issue if aliases names one that no row has; what else they say is done", () => {
    const aliases = { "Verbund West": "verbund-sued", "Verbund Ost": "fulda" };
    const result = joined({ regions }, ["Region", "Verbund  west"], { aliases });
    expect(result.issues).toMatchObject([
      {
        code: "field-value",
        path: ["options", "aliases", "Verbund Ost"],
        params: { reason: "alias", given: "Verbund Ost" },
      },
    ]);
    expect(firstRow(result).regionId).toBe("verbund-sued");
  });

  describe("that its id or an alias says does not get a key that is none of it, and the row says so", () => {
    const known: RegionInput[] = [
      { id: "fulda", name: "Fulda", identifiers: [{ scheme: "kreis", value: "06631" }] },
      { id: "gotha", name: "Gotha", identifiers: [{ scheme: "ags", value: "16067000" }] },
      { id: "hessen", name: "Verbund", state: "DE-HE" },
      { id: "blank", name: "Region" },
    ];
    const headings = "Region;Kreisschlüssel;AGS;Land;Regions-ID";
    const joinTo = (row: string, options?: JoinOptions) =>
      joined({ regions: known }, [headings, row], options);

    it.each([
      // another value of the same scheme
      ["Fulda;06632;;;fulda", { field: "identifiers", inList: "06632", inNetwork: "06631" }],
      ["Gotha;;16068000;;gotha", { field: "identifiers", inList: "16068000", inNetwork: "16067000" }],
      // another area by another scheme
      ["Fulda;;06632000;;fulda", { field: "identifiers", inList: "06632000", inNetwork: "06631" }],
      ["Fulda;;06631009;;fulda", { field: "identifiers", inList: "06631009", inNetwork: "06631" }],
      // the key of another region
      ["Region;06631;;;blank", { field: "keyHolder", key: "06631", inList: "Region", inNetwork: "Fulda" }],
      ["Region;16067;;;blank", { field: "keyHolder", key: "16067", inList: "Region", inNetwork: "Gotha" }],
      // another Land
      ["Verbund;16068;;;hessen", { field: "state", inList: "DE-TH", inNetwork: "DE-HE" }],
    ])("%s: %j", (row, expected) => {
      const result = joinTo(row);
      expect(firstRow(result).outcome).toBe("added");
      expect(result.issues).toMatchObject([
        { code: "list-contradicts", severity: "warning", params: { ...expected, kept: "network" } },
      ]);
      expect(result.input.regions).toEqual(known);
      expect(safeParseNetwork(result.input).success).toBe(true);
    });

    it.each(
      ["Fulda;06631;;;fulda", "Fulda;;06631000;Hessen;fulda", "Region;06632;;Hessen;blank"].concat(
        "Verbund;06632;;;hessen",
      ),
    )("but not if the key may be its own: %s", (row) => {
      expect(joinTo(row).issues).toEqual([]);
    });

    it("which names the key, and both regions", () => {
      const [issue] = joinTo("Region;06631;;;blank").issues;
      expect(issue?.at).toMatchObject({ column: "Kreisschlüssel", raw: "06631" });
      expect(issue?.message.de).toMatch(/^Region mit dem Schlüssel 06631: .*„Region“.*„Fulda“/);
    });

    it("by an alias as by an id", () => {
      const result = joinTo("Verein;06631;;;", { aliases: { Verein: "gotha" } });
      expect(result.issues).toMatchObject([
        { code: "list-contradicts", params: { id: "gotha", inList: "06631", inNetwork: "16067000" } },
      ]);
    });

    it("but a Land that is another one than that of its keys refuses the row", () => {
      const result = joinTo("Fulda;;;Sachsen;fulda");
      expect(firstRow(result).outcome).toBe("rejected");
      expect(result.issues).toMatchObject([
        { code: "list-contradicts", severity: "error", params: { inList: "DE-SN", inNetwork: "DE-HE" } },
      ]);
    });
  });

  it("keeps its name, its kind and its keys as the network has them", () => {
    const own = [
      {
        id: "gotha",
        name: "Landkreis Gotha",
        kind: "district",
        identifiers: [{ scheme: "kreis", value: "16067" }],
      },
    ];
    const known = own as RegionInput[];
    const rows = [
      "Region;Kreisschlüssel;Art;Regions-ID",
      "Kreis Gotha;16067;Landkreis;",
      "Gotha-Land;16067;;",
    ];
    expect(joined({ regions: known }, rows).input.regions).toEqual(known);
  });

  it("gets the kind, the Land and the keys that it lacks, with the list as source, and the row says so", () => {
    const rows = [
      "Stand: 31.12.2020",
      "Region;Kreisschlüssel;Art;Land",
      "Landkreis Fulda;06631;Landkreis;Hessen",
    ];
    const result = joined({ regions }, rows);
    const identifiers = [{ scheme: "kreis", value: "06631" }];
    expect(result.input.regions?.[1]).toEqual({
      id: "fulda",
      name: "Landkreis Fulda",
      kind: "district",
      state: "DE-HE",
      identifiers,
      sources: ["list-2020-12-31"],
    });
    expect(firstRow(result).changes).toEqual([
      { field: "state", before: undefined, after: "DE-HE" },
      { field: "identifiers", before: undefined, after: identifiers },
    ]);
    expect(parseNetwork(result.input).sources.map(({ id }) => id)).toEqual(["list-2020-12-31"]);
    expect(joinMemberList(result.input, listOf(rows)).input).toEqual(result.input);
  });

  it.each([
    ["31.12.2018", "vogelsberg", "other-name"],
    ["31.12.2019", "vogelsberg", "other-name"],
    ["2020", "vogelsberg", "other-name"],
    ["01.07.2020", "hessen-mitte", null],
  ])("is found by an other name if that was valid on the day of the list: %s", (day, regionId, matchedBy) => {
    const dated = [
      {
        id: "vogelsberg",
        name: "Vogelsbergkreis",
        otherNames: [{ name: "Hessen-Mitte", endDate: "2020-06-30" }],
      },
    ];
    const found = firstRow(joined({ regions: dated }, [`Stand: ${day}`, "Region;seit", "Hessen-Mitte;2018"]));
    expect([found.regionId, found.matchedBy]).toEqual([regionId, matchedBy]);
  });

  it("is found by a dated other name if the list has no day", () => {
    const otherNames = [{ name: "Hessen-Mitte", startDate: "2010", endDate: "2012" }];
    const dated = [{ id: "vogelsberg", name: "Vogelsbergkreis", otherNames }];
    expect(firstRow(joined({ regions: dated }, ["Region", "Hessen-Mitte"])).matchedBy).toBe("other-name");
  });
});

describe("with the record of the library", () => {
  it("a name of which another is a part is a new region, and says so", () => {
    const { rows, issues } = joinMemberList(record, readMemberList("Region\nMeißen"));
    expect(rows).toMatchObject([{ outcome: "added", matchedBy: null }]);
    expect(record.regions.map(({ id }) => id)).not.toContain(rows[0]?.regionId);
    expect(issues).toMatchObject([{ code: "region-name-similar", severity: "warning" }]);
    expect(issues[0]?.message.de).toContain("Landkreis Meißen");
  });

  it("a region is found by its later name", () => {
    const list = readMemberList("Stand: 31.12.2022\nRegion\nILE Zukunftsregion Rupertiwinkel e.V.");
    expect(joinMemberList(record, list).rows).toMatchObject([
      { regionId: "waginger-see-rupertiwinkel", matchedBy: "other-name", outcome: "confirmed" },
    ]);
  });
});

const regions: RegionInput[] = [{ id: "a", name: "Landkreis A" }];
const sources = [
  { id: "s", title: "Satzung" },
  { id: "t", title: "Protokoll" },
];

/** A membership of the only region. */
function membership(
  id: string,
  startDate?: EdtfDate,
  endDate?: EdtfDate,
  more: object = {},
): MembershipInput {
  return {
    id,
    regionId: "a",
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...more,
  };
}

const datesOf = ({ input }: JoinedMemberList) =>
  input.memberships?.map(({ id, startDate, endDate }) => [id, startDate, endDate]);

describe("the membership of a row without an id", () => {
  it.each([
    // none that it may be
    ["no membership", [], "2018;2020", "added", [["landkreis-a-1", "2018", "2020"]]],
    [
      "one before",
      [["m", "2010", "2012"]],
      "2018;2020",
      "added",
      [
        ["m", "2010", "2012"],
        ["a-1", "2018", "2020"],
      ],
    ],
    [
      "starts that exclude each other",
      [["m", "2018", "2022"]],
      "2023;",
      "added",
      [
        ["m", "2018", "2022"],
        ["a-1", "2023", undefined],
      ],
    ],
    // exactly one
    ["the same dates", [["m", "2018", "2020"]], "2018;2020", "confirmed", [["m", "2018", "2020"]]],
    [
      "less exact dates",
      [["m", "2018-11-27", "2020-06"]],
      "2018;2020",
      "confirmed",
      [["m", "2018-11-27", "2020-06"]],
    ],
    ["no dates in the list", [["m", "2018", "2020"]], ";", "confirmed", [["m", "2018", "2020"]]],
    [
      "a narrower start",
      [["m", "2018", "2020"]],
      "27.11.2018;2020",
      "refined",
      [["m", "2018-11-27", "2020"]],
    ],
    ["a narrower end", [["m", "2018", "2020"]], "2018;06.2020", "refined", [["m", "2018", "2020-06"]]],
    ["no start in the network", [["m", undefined, "2020"]], "2018;2020", "refined", [["m", "2018", "2020"]]],
    [
      "both narrower, each on one side",
      [["m", "2018-11", "2020"]],
      "2018;30.06.2020",
      "refined",
      [["m", "2018-11", "2020-06-30"]],
    ],
    ["an unknown end and an ongoing one", [["m", "2018"]], "2018;laufend", "refined", [["m", "2018", ".."]]],
    ["an unknown end and one", [["m", "2018"]], "2018;2020", "ended", [["m", "2018", "2020"]]],
    [
      "an ongoing end and one after it",
      [["m", "2018", ".."]],
      "2018;30.06.2025",
      "ended",
      [["m", "2018", "2025-06-30"]],
    ],
    [
      "the one of two that it may be",
      [
        ["m", "2010", "2012"],
        ["n", "2018"],
      ],
      "2018;2020",
      "ended",
      [
        ["m", "2010", "2012"],
        ["n", "2018", "2020"],
      ],
    ],
    // several
    ["two without dates", [["m"], ["n"]], "2018;2020", "ambiguous", [["m"], ["n"]]],
    [
      "two of one year",
      [
        ["m", "2018", "2018"],
        ["n", "2018", "2018"],
      ],
      "27.11.2018;",
      "ambiguous",
      [
        ["m", "2018", "2018"],
        ["n", "2018", "2018"],
      ],
    ],
    // one that covers a day of the row, and excludes it
    [
      "another start, and a day in common",
      [["m", "2018", "2022"]],
      "01.06.2020;31.12.2022",
      "contradicts",
      [["m", "2018", "2022"]],
    ],
    [
      "an ongoing end and one before",
      [["m", "2018", ".."]],
      "2018;30.06.2020",
      "contradicts",
      [["m", "2018", ".."]],
    ],
    [
      "the last day as the first one",
      [["m", "2018", "2020-06-30"]],
      "30.06.2020;laufend",
      "contradicts",
      [["m", "2018", "2020-06-30"]],
    ],
  ] as const)("with %s", (_, known, dates, outcome, expected) => {
    const memberships = known.map(([id, start, end]) => membership(id, start, end));
    const result = joined({ regions: known.length === 0 ? [] : regions, memberships }, [
      "Region;seit;bis",
      `Landkreis A;${dates}`,
    ]);
    expect(result.rows.map((row) => row.outcome)).toEqual([outcome]);
    expect(datesOf(result)).toEqual(expected.map(([id, start, end]) => [id, start, end]));
    const isTaken = outcome !== "ambiguous" && outcome !== "contradicts";
    const { row, membershipId, regionId } = firstRow(result);
    expect([row.status, membershipId === null, regionId === null]).toEqual([
      isTaken ? "accepted" : "rejected",
      !isTaken,
      !isTaken,
    ]);
  });

  it("of another role is another one", () => {
    const memberships = [membership("m", "2018", "..", { role: "candidate" })];
    const result = joined({ regions, memberships }, ["Region;seit;bis;Rolle", "LK A;2018;laufend;Mitglied"]);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["added"]);
    expect(result.input.memberships?.map(({ role }) => role)).toContain("candidate");
  });

  it("names field, before and after of each change", () => {
    const memberships = [membership("m", "2018", undefined, { sources: ["s"] })];
    const rows = ["Region;seit;bis;Quelle", "LK A;27.11.2018;30.06.2020;t"];
    expect(firstRow(joined({ regions, sources, memberships }, rows)).changes).toEqual([
      { field: "startDate", before: "2018", after: "2018-11-27" },
      { field: "endDate", before: undefined, after: "2020-06-30" },
      { field: "sources", before: ["s"], after: ["s", "t"] },
    ]);
  });

  it("has no changes if it is new", () => {
    expect(firstRow(joined({ regions }, ["Region;seit", "LK A;2018"])).changes).toEqual([]);
  });

  it("is ambiguous with the ids of all that it may be, and a list that states one is taken", () => {
    const memberships = [membership("m"), membership("n")];
    const { row } = firstRow(joined({ regions, memberships }, ["Region;seit", "LK A;2018"]));
    expect(row.issues).toMatchObject([
      {
        code: "membership-ambiguous",
        severity: "error",
        params: { reason: "several", ids: ["m", "n"], lines: [2] },
        at: { line: 2, column: "Region", raw: "LK A" },
      },
    ]);
    const stating = joined({ regions, memberships }, ["Region;seit;Mitgliedschafts-ID", "LK A;2018;n"]);
    expect(datesOf(stating)).toEqual([
      ["m", undefined, undefined],
      ["n", "2018", undefined],
    ]);
  });

  it("is ambiguous if it would make two memberships of the network overlap", () => {
    const memberships = [membership("m", "2018"), membership("n", "2023", "2024")];
    const result = joined({ regions, memberships }, ["Region;bis", "LK A;31.12.2025"]);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["ambiguous"]);
    expect(result.issues).toMatchObject([
      { code: "membership-ambiguous", params: { reason: "overlap", ids: ["m", "n"], lines: [2] } },
    ]);
    expect(result.input.memberships).toEqual(memberships);
  });

  it("gets evidence only of the one of two that has all of it, and changes neither", () => {
    // The day of the list is in both: one of them has it as a confirmation, so the other gets nothing.
    const source = { id: "list-2020-12-31", title: "Mitgliederliste" };
    const proof = { confirmations: [{ date: "2020-12-31", source: source.id }] };
    const memberships = [membership("m", "2018"), membership("n", "2018", undefined, proof)];
    for (const known of [memberships, [...memberships].reverse()]) {
      const network = { regions, sources: [source], memberships: known };
      const result = joined(network, ["Stand: 31.12.2020", "Region;seit", "LK A;2018"]);
      expect(result.rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
        ["confirmed", "n"],
      ]);
      expect(result.input.memberships).toEqual(known);
    }
  });

  it("is ambiguous if one of two has its dates, and neither all of what it says", () => {
    const memberships = [membership("m", "2018"), membership("n", "2018", undefined, { note: "Beschluss" })];
    const result = joined({ regions, memberships }, ["Stand: 31.12.2020", "Region;seit", "LK A;2018"]);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["ambiguous"]);
    expect(result.input.memberships).toEqual(memberships);
  });

  it("is ambiguous in each of several rows that may be one", () => {
    const memberships = [membership("m", "[2018..2021]")];
    const rows = ["Region;seit;bis", "LK A;2018;2018", "LK A;2020;2021", "B;2020;2021"];
    const result = joined({ regions, memberships }, rows);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["ambiguous", "ambiguous", "added"]);
    for (const { row } of result.rows.slice(0, 2)) {
      expect(row.issues).toMatchObject([
        { code: "membership-ambiguous", params: { reason: "shared", ids: ["m"], lines: [2, 3] } },
      ]);
    }
    expect(result.input.memberships?.slice(0, 1)).toEqual(memberships);
  });
});

describe("dates of which all meet", () => {
  const starts = [undefined, "2018", "2018-11", "2018-11-27", "[..2018-11-27]", "[2018-11-27..]"].concat(
    "[2018-11-01..2018-11-28]",
    "[2018-06-01..2018-11-30]",
    "[2017..2018]",
    "[2018..2019]",
  );
  const ends = [undefined, "..", "2025", "2025-06", "2025-06-15", "[..2025-06-15]", "[2025-06-15..]"].concat(
    "[2024-06-01..]",
    "[2025-06-01..2025-06-20]",
    "[2024..2025]",
    "[2025..2026]",
  );
  const asOf = "2024-12-31";

  /** The first and last day of which a date may be one. */
  const bounds = (date: string | undefined): readonly [string, string] => {
    if (date === undefined) return ["", "~"];
    if (date === "..") return [asOf, "~"];
    const { earliest, latest } = parseEdtfDate(date);
    return [earliest ?? "", latest ?? "~"];
  };
  const both = (one: string | undefined, other: string | undefined): readonly [string, string] => {
    const [[from, to], [otherFrom, otherTo]] = [bounds(one), bounds(other)];
    return [from > otherFrom ? from : otherFrom, to < otherTo ? to : otherTo];
  };
  const pairs = (dates: readonly (string | undefined)[]) =>
    dates.flatMap((one) => dates.map((other) => [one, other] as const));

  it.each([
    ["start", "startDate", pairs(starts)],
    ["end", "endDate", pairs(ends)],
  ] as const)("give the narrower %s, in its own words where there is one", (side, field, all) => {
    for (const [known, listed] of all) {
      const dates = { [field]: known };
      const memberships = [{ id: "m", regionId: "a", ...(known === undefined ? {} : dates) }];
      const heading = side === "start" ? "seit" : "bis";
      const result = joined({ regions, memberships }, [`Region;${heading};Notiz`, `LK A;${listed ?? ""};`]);
      const after = result.input.memberships?.[0]?.[field];
      const pair = `${known} and ${listed}: ${after}`;
      expect(result.input.memberships, pair).toHaveLength(1);
      const expected = both(known, listed);
      expect(bounds(after), pair).toEqual(expected);
      const own = [known, listed].filter((date) => bounds(date).join() === expected.join());
      if (own.length > 0) expect(own, pair).toContain(after);
    }
  });

  it.each([
    ["2022", "31.12.2021", "2022"],
    ["2022-06", "15.06.2022", "[2022-06-15..2022-06-30]"],
    [undefined, "15.06.2022", "[2022-06-15..]"],
    ["[2020..]", "15.06.2022", "[2022-06-15..]"],
    [undefined, "31.12.2024", ".."],
    ["[2020..]", "31.12.2024", ".."],
    [undefined, "15.06.2025", ".."],
    ["..", "15.06.2022", ".."],
    ["2022", "30.06.2023", undefined],
  ])("an end %j and one that is ongoing in a list of %s give %j", (end, day, expected) => {
    const memberships = [membership("m", "2018", end)];
    const result = joined({ regions, memberships }, [
      `Stand: ${day}`,
      "Region;seit;bis",
      "LK A;2018;laufend",
    ]);
    const { outcome } = firstRow(result);
    if (expected === undefined) expect(outcome).toBe("contradicts");
    else expect(result.input.memberships?.map(({ endDate }) => endDate)).toEqual([expected]);
  });
});

describe("a row that contradicts the only membership of its region", () => {
  const memberships = [
    membership("m", "2018", "2022", { sources: ["s"], confirmations: [{ date: "2019", source: "t" }] }),
  ];
  const network = { regions, sources, memberships };
  const rows = ["Region;seit;bis;Quelle", "LK A;01.06.2020;2022;u"];

  it("is refused with both sides and their sources", () => {
    const result = joined(network, rows);
    expect(firstRow(result)).toMatchObject({ outcome: "contradicts", membershipId: null, changes: [] });
    expect(result.issues).toMatchObject([
      {
        code: "list-contradicts",
        severity: "error",
        params: {
          field: "startDate",
          id: "m",
          inList: "2020-06-01",
          inNetwork: "2018",
          listSources: ["u"],
          networkSources: ["s", "t"],
          kept: "network",
        },
        at: { line: 2, column: "seit", raw: "01.06.2020" },
      },
    ]);
    expect(result.issues[0]?.message.de).toMatch(
      /^Erster Tag: .*1\. Juni 2020.* \(Quelle: u\).* \(Quelle: s, t\)/,
    );
    expect(result.input).toEqual({ ...base, ...network });
  });

  it.each([
    ["network", "2018"],
    ["list", "2020-06-01"],
  ] as const)("is taken with a warning if prefer is %j", (prefer, startDate) => {
    const result = joined(network, rows, { prefer });
    expect(result.issues).toMatchObject([
      { code: "list-contradicts", severity: "warning", params: { kept: prefer } },
    ]);
    expect(firstRow(result)).toMatchObject({ outcome: "contradicts", membershipId: "m" });
    expect(datesOf(result)).toEqual([["m", startDate, "2022"]]);
  });

  it("is refused by networkFromMemberList()", () => {
    const join = () => networkFromMemberList(listOf(rows), { ...base, ...network });
    expect(join).toThrow(NetworkError);
    expect(join).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "list-contradicts" })] }),
    );
  });

  it.each([
    ["startReason", "Beitrittsgrund", "admission", { startReason: "founding" }],
    ["endReason", "Austrittsgrund", "dissolution", { endReason: "withdrawal" }],
  ])("may do so by its %s", (field, heading, word, reason) => {
    const known = [membership("m", "2018", "2020", reason)];
    const result = joined({ regions, memberships: known }, [
      `Region;seit;bis;${heading}`,
      `LK A;2018;2020;${word}`,
    ]);
    expect(firstRow(result).outcome).toBe("contradicts");
    expect(result.issues).toMatchObject([{ code: "list-contradicts", params: { field, inList: word } }]);
    expect(result.input.memberships).toEqual(known);
  });

  it.each([
    ["Art", "Gemeindeverbund", { kind: "district" }, "rejected"],
    ["Land", "Hessen", { state: "DE-SN" }, "rejected"],
    ["Land", "Sachsen", { state: "DE-SN" }, "added"],
    ["Land", "Sachsen", {}, "added"],
  ] as const)(
    "may do so by what it says of the region: %s %s, the network %j",
    (heading, word, fields, outcome) => {
      const own: RegionInput[] = [{ id: "a", name: "Landkreis A", ...fields }];
      const list = [`Region;Regions-ID;${heading}`, `LK A;a;${word}`];
      const result = joined({ regions: own }, list);
      expect(firstRow(result).outcome).toBe(outcome);
      const said = outcome === "added" ? { state: "DE-SN" } : {};
      expect(result.input.regions).toEqual(own.map((region) => ({ ...region, ...said })));
      expect(codesOf(result.issues)).toEqual(outcome === "added" ? [] : ["list-contradicts"]);
    },
  );
});

describe("a row that states the id of a membership", () => {
  const known = membership("m", "2018", "2020", {
    sources: ["s"],
    note: "Beschluss fehlt",
    confirmations: [{ date: "2019-03-05", source: "s", note: "Seite 3" }],
    extra: { file: "12/3" },
    startReason: "founding",
  });
  const network = { regions, sources, memberships: [known] };

  it.each([
    ["dates", "seit;bis", "2019;laufend", { startDate: "2019", endDate: ".." }],
    ["a start that excludes that of the network", "seit", "2012", { startDate: "2012" }],
    ["an end alone", "bis", "30.06.2020", { endDate: "2020-06-30" }],
    ["a blank start", "seit", "", { startDate: undefined }],
    ["a source", "Quelle", "t", { sources: ["t"] }],
    ["a blank source", "Quelle", "", { sources: [] }],
    ["a note", "Bemerkung", "Neu", { note: "Neu" }],
    ["a blank note", "Bemerkung", "", { note: undefined }],
    ["another role", "Rolle", "Kandidat", { role: "candidate" }],
    ["confirmations", "Bestätigungen", "2019-07", { confirmations: [{ date: "2019-07" }] }],
    ["the same confirmation", "Bestätigungen", "2019-03-05 [s]", {}],
    ["nothing else", "Telefon", "12", {}],
  ])("edits %s, and nothing else", (_, headings, cells, fields) => {
    const result = joined(network, [`Region;Mitgliedschafts-ID;${headings}`, `LK A;m;${cells}`]);
    const expected = Object.fromEntries(
      Object.entries({ ...known, ...fields }).filter(([, value]) => value !== undefined),
    );
    expect(result.input.memberships).toEqual([expected]);
    const row = firstRow(result);
    expect(row.changes.map(({ field }) => field).sort()).toEqual(Object.keys(fields).sort());
    expect(row).toMatchObject({
      outcome: Object.keys(fields).length === 0 ? "confirmed" : "edited",
      membershipId: "m",
      regionId: "a",
    });
    expect(row.row.status).toBe("accepted");
  });

  it("is new if the network does not have the id", () => {
    const result = joined(network, ["Region;seit;bis;Mitgliedschafts-ID", "LK A;2018;2020;n"]);
    expect(result.rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([["added", "n"]]);
    expect(result.input.memberships).toHaveLength(2);
  });

  it.each([undefined, "network", "list"] as const)(
    "of another region is refused, also if prefer is %j",
    (prefer) => {
      const result = joined(network, ["Region;Mitgliedschafts-ID", "B;m"], { prefer });
      expect(firstRow(result)).toMatchObject({ outcome: "contradicts", regionId: null });
      expect(result.issues).toMatchObject([
        { code: "list-contradicts", severity: "error", params: { field: "regionId", inNetwork: "a" } },
      ]);
      expect(result.input).toEqual({ ...base, ...network });
    },
  );

  it("is refused if an earlier one states it, too, which counts", () => {
    const rows = ["Region;bis;Mitgliedschafts-ID", "LK A;2021;m", "LK A;2022;m"];
    const result = joined(network, rows);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["edited", "rejected"]);
    expect(result.issues).toMatchObject([{ code: "id-duplicate", at: { line: 3, raw: "m" } }]);
    expect(datesOf(result)).toEqual([["m", "2018", "2021"]]);
  });

  it("loses nothing of a list that was written and read again", () => {
    const input = { ...base, regions, sources, memberships: [known, membership("n", "2022", "..")] };
    const { text } = writeMemberList(parseNetwork(input), { lang: "de" });
    const result = joinMemberList(parseNetwork(input), readMemberList(text));
    expect(result.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ["confirmed", []],
      ["confirmed", []],
    ]);
    expect(parseNetwork(result.input)).toEqual(parseNetwork(input));
  });
});

describe("the day of a list", () => {
  const memberships = [membership("m", "2018", undefined, { sources: ["s"] })];
  const network = { regions, sources, memberships };
  const stand = (...rows: string[]) => ["Stand: 31.12.2020", "Region;seit;bis", ...rows];

  it("is a confirmation, with the list as a source, of each row that does not say that it ended before", () => {
    const { input, rows } = joined(network, stand("LK A;2018;", "B;2010;2012"));
    expect(input.memberships?.map(({ confirmations }) => confirmations)).toEqual([
      [{ date: "2020-12-31", source: "list-2020-12-31" }],
      undefined,
    ]);
    expect(input.sources?.map(({ id }) => id)).toEqual(["s", "t", "list-2020-12-31"]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["confirmed", "added"]);
  });

  it("is the one of the option listedOn, if there is one", () => {
    const { input } = joined(network, stand("LK A;2018;"), { listedOn: "2021-06-30" });
    expect(input.memberships?.map(({ confirmations }) => confirmations)).toEqual([
      [{ date: "2021-06-30", source: "list-2021-06-30" }],
    ]);
    expect(input.sources?.map(({ id }) => id)).toEqual(["s", "t", "list-2021-06-30"]);
  });

  it("is that for which the network speaks if that states none", () => {
    const { asOf: _, ...undated } = base;
    expect(joinMemberList(undated, listOf(stand("LK A;2018;"))).input.asOf).toBe("2020-12-31");
    expect(joined({}, stand("LK A;2018;")).input.asOf).toBe(base.asOf);
    expect(() => joinMemberList(undated, listOf(["Region", "LK A"]))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "field-missing" })] }),
    );
  });

  it("is that of the network if the list has none, which is said of rows that are ongoing", () => {
    const said = (rows: string[], fields = network) =>
      joined(fields, ["Region;seit;bis", ...rows]).issues.filter(({ code }) => code === "list-day");
    expect(said(["B;2010;2012", "LK A;2018;laufend"])).toMatchObject([
      { severity: "info", params: { reason: "none", date: base.asOf, lines: [3] } },
    ]);
    expect(said(["LK A;2018;"])).toEqual([]);
    // The first list of a network is of the day that the caller gives to it.
    expect(said(["LK A;2018;laufend"], { ...network, memberships: [] })).toEqual([]);
    expect(joined(network, stand("LK A;2018;laufend")).issues).toEqual([]);
  });

  it("changes nothing the second time", () => {
    const list = listOf(stand("LK A;2018;", "B;2010;2012", "C;;laufend"));
    const first = joinMemberList({ ...base, ...network }, list).input;
    const second = joinMemberList(first, list);
    expect(second.input).toEqual(first);
    expect(second.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual(
      Array.from({ length: 3 }, () => ["confirmed", []]),
    );
  });
});

describe('continuity "unknown"', () => {
  const memberships = [
    membership("m", undefined, undefined, { confirmations: [{ date: "2018-12-31", source: "s" }] }),
  ];
  const rows = ["Stand: 31.12.2020", "Region", "LK A"];

  it.each([
    ["assumed", ["confirmed"], 1],
    ["unknown", ["added"], 2],
  ] as const)(
    "against %j: a row without a start is evidence for its day alone",
    (continuity, outcomes, count) => {
      const result = joined({ regions, sources, memberships }, rows, { continuity });
      expect(result.rows.map(({ outcome }) => outcome)).toEqual(outcomes);
      expect(result.input.memberships).toHaveLength(count);
      const again = joinMemberList(result.input, listOf(rows), { continuity });
      expect(again.input).toEqual(result.input);
    },
  );

  it("is the membership with which it shares a certain day", () => {
    const known = [membership("m", undefined, undefined, { confirmations: [{ date: "2019-06-01" }] })];
    const list = ["Region;seit;bis", "LK A;2018;2020"];
    const result = joined({ regions, memberships: known }, list, { continuity: "unknown" });
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(["ended"]);
    expect(datesOf(result)).toEqual([["m", "2018", "2020"]]);
  });

  it("is the membership that is certain on that day", () => {
    const certain = [membership("m", "2018", "2022")];
    const result = joined({ regions, memberships: certain }, rows, { continuity: "unknown" });
    expect(result.rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
      ["confirmed", "m"],
    ]);
  });
});

describe("joinMemberList()", () => {
  it("tells what becomes of every row", () => {
    const rows = ["Region;seit", "LK A;2018", "B;gestern", "Summe;", "C;2019"];
    const result = joined({ regions }, rows);
    expect(result.rows.map(({ outcome, row: { line } }) => [line, outcome])).toEqual([
      [2, "added"],
      [3, "rejected"],
      [4, "ignored"],
      [5, "added"],
    ]);
  });

  it("leaves the network and the list as they were", () => {
    const network = { ...base, regions, memberships: [membership("m", "2018")] };
    const list = listOf(["Region;seit;bis", "LK A;27.11.2018;2020", "B;2018;2020"]);
    const before = structuredClone([network, list]);
    joinMemberList(network, list);
    expect([network, list]).toEqual(before);
  });

  it.each<[string, unknown]>([
    ["an unknown option", { preferred: "list" }],
    ["another value of complete", { complete: "yes" }],
    ["another value of prefer", { prefer: "newer" }],
    ["another value of continuity", { continuity: "certain" }],
    ["another value of regionBy", { regionBy: "id" }],
    ["another value of allowShrinking", { allowShrinking: 1 }],
    ["aliases that are none", { aliases: ["a"] }],
    ["an alias that is no id", { aliases: { A: 5 } }],
    ["an alias that means no region", { aliases: { A: "nowhere" } }],
    ["two aliases of one name that mean two regions", { aliases: { "LK A": "a", "Landkreis a": "b" } }],
    ["a day that is none", { listedOn: "gestern" }],
    ["a scope that is none", { scope: { kind: "district" } }],
  ])("throws a NetworkError for %s", (_, options) => {
    const call = () => Reflect.apply(joinMemberList, undefined, [base, listOf(["Region", "A"]), options]);
    expect(call).toThrow(NetworkError);
  });
});
