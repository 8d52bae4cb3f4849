import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

const network = fileWith(
  "netz.json",
  JSON.stringify({
    schemaVersion: 1,
    id: "n",
    name: { de: "Netz" },
    asOf: "2022-12-31",
    roster: "complete",
    regions: [
      { id: "lk-a", name: "Landkreis Würzburg" },
      { id: "stadt-a", name: "Stadt Würzburg" },
      { id: "daun", name: "Gemeinde Ulmen" },
      { id: "vg-daun", name: "Verbandsgemeinde Daun", otherNames: [{ name: "Vulkaneifel" }] },
      { id: "mkk", name: "Main-Kinzig-Kreis" },
    ],
  }),
);

function answered(region: string): string[] {
  const { exitCode, output } = command("why", region, "--on", "1.1.2022", "--network", network, "--json");
  expect(exitCode).toBe(0);
  const answer: readonly { regionId: string }[] = JSON.parse(output);
  return answer.map(({ regionId }) => regionId);
}

describe("why", () => {
  it.each([
    ["daun", "daun", "an id is that region, whatever is named so"],
    ["Gemeinde Ulmen", "daun", "a name"],
    ["Kinzig", "mkk", "a word of one name"],
    ["kinzig main", "mkk", "words in any order"],
    ["Vulkaneifel", "vg-daun", "an earlier name"],
    ["Vulkan", "vg-daun", "the beginning of a word"],
    ["LK Wuerzburg", "lk-a", "umlauts as two letters, a word of kind cut"],
  ])("takes %s for %s: %s", (given, id) => {
    expect(answered(given)).toEqual([id]);
  });

  it("names the regions that a word may mean, with exit code 2", () => {
    const { exitCode, output, problems } = command(
      "why",
      "Würzburg",
      "--on",
      "1.1.2022",
      "--network",
      network,
    );
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(problems).toBe(
      "“Würzburg” matches several regions: Landkreis Würzburg (lk-a), Stadt Würzburg (stadt-a).\n",
    );
  });

  it.each([
    ["Vulkanefiel", "Did you mean Verbandsgemeinde Daun (vg-daun)?"],
    ["vg-duan", "Did you mean Verbandsgemeinde Daun (vg-daun)?"],
    ["Nirgendwo", "The command timeline shows the names."],
    ["…", "The command timeline shows the names."],
  ])("does not take %s for any region: %s", (given, expected) => {
    const { exitCode, problems } = command("why", given, "--on", "1.1.2022", "--network", network);
    expect(exitCode).toBe(2);
    expect(problems).toContain(expected);
  });
});

it("a call that lacks one thing is told that alone", () => {
  expect(command("why", "Daun").problems).toMatch(/^why needs --on DAY\.\n/);
  expect(command("why").problems).toMatch(/^why needs one REGION and --on DAY\.\n/);
});

describe("a word that is written wrongly", () => {
  it.each([
    [["membres"], "“membres” is not a command. Did you mean members?"],
    [["help", "count"], "“count” is not a command. Did you mean counts?"],
    [["members", "--onn", "1.1.2022"], "--onn is not an option. Did you mean --on?"],
    [["--jsom"], "--jsom is not an option. Did you mean --json?"],
    [["nonsense"], "“nonsense” is not a command."],
  ])("%j is asked about, in two lines", (words, expected) => {
    const { exitCode, problems } = command(...words);
    expect(exitCode).toBe(2);
    const [fault, help, ...others] = problems.trimEnd().split("\n");
    expect(fault).toBe(expected);
    expect(help).toMatch(/--help$/);
    expect(others).toEqual([]);
  });

  it("is asked about in German", () => {
    expect(command("membres", "--lang", "de").problems).toContain("War members gemeint?");
  });
});
