import { describe, expect, it } from "vitest";
import { cellWith, isChanged, shownText, textOf, typedDates } from "../../src/page/list/cell.ts";
import { typedValue } from "../../src/page/list/typed-value.ts";

const day = { text: "2018-11-27", kind: "day" } as const;

describe("shownText()", () => {
  it.each([
    ["a text", "06632", "06632", "06632"],
    ["a day of a workbook", day, "27.11.2018", "2018-11-27"],
    ["a month of a workbook", { text: "2018-11", kind: "month" } as const, "11.2018", "2018-11"],
    ["a year of a workbook", { text: "2018", kind: "year" } as const, "2018", "2018"],
    [
      "a text that looks like a day",
      { text: "2018-11-27", kind: "text" } as const,
      "2018-11-27",
      "2018-11-27",
    ],
    ["no cell", undefined, "", ""],
  ])("shows %s", (_, cell, de, en) => {
    expect([shownText(cell, "de"), shownText(cell, "en")]).toEqual([de, en]);
  });
});

describe("typedDates()", () => {
  it.each([
    ["2018-11-27", "27.11.2018"],
    ["2018-11", "11.2018"],
    ["[2018-11-27..2019-06]", "[27.11.2018..06.2019]"],
    ["12018-11-27", "12018-11-27"],
    ["0661-12", "12.0661"],
  ])("writes %s as %s in German", (text, expected) => {
    expect(typedDates(text, "de")).toBe(expected);
  });
});

describe("typedValue()", () => {
  it.each([
    ["2018-11-27", "start", "27.11.2018", "2018-11-27"],
    ["..", "end", "laufend", "ongoing"],
    ["06632", "key", "06632", "06632"],
    ["DE-HE", "state", "Hessen", "Hesse"],
    ["district", "kind", "Landkreis", "district"],
    ["member", "role", "Mitglied", "member"],
    ["dissolution", "end-reason", "Auflösung", "dissolution"],
    ["district", "name", "district", "district"],
  ] as const)(
    "writes %s in a column of kind %s as %s in German and %s in English",
    (value, field, de, en) => {
      expect([typedValue(value, field, "de"), typedValue(value, field, "en")]).toEqual([de, en]);
    },
  );
});

describe("cellWith()", () => {
  it("remembers what the cell said at first, however often it changes", () => {
    const twice = cellWith(cellWith("6632", "06632", "fix"), "06633", "hand");
    expect(twice).toEqual({ text: "06633", kind: "text", was: "6632", by: "hand" });
    expect(isChanged(twice)).toBe(true);
    expect(textOf(twice)).toBe("06633");
  });
});
