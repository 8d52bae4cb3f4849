import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/page/list/csv.ts";
import { packed, unpacked } from "../../src/page/list/packed-lines.ts";

describe("csvOf()", () => {
  it("quotes what would be read otherwise, and nothing else", () => {
    const rows = [
      ["Region", "seit"],
      ["a;b", 'sagt "ja"'],
      ["zwei\nZeilen", " Rand "],
      ["06632", "a,b"],
    ];
    expect(csvOf(rows, ";")).toBe(
      '\uFEFFRegion;seit\r\n"a;b";"sagt ""ja"""\r\n"zwei\nZeilen";" Rand "\r\n06632;a,b\r\n',
    );
    expect(csvOf([["a,b", "c;d"]], ",")).toBe('\uFEFF"a,b",c;d\r\n');
  });
});

describe("unpacked()", () => {
  it.each([
    ["texts", [["a", "", "b"], [], [""], ["ä\n"]]],
    ["cells of a workbook", [["a"], [{ text: "2018-11-27", kind: "day" } as const]]],
    ["texts with the signs that separate packed ones", [["a\u001Fb", "c\u001Ed"], ["e"]]],
  ])("gives the lines back that were packed: %s", (_, lines) => {
    expect(unpacked(packed(lines))).toEqual(lines);
  });
});
