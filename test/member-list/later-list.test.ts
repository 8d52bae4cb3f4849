import { type Network, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { checkMemberList, networkFromMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, checked, foundIn, listOf } from "./checked.ts";

const header = "Region;Kreisschlüssel;seit;bis;Quelle";
const old = [header, "Vogelsbergkreis;06535;01.01.2018;31.12.2019;P"];
const later = [header, "Vogelsbergkreis;06535;01.01.2021;laufend;P"];

function networkOf(lines: readonly string[], network: NetworkInput = base): Network {
  return parseNetwork(networkFromMemberList(listOf(lines), network));
}

describe("a later list without ids, with the network that an earlier one made", () => {
  const check = checkMemberList(listOf(later), networkOf(old));

  it("is added", () => {
    expect(check.rows.map(({ status }) => status)).toEqual(["accepted"]);
    expect(check.network?.regions).toHaveLength(1);
    expect(check.network?.memberships.map(({ startDate }) => startDate)).toEqual([
      "2018-01-01",
      "2021-01-01",
    ]);
  });

  it("goes on counting where the network ends", () => {
    expect(check.network?.memberships.map(({ id }) => id)).toEqual(["kreis-06535-1", "kreis-06535-2"]);
    expect(check.rows[0]?.membershipId).toBe("kreis-06535-2");
  });

  it("shares an equal source", () => {
    expect(check.network?.sources).toEqual([{ id: "P", title: "P" }]);
  });

  it("counts several rows in their order", () => {
    const rows = ["A;;2010;2010;", "A;;2011;2011;", "A;;2012;2012;"];
    const added = ["A;;2013;2013;", "A;;2014;2014;"];
    const { memberships } = networkOf([header, ...added], networkOf([header, ...rows]));
    expect(memberships.map(({ id, startDate }) => `${id} ${startDate}`)).toEqual([
      "a-1 2010",
      "a-2 2011",
      "a-3 2012",
      "a-4 2013",
      "a-5 2014",
    ]);
  });

  it("can be followed by yet another one", () => {
    const third = [header, "Vogelsbergkreis;06535;01.01.2016;31.12.2016;Q"];
    const { memberships } = networkOf(third, networkOf(later, networkOf(old)));
    expect(memberships.map(({ id }) => id)).toEqual(["kreis-06535-1", "kreis-06535-2", "kreis-06535-3"]);
  });

  it("changes nothing if it is the same again", () => {
    const again = checkMemberList(listOf(old), networkOf(old));
    expect(again.network).toEqual(networkOf(old));
    expect(again.rows.map(({ status, membershipId }) => [status, membershipId])).toEqual([
      ["accepted", "kreis-06535-1"],
    ]);
  });

  it("has its unknown ends noted under the ids that the memberships have in the network", () => {
    const { issues } = checkMemberList(listOf([header, "Vogelsbergkreis;06535;2021;;P"]), networkOf(old));
    const notes = issues.flatMap((issue) => (issue.code === "end-unknown" ? [issue.params.ids] : []));
    expect(notes).toEqual([["kreis-06535-2"]]);
  });
});

describe("a later list with ids of its own", () => {
  const withIds = (...rows: string[]) => ["Region;seit;bis;Quelle;Mitgliedschafts-ID", ...rows];

  it("edits the membership of which the network has the id", () => {
    const network = networkOf(withIds("A;2021;2022;P;x"), networkOf(withIds("A;2018;2018;P;x")));
    expect(network.memberships).toMatchObject([{ id: "x", startDate: "2021", endDate: "2022" }]);
  });

  it("is refused in the row that states the id of an earlier one", () => {
    const check = checked(withIds("A;2018;2018;P;x", "A;2021;2021;P;x"));
    expect(foundIn(check, "id-duplicate").map(({ line }) => line)).toEqual([3]);
    expect(check.network?.memberships.map(({ startDate }) => startDate)).toEqual(["2018"]);
  });

  it("gives a row that states none an id that no other row has", () => {
    const rows = withIds("A;2021;2021;P;", "A;2022;2022;P;a-2", "A;2023;2023;P;");
    const { memberships } = networkOf(rows, networkOf(withIds("A;2018;2018;P;a-1")));
    expect(memberships.map(({ id }) => id)).toEqual(["a-1", "a-3", "a-2", "a-4"]);
  });

  it("does not keep the id of a refused row for it", () => {
    const rows = withIds("A;2021;2021;P;", "B;gestern;2022;P;a-1");
    const { memberships } = networkOf(rows, networkOf(withIds("A;2018;2018;P;a-1")));
    expect(memberships.map(({ id }) => id)).toEqual(["a-1", "a-2"]);
  });
});

it("a source cell with the id of a source of the network means that source, whatever its title", () => {
  const sources = [{ id: "P", title: "Protokoll vom 27.11.2018" }];
  const { network } = checked(old, { sources });
  expect(network?.sources).toEqual(sources);
});
