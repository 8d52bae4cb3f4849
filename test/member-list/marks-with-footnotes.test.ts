import { mendMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, test } from "vitest";

/** A row with a cell below `MORO 2018–2022` and one below `ab Juli 2022`, in a list with these lines below it. */
function readRow(cells: readonly [string, string], lines: readonly string[], more = "") {
  const list = readMemberList(
    [
      `Region;MORO 2018–2022;ab Juli 2022${more === "" ? "" : ";Bemerkung"}`,
      `Kreis Ahlen;${cells.join(";")}${more}`,
      "Kreis Buche;x;x",
      "Kreis Cedern;x;x",
      ...lines,
      "Stand: 31.12.2023",
    ].join("\n"),
  );
  const [row] = list.rows;
  const own = list.memberships.filter(({ regionId }) => regionId === "kreis-ahlen");
  return {
    status: row?.status,
    isListed: row?.isListed,
    regions: list.regions.length,
    periods: own.map(({ startDate, endDate }) => [startDate ?? null, endDate ?? null]),
    issues: row?.issues ?? [],
    choices: row?.issues[0]?.choices?.map(({ fix }) => "to" in fix && fix.to),
  };
}

describe("a footnote that is a day is read", () => {
  test.each<[cells: [string, string], line: string, periods: (string | null)[][], to: string]>([
    [["", "x ¹"], "¹ Beitritt zum 01.01.2023", [["2023-01-01", null]], "x seit 01.01.2023"],
    [["", "x²"], "² seit 2023", [["2023", null]], "x seit 2023"],
    [["x*", ""], "* ausgetreten zum 31.12.2021", [["2018", "2021-12-31"]], "x bis 31.12.2021"],
    [["x 1)", ""], "1) Austritt 06/2021", [["2018", "2021-06"]], "x bis 06/2021"],
    // signs that mean the same
    [["ja (1)", ""], "¹ bis 2021", [["2018", "2021"]], "x bis 2021"],
    [["x¹", ""], "1) bis 2021", [["2018", "2021"]], "x bis 2021"],
    [["x ¹⁾", ""], "¹⁾ bis 2021", [["2018", "2021"]], "x bis 2021"],
    [["x *", ""], "* = bis 2021", [["2018", "2021"]], "x bis 2021"],
    // a sign in a cell of its own, and several footnotes in one line
    [["", "x ¹"], "¹;Beitritt zum 01.01.2023", [["2023-01-01", null]], "x seit 01.01.2023"],
    [["", "x ²"], "¹ bis 2021; ² Beitritt zum 01.01.2023", [["2023-01-01", null]], "x seit 01.01.2023"],
    // two footnotes of one mark
    [["", "x ¹ ²"], "¹ seit 2023 ² bis 2024", [["2023", "2024"]], "x 2023 – 2024"],
  ])("%j above „%s“", (cells, line, periods, to) => {
    const row = readRow(cells, [line]);
    expect(row).toMatchObject({ status: "repaired", periods, regions: 3 });
    expect(row.issues).toMatchObject([
      { code: "mark-footnote", severity: "warning", params: { reason: "read" }, repaired: { to } },
    ]);
  });
});

