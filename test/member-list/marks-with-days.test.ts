import { readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";

const moro = ["MORO 2018–2022", "ab Juli 2022"];

/** The memberships of a row below these headings; two more rows are marked in all times, so that the columns are read. */
function readRow(headings: readonly string[], cells: readonly string[]) {
  const marks = headings.map((heading) => (heading.startsWith("Austritt") ? "" : "x")).join(";");
  const { rows, memberships, plan } = readMemberList(
    `Region;${headings.join(";")}\nKreis Ahlen;${cells.join(";")}\nKreis Buche;${marks}\nKreis Cedern;${marks}`,
  );
  const own = memberships.filter(({ regionId }) => regionId === "kreis-ahlen");
  return {
    fields: plan.columns.map(({ field }) => field),
    status: rows[0]?.status,
    periods: own.map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]),
    issues: rows[0]?.issues ?? [],
    choices: rows[0]?.issues[0]?.choices?.map(({ fix }) => "to" in fix && fix.to),
  };
}

describe("a day in a cell below a time is the start or the end within it", () => {
  test.each<[headings: string[], cells: string[], periods: (string | null)[][]]>([
    // a start
    [moro, ["", "seit 01.01.2023"], [["2023-01-01", null]]],
    [moro, ["", "x seit 01.01.2023"], [["2023-01-01", null]]],
    [moro, ["", "x (seit 1.1.2023)"], [["2023-01-01", null]]],
    [moro, ["", "ja, ab 07/2023"], [["2023-07", null]]],
    [moro, ["", "Beitritt 2023"], [["2023", null]]],
    // an end
    [moro, ["bis 31.12.2021", ""], [["2018", "2021-12-31"]]],
    [moro, ["x bis 31.12.2021", ""], [["2018", "2021-12-31"]]],
    [moro, ["ausgetreten 2021", ""], [["2018", "2021"]]],
    [moro, ["", "x bis 30.06.2024"], [["2022-07", "2024-06-30"]]],
    [moro, ["", "laufend"], [["2022-07", ".."]]],
    // both
    [moro, ["01.03.2019 – 31.12.2021", ""], [["2019-03-01", "2021-12-31"]]],
    [moro, ["", "x 01.03.2023 – laufend"], [["2023-03-01", ".."]]],
    // only a part of the date lies within the time
    [moro, ["", "seit 2022"], [["[2022-07-01..2022-12-31]", null]]],
    // times that touch: a stated day parts them
    [
      moro,
      ["x", "seit 01.01.2023"],
      [
        ["2018", "2022"],
        ["2023-01-01", null],
      ],
    ],
    [
      moro,
      ["x bis 31.12.2021", "x"],
      [
        ["2018", "2021-12-31"],
        ["2022-07", null],
      ],
    ],
    // the first ended before the second began
    [
      moro,
      ["x", "seit 01.10.2022"],
      [
        ["2018", "[2022-01-01..2022-09-30]"],
        ["2022-10-01", null],
      ],
    ],
    [moro, ["x", "x laufend"], [["2018", ".."]]],
    // the year of the column says no more than a mark
    [["2019", "2020"], ["2019", ""], [["2019", "2019"]]],
    // another cell states the same end
    [[...moro, "Austritt zum"], ["", "x bis 30.06.2024", "30.06.2024"], [["2022-07", "2024-06-30"]]],
    [[...moro, "Austritt zum"], ["", "x seit 01.01.2023", "30.06.2024"], [["2023-01-01", "2024-06-30"]]],
  ])("%j with %j", (headings, cells, periods) => {
    expect(readRow(headings, cells)).toMatchObject({ status: "accepted", periods, issues: [] });
  });

  test.each<[heading: string, cell: string, reason: string, choices: string[]]>([
    ["MORO 2018–2022", "15.03.2020", "side", ["x seit 15.03.2020", "x bis 15.03.2020"]],
    ["MORO 2018–2022", "x 2020", "side", ["x seit 2020", "x bis 2020"]],
    ["MORO 2018–2022", "01.01.2023", "outside", ["x", "nein"]],
    ["MORO 2018–2022", "seit 01.01.2023", "outside", ["x", "nein"]],
    ["MORO 2018–2022", "laufend", "outside", ["x", "nein"]],
    ["ab Juli 2022", "bis 31.12.2021", "outside", ["x", "nein"]],
    ["ab Juli 2022", "31.12.2021", "outside", ["x", "nein"]],
  ])("below %s „%s“ is refused with choices: %s", (heading, cell, reason, choices) => {
    const row = readRow([heading], [cell]);
    expect(row).toMatchObject({ status: "rejected", periods: [], choices });
    expect(row.issues).toMatchObject([{ code: "mark-date", severity: "error", params: { reason } }]);
  });

  test("a day outside its column is said with the time of the column", () => {
    expect(readRow(["MORO 2018–2022"], ["x seit 01.01.2023"]).issues[0]?.params).toEqual({
      reason: "outside",
      value: "x seit 01.01.2023",
      date: "2023-01-01",
      startDate: "2018",
      endDate: "2022",
    });
  });

  test("a day alone below a time that goes on is read as the start, said, and either side is a choice", () => {
    const row = readRow(moro, ["", "01.01.2023"]);
    expect(row).toMatchObject({ status: "repaired", periods: [["2023-01-01", null]] });
    expect(row.issues).toMatchObject([
      {
        code: "mark-date",
        severity: "warning",
        params: { reason: "read" },
        repaired: { to: "x seit 01.01.2023" },
      },
    ]);
    expect(row.choices).toEqual(["x seit 01.01.2023", "x bis 01.01.2023"]);
  });

  test("what is wrong with a date is said, and its choices stay within the time", () => {
    const month = readRow(moro, ["", "ab 7/22"]);
    expect(month).toMatchObject({ status: "rejected", choices: ["x seit 07/2022"] });
    const effective = readRow(moro, ["Austritt zum 01.01.2022", ""]);
    expect(effective).toMatchObject({
      status: "rejected",
      choices: ["x bis 01.01.2022", "x bis 31.12.2021"],
    });
    const effectiveInJuly = readRow(["07/2020 – 06/2022", "ab 07/2022"], ["", "x, gekündigt zum 01.07.2022"]);
    expect(effectiveInJuly).toMatchObject({ status: "rejected", choices: ["x bis 01.07.2022"] });
  });

  test("a cell that is neither a mark nor a day has yes and no as choices, and its day in the year of the column", () => {
    expect(readRow(moro, ["siehe Akte", ""]).choices).toEqual(["x", "nein"]);
    expect(readRow(["2022"], ["seit Juli"]).choices).toEqual(["x seit 07/2022", "x", "nein"]);
    expect(readRow(["2022"], ["bis 30.6."]).choices).toEqual(["x bis 30.06.2022", "x", "nein"]);
    expect(readRow(moro, ["Gründungsmitglied", ""]).choices).toEqual(["x", "nein"]);
  });

  test.each<[cells: string[], choices: string[][]]>([
    [
      ["x", "", "31.12.2022"],
      [
        ["Kreis Ahlen", "x", "x", "31.12.2022"],
        ["Kreis Ahlen", "x", "", ""],
      ],
    ],
    // no other time has the end
    [["x", "", "31.12.2016"], [["Kreis Ahlen", "x", "", ""]]],
    [["", "", "30.06.2021"], [["Kreis Ahlen", "x", "", "30.06.2021"]]],
  ])("a stated end that does not fit %j may be marked or left out", (cells, choices) => {
    const row = readRow([...moro, "Austritt zum"], cells);
    expect(row).toMatchObject({ status: "rejected", choices: choices.map((to) => [to]) });
  });

  test.each<[headings: string[], cells: string[]]>([
    // it went on after its stated end
    [moro, ["bis 31.08.2022", "x"]],
    [
      ["2018–2022", "2019"],
      ["x", "bis 30.06.2019"],
    ],
    // it began in the middle of a time in which it is marked
    [
      ["2018–2022", "2019"],
      ["x", "seit 01.06.2019"],
    ],
    // another cell states another day
    [
      [...moro, "Austritt zum"],
      ["", "x bis 30.06.2024", "31.12.2024"],
    ],
    [
      [...moro, "Austritt zum"],
      ["", "x laufend", "31.12.2024"],
    ],
  ])("%j with %j contradicts itself", (headings, cells) => {
    const row = readRow(headings, cells);
    expect(row).toMatchObject({ status: "rejected", periods: [] });
    expect(row.issues).toMatchObject([{ code: "field-value", params: { reason: "outside-times" } }]);
  });
});

describe("a column of marks stays one with days in it", () => {
  const fieldOf = (...cells: readonly string[]) =>
    readMemberList(
      `Region;ab Juli 2022\n${cells.map((cell, at) => `Kreis ${"ABCDEF"[at]}hof;${cell}`).join("\n")}`,
    ).plan.columns[1]?.field;

  test.each<[cells: string[], isRead: boolean]>([
    [["x", "seit 2023", "bis 30.06.2024", "ab 01.01.2024"], true],
    [["x", "x ¹", "x seit 2023"], true],
    // a date alone may be that of a payment
    [["x", "01.01.2023", "01.02.2023"], false],
    [["seit 2023", "seit 2024"], false],
  ])("%j", (cells, isRead) => {
    expect(fieldOf(...cells) === "member-time").toBe(isRead);
  });
});
