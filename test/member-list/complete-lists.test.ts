import {
  type MembershipInput,
  memberCountOn,
  membershipOn,
  type NetworkInput,
  parseNetwork,
} from "netzwerk-daseinsvorsorge";
import { joinMemberList, networkFromRosters, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

const network = (
  memberships: readonly MembershipInput[],
  fields: Partial<NetworkInput> = {},
): NetworkInput => ({
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2020-01-01",
  roster: "complete",
  regions: ["a", "b", "c", "d", "e"].map((id) => ({ id, name: `Landkreis ${id.toUpperCase()}` })),
  memberships,
  ...fields,
});

const member = (regionId: string, fields: Partial<MembershipInput> = {}): MembershipInput => ({
  id: `${regionId}-1`,
  regionId,
  ...fields,
});

const list = (...rows: readonly string[]) =>
  readMemberList(["Stand 01.01.2022", "Region", ...rows].join("\n"));
const complete = { complete: true } as const;

describe("a file that could not be read", () => {
  it.each([
    ["no column for the name", "Foo;Bar\nx;y"],
    ["nothing in it", ""],
  ])("shows nobody to be missing, with %s, whatever it may lack", (_, text) => {
    const options = { ...complete, listedOn: "2022-01-01", allowShrinking: true };
    const before = network([member("a", { startDate: "2018" })]);
    const { input, missing, issues } = joinMemberList(before, readMemberList(text), options);
    expect(issues.map(({ code }) => code)).toEqual(["roster-shrunk"]);
    expect(missing).toEqual([]);
    expect(input.memberships).toEqual(before.memberships);
    expect(input.countClaims ?? []).toEqual([]);
  });
});

describe("the network speaks for the day of a complete list", () => {
  const ongoing = [member("a", { startDate: "2018", endDate: ".." })];

  it("if it names each membership that goes on", () => {
    expect(joinMemberList(network(ongoing), list("Landkreis A"), complete).input.asOf).toBe("2022-01-01");
  });

  it.each([
    ["the list has a scope", ongoing, ["Landkreis A"], { scope: { kinds: ["district"] } } as const],
    ["another role is on record", [...ongoing, member("b", { role: "associate" })], ["Landkreis A"], {}],
    ["a row is in doubt", ongoing, ["Landkreis A", "Landkreis B (ausgetreten)"], {}],
  ])("but not if %s", (_, memberships, rows, options) => {
    const { input } = joinMemberList(network(memberships), list(...rows), { ...complete, ...options });
    expect(input.asOf).toBe("2020-01-01");
  });
});

describe("a region that a merger has ended", () => {
  const merged = network(
    ["a", "b", "d", "e"].map((id) => member(id, { startDate: "2018" })),
    {
      asOf: "2023-12-31",
      regionChanges: [
        { id: "m", kind: "merger", date: "2021-07-01", predecessors: ["a", "b"], successors: ["c"] },
      ],
    },
  );

  it("is not missing from a later list", () => {
    const rows = ["Landkreis C", "Landkreis D", "Landkreis E"];
    const { missing, issues } = joinMemberList(merged, list(...rows), complete);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(missing).toEqual([]);
  });

  it("is not missing from later lists of several days", () => {
    const names = ["Landkreis C", "Landkreis D", "Landkreis E"];
    const rosters = ["2022-01-01", "2023-01-01"].map((date) => ({ date, names, complete: true }));
    const { issues, input } = networkFromRosters(merged, rosters, { continuity: "assumed" });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(input.memberships?.find(({ id }) => id === "a-1")).toEqual(member("a", { startDate: "2018" }));
  });
});

describe("who may have begun on one of several days", () => {
  const late = network([
    member("a", { startDate: "[2019-01-01..2019-01-03]" }),
    ...["b", "c", "d"].map((id) => member(id)),
  ]);

  it("was no member on the days of lists that lack the region, whichever decides the other", () => {
    const names = ["Landkreis B", "Landkreis C", "Landkreis D"];
    const rosters = ["2019-01-02", "2019-01-03"].map((date) => ({ date, names, complete: true }));
    const { input } = networkFromRosters(late, rosters, { continuity: "assumed" });
    const parsed = parseNetwork(input);
    for (const day of ["2019-01-02", "2019-01-03"])
      expect(membershipOn(parsed, "a", day).certainty).toBe("no");
    expect(membershipOn(parsed, "a", "2019-01-01").certainty).toBe("certain");
  });
});

describe("a list that proves its own day alone", () => {
  it("confirms an ongoing membership instead of making a second one", () => {
    const before = network([member("a", { startDate: "2018", endDate: ".." })]);
    const { rows, input } = joinMemberList(before, list("Landkreis A"), { continuity: "unknown" });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["confirmed"]);
    expect(memberCountOn(parseNetwork(input), "2019-06-01").min).toBe(1);
  });
});
