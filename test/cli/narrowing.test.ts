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
    [["figures", "1.1.2018", "31.12.2018", "--roles", "candidate"], "New in the role             1"],
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

describe("an answer for people", () => {
  const asked = ["--network", network];
  const lists = [
    ["members", "--on", "1.6.2018"],
    ["why", "a", "--on", "1.6.2018"],
    ["why", "b", "--on", "1.6.2018"],
    ["diff", "1.1.2017", "1.6.2018"],
    ["changes", "1.1.2018", "31.12.2018"],
    ["counts"],
    ["figures", "1.1.2018", "31.12.2018"],
    ["criteria", "--on", "1.6.2018"],
    ["timeline"],
    ["compare", network, network],
  ];

  it.each(lists.flatMap((words) => (["de", "en"] as const).map((lang) => ({ words, lang }))))(
    "of $words in $lang speaks of candidates where they count, and of no members",
    ({ words, lang }) => {
      const of = words[0] === "compare" ? words : [...words, ...asked];
      const { output } = command(...of, "--roles", "candidate", "--lang", lang);
      expect(output).toMatch({ de: /Kandidat/, en: /candidate/ }[lang]);
      expect(output).not.toMatch({ de: /[Mm]itglied(?!er am letzten)/, en: /\b[Mm]embers?(hip)?\b/ }[lang]);
    },
  );

  it("has no published numbers beside other roles, for they are numbers of members", () => {
    expect(printed("counts")).toContain("Published numbers");
    expect(printed("counts", "--roles", "candidate")).not.toContain("Published numbers");
    expect(JSON.parse(printed("counts", "--roles", "candidate", "--json")).publishedCounts).toEqual([]);
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

  it("leave of timeline --json what may lie within, each with its own days", () => {
    const file = fileWith(
      "zeiten.json",
      JSON.stringify({
        schemaVersion: 1,
        id: "n",
        name: { de: "Netz" },
        asOf: "2020-12-31",
        roster: "complete",
        regions: ["a", "b", "c"].map((id) => ({ id, name: id })),
        memberships: [
          { id: "a-1", regionId: "a", startDate: "2001-01-01", endDate: "2003-12-31" },
          { id: "a-2", regionId: "a", startDate: "2006-01-01", endDate: "2008-12-31" },
          { id: "a-3", regionId: "a", startDate: "2015", endDate: ".." },
          { id: "b-1", regionId: "b", startDate: "2001-01-01", endDate: "2005-12-31" },
        ],
      }),
    );
    const answer = (...words: string[]) =>
      JSON.parse(command("timeline", "--json", "--network", file, ...words).output);
    const found = answer("--from", "1.1.2007", "--to", "30.6.2010");
    expect(found.range).toEqual({ firstDay: "2007-01-01", lastDay: "2010-06-30" });
    expect(found.timelines).toHaveLength(1);
    const [a] = found.timelines;
    expect(a).toMatchObject({
      regionId: "a",
      status: "former",
      stints: [{ membershipIds: ["a-2"], possible: { firstDay: "2006-01-01", lastDay: "2008-12-31" } }],
      firstJoined: { earliest: "2001-01-01" },
    });
    expect(a.gaps.map(({ possible }: { possible: unknown }) => possible)).toEqual([
      { firstDay: "2009-01-01", lastDay: "2015-12-30" },
    ]);
    const all = answer();
    expect(all.range).toBeNull();
    expect(all.timelines).toEqual(
      ["a", "b", "c"].map((id) => expect.objectContaining({ name: id, regionId: id })),
    );
    expect(all.timelines[0].stints).toHaveLength(3);
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
    [
      ["timeline", "--from", "2018", "--to", "2020"],
      ["timeline", "--from", "2018-01-01", "--to", "2020-12-31"],
    ],
  ])("%j is %j", (words, expected) => {
    expect(command(...words)).toEqual(command(...expected));
    expect(command(...words).exitCode).toBe(0);
  });
});
