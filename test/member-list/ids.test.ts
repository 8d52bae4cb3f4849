import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { rowsOf } from "./lists.ts";

const regionIds = (text: string) => readMemberList(text).regions.map(({ id }) => id);
const membershipIds = (text: string) => readMemberList(text).memberships.map(({ id }) => id);

describe("the id of a region", () => {
  it.each([
    ["its key, when it has one", "Region;Kreisschlüssel\nA;06632\n", "kreis-06632"],
    ["its repaired key", "Region;Kreisschlüssel\nA;6632\n", "kreis-06632"],
    ["the scheme that its key has, not that of the column", "Region;AGS\nA;06632\n", "kreis-06632"],
    ["its AGS", "Region;AGS\nA;06535011\n", "ags-06535011"],
    ["its name as a slug", "Region\nVogelsbergkreis\n", "vogelsbergkreis"],
    ["its name as a slug, with dashes", "Region\nLandkreis  Main-Kinzig\n", "landkreis-main-kinzig"],
    ["its own, when there is a column", "Region;Region ID;Kreisschlüssel\nA;eigene;06632\n", "eigene"],
    ["its key, when its own is blank", "Region;Region ID;Kreisschlüssel\nA;;06632\n", "kreis-06632"],
  ])("is %s", (_, text, id) => {
    expect(regionIds(text)).toEqual([id]);
  });

  it.each([
    ["names with one slug", "Region\nA-B\nA B\n"],
    ["a name like the id of another region", "Region;Region ID\nX;a\nA;\n"],
    ["names without letters", "Region\n§§§\n+++\n"],
  ])("is never that of another: %s", (_, text) => {
    const ids = regionIds(text);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id !== "")).toBe(true);
  });
});

describe("the id of a membership", () => {
  it("counts the rows of its region in their order", () => {
    expect(membershipIds("Region;Kreisschlüssel\nA;06632\nB;\nA;06632\nA;\nB;\n")).toEqual([
      "kreis-06632-1",
      "b-1",
      "kreis-06632-2",
      "kreis-06632-3",
      "b-2",
    ]);
  });

  it("is its own, when there is a column", () => {
    expect(membershipIds("Region;Membership ID\nA;erste\nA;\n")[0]).toBe("erste");
  });

  it("is never one that another row has as its own", () => {
    const ids = membershipIds("Region;Membership ID\nA;\nA;a-1\nA;\n");
    expect(ids[1]).toBe("a-1");
    expect(new Set(ids).size).toBe(3);
  });

  it("is never the same for two regions", () => {
    const ids = membershipIds("Region\na\na-1\na\na\na-1\n");
    expect(new Set(ids).size).toBe(5);
  });

  it("stands in its row", () => {
    const table = readMemberList("Region;seit\nA;2018\nB;x\nC;2019\n");
    expect(table.rows.map(({ membershipId }) => membershipId)).toEqual(["a-1", undefined, "c-1"]);
  });
});

describe("sources", () => {
  it("are one for equal cells, to which the memberships refer", () => {
    const table = readMemberList("Region;Quelle\nA;Bericht 2019\nB;Satzung\nC;Bericht 2019\nD;\n");
    expect(table.sources.map(({ title }) => title)).toEqual(["Bericht 2019", "Satzung"]);
    const titles = rowsOf(table).map(({ membership }) =>
      membership?.sources?.map((source) => table.sources.find(({ id }) => id === source)?.title),
    );
    expect(titles).toEqual([["Bericht 2019"], ["Satzung"], ["Bericht 2019"], undefined]);
    expect(new Set(table.sources.map(({ id }) => id)).size).toBe(2);
  });

  it("have nothing of a refused row", () => {
    expect(readMemberList("Region;Quelle;seit\nA;Bericht;gestern\n").sources).toEqual([]);
  });
});

describe("reasons, role and note", () => {
  it("are read from their columns", () => {
    const header = "Region;Rolle;Start reason;End reason;Bemerkung";
    const [membership] = readMemberList(
      `${header}\nA;associate;founding;withdrawal;siehe Akte\n`,
    ).memberships;
    expect(membership).toMatchObject({
      role: "associate",
      startReason: "founding",
      endReason: "withdrawal",
      note: "siehe Akte",
    });
  });

  it.each([
    ["'=1+1", "=1+1"],
    ["'+49 6641", "+49 6641"],
    ["''s", "'s"],
    ["plain", "plain"],
  ])("lose exactly one ' before them: %s is %s", (cell, text) => {
    const table = readMemberList([
      ["Region", "Bemerkung", "Quelle"],
      [cell, cell, cell],
    ]);
    expect(table.regions[0]?.name).toBe(text);
    expect(table.memberships[0]?.note).toBe(text);
    expect(table.sources[0]?.title).toBe(text);
    expect(table.rows[0]?.status).toBe("accepted");
  });
});
