import { joinMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, checked, listOf } from "./checked.ts";

const header = "Region;Mitgliedschafts-ID;seit";
const regions = [
  { id: "a", name: "Landkreis A" },
  { id: "b", name: "Stadt B" },
];

describe("rows that state one id of a membership", () => {
  it("keep their own membership if another of them is refused for its two names", () => {
    const list = listOf([
      header,
      "Landkreis C;m-9;2018",
      "Landkreis A, Stadt B;m-9;2019",
      "Landkreis D;m-8;2020",
    ]);
    const { rows, input } = joinMemberList({ ...base, regions }, list);
    expect(rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
      ["added", "m-9"],
      ["rejected", null],
      ["added", "m-8"],
    ]);
    expect(input.memberships).toEqual([
      { id: "m-9", regionId: "landkreis-c", startDate: "2018" },
      { id: "m-8", regionId: "landkreis-d", startDate: "2020" },
    ]);
  });

  it("are named once among those without an end: the others of them are refused", () => {
    const { issues } = checked([header, "Landkreis C;m-9;2018", "Landkreis C;m-9;2018"]);
    expect(issues.flatMap(({ code, params }) => (code === "end-unknown" ? [params] : []))).toMatchObject([
      { ids: ["m-9"], lines: [2] },
    ]);
  });
});

describe("memberships that would overlap", () => {
  it("are none if one has another role now", () => {
    const memberships = [
      { id: "a-1", regionId: "a" },
      { id: "a-2", regionId: "a" },
    ];
    const list = listOf([
      "Stand 31.12.2021",
      "Region;Region-ID;Mitgliedschafts-ID;Rolle",
      "Landkreis A;a;a-1;Kandidat",
      "Kreis A;a;;",
    ]);
    const first = joinMemberList({ ...base, regions, memberships }, list);
    expect(first.rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
      ["edited", "a-1"],
      ["confirmed", "a-2"],
    ]);
    expect(joinMemberList(first.input, list).input).toEqual(first.input);
  });

  it("cost a row nothing that changes neither of their days", () => {
    const memberships = [
      { id: "a-1", regionId: "a", startDate: "2018", endDate: "2022" },
      { id: "a-2", regionId: "a" },
    ];
    const list = listOf(["Stand 31.12.2021", "Region;Mitgliedschafts-ID", "Landkreis A;", "Landkreis A;a-2"]);
    const first = joinMemberList({ ...base, regions, memberships }, list);
    expect(first.rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
      ["confirmed", "a-1"],
      ["edited", "a-2"],
    ]);
    expect(joinMemberList(first.input, list).input).toEqual(first.input);
  });
});

it("a role and a region are not taken for a region whose id says the same", () => {
  const memberships = [
    { id: "m-1", regionId: "candidate a", startDate: "2018", endDate: ".." },
    { id: "m-2", regionId: "a", role: "candidate", startDate: "2018", endDate: ".." },
  ] as const;
  const { rows } = joinMemberList(
    { ...base, regions: [...regions, { id: "candidate a", name: "Landkreis C" }], memberships },
    listOf(["Region;Rolle;seit", "Landkreis C;Mitglied;27.11.2018", "Landkreis A;Kandidat;01.02.2018"]),
  );
  expect(rows.map(({ outcome, membershipId }) => [outcome, membershipId])).toEqual([
    ["refined", "m-1"],
    ["refined", "m-2"],
  ]);
});

it("with unknown continuity a row with the same last day is the same membership, as one with the same first day is", () => {
  const memberships = [{ id: "a-1", regionId: "a", startDate: "2018", endDate: "2020" }];
  const joinedWith = (seit: string, bis: string) =>
    joinMemberList(
      { ...base, regions, memberships },
      listOf(["Region;seit;bis", `Landkreis A;${seit};${bis}`]),
      { continuity: "unknown" },
    ).rows[0]?.membershipId;
  expect(joinedWith("", "2020")).toBe("a-1");
  expect(joinedWith("2018", "")).toBe("a-1");
  expect(joinedWith("", "12/2020")).toBe("a-2");
});
