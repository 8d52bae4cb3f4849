import { mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, foundIn } from "./checked.ts";
import { codesOf } from "./lists.ts";

const header = "Region;seit;bis;Quelle";
const read = (...cells: string[]) => readMemberList(`${header}\nA;${cells.join(";")};P\n`);

describe("a row whose end lies before its start", () => {
  it.each([
    ["exact days", "2020-01-01", "2019-01-01"],
    ["the day before", "01.07.2022", "30.06.2022"],
    ["months", "07/2022", "06/2022"],
    ["years", "2020", "2019"],
    ["bounds that do not touch", "[2020-03..2020-05]", "[2019..2020-02]"],
    ["a repaired start", "43431", "26.11.2018"],
  ])("is refused in reading, in the cell of the end: %s", (_, start, end) => {
    const { rows, regions, memberships } = read(start, end);
    expect(rows.map(({ status }) => status)).toEqual(["rejected"]);
    expect(rows[0]?.issues.at(-1)).toMatchObject({
      code: "date-order",
      severity: "error",
      path: ["rows", 0, "cells", 2],
      at: { line: 2, column: "bis", raw: end },
    });
    expect([regions, memberships]).toEqual([[], []]);
  });

  it("may have its start and end swapped, and is then read", () => {
    const text = `${header}\nA;31.12.2022;01.01.2018;P\n`;
    const list = readMemberList(text);
    const [choice] = list.rows[0]?.issues[0]?.choices ?? [];
    expect(choice?.fix).toEqual({
      kind: "row",
      line: 2,
      from: ["A", "31.12.2022", "01.01.2018", "P"],
      to: [["A", "01.01.2018", "31.12.2022", "P"]],
    });
    const { text: mended, left } = mendMemberList(text, list, { lang: "de", choose: () => choice });
    expect(mended).toBe(`${header}\nA;01.01.2018;31.12.2022;P\n`);
    expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["seit 2020", "2019"],
    ["2020", "bis 2019"],
  ])("is left to the person if its words would be wrong in the other column: %s, %s", (start, end) => {
    expect(read(start, end).rows[0]?.issues.at(-1)).not.toHaveProperty("choices");
  });

  it.each([
    ["one day", "01.07.2022", "01.07.2022"],
    ["one month", "07/2022", "07/2022"],
    ["a day in the year of the end", "01.07.2022", "2022"],
    ["bounds that touch", "[2020-03..2020-05]", "[2019..2020-03]"],
    ["an end without an upper bound", "2020", "[2019..]"],
    ["an ongoing one", "01.07.2022", "laufend"],
    ["an unknown end", "01.07.2022", "unbekannt"],
    ["an unknown start", "unbekannt", "2019"],
    ["a blank start", "", "2019"],
  ])("is not one that may be in order: %s", (_, start, end) => {
    expect(codesOf(read(start, end).rows[0]?.issues ?? [])).not.toContain("date-order");
  });

  it("is refused also with both days in one cell", () => {
    const [row] = readMemberList("Region;Zeitraum\nA;2022 – 2020\n").rows;
    expect(row?.issues).toMatchObject([
      { code: "date-order", at: { line: 2, column: "Zeitraum", raw: "2022 – 2020" } },
    ]);
  });

  it("is told once by the check, and leaves the network to the other rows", () => {
    const check = checked([header, "A;2020;2019;P", "B;2020;laufend;P"]);
    expect(foundIn(check, "date-order").map(({ line }) => line)).toEqual([2]);
    expect(codesOf(check.issues)).toEqual(["date-order"]);
    expect(check.network?.regions.map(({ name }) => name)).toEqual(["B"]);
  });

  it("says which dates they are", () => {
    const [issue] = read("2020-01-01", "2019-01-01").rows[0]?.issues ?? [];
    expect(issue?.message.de).toContain("Das Ende, 01.01.2019, liegt vor dem Beginn, 01.01.2020");
    expect(issue?.message.en).toContain("The end, 1 January 2019, is before the start, 1 January 2020");
  });
});
