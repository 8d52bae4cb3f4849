import { membersOn } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import {
  type Fields,
  findings,
  issuesOf,
  issuesWith,
  membership,
  network,
  parsed,
} from "../parse/fixtures.ts";

const explicit = {
  ...{ id: "self", name: { de: "Selbstorganisation" }, kind: "self-organised", carryOver: "explicit" },
  ...{ startDate: "2022-07-01", endDate: ".." },
};
const carried = membership({ startDate: "2018-11-27", endDate: ".." });

/** A membership and a funding period; the warning is that the one enters the other without evidence. */
function both(ofMembership: Fields = {}, ofPeriod: Fields = {}): Fields {
  return network({
    memberships: [{ ...carried, ...ofMembership }],
    fundingPeriods: [{ ...explicit, ...ofPeriod }],
  });
}

function isWarned(input: Fields): boolean {
  return findings(input).includes("carry-over-unsupported memberships.0");
}

const confirmed = (...dates: string[]) => ({ confirmations: dates.map((date) => ({ date })) });

it("carry-over-unsupported warns of a membership that goes on into an explicit period", () => {
  expect(issuesOf(both())).toMatchObject([
    {
      code: "carry-over-unsupported",
      severity: "warning",
      path: ["memberships", 0],
      subject: { kind: "membership", id: "m" },
      params: { membershipId: "m", fundingPeriodId: "self" },
    },
  ]);
});

it("carry-over-unsupported is not about an automatic period", () => {
  expect(isWarned(both({}, { carryOver: "automatic" }))).toBe(false);
});

describe("carry-over-unsupported needs a member certainly on a day before the period can start:", () => {
  it.each([
    ["2022-06-30", "2022-07-01", true],
    ["2022-07-01", "2022-07-01", false],
    ["2022", "2022-07-01", false],
    ["2022-06", "2022-07-01", true],
    [undefined, "2022-07-01", false],
    ["2021-12-31", "2022", true],
    ["2022-01-01", "2022", false],
    ["2018-11-27", undefined, false],
    ["2018-11-27", "[..2022-07-01]", false],
  ])("a member from %s, the period from %s: %s", (startDate, ofPeriod, expected) => {
    expect(isWarned(both({ startDate }, { startDate: ofPeriod }))).toBe(expected);
  });

  it("an unknown start with a confirmation before it", () => {
    expect(isWarned(both({ startDate: undefined, ...confirmed("2022-06-30") }))).toBe(true);
    expect(isWarned(both({ startDate: undefined, ...confirmed("2022") }))).toBe(false);
  });
});

describe("carry-over-unsupported needs a member certainly on a day when the period has started:", () => {
  it.each(["2022-06-30", "2022", "[..2023]", "[2022-06-30..]", undefined])("not one until %s", (endDate) => {
    expect(isWarned(both({ endDate }))).toBe(false);
  });

  it("not one whose last confirmation lies before it", () => {
    expect(isWarned(both({ endDate: undefined, ...confirmed("2022-06-30") }))).toBe(false);
  });

  it("not one that a dissolution ends before it", () => {
    expect(isWarned({ ...both(), dissolutionDate: "2022-06-30" })).toBe(false);
    expect(isWarned({ ...both(), dissolutionDate: "2022-07-01" })).toBe(true);
  });

  it("not in a period that may never have started by any day", () => {
    expect(isWarned(both({}, { startDate: "[2022-07-01..]" }))).toBe(false);
  });

  it("but in one whose inexact start is over, or confirmed", () => {
    expect(isWarned(both({}, { startDate: "2022" }))).toBe(true);
    expect(isWarned(both({}, { startDate: "[2022-07-01..]", ...confirmed("2023-01-01") }))).toBe(true);
  });
});

describe("carry-over-unsupported is answered by a confirmation certainly when the period has started:", () => {
  it.each([
    [["2022-07-01"], "2022-07-01", false],
    [["2022-06-30"], "2022-07-01", true],
    [["2022-07"], "2022-07-01", false],
    [["2022"], "2022-07-01", true],
    [["[2022-07-01..]"], "2022-07-01", false],
    [["[..2023]"], "2022-07-01", true],
    [["2020", "2023-05"], "2022-07-01", false],
    [["2022-07-30"], "2022-07", true],
    [["2022-07-31"], "2022-07", false],
    [["2022-12-31"], "2022", false],
    [["2022-12-30"], "2022", true],
  ])("confirmed %j, the period from %s: %s", (dates, startDate, expected) => {
    expect(isWarned(both(confirmed(...dates), { startDate }))).toBe(expected);
  });
});

describe("carry-over-unsupported is answered by an end certainly when the period has started:", () => {
  it.each(["2022-07-01", "2022-07", "2023", "[2022-07-01..2023]", "[2022-07-01..]"])("%s", (endDate) => {
    expect(isWarned(both({ endDate }))).toBe(false);
  });
});

/** Two periods of which the one has no end on record may overlap; that is another matter. */
function carryOvers(input: Fields) {
  return issuesWith("carry-over-unsupported", input);
}

it("carry-over-unsupported is answered by a confirmation when the end is unknown", () => {
  expect(isWarned(both({ endDate: undefined, ...confirmed("2022-07-01") }))).toBe(false);
});

describe("carry-over-unsupported comes", () => {
  it("once per membership and period", () => {
    const memberships = [
      { ...carried, id: "m1" },
      { ...carried, id: "m2", regionId: "b" },
    ];
    const later = { ...explicit, id: "later", startDate: "2024-01-01" };
    const issues = carryOvers(network({ memberships, fundingPeriods: [explicit, later] }));
    const pairs = issues.map(({ params }) => `${params.membershipId} ${params.fundingPeriodId}`);
    expect(pairs.sort()).toEqual(["m1 later", "m1 self", "m2 later", "m2 self"]);
  });

  it("only for the periods that nothing shows it to have entered", () => {
    const later = { ...explicit, id: "later", startDate: "2024-01-01" };
    const memberships = [{ ...carried, ...confirmed("2023-01-01") }];
    const issues = carryOvers(network({ memberships, fundingPeriods: [explicit, later] }));
    expect(issues.map(({ params }) => params.fundingPeriodId)).toEqual(["later"]);
  });

  it.each(["member", "associate", "candidate"])("for the role %s", (role) => {
    expect(isWarned(both({ role }))).toBe(true);
  });

  it("and changes no answer", () => {
    const withoutPeriod = parsed(network({ memberships: [carried] }));
    for (const day of ["2022-06-30", "2022-07-01", "2024-12-31"]) {
      expect(membersOn(parsed(both()), day)).toEqual(membersOn(withoutPeriod, day));
      expect(membersOn(parsed(both()), day).certain).toHaveLength(1);
    }
  });
});
