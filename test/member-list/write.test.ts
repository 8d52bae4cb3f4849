import { type Network, NetworkError, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record } from "netzwerk-daseinsvorsorge/data";
import { readMemberList, writeMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { strictCells } from "./csv.ts";

const languages = ["de", "en"] as const;

function network(fields: Partial<NetworkInput>): Network {
  return parseNetwork({ ...base, ...fields });
}

/** The cells of the only row, by their headers. */
function rowOf(fields: Partial<NetworkInput>, lang: "de" | "en" = "de"): Record<string, string> {
  const [header = [], row = []] = strictCells(writeMemberList(network(fields), { lang }).text.slice(1));
  return Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
}

const region = { id: "a", name: "Landkreis A" };
const membership = { id: "a-1", regionId: "a", startDate: "2018", endDate: ".." };

describe("writeMemberList()", () => {
  const full: Partial<NetworkInput> = {
    sources: [{ id: "Satzung", title: "Satzung" }],
    regions: [
      {
        ...region,
        kind: "district",
        state: "DE-HE",
        identifiers: [{ scheme: "kreis", value: "06535" }],
      },
    ],
    memberships: [
      {
        ...membership,
        startDate: "2018-11-27",
        role: "associate",
        startReason: "founding",
        confirmations: [{ date: "2020-03-05", source: "Satzung" }, { date: "2022-07" }],
        sources: ["Satzung"],
        note: 'erste Zeile\nzweite; mit „“ und "',
      },
    ],
  };

  it("writes a membership in German", () => {
    expect(rowOf(full)).toEqual({
      Region: "Landkreis A",
      Art: "Landkreis",
      Land: "Hessen",
      Kreisschlüssel: "06535",
      "Mitglied seit": "27.11.2018",
      "Mitglied bis": "laufend",
      Rolle: "Assoziiertes Mitglied",
      Quelle: "Satzung",
      Bemerkung: 'erste Zeile\nzweite; mit „“ und "',
      "Grund des Beginns": "Gründung",
      "Grund des Endes": "",
      Bestätigungen: "2020-03-05 [Satzung]; 2022-07",
      "Regions-ID": "a",
      "Mitgliedschafts-ID": "a-1",
    });
  });

  it("writes a membership in English", () => {
    expect(rowOf(full, "en")).toEqual({
      Region: "Landkreis A",
      Kind: "district",
      State: "Hesse",
      "District key": "06535",
      "Start date": "2018-11-27",
      "End date": "ongoing",
      Role: "associate",
      Source: "Satzung",
      Note: 'erste Zeile\nzweite; mit „“ und "',
      "Start reason": "founding",
      "End reason": "",
      Confirmations: "2020-03-05 [Satzung]; 2022-07",
      "Region ID": "a",
      "Membership ID": "a-1",
    });
  });

  it.each(languages)("loses nothing of it (%s)", (lang) => {
    expect(writeMemberList(network(full), { lang }).losses).toEqual([]);
  });

  it.each([
    // start: German, English
    ["startDate", "2018-11-27", "27.11.2018", "2018-11-27"],
    ["startDate", "2018-11", "seit 2018-11", "since 2018-11"],
    ["startDate", "1900", "1900", "1900"],
    ["startDate", "[2018-11-27..2019-12-31]", "[2018-11-27..2019-12-31]", "[2018-11-27..2019-12-31]"],
    ["startDate", undefined, "unbekannt", "unknown"],
    // what a spreadsheet makes of a year, first and last such day
    ["startDate", "1905-06-22", "[1905-06-22..1905-06-22]", "[1905-06-22..1905-06-22]"],
    ["startDate", "1905-07-22", "[1905-07-22..1905-07-22]", "[1905-07-22..1905-07-22]"],
    ["startDate", "1905-06-21", "21.06.1905", "1905-06-21"],
    ["startDate", "1905-07-23", "23.07.1905", "1905-07-23"],
    // end
    ["endDate", "2022-06", "bis 2022-06", "until 2022-06"],
    ["endDate", "2022-06-30", "30.06.2022", "2022-06-30"],
    ["endDate", "..", "laufend", "ongoing"],
    ["endDate", undefined, "unbekannt", "unknown"],
    ["endDate", "[..2022-06-30]", "[..2022-06-30]", "[..2022-06-30]"],
  ])("writes %s %s as %s in German and %s in English", (field, date, german, english) => {
    const dates = field === "startDate" ? { startDate: date } : { startDate: undefined, endDate: date };
    const fields = { regions: [region], memberships: [{ ...membership, ...dates }] };
    const place = field === "startDate" ? 0 : 1;
    expect(rowOf(fields)[["Mitglied seit", "Mitglied bis"][place] ?? ""]).toBe(german);
    expect(rowOf(fields, "en")[["Start date", "End date"][place] ?? ""]).toBe(english);
  });

  it.each(["=1+1", "+49", "-", "@a", "'x", "''"])(
    "puts one ' in front of the source %j, and reading takes it away",
    (source) => {
      const sources = [{ id: source, title: source }];
      const fields = { sources, regions: [region], memberships: [{ ...membership, sources: [source] }] };
      expect(rowOf(fields).Quelle).toBe(`'${source}`);
      const { text, losses } = writeMemberList(network(fields), { lang: "de" });
      expect(readMemberList(text).sources).toEqual(sources);
      expect(losses).toEqual([]);
    },
  );

  it.each(["\tx", "\rx"])("puts one ' in front of the note %j, and reading takes it away", (note) => {
    const fields = { regions: [region], memberships: [{ ...membership, note }] };
    expect(rowOf(fields).Bemerkung).toBe(`'${note}`);
    const { text, losses } = writeMemberList(network(fields), { lang: "de" });
    expect(readMemberList(text).memberships).toMatchObject([{ note }]);
    expect(losses).toEqual([]);
  });

  it.each(["=1+1", "+49", "-1", "@a", "'x", "''"])(
    "puts one ' in front of the name, note or id %j, and reading takes it away",
    (text) => {
      const written = writeMemberList(
        network({
          regions: [{ id: text, name: text }],
          memberships: [{ ...membership, id: text, regionId: text, note: text }],
        }),
        { lang: "de" },
      );
      const [header = [], row = []] = strictCells(written.text.slice(1));
      for (const column of ["Region", "Bemerkung", "Regions-ID", "Mitgliedschafts-ID"]) {
        expect(row[header.indexOf(column)]).toBe(`'${text}`);
      }
      const table = readMemberList(written.text);
      expect(table.regions).toMatchObject([{ id: text, name: text }]);
      expect(table.memberships).toMatchObject([{ id: text, regionId: text, note: text }]);
      expect(written.losses).toEqual([]);
    },
  );

  it("writes one key of each scheme: that which is valid longest", () => {
    const identifiers = [
      { scheme: "kreis", value: "06632", endDate: "2019-12-31" },
      { scheme: "kreis", value: "06535", startDate: "2020-01-01" },
    ] as const;
    const fields = { regions: [{ ...region, identifiers }], memberships: [membership] };
    expect(rowOf(fields).Kreisschlüssel).toBe("06535");
    const { losses } = writeMemberList(network(fields), { lang: "de" });
    expect(losses).toEqual([
      { path: ["regions", 0, "identifiers", 0], value: identifiers[0] },
      { path: ["regions", 0, "identifiers", 1, "startDate"], value: "2020-01-01" },
    ]);
  });

  it("writes no two keys that disagree, now that they have no dates", () => {
    const identifiers = [
      { scheme: "kreis", value: "06632", endDate: "2019-12-31" },
      { scheme: "ags", value: "06535001", startDate: "2020-01-01" },
    ] as const;
    const fields = { regions: [{ ...region, identifiers }], memberships: [membership] };
    expect(rowOf(fields).AGS).toBe("06535001");
    expect(rowOf(fields)).not.toHaveProperty("Kreisschlüssel");
  });

  it("writes no key that is only right for its time", () => {
    const identifiers = [{ scheme: "kreis", value: "15303", endDate: "2007-06-30" }] as const;
    const written = writeMemberList(
      network({ regions: [{ ...region, identifiers }], memberships: [membership] }),
      { lang: "de" },
    );
    expect(written.text).not.toContain("15303");
    expect(written.losses).toEqual([{ path: ["regions", 0, "identifiers", 0], value: identifiers[0] }]);
  });

  it("writes the header alone without memberships, and loses the regions", () => {
    const { text, losses } = writeMemberList(network({ regions: [region] }), { lang: "en" });
    expect(strictCells(text.slice(1))).toHaveLength(1);
    expect(losses).toMatchObject([{ path: ["regions", 0], value: region }]);
  });

  it.each([
    ["a broken umlaut", "Ã¤"],
    ["half a character", "\uD83C"],
    ["a control", "\u0085"],
    ["NUL", "\0"],
  ])("loses a membership with %s whole: its row could not be read", (_, text) => {
    const memberships = [
      { ...membership, note: text },
      { ...membership, id: "a-2", role: "associate" },
    ] as const;
    const written = writeMemberList(network({ regions: [region], memberships }), { lang: "de" });
    expect(written.losses).toMatchObject([{ path: ["memberships", 0], value: { id: "a-1" } }]);
    expect(readMemberList(written.text).memberships).toMatchObject([{ id: "a-2" }]);
  });

  it("loses a membership with a year before 1000 whole: lists do not have such years", () => {
    const memberships = [{ ...membership, startDate: "0050-01-02" }];
    const written = writeMemberList(network({ regions: [region], memberships }), { lang: "de" });
    expect(written.losses).toMatchObject([{ path: ["regions", 0] }, { path: ["memberships", 0] }]);
    expect(readMemberList(written.text).rows).toEqual([]);
  });

  it("counts a source as lost if a cell cannot name it", () => {
    const sources = ["a | b", " c", "d"].map((id) => ({ id, title: id }));
    const memberships = sources.map(({ id }, at) => ({
      ...membership,
      id: `m${at}`,
      role: (["member", "associate", "candidate"] as const)[at],
      sources: [id],
    }));
    const { losses } = writeMemberList(network({ regions: [region], sources, memberships }), { lang: "de" });
    expect(losses.map(({ path }) => path)).toEqual([
      ["sources", 0],
      ["sources", 1],
      ["memberships", 0, "sources"],
      ["memberships", 1, "sources"],
    ]);
  });

  it("lists losses in the order of the network", () => {
    const { losses } = writeMemberList(
      network({
        sources: [{ id: "s", title: "Satzung" }],
        fundingPeriods: [
          { id: "p", name: { de: "P" }, kind: "funded", carryOver: "automatic", startDate: "2018" },
        ],
        criteria: [{ id: "c", name: { de: "C" } }],
        regions: [
          { ...region, note: "Notiz" },
          { id: "b", name: "B" },
        ],
        regionChanges: [
          {
            id: "r",
            date: "2020-01-01",
            kind: "rename",
            predecessors: ["a"],
            successors: ["a"],
            continuedBy: ["a"],
          },
        ],
        memberships: [{ ...membership, confirmations: [{ date: "2020", note: "N" }], extra: { own: true } }],
        assessments: [{ id: "x", regionId: "a", criterionId: "c", date: "2020", rating: "met" }],
        events: [{ id: "e", name: { de: "E" }, startDate: "2020" }],
        countClaims: [{ id: "n", date: "2020", counts: "members", count: 1 }],
      }),
      { lang: "de" },
    );
    expect(losses.map(({ path }) => path.join("."))).toEqual([
      "sources.0",
      "fundingPeriods",
      "criteria",
      "regions.0.note",
      "regions.1",
      "regionChanges",
      "memberships.0.confirmations.0.note",
      "memberships.0.extra",
      "assessments",
      "events",
      "countClaims",
    ]);
  });

  it.each([undefined, "fr", null])("throws field-value for the language %s", (lang) => {
    expect(() => writeMemberList(record, { lang } as never)).toThrow(NetworkError);
    expect(() => writeMemberList(record, { lang } as never)).toThrow("[field-value]");
  });

  it("throws network-not-parsed for a network that was not parsed", () => {
    // @ts-expect-error a copy is not a Network
    expect(() => writeMemberList({ ...record }, { lang: "de" })).toThrow("[network-not-parsed]");
  });
});

describe.each(languages)("the record of the network, written and read back (%s)", (lang) => {
  const written = writeMemberList(record, { lang });
  const table = readMemberList(written.text);

  it("has the memberships with all but the notes of their confirmations", () => {
    expect(table.rows.map(({ status }) => status)).toEqual(record.memberships.map(() => "accepted"));
    expect(
      table.memberships.map(({ confirmations = [], ...others }) => ({ ...others, confirmations })),
    ).toEqual(
      record.memberships.map(({ confirmations, ...others }) => ({
        ...others,
        confirmations: confirmations.map(({ date, source }) => ({ date, source })),
      })),
    );
  });

  it("loses what no list holds, and nothing else", () => {
    const members = new Set(record.memberships.map(({ regionId }) => regionId));
    const isGiven = (value: unknown) => value !== undefined && JSON.stringify(value) !== "[]";
    const fieldsOf = (owner: object, fields: readonly string[]) =>
      fields.filter((field) => isGiven(Reflect.get(owner, field)));
    const expected = [
      ...record.sources.filter(({ id, title }) => id !== title).map((_, at) => `sources.${at}`),
      ...fieldsOf(record, ["fundingPeriods", "criteria"]),
      ...record.regions.flatMap((region, at) =>
        members.has(region.id)
          ? [
              ...region.identifiers.flatMap((identifier, inner) =>
                fieldsOf(identifier, ["startDate", "endDate"]).map(
                  (field) => `regions.${at}.identifiers.${inner}.${field}`,
                ),
              ),
              ...fieldsOf(region, [
                "otherNames",
                "within",
                "foundingDate",
                "dissolutionDate",
                "sources",
                "note",
                "extra",
              ]).map((field) => `regions.${at}.${field}`),
            ]
          : [`regions.${at}`],
      ),
      ...fieldsOf(record, ["regionChanges"]),
      ...record.memberships.flatMap((membership, at) => [
        ...membership.confirmations.flatMap((confirmation, inner) =>
          fieldsOf(confirmation, ["note"]).map(
            (field) => `memberships.${at}.confirmations.${inner}.${field}`,
          ),
        ),
        ...fieldsOf(membership, ["extra"]).map((field) => `memberships.${at}.${field}`),
      ]),
      ...fieldsOf(record, ["assessments", "events", "countClaims"]),
    ];
    expect(written.losses.map(({ path }) => path.join("."))).toEqual(expected);
    expect(expected).not.toEqual([]);
  });
});

it("writeMemberList() keeps an apostrophe that comes first behind white space", () => {
  const network = parseNetwork({
    schemaVersion: 1,
    id: "net",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [{ id: "a", name: " ' Landkreis" }],
    memberships: [{ id: "a-1", regionId: "a" }],
  });
  const { text, losses } = writeMemberList(network, { lang: "de" });
  expect(losses).toEqual([]);
  expect(readMemberList(text).regions.map(({ name }) => name)).toEqual([" ' Landkreis"]);
});
