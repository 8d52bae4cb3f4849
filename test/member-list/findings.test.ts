import { findingsOf, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, listOf } from "./checked.ts";

const header = "Region;Kreisschlüssel;seit;bis;Quelle";

/** A list with as many rows as there are starts. */
function starts(...cells: readonly string[]) {
  return listOf([header, ...cells.map((cell, at) => `Region ${at};;${cell};laufend;s`)]);
}

describe("findingsOf()", () => {
  it("makes one finding of 589 equal issues", () => {
    const findings = findingsOf(starts(...Array.from({ length: 589 }, () => "ca. 2018")).issues);
    expect(findings).toMatchObject([
      {
        code: "date-qualifier",
        severity: "error",
        column: "seit",
        count: 589,
        rejectedRows: 589,
        lines: [2, 3, 4, 5, 6],
        values: [{ value: "ca. 2018", count: 589 }],
        valueCount: 1,
      },
    ]);
  });

  it("counts different cells, the most frequent first, and shows five", () => {
    const [finding] = findingsOf(starts("a", "b", "c", "c", "d", "e", "f", "b", "c").issues);
    expect(finding?.values).toEqual([
      { value: "c", count: 3 },
      { value: "b", count: 2 },
      { value: "a", count: 1 },
      { value: "d", count: 1 },
      { value: "e", count: 1 },
    ]);
    expect(finding?.valueCount).toBe(6);
  });

  it("tells columns apart, and codes in one column", () => {
    const { issues } = listOf([header, "A;;gestern;gestern;s", "B;;31.06.2022;laufend;s"]);
    expect(findingsOf(issues).map(({ code, column, count }) => [code, column, count])).toEqual([
      ["date-format", "seit", 1],
      ["date-format", "bis", 1],
      ["date-not-in-calendar", "seit", 1],
    ]);
  });

  it("says of one issue what the issue says", () => {
    const { issues } = starts("gestern");
    expect(findingsOf(issues)[0]?.message).toEqual(issues[0]?.message);
  });

  it.each([
    ["de", "3 Zellen der Spalte „seit“, zum Beispiel in Zeile 2: „gestern“ ist kein Datum"],
    ["en", "3 cells of the column “seit”, for example in line 2: “gestern” is not a date"],
  ] as const)("says of how many cells a sentence holds (%s)", (lang, sentence) => {
    const [finding] = findingsOf(starts("gestern", "morgen", "gestern").issues);
    expect(finding?.message[lang].startsWith(sentence)).toBe(true);
  });

  it.each([
    ["de", "2 Zeilen, zum Beispiel in Zeile 3: "],
    ["en", "2 rows, for example in line 3: "],
  ] as const)("speaks of rows where no column is meant (%s)", (lang, sentence) => {
    const row = "A;;2018;laufend;s";
    const { findings } = checked([header, row, row, row]);
    expect(findings[0]).toMatchObject({ code: "membership-duplicate", column: null, values: [] });
    expect(findings[0]?.message[lang].startsWith(sentence)).toBe(true);
  });

  it("has the highest severity of its issues, and the first issue of it as the example", () => {
    const { issues } = listOf([
      header,
      "A;;2018;31.12.9999;s",
      "B;;2018;31.12.1900;s",
      "C;;2018;01.01.1900;s",
    ]);
    const [finding] = findingsOf(issues.filter(({ code }) => code === "date-sentinel"));
    expect(finding).toMatchObject({ severity: "error", count: 2, rejectedRows: 1 });
    expect(finding?.message.de).toContain("in Zeile 4: „01.01.1900“");
  });

  it("has errors of the list first, then errors by the rows that they refuse, then warnings, then notes", () => {
    const { issues } = listOf([
      "Region;Kreisschlüssel;seit;bis;Farbe",
      "A;6535;gestern;;rot",
      "B;06632;2018;31.06.2022;rot",
      "C;06435;2018;31.06.2022;rot",
    ]);
    const findings = findingsOf([...issues, ...readMemberList("").issues]);
    const ranks = findings.map(({ code, severity }) => [code, severity]);
    expect(ranks.slice(0, 3)).toEqual([
      ["table-empty", "error"],
      ["date-not-in-calendar", "error"],
      ["date-format", "error"],
    ]);
    const order = ["error", "warning", "info"];
    const places = ranks.map(([, severity]) => order.indexOf(severity ?? ""));
    expect(places).toEqual([...places].sort());
  });

  it.each([
    ["date-ambiguous", "03/04/2021", 'dateOrder: "day-first"', "--date-order day-first"],
    ["date-two-digit-year", "01.07.22", "pivotYear: 2049", "--pivot-year 2049"],
  ])("names the option that settles %s, as code and as command", (code, cell, inCode, command) => {
    expect(findingsOf(starts(cell).issues)).toMatchObject([{ code, remedy: { code: inCode, command } }]);
  });

  it("names the option for a blank end", () => {
    const { issues } = listOf([header, "A;06535;2018;;s"]);
    expect(findingsOf(issues)).toMatchObject([
      {
        code: "end-unknown",
        lines: [2],
        remedy: { code: 'blankEnd: "ongoing"', command: "--blank-end ongoing" },
      },
    ]);
  });

  it("names no option where the file is wrong", () => {
    expect(findingsOf(starts("31.06.2022").issues)[0]).not.toHaveProperty("remedy");
  });
});

describe("the summary of checkMemberList()", () => {
  const rows = ["A;06535;2018;laufend;s", "B;6632;2018;laufend;s", "C;06436;gestern;laufend;s"];

  it("counts rows by what became of them", () => {
    expect(checked([header, ...rows]).summary.rows).toMatchObject({ accepted: 1, repaired: 1, rejected: 1 });
  });

  it.each([
    ["a region of two rows once", ["A;;2018;2019;s", "A;;2021;laufend;s"], { new: 1, known: 0, refused: 0 }],
    ["a region that the network has as known", ["X;;2018;2019;s"], { new: 0, known: 1, refused: 0 }],
    ["a region without any row that was taken as refused", rows, { new: 2, known: 0, refused: 1 }],
    [
      "a region of which one row was taken as not refused",
      ["A;;2018;2019;s", "A;;gestern;;s"],
      { new: 1, known: 0, refused: 0 },
    ],
    ["rows without a name by their lines", [";;2018;;s", ";;2019;;s"], { new: 0, known: 0, refused: 2 }],
    [
      "a region that a rule refuses as refused",
      ["X;;2018;2019;s", "A;;1990;1991;s"],
      { new: 0, known: 1, refused: 1 },
    ],
  ])("counts %s", (_, lines, members) => {
    const network = { regions: [{ id: "x", name: "X" }], foundingDate: "2000-01-01" };
    expect(checked([header, ...lines], network).summary.members).toEqual(members);
  });
});
