import { NetworkError, type NetworkInput, parseNetwork, type RegionInput } from "netzwerk-daseinsvorsorge";
import { checkMemberList, networkFromMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, listOf } from "./checked.ts";

const header = "Regions-ID;Region;seit;bis;Quelle";

describe("networkFromMemberList()", () => {
  const known: NetworkInput = {
    ...base,
    sources: [{ id: "s", title: "Satzung", publisher: "Kreis" }],
    regions: [
      { id: "z", name: "Z" },
      { id: "a", name: "Landkreis A", kind: "district", otherNames: [{ name: "Alt-A" }] },
    ],
    memberships: [{ id: "z-1", regionId: "z", startDate: "2018", endDate: "2019", sources: ["s"] }],
  };
  const table = listOf([header, "a;A;2019;laufend;s", "b;B;2020;2021;t"]);
  const input = networkFromMemberList(table, known);

  it("keeps everything else of the network", () => {
    const { sources, regions, memberships, ...others } = input;
    expect(others).toEqual(base);
  });

  it("takes regions and sources that the network has as they stand there, and adds the others", () => {
    expect(input.sources).toEqual([...(known.sources ?? []), { id: "t", title: "t" }]);
    expect(input.regions).toEqual([
      ...(known.regions ?? []),
      expect.objectContaining({ id: "b", name: "B" }),
    ]);
  });

  it("puts the memberships of the list behind those of the network", () => {
    expect(input.memberships?.map(({ regionId, startDate }) => [regionId, startDate])).toEqual([
      ["z", "2018"],
      ["a", "2019"],
      ["b", "2020"],
    ]);
  });

  it("gives an input that parseNetwork takes", () => {
    expect(parseNetwork(input).memberships).toHaveLength(3);
  });

  it("leaves the network and the list as they were", () => {
    expect(known.memberships).toHaveLength(1);
    expect(table.memberships).toHaveLength(2);
  });

  it("gives the lists of the table for a network without any", () => {
    const { sources, regions, memberships } = networkFromMemberList(table, base);
    expect({ sources, regions, memberships }).toEqual({
      sources: table.sources,
      regions: table.regions,
      memberships: table.memberships,
    });
  });
});

describe("checkMemberList() with a network that has records of its own", () => {
  const regions = [
    { id: "z", name: "Z" },
    { id: "a", name: "A" },
  ];
  const memberships = [
    { id: "z-1", regionId: "z", startDate: "2018", endDate: "2019" },
    { id: "z-2", regionId: "z", startDate: "2022", endDate: "2024" },
  ];
  const table = listOf([header, "a;A;2019;laufend;s", "b;B;2022;2024;s"]);
  const dissolutionDate = "2023-12-31";
  const { rows, issues } = checkMemberList(table, { ...base, dissolutionDate, regions, memberships });

  it("gives issues the place in the whole network", () => {
    const late = issues.filter(({ code }) => code === "membership-after-dissolution");
    expect(late.map(({ path }) => path)).toEqual([
      ["memberships", 1, "endDate"],
      ["memberships", 3, "endDate"],
    ]);
    expect(late[1]?.at).toEqual({ line: 3, column: "bis", raw: "2024" });
  });

  it("gives issues about its own records no line and no row", () => {
    const own = issues.filter(({ path }) => path[0] === "memberships" && Number(path[1]) < 2);
    expect(own.map(({ code }) => code).sort()).toEqual([
      "membership-after-dissolution",
      "source-missing",
      "source-missing",
    ]);
    expect(own.map(({ at }) => at)).toEqual([undefined, undefined, undefined]);
    expect(rows.map(({ status }) => status)).toEqual(["accepted", "rejected"]);
  });
});

function throwing(field: string, rest: object = {}): object {
  return Object.defineProperty({ ...rest }, field, {
    enumerable: true,
    get() {
      throw new Error("not now");
    },
  });
}

function refusing(): never {
  throw new Error("not now");
}

function endless(): object {
  const circle: { extra?: object } = {};
  circle.extra = circle;
  return { ...base, ...circle };
}

const faulty: readonly (readonly [string, () => unknown])[] = [
  ["null", () => null],
  ["nothing", () => undefined],
  ["a number", () => 5],
  ["a text", () => "netz"],
  ["a list", () => []],
  ["an empty object", () => ({})],
  ["regions that are no list", () => ({ ...base, regions: {} })],
  ["sources that are null", () => ({ ...base, sources: null })],
  ["memberships that are a text", () => ({ ...base, memberships: "alle" })],
  [
    "records that are none",
    () => ({ ...base, regions: [null, 5, "a", []], memberships: [null], sources: [0] }),
  ],
  ["a list with a hole", () => ({ ...base, regions: new Array(2) })],
  ["a record with a getter that throws", () => ({ ...base, regions: [throwing("id")] })],
  ["a getter that throws", () => throwing("regions", base)],
  ["another getter that throws", () => throwing("license", base)],
  ["a proxy that throws", () => new Proxy({ ...base }, { get: refusing })],
  ["a proxy that hides its keys", () => new Proxy({ ...base }, { ownKeys: refusing })],
  ["a list behind a proxy that throws", () => ({ ...base, memberships: new Proxy([], { get: refusing }) })],
  ["an input that contains itself", endless],
];

