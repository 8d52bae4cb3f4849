import { checkMemberList, networkFromRosters, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";

/** More than a call can have arguments. */
const many = 130_000;
const base = { schemaVersion: 1, id: "n", name: { de: "N" }, asOf: "2024-12-31", roster: "partial" } as const;

function listOf(header: string, rowOf: (at: number) => string): string {
  return `${header}\n${Array.from({ length: many }, (_, at) => rowOf(at)).join("\n")}\n`;
}

describe("what every row of a long list has", () => {
  it("checkMemberList() groups: a warning", () => {
    const list = readMemberList(listOf("Region;Beginn", (at) => `Region ${at};2018`));
    const { findings } = checkMemberList(list, base);
    expect(findings.map(({ code, issues }) => [code, issues.length])).toContainEqual([
      "source-missing",
      many,
    ]);
  });

  it("networkFromRosters() narrows: a later list lacks it", () => {
    const rosters = [
      { list: readMemberList(listOf("Region", (at) => `Region ${at}`)), date: "2020-12-31", complete: true },
      { list: readMemberList("Region\nRegion 0\n"), date: "2021-12-31", complete: true },
    ];
    const { input } = networkFromRosters(base, rosters, { continuity: "unknown", allowShrinking: true });
    expect(input.memberships).toHaveLength(many + 1);
  });
});
