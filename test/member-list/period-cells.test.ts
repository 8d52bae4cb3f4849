import type { IssueCode } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { codesOf, readCell, textsOf } from "./lists.ts";

const period = (cell: string) => readCell("Zeitraum", cell);

describe("a period in one cell", () => {
  it.each([
    ["27.11.2018 – 30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018–30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018 - 30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018-30.06.2022", "2018-11-27", "2022-06-30"],
    ["27.11.2018 bis 30.06.2022", "2018-11-27", "2022-06-30"],
    ["2018–2022", "2018", "2022"],
    ["2018-2022", "2018", "2022"],
    ["11/2018-06/2022", "2018-11", "2022-06"],
    ["11/2018 – 06/2022", "2018-11", "2022-06"],
    ["11.2018–06.2022", "2018-11", "2022-06"],
    ["2018-11-27 – 2022-06-30", "2018-11-27", "2022-06-30"],
    ["2018-11 – 2022-06", "2018-11", "2022-06"],
    ["November 2018 – Juni 2022", "2018-11", "2022-06"],
    ["27.11.2018 – laufend", "2018-11-27", ".."],
    ["27.11.2018 – unbefristet", "2018-11-27", ".."],
    ["2018 bis heute", "2018", ".."],
    ["seit 01.07.2022 laufend", "2022-07-01", ".."],
    ["seit 07/2022 lfd.", "2022-07", ".."],
    ["seit Juli 2022 unbefristet", "2022-07", ".."],
    ["[2018-11-27..2019] – [2022..]", "[2018-11-27..2019]", "[2022..]"],
  ])("%s has two sides", (cell, startDate, endDate) => {
    expect(period(cell)).toMatchObject({
      status: "accepted",
      issues: [],
      membership: { startDate, endDate },
    });
  });

  it("seit 07/2022 says no end", () => {
    expect(period("seit 07/2022")).toMatchObject({
      status: "accepted",
      membership: { startDate: "2022-07" },
    });
    expect(period("seit 07/2022").membership).not.toHaveProperty("endDate");
    const { membership } = readCell("Zeitraum", "seit 07/2022", { blankEnd: "ongoing" });
    expect(membership).toMatchObject({ startDate: "2022-07", endDate: ".." });
  });

  it("bis 30.06.2022 says no start", () => {
    expect(period("bis 30.06.2022")).toMatchObject({
      status: "accepted",
      membership: { endDate: "2022-06-30" },
    });
    expect(period("bis 30.06.2022").membership).not.toHaveProperty("startDate");
  });

  it.each(["laufend", "unbefristet", "bis heute"])(
    "%s alone says no start, which a warning names",
    (cell) => {
      const { status, issues, membership } = period(cell);
      expect([status, issues.map(({ code, severity }) => [code, severity])]).toEqual([
        "accepted",
        [["field-missing", "warning"]],
      ]);
      expect(membership).toMatchObject({ endDate: ".." });
      expect(issues[0]?.message.de).toContain(`„${cell}“ nennt keinen Beginn`);
    },
  );

  it.each(["unbekannt", "k. A.", "?", "–", "-"])("%s says neither", (cell) => {
    const row = readCell("Zeitraum", cell, { blankEnd: "ongoing" });
    expect(row.status).toBe("accepted");
    expect(row.membership).not.toHaveProperty("startDate");
    expect(row.membership).not.toHaveProperty("endDate");
  });

  it("unbekannt on one side leaves the other", () => {
    expect(period("unbekannt – 30.06.2022").membership).toMatchObject({ endDate: "2022-06-30" });
    expect(period("unbekannt – 30.06.2022").membership).not.toHaveProperty("startDate");
    expect(period("2018 – unbekannt").membership).not.toHaveProperty("endDate");
  });
});