describe("a footnote that is no day of the time is named, and nothing is guessed", () => {
  test("one outside the time of the column", () => {
    const row = readRow(["x ¹", ""], ["¹ Beitritt zum 01.01.2023"]);
    expect(row).toMatchObject({ status: "rejected", choices: ["x", "nein"] });
    expect(row.issues).toMatchObject([
      { code: "mark-date", params: { reason: "outside", value: "¹ Beitritt zum 01.01.2023" } },
    ]);
  });

  test.each<[line: string, choices: string[]]>([
    ["¹ Gast", ["x", "nein"]],
    ["¹ Beitritt beantragt", ["x", "nein"]],
    ["¹ Beschluss des Kreistags von 2023", ["x", "nein"]],
    ["¹ Beschluss des Kreistags steht noch aus", ["x", "nein"]],
    ["¹ Austritt zum 31.12.2023 beschlossen", ["x bis 31.12.2023", "x", "nein"]],
    ["¹ Beitritt zum 15.03.2023 (Kreistag)", ["x seit 15.03.2023", "x", "nein"]],
    ["¹ gekündigt zum 01.01.2024", ["x bis 01.01.2024", "x bis 31.12.2023", "x", "nein"]],
    // two lines that differ
    ["¹ seit 2023\n¹ seit 2024", ["x seit 2023", "x seit 2024", "x", "nein"]],
  ])("one that may deny the mark: „%s“", (line, choices) => {
    const row = readRow(["", "x ¹"], [line]);
    expect(row).toMatchObject({ status: "rejected", periods: [], choices });
    expect(row.issues).toMatchObject([
      { code: "mark-footnote", severity: "error", params: { reason: "refused", value: "x ¹" } },
    ]);
  });

  test("one that says something else: the mark is read, and the footnote may become a note", () => {
    const line = "¹ vertreten durch den Planungsverband";
    const row = readRow(["", "x ¹"], [line]);
    expect(row).toMatchObject({ status: "accepted", isListed: true, choices: ["x"] });
    expect(row.issues).toMatchObject([
      {
        code: "mark-footnote",
        severity: "warning",
        params: { reason: "kept", value: "x ¹", footnote: line },
      },
    ]);
    expect(readRow(["", "x ¹"], [line], ";Alt").choices).toEqual([
      [["Kreis Ahlen", "", "x", "Alt; vertreten durch den Planungsverband"]],
      "x",
    ]);
  });

  test.each([["x*"], ["x ²"], ["✓ 3)"]])("a sign that no line explains: %s", (cell) => {
    const row = readRow(["", cell], ["¹ Gast"]);
    expect(row).toMatchObject({ status: "accepted", isListed: false, periods: [["2022-07", null]] });
    expect(row.choices).toEqual([cell.slice(0, 1), "nein"]);
    expect(row.issues).toMatchObject([
      { code: "mark-footnote", severity: "warning", params: { reason: "unexplained", value: cell } },
    ]);
  });

  test("a day beside the sign stays", () => {
    const row = readRow(["", "x seit 01.01.2023 ¹"], ["¹ über den Verband"]);
    expect(row).toMatchObject({ periods: [["2023-01-01", null]], choices: ["x seit 01.01.2023"] });
    expect(readRow(["", "x seit 01.01.2023 ¹"], ["¹ über den Verband"], ";").choices).toEqual([
      [["Kreis Ahlen", "", "x seit 01.01.2023", "über den Verband"]],
      "x seit 01.01.2023",
    ]);
  });

  test("a mark that is not sure keeps its sign in the choices", () => {
    expect(readRow(["", "(x) ¹"], ["¹ über den Verband"]).choices).toEqual(["x ¹", "nein ¹"]);
  });

  test("a mark that says no stays one, unless the footnote has a day of its time", () => {
    const row = readRow(["x", "nein ¹"], ["¹ ausgetreten 2021"]);
    expect(row).toMatchObject({ status: "accepted", periods: [["2018", "[2022-01-01..2022-07-30]"]] });
    expect(row.issues).toMatchObject([{ code: "mark-footnote", params: { reason: "kept" } }]);
    expect(row.issues[0]?.choices).toMatchObject([
      { fix: { to: "nein" }, meaning: { en: "“nein”, without “¹ ausgetreten 2021”" } },
    ]);
    expect(readRow(["x", "nein ¹"], ["¹ ausgetreten zum 31.12.2022"])).toMatchObject({
      status: "rejected",
      choices: ["x bis 31.12.2022", "x", "nein"],
    });
  });
});

test("mendMemberList() writes the day of a footnote into the cell of its mark, and nothing else", () => {
  const text =
    "Region;2019;2020\nKreis Ahlen;x;x ¹\nKreis Buche;x;x ²\nKreis Cedern;x;x\n¹ bis 30.06.2020\n² Gast";
  const mended = mendMemberList(text, readMemberList(text), { lang: "de" });
  expect(mended.text).toBe(text.replace("x ¹", "x bis 30.06.2020"));
  expect(readMemberList(mended.text).issues).toEqual(mended.left);
});

test("a sign behind a name makes no other region", () => {
  const { regions } = readMemberList(
    "Region;2019;2020\nKreis Ahlen ²;x;x\nKreis Ahlen;x;x\nKreis Buche;x;x\n² über den Verband",
  );
  expect(regions.map(({ name }) => name)).toEqual(["Kreis Ahlen", "Kreis Buche"]);
});
