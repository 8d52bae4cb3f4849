import { membersOn } from "netzwerk-daseinsvorsorge";
import { checkMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base, checked, foundIn, listOf } from "./checked.ts";

const header = "Region;Kreisschlüssel;seit;bis;Quelle";

describe("checkMemberList()", () => {
  it("gives the network of a list without faults", () => {
    const { network, rows, issues } = checked([header, "A;06535;27.11.2018;laufend;Vertrag"]);
    expect(network && membersOn(network, "2018-11-27").certain).toMatchObject([
      { name: "A", identifiers: [{ scheme: "kreis", value: "06535" }] },
    ]);
    expect(rows.map(({ status }) => status)).toEqual(["accepted"]);
    expect(issues).toEqual([]);
  });

  it("leaves rows that could not be read out of the network, and holds nothing against it", () => {
    const { network, rows } = checked([header, "A;06535;gestern;laufend;s", "B;06632;2019;laufend;s"]);
    expect(rows.map(({ status }) => status)).toEqual(["rejected", "accepted"]);
    expect(network?.regions.map(({ name }) => name)).toEqual(["B"]);
    expect(network?.memberships).toHaveLength(1);
  });

  it("does not hold a row that could not be read against another one", () => {
    const { rows } = checked([header, "A;06535;2019;2019-02-29;s", "A;06535;2019;laufend;s"]);
    expect(rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toEqual([
      ["rejected", ["date-not-in-calendar"]],
      ["accepted", []],
    ]);
  });

  it("refuses a repaired row for an error of a rule, and keeps what was repaired", () => {
    const { network, rows } = checked([header, "A;6535;2019;2021;s", "A;6535;2019;2021;s"]);
    expect(network).toBeNull();
    expect(rows.map(({ status, issues }) => [status, issues.map(({ code }) => code)])).toEqual([
      ["repaired", ["key-leading-zero"]],
      ["rejected", ["key-leading-zero", "membership-duplicate"]],
    ]);
  });

  it("says once for a list without day and sources that nothing proves its rows, and leaves their status", () => {
    const { network, rows, issues } = checked([header, "A;6535;2019;laufend;", "B;06632;2019;laufend;"]);
    expect(network).not.toBeNull();
    expect(rows.map(({ status }) => status)).toEqual(["repaired", "accepted"]);
    expect(foundIn({ rows }, "source-missing")).toHaveLength(0);
    expect(issues.filter(({ code }) => code === "source-missing")).toMatchObject([
      { severity: "warning", path: [], params: { lines: [2, 3] } },
    ]);
  });

  it("gives no network for an error elsewhere in it, and no row that error", () => {
    const { network, rows, issues } = checked([header, "A;06535;2019;laufend;s"], { asOf: "2024-02-30" });
    expect(network).toBeNull();
    expect(rows.map(({ status }) => status)).toEqual(["accepted"]);
    expect(issues).toMatchObject([{ code: "date-not-in-calendar", path: ["asOf"] }]);
    expect(issues[0]?.at).toBeUndefined();
  });

  it("keeps what was found about the file as a whole, and gives it no row", () => {
    const { network, rows, issues } = checked(["Region;Farbe;bis;Quelle", "A;rot;laufend;s"]);
    expect(network).not.toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["column-unread"]);
    expect(rows[0]?.issues).toEqual([]);
  });

  it("takes a file without rows for a list without memberships", () => {
    const { network, rows, issues } = checkMemberList(listOf([""]), base);
    expect(network?.memberships).toEqual([]);
    expect(rows).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["table-empty"]);
  });

  it("changes neither the list nor the network that it is given", () => {
    const table = listOf([header, "A;06535;2019;2021;s", "A;06535;2019;2021;s"]);
    const before = JSON.stringify([table, base]);
    checkMemberList(table, base);
    expect(JSON.stringify([table, base])).toBe(before);
  });
});

describe("checkMemberList() says once of a membership that its end is unknown", () => {
  const endless = [header, "A;06535;2019;;s", "B;06632;2019;unbekannt;s", "C;06436;2019;laufend;s"];
  const regions = [{ id: "z", name: "Z" }];
  const sources = [{ id: "s", title: "Quelle" }];
  const memberships = [{ id: "z-1", regionId: "z", startDate: "2018", sources: ["s"] }];

  it.each([
    ["of the list", endless, {}, [["kreis-06535-1"], ["kreis-06632-1"]]],
    ["of the network", [header, "C;06436;2019;laufend;s"], { regions, sources, memberships }, [["z-1"]]],
    [
      "of the list and of the network",
      endless,
      { regions, sources, memberships },
      [["kreis-06535-1"], ["kreis-06632-1"], ["z-1"]],
    ],
    [
      "of the list and of a network with an error",
      [...endless, "C;06436;2019;laufend;s"],
      { regions, sources, memberships },
      [["kreis-06535-1"], ["kreis-06632-1"], ["z-1"]],
    ],
  ])("%s", (_, list, fields, named) => {
    const { rows, issues } = checked(list, fields);
    const notes = issues.flatMap((issue) => (issue.code === "end-unknown" ? [issue.params.ids] : []));
    expect(notes).toEqual(named);
    expect(rows.flatMap((row) => row.issues).filter(({ code }) => code === "end-unknown")).toEqual([]);
  });
});
