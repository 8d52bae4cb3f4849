import { describe, expect, it } from "vitest";
import { everythingWith } from "./everything.ts";
import { findings, issuesOf, issuesWith, network } from "./fixtures.ts";

describe("parseNetwork() refuses a field that it does not know and names the nearest one,", () => {
  const misspelt: [place: string, nearest: string][] = [
    ["membership", "memberships"],
    ["asof", "asOf"],
    ["name.dee", "de"],
    ["sources.0.titel", "title"],
    ["regions.0.foundationDate", "foundingDate"],
    ["regions.0.identifiers.0.shceme", "scheme"],
    ["regions.0.otherNames.0.nam", "name"],
    ["regionChanges.0.predecessor", "predecessors"],
    ["memberships.0.regionID", "regionId"],
    ["memberships.0.start_date", "startDate"],
    ["memberships.0.confirmations.0.dat", "date"],
    ["fundingPeriods.0.carryover", "carryOver"],
    ["fundingPeriods.0.rounds.0.enddate", "endDate"],
    ["criteria.0.desription", "description"],
    ["assessments.0.ratting", "rating"],
    ["events.0.topic", "topics"],
    ["countClaims.0.aproximate", "approximate"],
    ["countClaims.0.breakdown.distrct", "district"],
  ];

  const unknownIn = (input: unknown) => issuesOf(input).filter(({ code }) => code === "field-unknown");

  it("as its new name if that field is absent", () => {
    for (const [place, nearest] of misspelt) {
      const path = place.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      const siblings = place.split(".").slice(0, -1);
      const input = everythingWith(place, "x");
      const record = siblings.reduce<unknown>((part, step) => Reflect.get(Object(part), step), input);
      Reflect.deleteProperty(Object(record), nearest);
      expect(unknownIn(input), place).toMatchObject([
        { path, params: { nearest }, fix: { kind: "rename", path, to: nearest } },
      ]);
    }
  });

  it("not if that field is there, which a rename would write over", () => {
    for (const [place, nearest] of misspelt) {
      const [unknown, ...others] = unknownIn(everythingWith(place, "x"));
      expect(others).toEqual([]);
      expect(unknown?.params, place).not.toMatchObject({ nearest });
      expect(unknown?.fix, place).not.toMatchObject({ to: nearest });
    }
  });

  it("none, where none is near", () => {
    const [issue] = issuesOf(network({ wappenfarbe: "rot" }));
    expect(issue).toMatchObject({ code: "field-unknown", path: ["wappenfarbe"], params: { nearest: null } });
    expect(issue?.fix).toBeUndefined();
  });
});

it("parseNetwork() fixes a misspelt date by its name alone, never by a value that is a name", () => {
  const misspelt = { id: "m", regionId: "a", strtDate: "2019-05-01", endDate: ".." };
  const unknown = (fields: object) =>
    issuesWith("field-unknown", network({ memberships: [{ ...misspelt, ...fields }] }));
  const path = ["memberships", 0, "strtDate"];
  expect(unknown({})).toMatchObject([{ path, fix: { kind: "rename", path, to: "startDate" } }]);
  for (const { fix } of unknown({ startDate: "2019" })) expect(fix).not.toMatchObject({ to: "startDate" });
});

it("parseNetwork() reports each of several unknown fields of a record", () => {
  expect(findings(network({ colour: 1, regions: [{ id: "a", name: "A", size: 1, weight: 2 }] }))).toEqual(
    expect.arrayContaining([
      "field-unknown colour",
      "field-unknown regions.0.size",
      "field-unknown regions.0.weight",
    ]),
  );
});

describe("names that JavaScript objects know are names like any other:", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

  it("as fields they are unknown", () => {
    for (const field of names) {
      expect(findings(network({ [field]: 1 }))).toEqual([`field-unknown ${field}`]);
      expect(findings(everythingWith(`countClaims.0.breakdown.${field}`, 1))).toEqual([
        `field-unknown countClaims.0.breakdown.${field}`,
      ]);
    }
  });

  it("as ids they are known only if there is such a record", () => {
    for (const id of [...names, "__proto__"]) {
      const memberships = [{ id, regionId: id, startDate: "2019", endDate: ".." }];
      expect(findings(network({ memberships })), id).toEqual(["reference-unknown memberships.0.regionId"]);
      expect(findings(network({ regions: [{ id, name: "Landkreis A" }], memberships })), id).toEqual([]);
    }
  });

  it("as codes they are not any", () => {
    for (const code of [...names, "__proto__"])
      expect(findings(everythingWith("regions.0.kind", code)), code).toContain("field-value regions.0.kind");
  });
});

it("parseNetwork() refuses the key __proto__ when any record has it, and sets no prototype", () => {
  const hostile = JSON.parse('{ "__proto__": { "polluted": true } }');
  const places = [
    "",
    "name",
    "regions.0",
    "memberships.0",
    "memberships.0.confirmations.0",
    "fundingPeriods.0.rounds.0",
    "countClaims.0.breakdown",
    "extra",
    "regions.0.extra",
    "regions.0.extra.app",
  ];
  for (const place of places) {
    const input = place === "" ? network() : everythingWith(place, hostile);
    if (place === "") Object.defineProperty(input, "__proto__", { value: 1, enumerable: true });
    expect(findings(input)).toContain(`field-unknown ${[place, "__proto__"].filter(Boolean).join(".")}`);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  }
});

it("parseNetwork() suggests no value when several are equally near", () => {
  const [state] = issuesOf(network({ regions: [{ id: "a", name: "A", state: "DE-SX" }] }));
  expect(state).toMatchObject({ code: "field-value", params: { given: "DE-SX", meant: null } });
  expect(state?.fix).toBeUndefined();
});
