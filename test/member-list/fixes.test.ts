import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import { checked, foundIn } from "./checked.ts";
import { readCell, textsOf } from "./lists.ts";

describe("fix of an issue of a cell", () => {
  it.each([
    ["date-has-time", "Mitglied seit", "27.11.2018 08:15", "27.11.2018"],
    ["date-format", "Mitglied seit", "2018-11-00", "11/2018"],
    ["key-characters", "Kreisschlüssel", "O1054", "01054"],
    ["field-value", "Grund des Beginns", "Aufnahm", "admission"],
    ["encoding-mojibake", "Bemerkung", "BÃ¼ro", "Büro"],
    ["encoding-undecodable", "Bemerkung", "A \u0096 B", "A – B"],
  ])("writes what is meant, which is then read: %s under %s, %s", (code, column, from, to) => {
    const [issue, another] = readCell(column, from).issues;
    expect(issue?.code).toBe(code);
    expect(another).toBeUndefined();
    expect(issue?.fix).toEqual({ kind: "cell", line: 2, column, from, to });
    expect(readCell(column, to)).toMatchObject({ status: "accepted", issues: [] });
  });

  it.each([
    ["date-has-time", "Mitglied seit", "2018-11-27T08:15:00Z"],
    ["date-has-time", "Mitglied bis", "31.12.9999 08:15"],
    ["date-qualifier", "Mitglied seit", "nach Absprache"],
    ["date-ambiguous", "Mitglied seit", "7. Nov 18"],
    ["key-length", "Kreisschlüssel", "654"],
    ["field-value", "Grund des Beginns", "Quatsch"],
    ["encoding-mojibake", "Bemerkung", "B?ro"],
  ])("is absent when it is open what is meant: %s under %s, %s", (code, column, cell) => {
    const [issue] = readCell(column, cell).issues;
    expect(issue?.code).toBe(code);
    expect([issue?.fix, issue?.choices]).toEqual([undefined, undefined]);
  });

  it("is absent when the cell was repaired", () => {
    const [issue] = readCell("Kreisschlüssel", "1054").issues;
    expect([issue?.repaired?.to, issue?.fix]).toEqual(["01054", undefined]);
  });
});

describe("choices of an issue", () => {
  it("are the year and the day when a spreadsheet may have made a day of a year", () => {
    const [issue] = readCell("Mitglied seit", "10.07.1905").issues;
    expect(issue && textsOf(issue)).toEqual(["2018", "[1905-07-10..1905-07-10]"]);
    for (const text of ["2018", "[1905-07-10..1905-07-10]"]) {
      expect(readCell("Mitglied seit", text).membership?.startDate).toBe(text);
    }
  });

  it.each([
    ["Mitglied seit", "07/01/2022", ["07.01.2022", "01.07.2022"]],
    ["Mitglied seit", "31.06.2022", ["30.06.2022", "01.07.2022", "06/2022"]],
    ["Mitglied seit", "Ende 2018", ["zwischen 09/2018 und 12/2018", "2018", "31.12.2018"]],
    [
      "Mitglied seit",
      "Winter 2018",
      ["zwischen 12/2018 und 02/2019", "zwischen 12/2017 und 02/2018", "2018"],
    ],
    ["Mitglied bis", "zum 01.07.2022", ["01.07.2022", "30.06.2022"]],
    ["Mitglied bis", "2018/19", ["zwischen 2018 und 2019"]],
  ])("are the dates that a cell may mean, which are then read: %s %s", (header, cell, texts) => {
    const [issue] = readCell(header, cell).issues;
    expect(issue && textsOf(issue)).toEqual(texts);
    for (const text of texts)
      expect(readCell(header, text)).toMatchObject({ status: "accepted", issues: [] });
  });

  it("are cells of the list when a rule gives them", () => {
    const list = ["Region;seit;bis;Quelle", "A;01.01.2018;30.06.2020;s", "A;30.06.2020;laufend;s"];
    const [found] = foundIn(checked(list), "shared-boundary-day");
    expect(found?.issue.choices?.map(({ fix }) => fix)).toEqual([
      { kind: "cell", line: 2, column: "bis", from: "30.06.2020", to: "2020-06-29" },
      { kind: "cell", line: 3, column: "seit", from: "30.06.2020", to: "2020-07-01" },
    ]);
  });

  it("are absent when a cell has more in it than the date that would change", () => {
    const list = ["Region;Zeitraum;Quelle", "A;01.01.2018–30.06.2020;s", "A;30.06.2020–laufend;s"];
    const [found] = foundIn(checked(list), "shared-boundary-day");
    expect(found?.issue.at?.column).toBe("Zeitraum");
    expect(found?.issue.choices).toBeUndefined();
  });
});

describe("values of a row", () => {
  it("have the field, the value as the model has it, and the column", () => {
    const list = ["bis;Region;AGS;seit", "laufend;A;6535;unbekannt"];
    expect(checked(list).rows[0]?.values).toEqual([
      { field: "endDate", value: "..", column: 0 },
      { field: "name", value: "A", column: 1 },
      { field: "kreis", value: "06535", column: 2 },
      { field: "startDate", value: null, column: 3 },
    ]);
  });

  it("are two when a cell has a period", () => {
    const list = ["Region;Zeitraum", "A;2018 – 2020"];
    expect(checked(list).rows[0]?.values.slice(1)).toEqual([
      { field: "startDate", value: "2018", column: 1 },
      { field: "endDate", value: "2020", column: 1 },
    ]);
  });
});

it.each([
  ["the only text of its row", ["", "D", ""]],
  ["beside a number and a text that is not read", ["4", " D e. V. ", "Herr Meier"]],
])("choices of a row that has only a name make a note of it: %s", (_, cells) => {
  const text = (row: readonly string[]) =>
    ["Nr.;Mitglied;Betreuer;seit", "1;A;;2018", "2;B;;2019", "3;C;;2019", `${row.join(";")};`].join("\n");
  const issue = readMemberList(text(cells)).issues.find(({ code }) => code === "row-name-only");
  const [number = "", name = "", other = ""] = cells;
  const to = `Anmerkung: ${name.trim()}`;
  expect(issue?.at).toEqual({ line: 5, column: "Mitglied", raw: name });
  expect(issue?.choices?.map(({ fix }) => fix)).toEqual([
    { kind: "cell", line: 5, column: "Mitglied", from: name, to },
  ]);
  const after = readMemberList(text([number, to, other]));
  expect(after.rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted", "ignored"]);
  expect(after.plan.ignored).toMatchObject([{ line: 5, because: "note" }]);
});
