import { describe, expect, it } from "vitest";
import {
  type Arrangement,
  arrangedAfter,
  arrangedLines,
  asListed,
  type KnownRow,
} from "../../src/page/list/arranged-rows.ts";

function row(line: number, texts: readonly string[], about: Partial<KnownRow> = {}): KnownRow {
  return {
    line,
    texts,
    sortTexts: texts,
    hasFinding: false,
    isRejected: false,
    isRepaired: false,
    isChanged: false,
    ...about,
  };
}

const rows = [
  row(2, ["Öhringen", "01.07.2022"], {
    sortTexts: ["Öhringen", "2022-07-01"],
    hasFinding: true,
    isRejected: true,
  }),
  row(3, ["Aalen", "27.11.2018"], { sortTexts: ["Aalen", "2018-11-27"], isChanged: true }),
  row(4, ["Zittau", ""], { sortTexts: ["Zittau", ""], hasFinding: true, isRepaired: true }),
  row(5, ["Kreis 10", "2019"]),
  row(6, ["Kreis 9", "2020"]),
];

describe("arrangedLines()", () => {
  it.each<[string, Partial<Arrangement>, number[]]>([
    ["as the list has them", {}, [2, 3, 4, 5, 6]],
    ["with findings", { filter: { kind: "findings" } }, [2, 4]],
    ["that are refused", { filter: { kind: "rejected" } }, [2]],
    ["that are read otherwise", { filter: { kind: "repaired" } }, [4]],
    ["that were changed", { filter: { kind: "changed" } }, [3]],
    ["of a finding", { filter: { kind: "finding", key: "x" } }, [2, 6]],
    ["that have a text, in capitals or not", { search: " öHRing " }, [2]],
    ["that have a text in any cell", { search: "2018" }, [3]],
    ["that pass both", { search: "kreis", filter: { kind: "findings" } }, []],
    [
      "sorted as German sorts, numbers by size",
      { sort: { column: 0, isDescending: false } },
      [3, 6, 5, 2, 4],
    ],
    ["sorted the other way", { sort: { column: 0, isDescending: true } }, [4, 2, 5, 6, 3]],
    ["sorted by day, blank cells last", { sort: { column: 1, isDescending: false } }, [3, 5, 6, 2, 4]],
    [
      "sorted by day backwards, blank cells last",
      { sort: { column: 1, isDescending: true } },
      [2, 6, 5, 3, 4],
    ],
  ])("gives the rows %s", (_, part, expected) => {
    expect(
      arrangedLines(rows, { ...asListed, ...part }, "de", (key) => new Set(key === "x" ? [6, 2, 99] : [])),
    ).toEqual(expected);
  });
});

describe("arrangedAfter()", () => {
  const left = {
    rows: { rejected: 0, repaired: 1 },
    findings: [
      { key: "x", severity: "info", hasLines: true },
      { key: "y", severity: "error", hasLines: false },
    ],
    joined: { outcomes: [{ outcome: "added" }] },
  };

  it.each<[string, Arrangement["filter"], boolean]>([
    ["a finding that is there", { kind: "finding", key: "x" }, true],
    ["a finding that is gone", { kind: "finding", key: "z" }, false],
    ["a finding that has no rows any more", { kind: "finding", key: "y" }, false],
    ["what becomes of rows in their network", { kind: "finding", key: "added" }, true],
    ["findings of which only notes have rows", { kind: "findings" }, false],
    ["refused rows of which none is left", { kind: "rejected" }, false],
    ["repaired rows of which one is left", { kind: "repaired" }, true],
    ["changed rows", { kind: "changed" }, true],
  ])("asks for %s as long as there are rows, else for all", (_, filter, stays) => {
    const before: Arrangement = { filter, search: "A", sort: { column: 0, isDescending: true } };
    expect(arrangedAfter(before, left)).toEqual(stays ? before : { ...before, filter: { kind: "all" } });
  });
});