describe.each(faulty)("with %s for the network", (_, network) => {
  const table = listOf([header, "a;A;2019;laufend;s", "b;B;gestern;2021;s"]);

  it("checkMemberList() gives no network, the rows of the list and an error", () => {
    const check = checkMemberList(table, network() as never);
    expect(check.network).toBeNull();
    expect(check.rows.map(({ line }) => line)).toEqual([2, 3]);
    const errors = check.issues.filter(({ severity, at }) => severity === "error" && at === undefined);
    expect(errors).not.toEqual([]);
  });

  it("networkFromMemberList() gives an input that parseNetwork refuses, or throws a NetworkError", () => {
    expect(() => parseNetwork(networkFromMemberList(table, network() as never))).toThrow(NetworkError);
  });
});

it.each([
  ["confirmations", { confirmations: 5 }],
  ["sources", { sources: 5 }],
  ["startDate", { startDate: {} }],
])(
  "checkMemberList() names the fault of the membership that a row is, and gives the list: %s",
  (field, fields) => {
    const memberships = [{ id: "a-1", regionId: "a", ...fields }];
    const network = { ...base, regions: [{ id: "a", name: "A" }], memberships };
    const check = checkMemberList(listOf([header, "a;A;2019;laufend;s"]), network as never);
    const errors = check.issues.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "field-type", path: ["memberships", 0, field] }]);
    expect(check.rows.map(({ line }) => line)).toEqual([2]);
  },
);

describe("a region of the list that names no id", () => {
  const known = (region: Partial<RegionInput>): NetworkInput => ({
    ...base,
    regions: [{ id: "vogelsberg", name: "Vogelsbergkreis", ...region }],
  });
  const kreis = (value: string): Partial<RegionInput> => ({ identifiers: [{ scheme: "kreis", value }] });
  const list = (row: string) => readMemberList(`Region;Kreisschlüssel;Regions-ID;seit\n${row};2020`);
  const regionsOf = (row: string, network: NetworkInput) =>
    networkFromMemberList(list(row), network).regions?.map(({ id }) => id);

  it.each([
    ["an equal name and key", "Vogelsbergkreis;06535;", known(kreis("06535"))],
    ["an equal name and no key in the network", "VOGELSBERGKREIS;06535;", known({})],
    ["an equal name and no key in the list", "Vogelsbergkreis;;", known(kreis("06535"))],
    ["an equal key and a word in common", "Kreis Vogelsberg;06535;", known(kreis("06535"))],
  ])("is the one of the network with %s", (_, row, network) => {
    expect(regionsOf(row, network)).toEqual(["vogelsberg"]);
  });

  it.each([
    ["another key", "Vogelsbergkreis;06632;", known(kreis("06535")), "kreis-06632"],
    ["another name and no key", "Kreis Vogelsberg;;", known(kreis("06535")), "kreis-vogelsberg"],
    ["an id of its own", "Vogelsbergkreis;06535;other", known(kreis("06535")), "other"],
  ])("is another one with %s", (_, row, network, id) => {
    expect(regionsOf(row, network)).toEqual(["vogelsberg", id]);
  });

  it("is held against the memberships that the network has of it", () => {
    const network: NetworkInput = {
      ...known(kreis("06535")),
      memberships: [{ id: "v-1", regionId: "vogelsberg", startDate: "2018-11-27", endDate: ".." }],
    };
    const { rows } = checkMemberList(list("Vogelsbergkreis;06535;"), network);
    expect(rows[0]?.issues.map(({ code }) => code)).toContain("list-contradicts");
  });
});

const sound = listOf([header, "a;A;2019;laufend;s"]);
const [soundRow] = sound.rows;
const inRow = (parts: object) => ({ ...sound, rows: [{ ...soundRow, ...parts }] });

describe.each([
  ["a text", "text"],
  ["nothing", null],
  ["an object", {}],
  ["only rows", { rows: [] }],
  ["all but its plan", { ...sound, plan: undefined }],
  ["a plan without columns", { ...sound, plan: {} }],
  ["a day without a date", { ...sound, plan: { ...sound.plan, listedOn: { date: 2018 } } }],
  ["regions that are none", { ...sound, regions: null }],
  ["a region that is nothing", { ...sound, regions: [null] }],
  ["a region without a name", { ...sound, regions: [{ id: "a" }] }],
  ["a membership that is nothing", { ...sound, memberships: [null] }],
  ["a membership without a region", { ...sound, memberships: [{ id: "a" }] }],
  [
    "a membership whose sources are none",
    { ...sound, memberships: [{ id: "a", regionId: "a", sources: 5 }] },
  ],
  ["a source that is nothing", { ...sound, sources: [null] }],
  ["a row that is nothing", { ...sound, rows: [null] }],
  ["a row that is missing", { ...sound, rows: new Array(1) }],
  ["a row without cells", inRow({ cells: undefined })],
  ["a cell that is no text", inRow({ cells: [5] })],
  ["a value that is nothing", inRow({ values: [null] })],
  ["a name that is no text", inRow({ values: [{ field: "name", value: 5, column: 0 }] })],
  ["an issue of a row that is nothing", inRow({ issues: [null] })],
  ["issues that are none", { ...sound, issues: undefined }],
  ["an issue that is nothing", { ...sound, issues: [null] }],
])("given %s, which is no list that was read,", (_, given) => {
  it.each([
    ["checkMemberList()", checkMemberList],
    ["networkFromMemberList()", networkFromMemberList],
  ])("%s throws field-type", (_name, join) => {
    const call = () => Reflect.apply(join, undefined, [given, base]);
    expect(call).toThrow(NetworkError);
    expect(call).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "field-type" })] }),
    );
  });
});
