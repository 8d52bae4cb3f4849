import { membersDuring, membershipOn, membersOn, parseNetwork } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";

/** `a` is a member throughout 2020; `b` from a day in 2020 that nobody knows; `c` is only an associate. */
const network = parseNetwork({
  schemaVersion: 1,
  id: "test",
  name: { de: "Testnetz" },
  asOf: "2024-12-31",
  roster: "complete",
  regions: ["a", "b", "c"].map((id) => ({ id, name: `Region ${id}` })),
  memberships: [
    { id: "m1", regionId: "a", startDate: "2020-01-01", endDate: "2020-12-31" },
    { id: "m2", regionId: "b", startDate: "2020", endDate: ".." },
    { id: "m3", regionId: "c", role: "associate", startDate: "2020-01-01", endDate: ".." },
  ],
});

const membersIn2020 = { firstDay: "2020-01-01", lastDay: "2020-12-31" };
const idsOf = (regions: readonly { readonly id: string }[]) => regions.map(({ id }) => id);

it("membersOn() names who is certainly and who is possibly a member when dates are inexact", () => {
  const { certain, uncertain } = membersOn(network, "2020-06-01");
  expect([idsOf(certain), idsOf(uncertain)]).toEqual([["a"], ["b"]]);
});

it("membersOn() includes the first and the last day of a membership when asked for them", () => {
  const onDays = ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].map((day) =>
    idsOf(membersOn(network, day).certain),
  );
  expect(onDays).toEqual([[], ["a"], ["a", "b"], ["b"]]);
});

it("membersOn() counts the roles that are asked for when it is given some", () => {
  expect(idsOf(membersOn(network, "2020-06-01", { roles: ["associate"] }).certain)).toEqual(["c"]);
});

it("membersOn() says that it goes beyond the record when the day is after asOf", () => {
  expect(["2024-12-31", "2025-01-01"].map((day) => membersOn(network, day).beyondAsOf)).toEqual([
    false,
    true,
  ]);
});

it("membershipOn() answers for one region when asked for it", () => {
  const certainties = ["a", "b", "c"].map((id) => membershipOn(network, id, "2020-06-01").certainty);
  expect(certainties).toEqual(["certain", "uncertain", "no"]);
});

it("membersDuring() asks for any day or for every day when its mode says so", () => {
  const any = membersDuring(network, membersIn2020, { mode: "any" });
  expect([idsOf(any.certain), idsOf(any.uncertain)]).toEqual([["a", "b"], []]);
  const throughout = membersDuring(network, membersIn2020, { mode: "throughout" });
  expect([idsOf(throughout.certain), idsOf(throughout.uncertain)]).toEqual([["a"], ["b"]]);
});
