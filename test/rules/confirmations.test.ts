import { describe, expect, it } from "vitest";
import { type Fields, findings, membership, network } from "../parse/fixtures.ts";

const period = { id: "p", name: { de: "Phase" }, kind: "funded", carryOver: "automatic" };

/** The record speaks for every day of these tests; a confirmation after that is another matter. */
const asOf = "2099-12-31";

const things: [string, (fields: Fields) => Fields][] = [
  ["memberships.0", (fields) => network({ asOf, memberships: [membership(fields)] })],
  ["fundingPeriods.0", (fields) => network({ asOf, fundingPeriods: [{ ...period, ...fields }] })],
  [
    "fundingPeriods.0.rounds.0",
    (fields) =>
      network({ asOf, fundingPeriods: [{ ...period, rounds: [{ id: "r", name: { de: "1" }, ...fields }] }] }),
  ],
];

/** The codes of a thing with a confirmation; that its end is unknown is another matter. */
function codesOf(input: Fields): string[] {
  return findings(input).filter((finding) => !finding.startsWith("end-unknown"));
}

describe.each(things)("confirmation-outside at %s", (place, inputWith) => {
  const outside = [`confirmation-outside ${place}.confirmations.0.date`];

  it.each([
    // around exact dates
    ["2018-12-31", "2019-01-01", "2022-12-31", true],
    ["2019-01-01", "2019-01-01", "2022-12-31", false],
    ["2022-12-31", "2019-01-01", "2022-12-31", false],
    ["2023-01-01", "2019-01-01", "2022-12-31", true],
    // an inexact confirmation is outside only if all of its days are
    ["2018", "2018-12-31", "2022-12-31", false],
    ["2018", "2019-01-01", "2022-12-31", true],
    ["2022-12", "2019-01-01", "2022-12-01", false],
    ["2022-12", "2019-01-01", "2022-11-30", true],
    ["[..2018]", "2019-01-01", "2022-12-31", true],
    ["[2018..]", "2019-01-01", "2022-12-31", false],
    // inexact dates reach from their first to their last day
    ["2019-01-01", "2019", "2022", false],
    ["2022-12-31", "2019", "2022", false],
    ["2018-12-31", "2019", "2022", true],
    ["2023-01-01", "2019", "2022", true],
    // what is open or unknown has no outside
    ["2099-01-01", "2019-01-01", "..", false],
    ["2018-12-31", "2019-01-01", "..", true],
    ["2099-01-01", "2019-01-01", undefined, false],
    ["1950-01-01", undefined, "2022-12-31", false],
    ["2023-01-01", undefined, "2022-12-31", true],
    ["2023-01-01", undefined, undefined, false],
  ])("a confirmation of %s, from %s to %s, is outside: %s", (date, startDate, endDate, isOutside) => {
    const input = inputWith({ startDate, endDate, confirmations: [{ date }] });
    expect(codesOf(input)).toEqual(isOutside ? outside : []);
  });

  it("each confirmation is looked at", () => {
    const confirmations = ["2018", "2020", "2030"].map((date) => ({ date }));
    const input = inputWith({ startDate: "2019-01-01", endDate: "2022-12-31", confirmations });
    expect(codesOf(input)).toEqual([
      `confirmation-outside ${place}.confirmations.0.date`,
      `confirmation-outside ${place}.confirmations.2.date`,
    ]);
  });
});

describe("a membership is confirmed within the life", () => {
  const confirmed = (date: string) => membership({ startDate: undefined, confirmations: [{ date }] });
  const outside = ["confirmation-outside memberships.0.confirmations.0.date"];

  it.each([
    ["2018-11-26", true],
    ["2018-11-27", false],
    ["2018-11", false],
    ["2022-06-30", false],
    ["2022-07-01", true],
  ])("of the network: %s is outside: %s", (date, isOutside) => {
    const life = { foundingDate: "2018-11-27", dissolutionDate: "2022-06-30" };
    expect(findings(network({ ...life, memberships: [confirmed(date)] }))).toEqual(isOutside ? outside : []);
  });

  it.each([
    ["2016-10-31", false],
    ["2016-11-01", true],
  ])("of the region, which a merger on 1 November 2016 ended: %s is outside: %s", (date, isOutside) => {
    const merger = { id: "x", date: "2016-11-01", kind: "merger", predecessors: ["a"], successors: ["b"] };
    const input = network({ regionChanges: [merger], memberships: [confirmed(date)] });
    expect(findings(input)).toEqual(isOutside ? outside : []);
  });

  it("while a funding period is bounded by itself alone", () => {
    const fundingPeriods = [{ ...period, endDate: "..", confirmations: [{ date: "2017-01-01" }] }];
    const life = { foundingDate: "2018-11-27", dissolutionDate: "2022-06-30" };
    expect(findings(network({ ...life, fundingPeriods }))).toEqual([]);
  });
});
