import { join } from "node:path";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { path: folder, fileWith } = testFolder();

const small = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Kleines Netz", en: "Small network" },
  asOf: "2019-12-31",
  roster: "complete",
  regions: [
    { id: "a", name: "Landkreis A" },
    { id: "b", name: "Landkreis B" },
  ],
  memberships: [
    { id: "a-1", regionId: "a", startDate: "2018-07-01", endDate: "2018-12-31" },
    { id: "b-1", regionId: "b", startDate: "2019" },
  ],
  countClaims: [{ id: "c", date: "2018-08-01", counts: "members", count: 3 }],
};

describe("timeline", () => {
  it("is the default", () => {
    expect(command().output).toBe(command("timeline").output);
  });

  it.each(["de", "en"])("fits 80 columns and has no colours when not on a terminal (%s)", (lang) => {
    const { output, exitCode } = command("--lang", lang);
    expect(exitCode).toBe(0);
    expect(output.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(output).not.toContain("\u001B");
  });

  it("shows a line for each region with a membership", () => {
    const { output } = command();
    for (const { name } of netzwerkDaseinsvorsorge.regions) expect(output).toContain(name.slice(0, 30));
  });

  it("draws certain days as full and possible ones as light blocks, month by month", () => {
    const { output } = command("--network", fileWith("small.json", JSON.stringify(small)));
    const bar = (label: string) =>
      output
        .split("\n")
        .find((line) => line.startsWith(label))
        ?.slice(13);
    // Two years in months: A from July to December 2018; B on some day of 2019 at the earliest, end unknown.
    expect(bar("Landkreis A")).toBe("      ██████");
    expect(bar("Landkreis B")).toBe(`${" ".repeat(12)}${"░".repeat(12)}`);
  });

  it("gives the count range of each year and what the published numbers say against it", () => {
    const { output } = command("--network", fileWith("small.json", JSON.stringify(small)));
    expect(output).toContain("2018–2019  0–1\n");
    expect(output).toContain("1 August 2018: 3 – in conflict with the record");
  });
});

describe("members", () => {
  it("lists the certain and the uncertain members of a day", () => {
    const { output } = command(
      "members",
      "--on",
      "2019-06-01",
      "--network",
      fileWith("s.json", JSON.stringify(small)),
    );
    expect(output).toMatch(/certain: 0\n\nuncertain: 1\n {2}Landkreis B\n/);
  });

  it("says when the day is beyond the last one on record", () => {
    expect(command("members", "--on", "2025-05-19").output).toContain("18 May 2025");
  });

  it("gives the answer of membersOn as JSON", () => {
    const { output } = command("members", "--on", "2018-11-27", "--json");
    expect(JSON.parse(output)).toMatchObject({
      day: "2018-11-27",
      certain: { length: 3 },
      beyondAsOf: false,
    });
  });
});

describe("counts", () => {
  it("gives the series and the published numbers as JSON", () => {
    const { output } = command("counts", "--json", "--network", fileWith("s.json", JSON.stringify(small)));
    const { memberCounts, publishedCounts } = JSON.parse(output);
    expect(memberCounts[0]).toMatchObject({ firstDay: "2018-01-01", lastDay: "2018-06-30", max: 0 });
    expect(publishedCounts).toMatchObject([{ claim: { id: "c" }, verdict: "conflict" }]);
  });

  it("speaks German", () => {
    expect(command("counts", "--lang", "de").output).toContain("23. Juni 2022: 23 –");
  });
});

describe("why", () => {
  it("gives the answer, its reasons and their sources, for a region by id or by name", () => {
    const { output, exitCode } = command("why", "vg-daun", "--on", "2022-06-23");
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /^Verbandsgemeinde Daun: a member on 23 June 2022\?\ncertain\n\nMembership confirmed/,
    );
    expect(output).toContain("\nSource: ");
    expect(command("why", "verbandsgemeinde  daun", "--on", "2022-06-23").output).toBe(output);
  });

  it("answers for each region that has the name", () => {
    const twins = { ...small, regions: ["a", "b"].map((id) => ({ id, name: "Landkreis A" })) };
    const file = fileWith("twins.json", JSON.stringify(twins));
    const { output } = command("why", "LK A", "--on", "2018-08-01", "--network", file, "--json");
    expect(JSON.parse(output)).toMatchObject([
      { regionId: "a", certainty: "certain" },
      { regionId: "b", certainty: "no" },
    ]);
  });

  it("speaks German, and heads the answer with the question", () => {
    const { output } = command("why", "meissen", "--on", "2023-01-01", "--lang", "de");
    expect(output).toMatch(/^Landkreis Meißen: Mitglied am 1\. Januar 2023\?\nunsicher\n/);
    expect(output).toContain("\nLetzter Tag der Mitgliedschaft: ");
  });
});

describe("diff", () => {
  it("lists who joined and who left", () => {
    const file = fileWith("s.json", JSON.stringify(small));
    const { output } = command("diff", "2018-12-31", "2019-12-31", "--network", file);
    expect(output).toBe(
      "31 December 2018 – 31 December 2019\n\nJoined\ncertain: 0\nuncertain: 1\n  Landkreis B\n\nLeft\ncertain: 1\n  Landkreis A\nuncertain: 0\n",
    );
  });

  it("gives the answer of memberDifference as JSON", () => {
    expect(JSON.parse(command("diff", "2018-11-26", "2018-11-27", "--json").output)).toMatchObject({
      joined: { certain: { length: 3 } },
      beyondAsOf: false,
    });
  });
});

