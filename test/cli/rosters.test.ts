import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const folder = testFolder();
const out = join(folder.path, "netz.json");
const assumed = ["--continuity", "assumed", "--out", out];

/** A list of these regions; `first` are lines above its header. */
function list(name: string, regions: readonly string[], ...first: readonly string[]): string {
  return folder.fileWith(name, [...first, "Region", ...regions].join("\n"));
}

function writtenNetwork() {
  return parseNetwork(JSON.parse(readFileSync(out, "utf8")));
}

/** The command and what it says of each list under its name: the day, and why. */
function daysOf(output: string): string[] {
  return output.split("\n").filter((line) => /^\d.*, day /.test(line));
}

describe("rosters", () => {
  it("writes the network of lists of several days", () => {
    const lists = [list("2019-01-01.csv", ["A", "B"]), list("2020-01-01.csv", ["A", "C"])];
    const { exitCode, output } = command("rosters", ...lists, "--complete", "--allow-shrinking", ...assumed);
    expect(exitCode).toBe(0);
    expect(output).toContain(`Network written: ${out}`);
    const { id, asOf, memberships } = writtenNetwork();
    expect({ id, asOf }).toEqual({ id: "netz", asOf: "2020-01-01" });
    expect(memberships.map(({ regionId, startDate, endDate }) => ({ regionId, startDate, endDate }))).toEqual(
      [
        { regionId: "a" },
        { regionId: "b", endDate: "[2019-01-01..2019-12-31]" },
        { regionId: "c", startDate: "[2019-01-02..2020-01-01]" },
      ],
    );
  });

  it("prints how many members the network has on the day of each list: certain and possible ones", () => {
    const lists = [
      list("2019-01-01.csv", ["A", "B"]),
      list("2020.csv", ["A"]),
      list("2021-01-01.csv", ["C"]),
    ];
    const { output } = command("rosters", ...lists, ...assumed);
    expect(output).toContain("1 January 2019      2–3\n2020 (day unknown)  0–3\n1 January 2021      1–3\n");
    expect(output).toContain("The first number is that of the certain members");
  });

  it.each([
    [
      "from the call",
      ["Mitglieder 2018.csv", "@31.12.2020"],
      "Stand: 01.01.2019",
      "31 December 2020, day given by the call",
    ],
    [
      "from the list",
      ["Mitglieder 2018.csv", ""],
      "Stand: 01.01.2019",
      "1 January 2019, day stated in the list",
    ],
    [
      "from the name of its file",
      ["Mitglieder 2018.csv", ""],
      "",
      "2018 (day unknown), day from the file name",
    ],
    ["from a year behind a hyphen", ["liste-2018.csv", ""], "", "2018 (day unknown), day from the file name"],
    ["from a German day", ["Stand 31.12.2020.csv", ""], "", "31 December 2020, day from the file name"],
    ["from a day in that name", ["2018_2018-06-30.csv", ""], "", "30 June 2018, day from the file name"],
  ])("takes the day of a list %s, and says so", (_, [name = "", day = ""], title, said) => {
    const { output } = command("rosters", `${list(name, ["A"], title)}${day}`, ...assumed);
    expect(daysOf(output)).toEqual([said]);
  });

  it.each([
    "a.csv",
    "2019-2020.csv",
    "liste-2020-12.csv",
    "12019.csv",
    "2019-02-30.csv",
    "2019 und 2020.csv",
  ])("asks for the day of a list whose name has none: %s", (name) => {
    const { exitCode, problems } = command("rosters", list(name, ["A"]), ...assumed);
    expect(exitCode).toBe(2);
    expect(problems).toContain(`Write it behind, such as “${name}@2020-12-31”.`);
  });

  it("adds the lists to the network of --base", () => {
    const base = {
      schemaVersion: 1,
      id: "base",
      name: { de: "Netz" },
      asOf: "2024-12-31",
      roster: "complete",
      regions: [{ id: "alt", name: "A" }],
    };
    const file = folder.fileWith("base.json", JSON.stringify(base));
    const { output } = command("rosters", list("2019.csv", ["A"]), "--base", file, ...assumed);
    expect(output).toMatch(/^Answers\n/m);
    const { id, memberships } = writtenNetwork();
    expect(id).toBe("base");
    expect(memberships.map(({ regionId }) => regionId)).toEqual(["alt"]);
  });

  it("is told by --alias which region a name means, and by --region-by that a key decides", () => {
    const renamed = [list("2019-01-01.csv", ["Kreis Alt"]), list("2020-01-01.csv", ["Verbund Neu"])];
    command("rosters", ...renamed, "--alias", "Verbund Neu=kreis-alt", ...assumed);
    expect(writtenNetwork().memberships.map(({ regionId }) => regionId)).toEqual(["kreis-alt"]);
    const keyed = ["Kreis Alt", "Verbund Neu"].map((name, at) =>
      folder.fileWith(`202${at}-01-01.csv`, `Region;Kreisschlüssel\n${name};06535\n`),
    );
    expect(command("rosters", ...keyed, ...assumed).exitCode).toBe(1);
    expect(command("rosters", ...keyed, "--region-by", "key", ...assumed).exitCode).toBe(0);
    expect(writtenNetwork().memberships.map(({ regionId }) => regionId)).toEqual(["kreis-06535"]);
  });

  it("takes what rows say as of the day of their list", () => {
    const text = "Region;Status\nA;aktiv\nB;ausgetreten\n";
    const { exitCode } = command("rosters", `${folder.fileWith("x.csv", text)}@2020-01-01`, ...assumed);
    expect(exitCode).toBe(0);
    expect(writtenNetwork().memberships.map(({ regionId }) => regionId)).toEqual(["a"]);
  });

  it("writes the network without rows that were refused, shows them, and ends with 1", () => {
    const refused = folder.fileWith("2020.csv", "Region;seit\nA;\nB;gestern\n");
    const { exitCode, output } = command("rosters", refused, ...assumed);
    expect(exitCode).toBe(1);
    expect(output).toContain("2 rows: 1 fine, 1 refused");
    expect(output).toContain("“gestern”");
    expect(output).toContain("Network written");
    expect(writtenNetwork().memberships.map(({ regionId }) => regionId)).toEqual(["a"]);
  });

  it("writes nothing if a complete list may name anybody in a row that was refused", () => {
    const file = join(folder.path, "none.json");
    const refused = folder.fileWith("2020.csv", "Region;seit\nA;\nB;gestern\n");
    const words = ["--complete", "--continuity", "assumed", "--out", file];
    const { exitCode, output, problems } = command("rosters", refused, ...words);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(problems).toContain("[roster-shrunk]");
    expect(problems).toContain("The network is written once these errors are fixed.");
    expect(existsSync(file)).toBe(false);
  });

  it("takes a list that is cut off for one that shows only whom it names, unless that is allowed", () => {
    const file = join(folder.path, "cut.json");
    const lists = [list("2019-01-01.csv", ["A", "B", "C"]), list("2020-01-01.csv", ["A"])];
    const words = ["rosters", ...lists, "--complete", "--continuity", "assumed", "--out", file];
    const { exitCode, problems } = command(...words);
    expect(exitCode).toBe(1);
    expect(problems).toContain("The list lacks 2 of 3 known members: B, C.");
    expect(existsSync(file)).toBe(false);
    expect(command(...words, "--allow-shrinking").exitCode).toBe(0);
  });

  it("takes a heading of --column as that of the lists that have it", () => {
    const lists = [
      folder.fileWith("2019-01-01.csv", "Region;Nummer\nVogelsbergkreis;06535\n"),
      list("2020-01-01.csv", ["Vogelsbergkreis"]),
    ];
    const words = ["rosters", ...lists, "--complete", ...assumed];
    const some = command(...words, "--column", "Nummer=kreis");
    expect({ exitCode: some.exitCode, problems: some.problems }).toEqual({ exitCode: 0, problems: "" });
    expect(some.output).not.toContain("[column-missing]");
    const none = command(...words, "--column", "Schlüssel=kreis");
    expect(none.exitCode).toBe(1);
    expect(none.output).toContain("[column-missing]");
    expect(none.output + none.problems).not.toContain("[roster-shrunk]");
  });

  it("says in one line how many memberships may overlap if continuity is unknown", () => {
    const lists = ["2019", "2020", "2021"].map((year) => list(`${year}.csv`, ["A", "B"]));
    const { output } = command("rosters", ...lists, "--continuity", "unknown", "--out", out);
    expect(output).not.toContain("[membership-overlap-possible]");
    expect(output.match(/pairs of memberships/g)).toHaveLength(1);
  });

  it("prints with --json what was found, one finding a line", () => {
    const lists = [
      list("2019-01-01.csv", ["A"]),
      list("2020-01-01.csv", ["B"]),
      list("2021-01-01.csv", ["A"]),
    ];
    const { output } = command(
      ...["rosters", ...lists, "--complete", "--allow-shrinking", "--json"],
      ...assumed,
    );
    const codes = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).code);
    expect(codes).toContain("continuity-refuted");
  });

  it.each([
    [
      ["--continuity", "assumed"],
      "rosters needs one or more LISTS, --continuity assumed|unknown and --out FILE.json.",
    ],
    [["a.csv", "--out", "x.json"], "rosters needs --continuity assumed|unknown."],
    [["a.csv", "b.json", ...assumed], "rosters takes member lists, and “b.json” is a network."],
    [
      ["a.csv", "--continuity", "assumed", "--out", "a.csv"],
      "“a.csv” is not a file name for a network. Use one that ends in .json.",
    ],
    [["a.csv", "--continuity", "maybe", "--out", "a.json"], "--continuity takes assumed or unknown."],
    [["a.csv", "--network", "b.json", ...assumed], "rosters does not take --network."],
    [["a.csv", "--listed-on", "2020", ...assumed], "rosters does not take --listed-on."],
  ])("refuses %j", (words, sentence) => {
    const { exitCode, problems } = command("rosters", ...words);
    expect(exitCode).toBe(2);
    expect(problems.split("\n")[0]).toBe(sentence);
  });

  it("says what is wrong with a file", () => {
    const { exitCode, problems } = command("rosters", join(folder.path, "keine-2020.csv"), ...assumed);
    expect(exitCode).toBe(2);
    expect(problems).toContain("cannot be read");
  });
});
