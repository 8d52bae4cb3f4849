import { expect, it } from "vitest";
import { dayInName, nameWithoutDay } from "../../src/page/list/day-in-name.ts";
import { fileNameOf } from "../../src/page/list/file-name.ts";

it.each([
  ["Mitglieder-Stand-2026-11-30", "2026-11-30"],
  ["Mitglieder Stand 2026-11-30", "2026-11-30"],
  ["Mitglieder-Stand-2026-11-30 (1)", "2026-11-30"],
  ["Mitglieder-Stand-2026-11-31", ""],
  ["Mitglieder-Stand-2026", ""],
  ["Mitglieder-2026-11-30", ""],
  ["Verbandstand-2026-11-30", ""],
])("dayInName() of %j is %j", (name, day) => {
  expect(dayInName(name)).toBe(day);
});

it("fileNameOf() writes a day that dayInName() reads, however long the name is, and once", () => {
  for (const name of ["Mitglieder", "Ä".repeat(200), "", "Mitglieder-Stand-2020-01-01"]) {
    const file = fileNameOf(nameWithoutDay(name), "csv", "2026-11-30").replace(/\.csv$/, "");
    expect(dayInName(file)).toBe("2026-11-30");
    expect(nameWithoutDay(file)).not.toContain("Stand");
  }
});
