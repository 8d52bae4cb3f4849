import {
  extentOf,
  formatExtent,
  memberCountSeries,
  membershipTimeline,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { expect, it } from "vitest";
import { findings, issuesWith, membership, network } from "../parse/fixtures.ts";

const firstDay = { id: "first", startDate: "0001-01-01", endDate: "0001-01-01" };
const later = { id: "later", startDate: "0001-01-01", endDate: ".." };

it("shared-boundary-day offers no end before the first day that exists", () => {
  const input = network({ memberships: [membership(firstDay), membership(later)] });
  expect(findings(input)).toEqual([
    "membership-overlap memberships.1",
    "shared-boundary-day memberships.0.endDate",
  ]);
  const [issue] = issuesWith("shared-boundary-day", input);
  expect(issue?.choices?.map(({ fix }) => fix)).toEqual([
    { kind: "set", path: ["memberships", 1, "startDate"], value: "0001-01-02" },
  ]);
});

it("answers and pictures name no day before the first one that exists", () => {
  for (const dates of [
    firstDay,
    later,
    { ...firstDay, startDate: "[..0001-01-01]" },
    { ...later, startDate: "0001" },
  ]) {
    const parsed = parseNetwork(network({ asOf: "0001-12-31", memberships: [membership(dates)] }));
    const [recorded] = parsed.memberships;
    if (recorded === undefined) throw new Error("the network has a membership");
    const extent = extentOf(parsed, recorded);
    const answers = JSON.stringify([
      extent,
      formatExtent(extent, "de"),
      membershipTimeline(parsed, "a"),
      membershipTimeline(parsed, "a", { on: "0001-01-01" }),
      memberCountSeries(parsed, { firstDay: "0001-01-01", lastDay: "0001-01-02" }),
      timelineSvg(parsed, { lang: "de" }),
    ]);
    expect(answers).not.toMatch(/0000-\d\d-\d\d|-0001|v\. ?Chr/);
  }
});

it("membership-outside-region refuses a membership of a region that a change of the first day has ended", () => {
  const change = { id: "x", kind: "merger", date: "0001-01-01", predecessors: ["a"], successors: ["b"] };
  for (const dates of [
    firstDay,
    { startDate: undefined, endDate: undefined },
    { startDate: undefined, endDate: ".." },
  ]) {
    const input = network({ regionChanges: [change], memberships: [membership(dates)] });
    expect(issuesWith("membership-outside-region", input).length, JSON.stringify(dates)).toBeGreaterThan(0);
  }
});

it("membershipTimeline() has nobody who left before the first day", () => {
  const parsed = parseNetwork(network({ asOf: "0001-12-31", memberships: [membership(firstDay)] }));
  expect(membershipTimeline(parsed, "a", { on: "0001-01-01" }).lastLeft).toBeNull();
  expect(membershipTimeline(parsed, "a", { on: "0001-01-02" }).lastLeft).toEqual({
    earliest: "0001-01-01",
    latest: "0001-01-01",
    certain: true,
  });
});
