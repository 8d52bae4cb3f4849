import { readMemberList, repairFix } from "netzwerk-daseinsvorsorge/member-list";
import { expect, test } from "vitest";

/** What repairs write into the cells of a row. */
function repairsIn(header: string, row: string) {
  const { issues, rows } = readMemberList(`${header}\n${row}`, { pivotYear: 2049 });
  const repaired = issues.filter((issue) => issue.repaired !== undefined);
  return repaired.map((issue) => repairFix(issue, rows[0]?.cells ?? [])?.to);
}

test.each<[because: string, header: string, row: string, written: string | undefined]>([
  ["a day as a number", "Region;seit", "Landkreis A;43431", "2018-11-27"],
  ["a year of two digits", "Region;seit", "Landkreis A;27.11.18", "2018-11-27"],
  ["a key without its zero", "Region;AGS", "Kreis Pinneberg;1056", "01056"],
  [
    "a key beside a name that another cell has",
    "Region;AGS",
    "Schiffweiler;10043116 - Schiffweiler",
    "10043116",
  ],
  // what would be lost
  ["a key beside other words", "Region;AGS", "Gemeinde A;10043116 - Schiffweiler", undefined],
  ["the bounds of a date", "Region;seit", "Landkreis A;Q3/2019", undefined],
  ["the remark beside a name", "Region;seit", "Landkreis A (seit 2019);2019", undefined],
])("repairFix() of %s writes what loses nothing", (_, header, row, written) => {
  expect(repairsIn(header, row)).toEqual([written]);
});

test("repairFix() gives nothing for an issue that repaired nothing", () => {
  const { issues } = readMemberList("Region;seit\nLandkreis A;31.06.2018");
  expect(issues.map((issue) => repairFix(issue, []))).toEqual(issues.map(() => undefined));
});
