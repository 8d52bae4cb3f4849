import { describe, expect, it } from "vitest";
import { type Fields, findings, issuesOf, membership, network } from "../parse/fixtures.ts";

const first = membership({ id: "m1", startDate: "2018-11-27", endDate: "2022-07-01" });
const second = membership({ id: "m2", startDate: "2022-07-01", endDate: ".." });

const boundariesOf = (memberships: readonly Fields[], fields: Fields = {}) =>
  issuesOf(network({ ...fields, memberships })).filter(({ code }) => code === "shared-boundary-day");

describe("shared-boundary-day: the end of one membership is the start of the next", () => {
  it("is a note beside the overlap", () => {
    expect(issuesOf(network({ memberships: [first, second] }))).toMatchObject([
      { code: "membership-overlap", severity: "error" },
      { code: "shared-boundary-day", severity: "info" },
    ]);
  });

  const changes = (memberships: readonly Fields[]) =>
    boundariesOf(memberships).map(({ choices }) => choices?.map(({ fix }) => fix));
  const end = (position: number, value: string) => {
    return { kind: "set", path: ["memberships", position, "endDate"], value };
  };
  const start = (position: number, value: string) => {
    return { kind: "set", path: ["memberships", position, "startDate"], value };
  };
  const oneDay = { ...first, startDate: "2022-07-01" };

  it.each<[string, readonly Fields[], object[][]]>([
    ["in the order of time", [first, second], [[end(0, "2022-06-30"), start(1, "2022-07-02")]]],
    ["in the other order", [second, first], [[end(1, "2022-06-30"), start(0, "2022-07-02")]]],
    ...["2022", "[..2022]", undefined].map((startDate): [string, readonly Fields[], object[][]] => [
      `after a start that is ${startDate}`,
      [{ ...first, startDate }, second],
      [[end(0, "2022-06-30"), start(1, "2022-07-02")]],
    ]),
    ...[
      ["2022-03-01", "2022-02-28", "2022-03-02"],
      ["2020-03-01", "2020-02-29", "2020-03-02"],
      ["2022-12-31", "2022-12-30", "2023-01-01"],
    ].map(([day = "", before = "", after = ""]): [string, readonly Fields[], object[][]] => [
      `on ${day}`,
      [
        { ...first, endDate: day },
        { ...second, startDate: day },
      ],
      [[end(0, before), start(1, after)]],
    ]),
    // a record keeps its order: no end before its own start, no start after its own end
    ["after a membership of one day", [oneDay, second], [[start(1, "2022-07-02")]]],
    [
      "before a membership of one day",
      [first, { ...second, endDate: "2022-07-01" }],
      [[end(0, "2022-06-30")]],
    ],
    [
      "in real data",
      [
        { ...first, startDate: "2022-12-07", endDate: "2022-12-07" },
        { ...second, startDate: "2022-12-07" },
      ],
      [[start(1, "2022-12-08")]],
    ],
    // a record keeps its confirmations
    [
      "after a membership that a source confirms on that day",
      [{ ...first, confirmations: [{ date: "2022-07-01" }] }, second],
      [[start(1, "2022-07-02")]],
    ],
  ])("offers the day before as the end and the day after as the start, %s", (_, memberships, expected) => {
    expect(changes(memberships)).toEqual(expected);
  });

  it("is settled by each choice, which says what it means", () => {
    const [issue] = boundariesOf([first, second]);
    expect(issue?.fix).toBeUndefined();
    expect(issue?.choices?.map(({ meaning }) => meaning)).toEqual([
      { de: "„m1“ endet am Tag davor", en: "“m1” ends the day before" },
      { de: "„m2“ beginnt am Tag danach", en: "“m2” starts the day after" },
    ]);
    expect(findings(network({ memberships: [{ ...first, endDate: "2022-06-30" }, second] }))).toEqual([]);
    expect(findings(network({ memberships: [first, { ...second, startDate: "2022-07-02" }] }))).toEqual([]);
  });

  it("is named whatever other memberships overlap", () => {
    const around = membership({ id: "m3", startDate: "2018-01-01" });
    expect(boundariesOf([first, second, around]).map(({ params }) => params)).toEqual([
      { day: "2022-07-01", ids: ["m1", "m2"], canEndEarlier: true, canStartLater: true },
    ]);
  });

  it("advises only what leaves both memberships their order", () => {
    const adviceFor = (memberships: readonly Fields[], network: Fields = {}) =>
      boundariesOf(memberships, network).map(({ message }) => message.en.split(". ").slice(1).join(". "));
    expect(adviceFor([first, second])).toEqual([
      "End the first a day earlier, or start the second a day later.",
    ]);
    expect(adviceFor([oneDay, second])).toEqual(["Start the second a day later."]);
    const lastDay = { dissolutionDate: "2022-07-01" };
    expect(adviceFor([first, second], lastDay)).toEqual(["End the first a day earlier."]);
    expect(adviceFor([oneDay, second], lastDay)).toEqual(["Check the dates of both memberships."]);
  });
});

it("shared-boundary-day does not depend on the order of the list", () => {
  const day = { ...first, startDate: "2022-07-01" };
  expect(boundariesOf([second, day])).toHaveLength(boundariesOf([day, second]).length);
});

describe("there is no shared-boundary-day", () => {
  it.each<[string, Fields, Fields]>([
    ["between memberships that share two days", { ...first, endDate: "2022-07-02" }, second],
    ["between memberships that touch", { ...first, endDate: "2022-06-30" }, second],
    ["at an end that is a month", { ...first, endDate: "2022-07" }, second],
    ["at a start that is a month", first, { ...second, startDate: "2022-07" }],
    ["between the starts of two memberships", { ...second, id: "m1" }, second],
    ["between the ends of two memberships", first, { ...first, id: "m2", startDate: "2019-01-01" }],
    ["between memberships of different roles", first, { ...second, role: "associate" }],
    ["between memberships of different regions", first, { ...second, regionId: "b" }],
  ])("%s", (_, one, other) => {
    expect(boundariesOf([one, other])).toEqual([]);
    expect(boundariesOf([other, one])).toEqual([]);
  });

  it("at an end that is not recorded, though the network ended on that day", () => {
    const memberships = [
      { ...first, endDate: ".." },
      { ...second, endDate: "2022-07-01" },
    ];
    const issues = issuesOf(network({ dissolutionDate: "2022-07-01", memberships }));
    expect(issues.map(({ code }) => code)).toEqual(["membership-overlap"]);
  });

  it("at an end that is a month, though a confirmation shows which day it was", () => {
    const confirmations = [{ date: "2022-07-31" }];
    const memberships = [
      { ...first, endDate: "2022-07", confirmations },
      { ...second, startDate: "2022-07-31" },
    ];
    expect(boundariesOf(memberships)).toEqual([]);
  });
});