describe("criteria", () => {
  const assessed = {
    ...small,
    criteria: [
      { id: "k", name: { de: "diskursiv", en: "discursive" } },
      { id: "l", name: { de: "regional" } },
    ],
    assessments: [{ id: "x", regionId: "b", criterionId: "k", date: "2019-06-01", rating: "partly-met" }],
  };

  it("gives the criteria of each member by their rating, on asOf unless a day is given", () => {
    const file = fileWith("assessed.json", JSON.stringify(assessed));
    expect(command("criteria", "--network", file).output).toBe(
      "Criteria of the members on 31 December 2019\n\nLandkreis B (uncertain)\npartly met: discursive\nnot assessed: regional\n",
    );
    expect(command("criteria", "--on", "2018-08-01", "--network", file, "--lang", "de").output).toBe(
      "Kriterien der Mitglieder am 1. August 2018\n\nLandkreis A (sicher)\nnicht bewertet: diskursiv, regional\n",
    );
    expect(JSON.parse(command("criteria", "--network", file, "--json").output)).toMatchObject([
      { region: { id: "b" }, certainty: "uncertain", profile: [{ rating: "partly-met" }, {}] },
    ]);
  });
});

describe("a network that cannot be used", () => {
  it("is refused with its issues and their paths, and exit code 1", () => {
    const path = fileWith("faulty.json", JSON.stringify({ ...small, asOf: "2019-02-29" }));
    const { exitCode, output, problems } = command("--network", path);
    expect(exitCode).toBe(1);
    expect(output).toBe("");
    expect(problems).toMatch(/asOf.*\[date-not-in-calendar\]/);
  });

  it("is refused in a sentence with exit code 1 when it is no JSON", () => {
    const { exitCode, problems } = command("--network", fileWith("broken.json", "{"));
    expect(exitCode).toBe(1);
    expect(problems).toContain("is not JSON");
  });

  it("is refused in a sentence with exit code 2 when the file is missing or a folder", () => {
    for (const path of [join(folder, "missing.json"), folder]) {
      const { exitCode, problems } = command("--network", path);
      expect(exitCode).toBe(2);
      expect(problems).toContain("cannot be read");
      expect(problems.trim().split("\n")).toHaveLength(1);
    }
  });

  it("may begin with a byte order mark", () => {
    expect(command("--network", fileWith("bom.json", `\uFEFF${JSON.stringify(small)}`)).exitCode).toBe(0);
  });
});

describe("a day may be given as people write it:", () => {
  const iso = ["members", "--on", "2022-12-31"];

  it.each([
    [["members", "--on", "31.12.2022"], iso],
    [["members", "--on", " 31. Dezember 2022 "], iso],
    [
      ["diff", "27.11.2018", "31.12.2022"],
      ["diff", "2018-11-27", "2022-12-31"],
    ],
    [
      ["changes", "27.11.2018", "2022-12-31"],
      ["changes", "2018-11-27", "2022-12-31"],
    ],
    [
      ["why", "meissen", "--on", "1 July 2022", "--json"],
      ["why", "meissen", "--on", "2022-07-01", "--json"],
    ],
  ])("%j is %j", (words, expected) => {
    expect(command(...words)).toEqual(command(...expected));
    expect(command(...words).exitCode).toBe(0);
  });

  it.each([
    [["members", "--on", "2022"], "„2022“ ist kein Tag"],
    [["members", "--on", "03/04/2021"], "03.04.2021 oder 04.03.2021"],
    [["members", "--on", "44926"], "„44926“ ist kein Tag"],
    [["changes", "27.11.2018", "31.06.2022"], "„31.06.2022“ gibt es im Kalender nicht"],
    [["convert", "liste.csv", "--as-of", "gestern"], "„gestern“ ist kein Tag"],
  ])("%j is none, and says why: %s", (words, expected) => {
    const { exitCode, problems } = command(...words, "--lang", "de");
    expect(exitCode).toBe(2);
    expect(problems).toContain(expected);
  });

  it("one without its option is told to be a day", () => {
    expect(command("members", "31.12.2022").problems).toContain("--on 31.12.2022");
  });
});

describe("wrong usage", () => {
  it.each([
    [["nonsense"]],
    [["timeline", "counts"]],
    [["members"]],
    [["members", "--on", "2018-02-30"]],
    [["members", "--on", "heute"]],
    [["counts", "--on", "2018-11-27"]],
    [["why", "meissen"]],
    [["why", "--on", "2018-11-27"]],
    [["why", "meissen", "daun", "--on", "2018-11-27"]],
    [["why", "nirgendwo", "--on", "2018-11-27"]],
    [["diff", "2018-11-27"]],
    [["diff", "2018-11-27", "2019"]],
    [["diff", "2018-11-27", "2018-11-28", "--on", "2018-11-27"]],
    [["compare"]],
    [["compare", "a.json"]],
    [["compare", "a.json", "b.json"]],
    [["criteria", "--on", ""]],
    [["criteria", "2018-11-27"]],
    [["--lang", "fr"]],
    [["--unknown"]],
    [["--network"]],
  ])("%j ends with code 2 and says how it is used", (words) => {
    const { exitCode, output, problems } = command(...words);
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(problems).not.toBe("");
    expect(problems).not.toMatch(/^\s+at /m);
  });
});

it("--help and --version answer with exit code 0", () => {
  expect(command("--help")).toMatchObject({ exitCode: 0, problems: "" });
  expect(command("--help").output).toContain("--network");
  expect(command("--version").output.trim()).toBe(packageJson.version);
});
