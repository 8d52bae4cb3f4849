import { membershipTimeline, parseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";

/** `a` leaves and comes back; `b` joins on an unknown day of June 2020; `c` is never a member. */
const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
  memberships: [
    { id: "m1", regionId: "a", startDate: "2020-01-01", endDate: "2020-01-31" },
    { id: "m2", regionId: "a", startDate: "2020-03-01", endDate: ".." },
    { id: "m3", regionId: "b", startDate: "2020-06", endDate: ".." },
  ],
});

it("membershipTimeline() has a stint for each unbroken time when a region comes back", () => {
  const { stints, gaps, firstJoined, currentSince, lastLeft } = membershipTimeline(network, "a");
  expect(stints.map(({ membershipIds }) => membershipIds)).toEqual([["m1"], ["m2"]]);
  expect(gaps).toHaveLength(1);
  expect(firstJoined).toEqual({ earliest: "2020-01-01", latest: "2020-01-01" });
  expect(currentSince).toEqual({ earliest: "2020-03-01", latest: "2020-03-01" });
  expect(lastLeft).toMatchObject({ earliest: "2020-01-31", latest: "2020-01-31" });
});

it("membershipTimeline() gives bounds when a day is unknown", () => {
  const { firstJoined, stints } = membershipTimeline(network, "b");
  expect(firstJoined).toEqual({ earliest: "2020-06-01", latest: "2020-06-30" });
  expect(stints).toHaveLength(1);
});

it("membershipTimeline() says where a region stands when asked for a day", () => {
  const statusOf = (id: string, on: string) => membershipTimeline(network, id, { on }).status;
  expect(["2019-12-31", "2020-01-31", "2020-02-01", "2020-03-01"].map((day) => statusOf("a", day))).toEqual([
    "upcoming",
    "current",
    "former",
    "current",
  ]);
  expect(statusOf("b", "2020-06-15")).toBe("uncertain");
  expect(statusOf("c", "2020-06-15")).toBe("never");
});

it("membershipTimeline() counts the days up to asOf when no other day is given", () => {
  // 31 days of January, and 1 March to 31 December: 306
  expect(membershipTimeline(network, "a").days).toMatchObject({ min: 337, max: 337 });
});

it("membershipTimeline() has no stint when a region was never a member", () => {
  expect(membershipTimeline(network, "c")).toMatchObject({
    stints: [],
    gaps: [],
    firstJoined: null,
    currentSince: null,
    lastLeft: null,
  });
});
