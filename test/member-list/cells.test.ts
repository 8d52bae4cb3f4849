import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, onlyRow } from "./lists.ts";

describe("rows of cells, as a spreadsheet reader gives them", () => {
  it("are read like the lines of a file", () => {
    const rows = [
      ["Mitgliederliste"],
      [],
      ["Region", "seit", "Anmerkung"],
      ["A", "27.11.2018", 'mit "Quotes"; und\nUmbruch'],
      ["", ""],
      ["B", "x"],
      ["Stand: 2024"],
    ];
    const table = readMemberList(rows);
    expect(table.rows.map(({ line, lastLine, status }) => [line, lastLine, status])).toEqual([
      [4, 4, "accepted"],
      [6, 6, "rejected"],
      [7, 7, "ignored"],
    ]);
    expect(table.memberships[0]).toMatchObject({
      startDate: "2018-11-27",
      note: 'mit "Quotes"; und\nUmbruch',
    });
    expect(table.issues.map(({ code, at }) => [code, at?.line])).toEqual([
      ["line-ignored", 1],
      ["list-day", undefined],
      ["date-format", 6],
      ["line-ignored", 7],
      ["end-unknown", undefined],
    ]);
  });

  it("keep what they are given", () => {
    const rows = [["Region"], ["A"]];
    const before = JSON.stringify(rows);
    readMemberList(rows);
    expect(JSON.stringify(rows)).toBe(before);
  });

  it.each([
    ["a number", 43431],
    ["a number that was a key", 1054],
    ["a truth value", true],
    ["an object", {}],
    ["a list", ["2018"]],
  ])("are refused where a cell is %s, which has lost what the list says", (_, cell) => {
    const input = JSON.parse(
      JSON.stringify([
        ["Region", "seit"],
        ["A", cell],
        ["B", "2018"],
      ]),
    );
    const table = readMemberList(input);
    expect(table.rows.map(({ status }) => status)).toEqual(["rejected", "accepted"]);
    expect(codesOf(table.rows[0]?.issues ?? [])).toEqual(["field-type"]);
    expect(table.rows[0]?.issues[0]?.at?.line).toBe(2);
  });

  it("take null for a blank cell", () => {
    const input = JSON.parse('[["Region", "seit", null], ["A", null, "  "], [null, null]]');
    expect(onlyRow(readMemberList(input)).status).toBe("accepted");
  });

  it("are refused row by row where a row is none", () => {
    const input = JSON.parse('[["Region"], 5, ["A"], null]');
    const table = readMemberList(input);
    expect(table.rows.find(({ cells }) => cells[0] === "A")?.status).toBe("accepted");
    expect(table.rows.find(({ line }) => line === 2)?.status).toBe("rejected");
  });
});

describe("what is no list at all", () => {
  it.each([["null"], ["5"], ["{}"], ["true"]])("is an issue, and no exception: %s", (json) => {
    const table = readMemberList(JSON.parse(json));
    expect(table.issues).toHaveLength(1);
    expect(table.issues[0]?.severity).toBe("error");
    expect(table.rows).toEqual([]);
  });

  it("is not a Buffer, or a part of a longer array, which are bytes", () => {
    const bytes = new TextEncoder().encode("Region\nA\nB\n");
    expect(readMemberList(Buffer.from(bytes)).regions).toHaveLength(2);
    expect(readMemberList(bytes.subarray(0, 9)).regions).toHaveLength(1);
  });
});

it("readMemberList() takes a date in which nothing was entered for a blank cell", () => {
  const rows = [
    ["Region", "seit", "bis"],
    ["A", "01.07.2018", "  .  .  "],
    ["B", "__.__.____", "31.12.2020"],
  ];
  const { memberships, rows: read } = readMemberList(rows, { listedOn: "2019-12-31" });
  expect(read.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  expect(memberships.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
    ["2018-07-01", undefined],
    [undefined, "2020-12-31"],
  ]);
  // Blank, not unknown: the day of the list confirms it.
  expect(memberships[0]?.confirmations).toHaveLength(1);
});
