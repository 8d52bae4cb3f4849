import { expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "../parse/fixtures.ts";

type Dates = readonly [start: string, end: string];

const period = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };
const region = { id: "a", name: "Landkreis A" };
const startAndEnd = ([startDate, endDate]: Dates) => ({ startDate, endDate });
const life = ([foundingDate, dissolutionDate]: Dates) => ({ foundingDate, dissolutionDate });

/** All that has a first and a last day: the place of the last one, and the input. */
const things: [string, (dates: Dates) => Fields][] = [
  ["memberships.0.endDate", (dates) => ({ memberships: [membership(startAndEnd(dates))] })],
  ["fundingPeriods.0.endDate", (dates) => ({ fundingPeriods: [{ ...period, ...startAndEnd(dates) }] })],
  [
    "fundingPeriods.0.rounds.0.endDate",
    (dates) => ({
      fundingPeriods: [{ ...period, rounds: [{ id: "r", name: { de: "1" }, ...startAndEnd(dates) }] }],
    }),
  ],
  [
    "events.0.endDate",
    (dates) => ({ events: [{ id: "e", name: { de: "Treffen" }, ...startAndEnd(dates) }] }),
  ],
  [
    "regions.0.identifiers.0.endDate",
    (dates) => ({
      regions: [{ ...region, identifiers: [{ scheme: "kreis", value: "06432", ...startAndEnd(dates) }] }],
    }),
  ],
  [
    "regions.0.otherNames.0.endDate",
    (dates) => ({ regions: [{ ...region, otherNames: [{ name: "Kreis A", ...startAndEnd(dates) }] }] }),
  ],
  ["regions.0.dissolutionDate", (dates) => ({ regions: [{ ...region, ...life(dates) }] })],
  ["dissolutionDate", life],
];

const reversed: Dates[] = [
  ["2020-01-02", "2020-01-01"],
  ["2020-03-01", "2020-02-29"],
  ["2020", "2019-12-31"],
  ["2020-01-01", "2019"],
  ["2020-06", "2020-05"],
  ["[2020-06-02..]", "[..2020-06-01]"],
  ["[2020..2021]", "[2018..2019]"],
];

const inOrder: Dates[] = [
  ["2020-01-01", "2020-01-01"],
  ["2019-12-31", "2020-01-01"],
  ["2020-06-15", "2020-06"],
  ["2020-06", "2020-06-01"],
  ["2020", "2020"],
  ["2020-12-31", "2020"],
  ["[2020-06-01..]", "[..2020-06-01]"],
  ["[2018..2021]", "[2017..2019]"],
];

it.each(things)(
  "parseNetwork() reports date-order at %s when it is certainly before the start",
  (place, fieldsWith) => {
    for (const dates of reversed)
      expect(findings(network(fieldsWith(dates))), dates.join(" to ")).toEqual([`date-order ${place}`]);
  },
);

it.each(things)("parseNetwork() accepts %s when it may be the start or later", (_, fieldsWith) => {
  for (const dates of inOrder) expect(findings(network(fieldsWith(dates))), dates.join(" to ")).toEqual([]);
});

it("date-order names the record and both dates", () => {
  const dates = { startDate: "2020-01-01", endDate: "2019" };
  expect(issuesOf(network({ memberships: [membership(dates)] }))).toMatchObject([
    { severity: "error", params: dates, subject: { kind: "membership", id: "m" } },
  ]);
});

it("an open end comes after every start", () => {
  for (const startDate of ["2020-01-01", "9998-12-31", "[2020..]"]) {
    expect(findings(network({ memberships: [membership({ startDate, endDate: ".." })] }))).toEqual([]);
  }
});

it("an event whose end is absent has no wrong order", () => {
  const events = [{ id: "e", name: { de: "Treffen" }, startDate: "2020-01-01" }];
  expect(findings(network({ events }))).toEqual([]);
});
