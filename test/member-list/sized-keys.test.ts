import {
  checkMemberList,
  mendMemberList,
  planMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { base } from "./checked.ts";
import { codesOf } from "./lists.ts";

/** The last row of a list of keys of all lengths. */
const rowWith = (cell: string, heading = "Amtl. Schlüssel") =>
  readMemberList(`Region;${heading};seit\nA;09163;2018\nB;09187;2018\nC;${cell};2018\n`);

describe("a key in a column of keys of all lengths", () => {
  it.each([
    ["06535", "kreis", "06535"],
    ["06535011", "ags", "06535011"],
    ["06412000", "ags", "06412000"],
    ["073325002", "verband", "073325002"],
    ["065350011011", "ars", "065350011011"],
    ["DE725", "nuts-2024", "DE725"],
  ])("is of the scheme that its length says: %s is %s", (cell, scheme, value) => {
    const { rows, regions } = rowWith(cell);
    expect(rows[2]).toMatchObject({ status: "accepted", issues: [] });
    expect(regions[2]?.identifiers).toEqual([{ scheme, value }]);
  });

  it.each([
    ["05 3 34", "kreis", "05334"],
    ["06535011 - Lauterbach", "ags", "06535011"],
    ["14523,0", "kreis", "14523"],
  ])("is cleaned as under a heading of its scheme: %s", (cell, scheme, value) => {
    const { rows, regions } = rowWith(cell);
    expect(rows[2]?.status).toBe("repaired");
    expect(regions[2]?.identifiers).toEqual([{ scheme, value }]);
  });

  it("is the Land of the row if it has two digits", () => {
    const { rows, regions } = rowWith("06");
    expect(rows[2]).toMatchObject({ status: "accepted", issues: [] });
    expect(regions[2]).toMatchObject({ state: "DE-HE", identifiers: [] });
  });

  it("costs its row if it is another Land than that beside it", () => {
    const { rows } = readMemberList(
      "Region;Land;Amtl. Schlüssel;seit\nA;Hessen;06;2018\nB;Hessen;09;2018\nC;;09187;2018\n",
    );
    expect(rows.map(({ issues }) => codesOf(issues))).toEqual([[], ["key-mismatch"], []]);
  });

  it.each([
    ["6535", ["06535"]],
    ["6535011", ["06535011"]],
    ["65350011011", ["065350011011"]],
    ["6", ["06"]],
    ["73325002", ["073325002"]],
  ])("has a lost zero only by choice: %s may be %j", (cell, choices) => {
    const { rows } = rowWith(cell);
    const [issue, ...others] = rows[2]?.issues ?? [];
    expect([rows[2]?.status, others]).toEqual(["rejected", []]);
    expect(issue).not.toHaveProperty("fix");
    expect(issue?.choices?.map(({ fix }) => fix)).toEqual(
      choices.map((to) => ({ kind: "cell", line: 4, column: "Amtl. Schlüssel", from: cell, to })),
    );
  });

  it.each(["123", "653501", "6535001101", "0653500110110", "99123"])(
    "is refused without a choice if no length fits: %s",
    (cell) => {
      const { rows } = rowWith(cell);
      expect(rows[2]?.status).toBe("rejected");
      expect(rows[2]?.issues[0]).not.toHaveProperty("choices");
    },
  );

  it("is mended by the choice", () => {
    const text = "Region;Schlüssel;seit;bis\nA;09163;2018;2019\nB;6535;2018;2019\nC;6535011;2018;2019\n";
    const checked = checkMemberList(readMemberList(text), base);
    const mended = mendMemberList(text, checked, { lang: "de", choose: ({ choices }) => choices?.[0] });
    const again = readMemberList(mended.text);
    expect(again.rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted"]);
    expect(again.regions.map(({ identifiers }) => identifiers?.[0]?.value)).toEqual([
      "09163",
      "06535",
      "06535011",
    ]);
  });
});

describe("a column below a heading of keys without a scheme", () => {
  const fieldOf = (heading: string, ...cells: readonly string[]) =>
    planMemberList([`Region;${heading};seit`, ...cells.map((cell, at) => `R${at};${cell};2018`)].join("\n"))
      .columns[1]?.field;

  it.each([
    "Schlüssel",
    "Schlüsselnr.",
    "Schlüssel-Nr.",
    "Schlüsselnummer",
    "Amtl. Schlüssel",
    "Amtlicher Schlüssel",
    "Area key",
  ])("is one of keys: %s", (heading) => {
    expect(fieldOf(heading, "06535", "06535011")).toBe("key");
  });

  it("is not read if most cells are no keys", () => {
    expect(fieldOf("Schlüssel", "1", "2", "06535")).toBeNull();
  });

  it("is not read if every cell may be a number of the office, unless the heading is official", () => {
    expect(fieldOf("Schlüssel", "6535", "6632")).toBeNull();
    expect(fieldOf("Amtl. Schlüssel", "6535", "6632")).toBe("key");
  });

  it("has the scheme that another part of its heading names", () => {
    const [, column] = planMemberList("Region;Schlüssel (ARS)\nA;065350011011\n").columns;
    expect(column).toMatchObject({ field: "key", scheme: "ars" });
  });

  it("can be named by the caller", () => {
    const { regions } = readMemberList("Region;Kennzahl\nA;06535\n", { columns: { Kennzahl: "key" } });
    expect(regions[0]?.identifiers).toEqual([{ scheme: "kreis", value: "06535" }]);
  });
});
