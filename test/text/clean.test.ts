import { describe, expect, it } from "vitest";
import { type CellUse, cleanCell } from "../../src/text/clean.ts";

describe("cleanCell()", () => {
  it.each<[CellUse, string, string, readonly string[]]>([
    // invisible characters
    ["text", "Land\u00ADkreis", "Landkreis", ["invisible"]],
    ["text", "\u200BFulda\u200C\u200D\u200E\u200F\u2060\uFEFF", "Fulda", ["invisible"]],
    // spaces
    ["date", " 27.11.2018\u00A0 00:01\n", "27.11.2018 00:01", []],
    ["word", " kreisfreie\n Stadt", "kreisfreie Stadt", []],
    ["name", " Landkreis\u00A0Fulda ", "Landkreis Fulda", []],
    ["name", "Landkreis  Fulda", "Landkreis  Fulda", []],
    ["text", " siehe\n\tunten ", " siehe\n\tunten ", []],
    // dashes
    ["date", "2018\u2010\u201111", "2018--11", []],
    ["date", "2018 \u2012\u2013\u2014\u2015\u2212 2019", "2018 ----- 2019", []],
    ["name", "Elbtal – Osterzgebirge", "Elbtal – Osterzgebirge", []],
    // marks of footnotes, behind dates and names only
    ["name", "Kreis Lippe¹", "Kreis Lippe", ["footnote"]],
    ["name", "Kreis Steinfurt 2)", "Kreis Steinfurt", ["footnote"]],
    ["name", "Kreis Steinfurt*", "Kreis Steinfurt", ["footnote"]],
    ["name", "Kreis Steinfurt **)", "Kreis Steinfurt", ["footnote"]],
    ["name", "Landkreis Emsland[1]", "Landkreis Emsland", ["footnote"]],
    ["date", "2010[2][14]", "2010", ["footnote"]],
    ["date", "27.11.2018 ¹, ²", "27.11.2018", ["footnote"]],
    ["date", "31.12.2019 ¹⁾", "31.12.2019", ["footnote"]],
    ["date", "2018 10)", "2018", ["footnote"]],
    ["text", "siehe 2)", "siehe 2)", []],
    ["key", "06535 1)", "06535 1)", []],
    // no marks of footnotes
    ["name", "Landkreis Gotha (seit 2019)", "Landkreis Gotha (seit 2019)", []],
    ["name", "Region (2)", "Region (2)", []],
    ["date", "[2018]", "[2018]", []],
    ["date", "[..2018]", "[..2018]", []],
    ["name", "Fulda, Stadt", "Fulda, Stadt", []],
    ["name", "*", "*", []],
    ["date", "27.11.20181)", "27.11.20181)", []],
    // midnight
    ["date", "27.11.2018 00:00", "27.11.2018", ["midnight"]],
    ["date", "27.11.2018, 0:00 Uhr", "27.11.2018", ["midnight"]],
    ["date", "2018-11-27T00:00:00.000Z", "2018-11-27", ["midnight"]],
    ["date", "11/27/2018 12:00:00 AM", "11/27/2018", ["midnight"]],
    ["date", "\u200E27.11.2018 00:00 *", "27.11.2018", ["invisible", "footnote", "midnight"]],
    ["text", "27.11.2018 00:00", "27.11.2018 00:00", []],
    // dates in which nothing was entered
    ["date", "  .  .  ", "", []],
    ["date", "__.__.____", "", []],
    ["date", " /  / ", "", []],
    ["date", "-", "-", []],
    ["date", "./.", "./.", []],
    ["date", "..", "..", []],
    ["name", " .  . ", ".  .", []],
    // other times
    ["date", "27.11.2018 00:01", "27.11.2018 00:01", []],
    ["date", "27.11.2018 00:00:01", "27.11.2018 00:00:01", []],
    ["date", "27.11.2018 00:00:00.5", "27.11.2018 00:00:00.5", []],
    ["date", "2018-11-27T00:00+01:00", "2018-11-27T00:00+01:00", []],
    ["date", "2018-11-27 00:00 -05:00", "2018-11-27 00:00 -05:00", []],
    ["date", "11/27/2018 12:00 PM", "11/27/2018 12:00 PM", []],
  ])("gives of the %s %j the text %j, and says that it took out %j", (use, raw, text, removed) => {
    expect(cleanCell(raw, use)).toEqual({ text, removed });
  });

  it.each<CellUse>(["date", "name", "word", "key", "text"])("changes nothing of a clean %s", (use) => {
    for (const raw of ["27.11.2018", "Landkreis Fulda", "06535", "2018-11", "Fröndenberg/Ruhr", ""]) {
      expect(cleanCell(raw, use)).toEqual({ text: raw, removed: [] });
    }
  });
});
