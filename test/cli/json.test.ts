import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { command, commandIn } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith, path: folder } = testFolder();

const faultyList = "Name;Beginn;Ende\nLandkreis A;1.1.2019;31.2.2020\n";
const goodList = "Name;Beginn;Ende\nLandkreis A;1.1.2019;31.12.2020\n";
const network = {
  schemaVersion: 1,
  id: "n",
  name: { de: "Netz" },
  asOf: "2020-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A" }],
  memberships: [{ id: "a-1", regionId: "a", startDate: "2019-01-01", endDate: ".." }],
};
const file = fileWith("netz.json", JSON.stringify(network));
const faultyFile = fileWith("falsch.json", JSON.stringify({ ...network, asOf: "2020-02-31" }));
const good = fileWith("gut.csv", goodList);
const faulty = fileWith("falsch.csv", faultyList);

/** The JSON that a call prints, and nothing else. */
function json(...words: string[]): unknown {
  const { output, problems } = command(...words, "--json");
  expect(problems).toBe("");
  return JSON.parse(output);
}

describe("--json", () => {
  it.each<[string[], string[] | "list"]>([
    [["timeline"], ["asOf", "timelines", "memberCounts", "publishedCounts"]],
    [
      ["members", "--on", "1.1.2020"],
      ["day", "certain", "uncertain", "beyondAsOf"],
    ],
    [["why", "A", "--on", "1.1.2020", "--network", file], "list"],
    [
      ["diff", "1.1.2019", "1.1.2020"],
      ["joined", "left", "beyondAsOf"],
    ],
    [["changes", "1.1.2019", "1.1.2020"], "list"],
    [["counts"], ["memberCounts", "publishedCounts"]],
    [["figures", "1.1.2019", "31.12.2020"], "list"],
    [["criteria"], "list"],
    [["questions"], ["days", "names"]],
    [
      ["compare", file, file],
      ["answers", "isRefinement", "counts", "claims", "records"],
    ],
    [
      ["plan", good],
      ["columns", "headerLine", "listedOn"],
    ],
    [
      ["join", file, `${good}@31.12.2020`],
      ["input", "rows", "missing", "issues"],
    ],
    [
      ["export", "--format", "sql"],
      ["script", "losses"],
    ],
    [["page", join(folder, "seite.html")], ["file"]],
    [
      ["completion", "bash"],
      ["shell", "script"],
    ],
    [["help"], ["commands", "options"]],
    [["--help"], ["commands", "options"]],
  ])("of %j has its fields", (words, fields) => {
    const answer = json(...words);
    expect(Array.isArray(answer)).toBe(fields === "list");
    if (fields !== "list") expect(Object.keys(Object(answer))).toEqual(expect.arrayContaining(fields));
  });

  it("of --version is the version", () => {
    expect(json("--version")).toEqual({ version: packageJson.version });
  });

  it("of help names what a command takes", () => {
    expect(json("help", "figures")).toMatchObject({
      commands: [{ name: "figures", operands: { en: "FROM [TO]" }, options: expect.arrayContaining(["by"]) }],
      options: expect.arrayContaining([
        expect.objectContaining({ name: "by", value: ["year", "funding-period"] }),
      ]),
    });
  });
});

describe("--json of what goes wrong", () => {
  it.each<[string[], 1 | 2, string]>([
    [["nonsense"], 2, "call-invalid"],
    [["members"], 2, "call-invalid"],
    [["members", "--on", "gestern"], 2, "call-invalid"],
    [["members", "--onn", "1.1.2020"], 2, "call-invalid"],
    [["why", "Nirgendwo", "--on", "1.1.2020"], 2, "call-invalid"],
    [["members", "--on", "2020-02-31"], 2, "call-invalid"],
    [["changes", "1.1.2020", "1.1.2019"], 2, "range-order"],
    [["counts", "--network", join(folder, "fehlt.json")], 2, "file-unusable"],
    [["counts", "--network", good], 1, "file-unusable"],
    [["counts", "--network", faultyFile], 1, "date-not-in-calendar"],
    [["compare", file, faultyFile], 1, "date-not-in-calendar"],
    [["convert", faulty, "--as-of", "31.12.2020"], 1, "date-not-in-calendar"],
    [["convert", good], 2, "call-invalid"],
  ])("of %j is an object with issues, with exit code %i", (words, exitCode, code) => {
    const outcome = command(...words, "--json");
    expect(outcome).toMatchObject({ exitCode, problems: "" });
    const { issues } = JSON.parse(outcome.output);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code,
        severity: "error",
        message: { de: expect.any(String), en: expect.any(String) },
      }),
    );
    expect(command(...words)).toMatchObject({ exitCode, output: "" });
  });
});

it("the guide shows what is printed", () => {
  const guide = readFileSync(fileURLToPath(new URL("../../docs/guides/command.md", import.meta.url)), "utf8");
  const [, shown = ""] = /^```json\n(.*?)^```$/ms.exec(guide) ?? [];
  expect(command("members", "--json").output).toBe(shown);
});

describe("-", () => {
  it("reads a list where a list is taken", () => {
    expect(commandIn({ input: faultyList }, "check", "-")).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/^Standard input\n/),
    });
    const fromFile = command("convert", good, "--as-of", "31.12.2020").output;
    const fromInput = commandIn({ input: goodList }, "convert", "-", "--as-of", "31.12.2020").output;
    expect(JSON.parse(fromInput).memberships).toEqual(JSON.parse(fromFile).memberships);
  });

  it("reads a network where a network is taken", () => {
    const input = JSON.stringify(network);
    const asked = ["members", "--on", "1.1.2020", "--json"];
    expect(commandIn({ input }, ...asked, "--network", "-")).toEqual(command(...asked, "--network", file));
    expect(commandIn({ input }, "check", "-").output).toContain("memberships[0]");
    expect(commandIn({ input }, "compare", "-", file).output).toContain("No answer changes.");
    expect(commandIn({ input }, "join", "-", `${good}@31.12.2020`).output).toContain("gut.csv");
  });

  it("of a network is refused where an option is of lists", () => {
    const input = JSON.stringify(network);
    expect(commandIn({ input }, "check", "-", "--all")).toMatchObject({ exitCode: 2, output: "" });
  });

  it("behind --out writes the network to standard output, and all else beside it", () => {
    const path = join(folder, "neu.json");
    const words = ["join", file, `${good}@31.12.2020`, "--prefer", "list"];
    expect(command(...words, "--out", path).exitCode).toBe(0);
    const { output, problems, exitCode } = command(...words, "--out", "-");
    expect(exitCode).toBe(0);
    expect(output).toBe(readFileSync(path, "utf8"));
    expect(problems).toContain("What becomes of the rows");
    const rosters = command("rosters", `${good}@31.12.2020`, "--continuity", "unknown", "--out", "-");
    expect(JSON.parse(rosters.output)).toMatchObject({ regions: [{ name: "Landkreis A" }] });
  });

  it.each([
    [["compare", "-", "-"], "can be read only once"],
    [["check", "-", "--network", "-"], "can be read only once"],
    [["check", "-", "--mend", "x.csv"], "does not take -"],
  ])("is refused in %j", (words, expected) => {
    expect(command(...words)).toMatchObject({ exitCode: 2, problems: expect.stringContaining(expected) });
  });

  it("behind --out is refused with --json, which writes to the same place", () => {
    expect(command("join", file, good, "--out", "-", "--json")).toMatchObject({ exitCode: 2 });
  });
});
