import { NetworkError, parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "./fixtures.ts";

const reversed = { startDate: "2020-01-01", endDate: "2019-01-01" };
const region = { id: "a", name: "Landkreis A" };

/** Findings in an order of their own: which fault comes first is nobody's business. */
const sorted = (input: unknown) => findings(input).sort();

describe("faults in the structure of one record and in the rules of another are both reported", () => {
  const misspelt = { id: "f", regionId: "a", endDatum: "2022" };

  it("at the positions that the records have in the input", () => {
    const memberships = [misspelt, membership(), { id: 5 }, membership({ id: "late", ...reversed })];
    expect(sorted(network({ memberships }))).toEqual([
      "date-order memberships.3.endDate",
      "field-missing memberships.2.regionId",
      "field-type memberships.2.id",
      "field-unknown memberships.0.endDatum",
    ]);
  });

  it("with fixes whose paths lead to those positions", () => {
    const touching = [
      membership({ id: "m1", endDate: "2022-07-01" }),
      membership({ id: "m2", startDate: "2022-07-01" }),
    ];
    const issues = issuesOf(network({ memberships: [misspelt, misspelt, ...touching] }));
    expect(issues.find(({ code }) => code === "shared-boundary-day")).toMatchObject({
      path: ["memberships", 2, "endDate"],
      choices: [
        { fix: { kind: "set", path: ["memberships", 2, "endDate"], value: "2022-06-30" } },
        { fix: { kind: "set", path: ["memberships", 3, "startDate"], value: "2022-07-02" } },
      ],
    });
  });

  it("with the record that each is about", () => {
    const issues = issuesOf(network({ memberships: [misspelt, membership({ ...reversed, id: "late" })] }));
    expect(issues.find(({ code }) => code === "date-order")?.subject).toEqual({
      kind: "membership",
      id: "late",
    });
  });

  it.each<[string, Fields]>([
    ["of the network itself", { name: 5 }],
    ["of the network, several", { id: "", asOf: "2019-02-29", roster: "full", colour: 1, note: 5 }],
    ["of a source", { sources: [{ id: "s" }] }],
    ["of an event", { events: [5, null, "text"] }],
    ["of a whole list", { countClaims: "none" }],
    ["of another region", { regions: [region, { id: "b", size: 3 }] }],
    ["of a region change", { regionChanges: [{ id: "x" }] }],
    ["of a funding period", { fundingPeriods: [{ id: "p" }] }],
  ])("where the fault is one %s", (_, fields) => {
    expect(findings(network({ memberships: [membership(reversed)], ...fields }))).toContain(
      "date-order memberships.0.endDate",
    );
  });

  it("where the fault is one of the region of the membership", () => {
    const input = network({ regions: [{ ...region, size: 3 }], memberships: [membership(reversed)] });
    expect(sorted(input)).toEqual(["date-order memberships.0.endDate", "field-unknown regions.0.size"]);
  });

  it("where the region of the membership does not exist", () => {
    expect(sorted(network({ memberships: [membership({ regionId: "z", ...reversed })] }))).toEqual([
      "date-order memberships.0.endDate",
      "reference-unknown memberships.0.regionId",
    ]);
  });

  it("where the memberships of a region with a fault overlap", () => {
    const memberships = [membership({ id: "m1" }), membership({ id: "m2", startDate: "2020" })];
    const codes = issuesOf(network({ regions: [{ ...region, size: 3 }], memberships })).map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(["field-unknown", "membership-overlap"]);
  });
});

describe("a fault has no false faults in its train:", () => {
  const faulty = { sources: [{ id: "s" }], criteria: [{ id: "c" }], events: [{ id: "e" }] };

  it("a record with a fault is there for those that refer to it", () => {
    const input = network({
      ...faulty,
      regions: [
        { id: "a", size: 3 },
        { id: "b", name: "Verbund B", within: ["a"], sources: ["s"] },
      ],
      memberships: [membership({ sources: ["s"], confirmations: [{ date: "2020", source: "s" }] })],
      assessments: [{ id: "z", regionId: "a", criterionId: "c", date: "2020", rating: "met" }],
      countClaims: [{ id: "n", date: "2020", counts: "members", count: 1, eventId: "e" }],
    });
    expect(sorted(input)).toEqual([
      "field-missing criteria.0.name",
      "field-missing events.0.name",
      "field-missing events.0.startDate",
      "field-missing regions.0.name",
      "field-missing sources.0.title",
      "field-unknown regions.0.size",
    ]);
  });

  it("a list that cannot be read does not make every reference into it unknown", () => {
    const memberships = [membership({ sources: ["s"] })];
    expect(findings(network({ sources: "s", memberships }))).toEqual(["field-type sources"]);
  });

  it("an end that cannot be read is not an end that is absent", () => {
    const input = network({ memberships: [membership({ endDate: "31.12.2022" })] });
    expect(findings(input)).toEqual(["date-format memberships.0.endDate"]);
  });

  it("a foundation that cannot be read bounds nothing", () => {
    const input = network({
      foundingDate: "2019-02-29",
      memberships: [membership({ startDate: "2010-01-01" })],
    });
    expect(findings(input)).toEqual(["date-not-in-calendar foundingDate"]);
  });

  it("an asOf with a fault is before nothing", () => {
    const memberships = [membership({ confirmations: [{ date: "2020" }] })];
    const input = network({ asOf: "2019-02-29", foundingDate: "2018", memberships });
    expect(findings(input)).toEqual(["date-not-in-calendar asOf"]);
    expect(findings({ ...input, asOf: undefined })).toEqual(["field-missing asOf"]);
  });

  it("a life that ends before it starts bounds nothing", () => {
    const life = { foundingDate: "2020-01-01", dissolutionDate: "2010-01-01" };
    expect(findings(network({ ...life, memberships: [membership()] }))).toEqual([
      "date-order dissolutionDate",
    ]);
    expect(findings(network({ regions: [{ ...region, ...life }], memberships: [membership()] }))).toEqual([
      "date-order regions.0.dissolutionDate",
    ]);
  });

  it("numbers of members are not compared with memberships that have a fault", () => {
    const countClaims = [
      { id: "n1", date: "2020-06-01", counts: "members", count: 7 },
      { id: "n2", date: "2020-06-01", counts: "members", count: 8 },
    ];
    expect(findings(network({ countClaims, memberships: [{ id: "m" }] }))).toEqual([
      "field-missing memberships.0.regionId",
    ]);
    expect(findings(network({ countClaims, memberships: [membership(reversed)] }))).toEqual([
      "date-order memberships.0.endDate",
    ]);
  });
});

describe("10,000 faults in one input", () => {
  const members = (fields: Fields) =>
    network({
      memberships: Array.from({ length: 10_000 }, (_, at) => membership({ id: `m${at}`, ...fields })),
    });

  it.each<[string, Fields]>([
    ["date-not-in-calendar", members({ startDate: "2019-02-29" })],
    ["reference-unknown", members({ regionId: "z" })],
    ["date-order", members(reversed)],
    ["field-unknown", members({ rolle: "Mitglied" })],
    [
      "id-duplicate",
      network({ sources: Array.from({ length: 10_001 }, () => ({ id: "s", title: "Liste" })) }),
    ],
  ])("are all reported: %s", (code, input) => {
    const { issues } = refusal(input);
    expect(issues.filter((issue) => issue.code === code)).toHaveLength(10_000);
  });

  it("make a short message: the first three, and how many more", () => {
    const { message, issues } = refusal(members({ startDate: "2019-02-29" }));
    const lines = message.split("\n");
    expect(lines).toHaveLength(4);
    for (const [at, line] of lines.slice(0, 3).entries()) expect(line).toContain(issues[at]?.message.en);
    expect(lines[3]).toBe("… and 9,997 more");
  });
});

function refusal(input: unknown): NetworkError {
  try {
    parseNetwork(input);
  } catch (error) {
    if (error instanceof NetworkError) return error;
  }
  throw new Error("was not refused with a NetworkError");
}
