import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

/** A was a candidate in 2018 and a member in 2019; both it and Z became B in 2020, which continues it. */
const network = fileWith(
  "netz.json",
  JSON.stringify({
    schemaVersion: 1,
    id: "n",
    name: { de: "Netz" },
    asOf: "2021-12-31",
    roster: "complete",
    regions: [
      { id: "a", name: "Landkreis A", dissolutionDate: "2019-12-31" },
      { id: "z", name: "Landkreis Z", dissolutionDate: "2019-12-31" },
      { id: "b", name: "Landkreis B", foundingDate: "2020-01-01" },
    ],
    regionChanges: [
      {
        id: "c",
        date: "2020-01-01",
        kind: "merger",
        predecessors: ["a", "z"],
        successors: ["b"],
        continuedBy: ["b"],
      },
    ],
    memberships: [
      { id: "a-0", regionId: "a", role: "candidate", startDate: "2018-01-01", endDate: "2018-12-31" },
      { id: "a-1", regionId: "a", startDate: "2019-01-01", endDate: "2019-12-31" },
      { id: "b-1", regionId: "b", startDate: "2020-01-01", endDate: ".." },
    ],
    countClaims: [
      { id: "k", date: "2019-06-01", counts: "members", count: 1 },
      { id: "l", date: "2021-06-01", counts: "members", count: 1 },
    ],
  }),
);

function printed(...words: string[]): string {
  const { exitCode, output, problems } = command(...words, "--network", network);
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: "" });
  return output;
}

describe("--roles", () => {
  it.each([
    [["members", "--on", "1.6.2018", "--roles", "candidate"], "certain: 1"],
    [["members", "--on", "1.6.2018"], "certain: 0"],
    [["diff", "1.1.2017", "1.6.2018", "--roles", "candidate"], "certain: 1"],
    [["changes", "1.1.2018", "31.12.2018", "--roles", "candidate,member"], "1 January 2018: Landkreis A"],
    [["counts", "--roles", "member, candidate"], "2018–2021  1"],
    [["figures", "1.1.2018", "31.12.2018", "--roles", "candidate"], "Joined                      1"],
    [["why", "a", "--on", "1.6.2018", "--roles", "candidate"], "certain"],
    [["timeline", "--roles", "candidate"], "Landkreis A"],
  ])("%j prints %s", (words, expected) => {
    const output = printed(...words);
    expect(output).toContain(expected);
    expect(output.startsWith("Roles that count: ")).toBe(words.includes("--roles"));
  });

  it("names roles that exist", () => {
    expect(command("members", "--on", "1.1.2020", "--roles", "chair").problems).toContain(
      "It takes member, associate or candidate.",
    );
  });
});

describe("--lineage", () => {
  it("lets a successor go on where its predecessor ended", () => {
    expect(printed("changes", "1.12.2019", "31.1.2020")).toContain("Landkreis B – joined");
    expect(printed("changes", "1.12.2019", "31.1.2020", "--lineage")).not.toContain("Landkreis B – joined");
  });

  it("draws the row of a successor from the first day of its predecessor", () => {
    const row = (...words: string[]) =>
      printed("timeline", ...words)
        .split("\n")
        .find((line) => line.startsWith("Landkreis B")) ?? "";
    expect(row().match(/█/g)).toHaveLength(24);
    expect(row("--lineage").match(/█/g)).toHaveLength(36);
  });

  it("is no part of a picture", () => {
    expect(command("timeline", "--lineage", "--svg", "a.svg").exitCode).toBe(2);
  });
});

describe("--from and --to", () => {
  it("bound the years, the numbers of members and the published numbers", () => {
    const output = printed("timeline", "--from", "1.1.2020", "--to", "31.12.2021");
    expect(output).toContain("Landkreis B");
    expect(output).not.toContain("Landkreis A");
    expect(output).not.toContain("2019");
    expect(output).toContain("1 June 2021");
  });

  it("go from the first day on record, and to the last that the network speaks for", () => {
    const { memberCounts } = JSON.parse(printed("counts", "--to", "31.12.2019", "--json"));
    expect(memberCounts[0].firstDay).toBe("2019-01-01");
    const { memberCounts: later } = JSON.parse(printed("counts", "--from", "1.6.2021", "--json"));
    expect(later.map((run: { firstDay: string; lastDay: string }) => [run.firstDay, run.lastDay])).toEqual([
      ["2021-06-01", "2021-12-31"],
    ]);
  });
});

describe("a day may be given as people write it:", () => {
  it.each([
    [
      ["members", "--on", " 31. Dezember 2022 "],
      ["members", "--on", "2022-12-31"],
    ],
    [
      ["diff", "27.11.2018", "31.12.2022"],
      ["diff", "2018-11-27", "2022-12-31"],
    ],
    [
      ["counts", "--from", "1.1.2019"],
      ["counts", "--from", "2019-01-01"],
    ],
  ])("%j is %j", (words, expected) => {
    expect(command(...words)).toEqual(command(...expected));
    expect(command(...words).exitCode).toBe(0);
  });
});
