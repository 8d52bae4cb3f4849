import { describe, expect, it } from "vitest";
import { obeyedByNone, obeyedForColors } from "../../src/cli/terminal/control-signs.ts";
import { command, commandIn } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

/** Wipes the line, rings, turns the text, and forges a line of its own. */
const hostile = "A\u001B[2K\u0007\u202E\u009B1m\nFORGED\r\u001B[31m@team";

const network = {
  schemaVersion: 1,
  id: "hostile",
  name: { de: hostile },
  asOf: "2020-12-31",
  roster: "complete",
  sources: [{ id: "s", title: hostile }],
  regions: [{ id: "a", name: hostile }],
  memberships: [{ id: "a-1", regionId: "a", startDate: "2018-07-01", endDate: "..", sources: ["s"] }],
};

const file = fileWith("hostile.json", JSON.stringify(network));
const empty = fileWith("empty.json", JSON.stringify({ ...network, memberships: [], regions: [] }));
const broken = fileWith(
  "broken.json",
  JSON.stringify({ ...network, regions: [{ id: hostile, name: hostile }] }),
);
const list = fileWith("list.csv", `Region;Beginn;Ende\n"${hostile}";1.1.2019;\n"${hostile}";"${hostile}";\n`);

const calls = [
  ["timeline", "--network", file],
  ["members", "--on", "2020-01-01", "--network", file],
  ["why", "a", "--network", file],
  ["diff", "2018-01-01", "2020-01-01", "--network", file],
  ["changes", "2018-01-01", "2020-01-01", "--network", file],
  ["counts", "--network", file],
  ["criteria", "--network", file],
  ["questions", "--network", file],
  ["compare", empty, file],
  ["compare", empty, file, "--markdown"],
  ["check", file],
  ["check", broken],
  ["members", "--on", "2020-01-01", "--network", broken],
  ["check", list],
  ["plan", list],
  ["convert", list],
  ["join", file, `${list}@31.12.2020`],
];

/** Every sign that a terminal obeys, or that turns a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

describe("the lines of the command", () => {
  it.each(calls)("have no sign of the data that a terminal obeys: %s %s", (...words) => {
    const { output, problems } = command(...words);
    expect(output + problems).not.toBe("");
    expect(output + problems).not.toMatch(obeyed);
    expect(output + problems).not.toMatch(/^\s*FORGED/m);
  });

  it("keep the colours of the command", () => {
    const { output } = commandIn({ hasColors: true }, "members", "--on", "2020-01-01", "--network", file);
    expect(output).toContain("\u001B[32mcertain\u001B[0m: 1\n");
    expect(output).toContain("A\uFFFD[2K\uFFFD\uFFFD\uFFFD1m FORGED \uFFFD[31m@team\n");
  });

  it("name nobody in a review", () => {
    const { output } = command("compare", empty, file, "--markdown");
    expect(output).toContain("@<!-- -->team");
    expect(output).not.toContain("@team");
  });

  it("are exact for programs and files", () => {
    const { output } = command("export", "--format", "csv", "--network", file);
    expect(output).toContain(hostile);
  });

  it.skipIf(process.env.LIBRARY_UNDER_TEST === "dist")("are not where somebody sees them", () => {
    const { output } = commandIn({ isScreen: true }, "export", "--format", "csv", "--network", file);
    expect(output).toContain("A\uFFFD[2K");
  });
});

describe("obeyedByNone()", () => {
  it.each([
    ["ends of lines", "a;b\r\nc\n\td", "a;b\r\nc\n\td"],
    ["a carriage return within a line", "a\rb", "a\uFFFDb"],
    ["a colour", "\u001B[31ma\u001B[0m", "\uFFFD[31ma\uFFFD[0m"],
  ])("treats %s", (_, text, shown) => {
    expect(obeyedByNone(text)).toBe(shown);
  });
});

describe("obeyedForColors()", () => {
  it.each([
    ["keeps", "a colour that ends", "\u001B[31ma\u0007\u001B[0m", "\u001B[31ma\uFFFD\u001B[0m"],
    ["replaces", "one that does not end", "\u001B[31ma", "\uFFFD[31ma"],
  ])("%s %s", (_, __, text, shown) => {
    expect(obeyedForColors(text)).toBe(shown);
  });
});
