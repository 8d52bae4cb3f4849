import { expect, it } from "vitest";
import { everythingWith } from "./everything.ts";
import { findings, issuesOf, membership, network } from "./fixtures.ts";

const starts = [
  "foundingDate",
  "sources.0.publishedAt",
  "fundingPeriods.0.startDate",
  "fundingPeriods.0.confirmations.0.date",
  "fundingPeriods.0.rounds.0.startDate",
  "fundingPeriods.0.rounds.0.confirmations.0.date",
  "regions.0.foundingDate",
  "regions.0.identifiers.0.startDate",
  "regions.0.otherNames.0.startDate",
  "regionChanges.0.date",
  "memberships.0.startDate",
  "memberships.0.confirmations.0.date",
  "assessments.0.date",
  "events.0.startDate",
  "countClaims.0.date",
];
const ends = ["dissolutionDate", "regions.0.dissolutionDate", "events.0.endDate"];
const openEnds = [
  "fundingPeriods.0.endDate",
  "fundingPeriods.0.rounds.0.endDate",
  "regions.0.identifiers.0.endDate",
  "regions.0.otherNames.0.endDate",
  "memberships.0.endDate",
];
const dateFields = ["asOf", ...starts, ...ends, ...openEnds];

const faults: [string, string][] = [
  ["2019-02-29", "date-not-in-calendar"],
  ["2018-13", "date-not-in-calendar"],
  ["2018-00-10", "date-not-in-calendar"],
  ["2018-04-31", "date-not-in-calendar"],
  ["0000-01-01", "date-not-in-calendar"],
  ["[2018-02-30..2019]", "date-not-in-calendar"],
  ["[2018..2019-02-29]", "date-not-in-calendar"],
  ["[2020..2019]", "date-order"],
  ["[2020-06..2020-05-31]", "date-order"],
  ["2018-11-27T00:00:00Z", "date-has-time"],
  ["2018-11-27T23:30:00+01:00", "date-has-time"],
  ["2018-11-27 10:15", "date-has-time"],
  ["9999-12-31", "date-sentinel"],
  ["9999", "date-sentinel"],
  ["[2018..9999-12-31]", "date-sentinel"],
  ["1900-01-00", "date-sentinel"],
  ["1900-01-01", "date-sentinel"],
  ["27.11.2018", "date-format"],
  ["2018-W40", "date-format"],
  ["2018/2019", "date-format"],
  ["2018?", "date-format"],
  ["18", "date-format"],
  [" 2018-11-27", "date-format"],
  ["[..]", "date-format"],
  ["[2018-11-27]", "date-format"],
  ["heute", "date-format"],
  ["", "date-format"],
];

it("parseNetwork() refuses a faulty date when it stands in any field for dates", () => {
  const cases = dateFields.flatMap((field) => faults.map(([date, code]) => ({ field, date, code })));
  const missed = cases.filter(
    ({ field, date, code }) => !findings(everythingWith(field, date)).includes(`${code} ${field}`),
  );
  expect(missed).toEqual([]);
});

it("parseNetwork() accepts a date when it has one of the forms of the model", () => {
  const dates = [
    "2018-11-27",
    "2020-02-29",
    "2018-11",
    "2018",
    "[2018-11-27..2022-06-30]",
    "[2018..2019-06]",
    "[2018..2018]",
    "[2022-07-01..]",
    "[..2022-06-30]",
    "1900-01-02",
    "0001-01-01",
    "9998-12-31",
  ];
  const sources = dates.map((publishedAt, at) => ({ id: `s${at}`, title: "Liste", publishedAt }));
  expect(findings(network({ sources }))).toEqual([]);
});

it('parseNetwork() accepts ".." when the field is the end of something that may go on', () => {
  const found = openEnds.flatMap((field) => findings(everythingWith(field, "..")));
  // A membership that goes on cannot have a reason for its end.
  expect(found).toEqual(["reason-conflict memberships.0.endReason"]);
});

it('parseNetwork() refuses ".." when the field is any other date', () => {
  const others = ["asOf", ...starts, ...ends];
  const missed = others.filter(
    (field) => !findings(everythingWith(field, "..")).includes(`date-format ${field}`),
  );
  expect(missed).toEqual([]);
});

it("parseNetwork() refuses asOf when it is not an exact day", () => {
  for (const asOf of ["2024", "2024-12", "[2024-01-01..2024-12-31]"])
    expect(findings(network({ asOf })), asOf).toEqual(["date-format asOf"]);
});

it("parseNetwork() gives one issue, which names the record, when a date has a fault", () => {
  const input = network({ memberships: [membership({ startDate: "2019-02-29", endDate: "2018-01-01" })] });
  expect(issuesOf(input)).toMatchObject([
    {
      code: "date-not-in-calendar",
      severity: "error",
      path: ["memberships", 0, "startDate"],
      subject: { kind: "membership", id: "m" },
    },
  ]);
});
