import { checkMemberList, readMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { describe, expect, it } from "vitest";
import {
  countByStatus,
  findingAt,
  findingsOfEveryRow,
  rowsPassing,
  withoutFindings,
} from "../../../docs/.vitepress/playground/row-findings.ts";

const base = {
  schemaVersion: 1,
  id: "net",
  name: { de: "Netz" },
  asOf: "2024-12-31",
  roster: "partial",
} as const;

function rowsOf(...lines: string[]) {
  return checkMemberList(readMemberList(["Region;Kreisschlüssel;seit;bis;Quelle", ...lines].join("\n")), base)
    .rows;
}

const sound = "A;06535;2018;laufend;";
const repaired = "B;6632;2018;laufend;";
const rejected = "C;06435;ca. 2018;laufend;";

describe("findingsOfEveryRow()", () => {
  it("gives what is found about every row that was not refused", () => {
    expect(findingsOfEveryRow(rowsOf(sound, repaired, rejected)).map(({ code }) => code)).toEqual([
      "source-missing",
    ]);
  });

  it.each([
    ["one row has it not", [sound, `${repaired}Protokoll`]],
    ["there is one row only", [sound]],
    ["it is a repair", ["A;6535;2018;laufend;P", "B;6632;2018;laufend;P"]],
  ])("gives nothing if %s", (_, lines) => {
    expect(findingsOfEveryRow(rowsOf(...lines))).toEqual([]);
  });
});

it("withoutFindings() leaves the other findings in the rows", () => {
  const rows = rowsOf(sound, repaired);
  const left = withoutFindings(rows, findingsOfEveryRow(rows));
  expect(left.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ["key-leading-zero"]]);
});

it("rowsPassing() gives the rows of a filter", () => {
  const all = rowsOf(sound, repaired, rejected);
  const rows = withoutFindings(all, findingsOfEveryRow(all));
  const lines = (["all", "findings", "repaired", "rejected"] as const).map((filter) =>
    rowsPassing(rows, filter).map(({ line }) => line),
  );
  expect(lines).toEqual([[2, 3, 4], [3, 4], [3], [4]]);
});

it("countByStatus() accounts for every row", () => {
  expect(countByStatus(rowsOf(sound, repaired, rejected))).toEqual({
    accepted: 1,
    repaired: 1,
    rejected: 1,
    ignored: 0,
  });
});

it("findingAt() prefers an error", () => {
  const [row] = rowsOf("A;6535x;2018;laufend;P");
  if (row === undefined) throw new Error("no row");
  expect(findingAt(row, "Kreisschlüssel")?.severity).toBe("error");
  expect(findingAt(row, "seit")).toBeUndefined();
});