it.each([
  ["Zeitraum", "2018–2022 (MORO)", "MORO", "beim Zeitraum"],
  [
    "Zeitraum",
    "2014–2019, Austritt durch Kreistagsbeschluss",
    "Austritt durch Kreistagsbeschluss",
    "beim Zeitraum",
  ],
  ["bis", "31.12.2019, Austritt durch Kreistagsbeschluss", "Austritt durch Kreistagsbeschluss", "beim Datum"],
])("of one %s with a note, %s, the note alone is too much", (header, cell, note, where) => {
  const [issue] = readCell(header, cell).issues;
  expect(issue?.message.de).toMatch(`steht ${where} eine Bemerkung`);
  expect(issue?.message.de).toContain(`„${note}“ gehört in eine Spalte für Bemerkungen`);
  expect(issue?.choices).toHaveLength(1);
});

describe("a period with a faulty side", () => {
  it.each<[IssueCode, string]>([
    ["date-ambiguous", "07/01/2022 – 30.06.2022"],
    ["date-ambiguous", "2011/12"],
    ["date-not-in-calendar", "31.06.2018 – 30.06.2022"],
    ["date-not-in-calendar", "2018 – 29.02.2019"],
    ["date-year-as-serial", "10.07.1905 – 30.06.2022"],
    ["date-qualifier", "Ende 2018 – 30.06.2022"],
    ["date-qualifier", "2018 – ca. 2022"],
    ["date-two-digit-year", "01.07.22 – 30.06.2024"],
    ["date-sentinel", "01.01.1900 – 30.06.2022"],
    ["date-sentinel", "31.12.9999 – laufend"],
  ])("is refused as %s: %s", (code, cell) => {
    const row = period(cell);
    expect(row.status).toBe("rejected");
    expect(codesOf(row.issues)).toEqual([code]);
    expect(row.issues[0]?.at).toEqual({ line: 2, column: "Zeitraum", raw: cell });
  });

  it.each([
    ["01.05.22 -", "date-two-digit-year"],
    ["- 30.06.22", "date-two-digit-year"],
    ["31.06.2022 -", "date-not-in-calendar"],
  ])("that stands alone before or behind a hyphen is refused for its date: %s", (cell, code) => {
    expect(codesOf(period(cell).issues)).toEqual([code]);
  });

  it.each([
    ["18-22", ["2018 – 2022"]],
    ["18 – 22", ["2018 – 2022"]],
    ["18/19", ["2018 – 2019"]],
    ["2018 – ca. 2022", ["2018 – zwischen 2021 und 2023", "2018 – 2022"]],
    ["seit ca. 2019", ["Eintritt zwischen 2018 und 2020", "seit 2019"]],
  ])("is refused with choices, which are then read: %s", (cell, texts) => {
    const row = period(cell);
    expect(row.status).toBe("rejected");
    expect(row.issues.flatMap((issue) => textsOf(issue))).toEqual(texts);
    for (const text of texts) expect(period(text)).toMatchObject({ status: "accepted", issues: [] });
  });

  it.each(["Landkreis 9999", "x 31.12.9999", "31.12.9999 (x)"])(
    "with a filler of a spreadsheet behind or before words has no choice: %s",
    (cell) => {
      const row = period(cell);
      expect(row.status).toBe("rejected");
      expect(row.issues.flatMap((issue) => textsOf(issue))).toEqual([]);
    },
  );

  it.each(["22-18", "18-18", "99-22"])(
    "of two digits that follow in no century is refused alone: %s",
    (cell) => {
      expect(period(cell).status).toBe("rejected");
      expect(period(cell).issues.flatMap((issue) => textsOf(issue))).toEqual([]);
    },
  );

  it.each(["laufend – 2018", "2018 – 2019 – 2020", "2018-2019-2020", "x – y", "gestern"])(
    "is refused: %s",
    (cell) => {
      expect(period(cell).status).toBe("rejected");
    },
  );

  it.each([
    ["date-sentinel", "2018 – 31.12.9999", "2018", ".."],
    ["date-serial", "43431 – 30.06.2022", "2018-11-27", "2022-06-30"],
  ])("is repaired as %s: %s", (code, cell, startDate, endDate) => {
    expect(period(cell)).toMatchObject({
      status: "repaired",
      issues: [{ code, severity: "warning", repaired: { from: cell } }],
      membership: { startDate, endDate },
    });
  });
});
