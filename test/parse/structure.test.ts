import { describe, expect, it } from "vitest";
import { everything, everythingWith } from "./everything.ts";
import { findings, issuesOf, membership, network } from "./fixtures.ts";

const records = {
  sources: ["id", "title"],
  fundingPeriods: ["id", "name", "kind", "carryOver"],
  criteria: ["id", "name"],
  regions: ["id", "name"],
  regionChanges: ["id", "date", "kind"],
  memberships: ["id", "regionId"],
  assessments: ["id", "regionId", "criterionId", "date", "rating"],
  events: ["id", "name", "startDate"],
  countClaims: ["id", "date", "counts", "count"],
};

describe("parseNetwork() asks for a field that is missing:", () => {
  it("in a record of a list", () => {
    for (const [list, fields] of Object.entries(records)) {
      const missing = findings(network({ [list]: [{}] })).sort();
      expect(missing).toEqual(fields.map((field) => `field-missing ${list}.0.${field}`).sort());
    }
  });

  it.each<[string, string[]]>([
    ["fundingPeriods.0.rounds.0", ["id", "name"]],
    ["regions.0.identifiers.0", ["scheme", "value"]],
    ["regions.0.otherNames.0", ["name"]],
    ["memberships.0.confirmations.0", ["date"]],
    ["events.0.topics.0", ["de"]],
    ["name", ["de"]],
  ])("in %s", (place, fields) => {
    const missing = findings(everythingWith(place, {})).filter((finding) => finding.startsWith("field-"));
    expect(missing).toEqual(fields.map((field) => `field-missing ${place}.${field}`));
  });

  it("an entry of a list that is undefined", () => {
    expect(findings(network({ memberships: [undefined] }))).toEqual(["field-missing memberships.0"]);
  });
});

describe("parseNetwork() refuses a value of another type", () => {
  const foreign: [place: string, value: unknown][] = [
    ["id", 5],
    ["name", "Testnetz"],
    ["name.de", ["Testnetz"]],
    ["license", false],
    ["regions.0.name", { de: "Landkreis A" }],
    ["regions.0.identifiers.0.value", 6432],
    ["regions.0.within.0", 5],
    ["memberships.0", "m"],
    ["memberships.0", null],
    ["memberships.0", []],
    ["memberships.0.startDate", 2019],
    ["memberships.0.startDate", null],
    ["memberships.0.startDate", new Date(0)],
    ["memberships.0.confirmations", "2020"],
    ["memberships.0.confirmations.0", "2020"],
    ["memberships.0.sources", "s"],
    ["fundingPeriods.0.funders.0", 5],
    ["countClaims.0.count", "23"],
    ["countClaims.0.count", Number.NaN],
    ["countClaims.0.approximate", "yes"],
    ["countClaims.0.breakdown", [1]],
    ["countClaims.0.breakdown.district", "1"],
    ["memberships.0.note", 5],
    ["extra", "text"],
    ["extra", [1]],
    ["extra", null],
  ];

  it("once, when a field has it", () => {
    const structural = foreign.map(([place, value]) =>
      findings(everythingWith(place, value)).filter((finding) => finding.startsWith("field-")),
    );
    expect(structural).toEqual(foreign.map(([place]) => [`field-type ${place}`]));
  });

  it("when it stands for a list", () => {
    for (const list of Object.keys(records))
      for (const value of ["text", 5, {}, null, true])
        expect(findings(network({ [list]: value })), String(value)).toEqual([`field-type ${list}`]);
  });
});

describe("parseNetwork() refuses a value that is not allowed", () => {
  const notAllowed: [place: string, value: unknown][] = [
    ["id", ""],
    ["regions.1.name", ""],
    ["name.de", ""],
    ["sources.0.title", ""],
    ["memberships.0.sources", [""]],
    ["countClaims.0.count", -1],
    ["countClaims.0.breakdown.district", -1],
    ["roster", "full"],
    ["regions.0.kind", "county"],
    ["regions.0.state", "HE"],
    ["regions.0.identifiers.0.scheme", "lkz"],
    ["memberships.0.role", "guest"],
    ["memberships.0.startReason", ""],
    ["memberships.0.endReason", "Austritt"],
    ["fundingPeriods.0.kind", "paid"],
    ["fundingPeriods.0.carryOver", "maybe"],
    ["assessments.0.rating", "good"],
    ["regionChanges.0.kind", "fusion"],
    ["countClaims.0.counts", "visitors"],
  ];

  it("once, when a field has it", () => {
    for (const [place, value] of notAllowed) {
      const [first = "", ...rest] = findings(everythingWith(place, value));
      expect(first.startsWith(`field-value ${place}`), `${place}: ${first}`).toBe(true);
      expect(
        rest.filter((finding) => finding.startsWith("field-")),
        place,
      ).toEqual([]);
    }
  });

  it("with the nearest value that is as its fix", () => {
    const [issue] = issuesOf(network({ memberships: [membership({ role: "memebr" })] }));
    const path = ["memberships", 0, "role"];
    expect(issue).toMatchObject({
      code: "field-value",
      path,
      fix: { kind: "set", path, value: "member" },
      params: { reason: "unlisted", given: "memebr", meant: "member" },
    });
  });

  it("without a fix where nothing is near", () => {
    const [issue] = issuesOf(network({ memberships: [membership({ role: "Bürgermeisterin" })] }));
    expect(issue?.fix).toBeUndefined();
    expect(issue?.params).toMatchObject({ meant: null });
  });
});

it("parseNetwork() takes a field that is undefined for one that is absent", () => {
  const input = network({
    license: undefined,
    memberships: [membership({ note: undefined, role: undefined })],
  });
  expect(findings(input)).toEqual([]);
});

it("an issue names the record that it is about", () => {
  const subject = { kind: "region", id: "a", name: "Landkreis A" };
  expect(issuesOf(everythingWith("regions.0.identifiers.0.value", 5))).toMatchObject([{ subject }]);
  const round = { kind: "funding-round", id: "r", name: "Name" };
  expect(issuesOf(everythingWith("fundingPeriods.0.rounds.0.note", 5))).toMatchObject([{ subject: round }]);
  expect(issuesOf({ ...everything, license: 5 })[0]?.subject?.id).not.toBe("a");
});
