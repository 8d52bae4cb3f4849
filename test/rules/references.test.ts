import { describe, expect, it } from "vitest";
import { everything, everythingWith } from "../parse/everything.ts";
import { findings, issuesOf, membership, network } from "../parse/fixtures.ts";

const references: [string, string][] = [
  ["fundingPeriods.0.sources.0", "source"],
  ["fundingPeriods.0.confirmations.0.source", "source"],
  ["fundingPeriods.0.rounds.0.sources.0", "source"],
  ["fundingPeriods.0.rounds.0.confirmations.0.source", "source"],
  ["criteria.0.sources.0", "source"],
  ["regions.0.within.0", "region"],
  ["regions.0.sources.0", "source"],
  ["regionChanges.0.predecessors.0", "region"],
  ["regionChanges.0.successors.0", "region"],
  ["regionChanges.0.continuedBy.0", "region"],
  ["regionChanges.0.sources.0", "source"],
  ["memberships.0.regionId", "region"],
  ["memberships.0.sources.0", "source"],
  ["memberships.0.confirmations.0.source", "source"],
  ["assessments.0.regionId", "region"],
  ["assessments.0.criterionId", "criterion"],
  ["assessments.0.sources.0", "source"],
  ["events.0.sources.0", "source"],
  ["countClaims.0.eventId", "event"],
  ["countClaims.0.sources.0", "source"],
];

describe("reference-unknown: nothing has the id", () => {
  it.each(references)("%s", (place) => {
    expect(findings(everythingWith(place, "nobody"))).toContain(`reference-unknown ${place}`);
  });

  it.each(references)("%s names what is looked for and its id", (place, kind) => {
    const unknown = issuesOf(everythingWith(place, "nobody")).filter(
      ({ code }) => code === "reference-unknown",
    );
    expect(unknown).toMatchObject([{ params: { kind, id: "nobody" } }]);
  });

  it.each(references)("%s does not find a record of another kind", (place, kind) => {
    const other = kind === "source" ? "c" : "s";
    expect(findings(everythingWith(place, other))).toContain(`reference-unknown ${place}`);
  });

  it("every reference of the model is in the table", () => {
    const ids = new Set(["s", "p", "r", "c", "a", "b", "x", "m", "z", "e", "n"]);
    const places = placesOf(everything).filter(([place, value]) => {
      return !/(^|\.)(id|extra|kind)(\.|$)/.test(place) && ids.has(String(value));
    });
    expect(places.map(([place]) => place).sort()).toEqual(references.map(([place]) => place).sort());
  });
});

/** Every text of a record with the place where it stands. */
function placesOf(value: unknown, place = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([step, part]) =>
    placesOf(part, place === "" ? step : `${place}.${step}`),
  );
}

describe("a reference", () => {
  it("may lead forward as well as back, and to the record itself", () => {
    const regions = [
      { id: "a", name: "Landkreis A", within: ["b"] },
      { id: "b", name: "Verbund B", within: ["b"] },
    ];
    expect(findings(network({ regions }))).not.toContain("reference-unknown regions.0.within.0");
  });

  it("is told from each other one in its list", () => {
    const memberships = [membership({ sources: ["s", "t", "u"] })];
    expect(findings(network({ sources: [{ id: "t", title: "Liste" }], memberships }))).toEqual([
      "reference-unknown memberships.0.sources.0",
      "reference-unknown memberships.0.sources.2",
    ]);
  });

  it("is compared letter by letter", () => {
    expect(findings(network({ memberships: [membership({ regionId: "A" })] }))).toEqual([
      "reference-unknown memberships.0.regionId",
    ]);
  });
});
