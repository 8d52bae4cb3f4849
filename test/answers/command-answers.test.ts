import { join } from "node:path";
import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { sqlRows } from "netzwerk-daseinsvorsorge/exchange";
import { describe, expect, it } from "vitest";
import { command } from "../cli/command.ts";
import { commandNames } from "../cli/command-names.ts";
import { testFolder } from "../cli/folder.ts";
import { answersSchema, definitions, faultsOf } from "./answers-schema.ts";

const { fileWith, path } = testFolder();

it("the schema of answers names itself and its dialect", () => {
  expect(answersSchema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: expect.stringMatching(/\/dist\/answers\.schema\.json$/),
  });
});

it("the schema of answers has every command that answers", () => {
  const known = definitions.filter((name) => name.startsWith("command."));
  expect(known.sort()).toEqual(commandNames.map((name) => `command.${name}`).sort());
});

const network = {
  schemaVersion: 1,
  id: "small",
  name: { de: "Netz" },
  asOf: "2022-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A" }],
  memberships: [{ id: "a-1", regionId: "a", startDate: "2019" }],
};
const before = fileWith("before.json", JSON.stringify(network));
const after = fileWith("after.json", JSON.stringify({ ...network, note: "neu", memberships: [] }));
const list = fileWith(
  "liste.csv",
  "Region;seit;Art\nLandkreis A;2019;Kreis\nLandkreis B;31.06.2020;Kries\nLandkreis C;43431;",
);
const sound = fileWith("gut.csv", "Region;seit\nLandkreis A;2019\nLandkreis C;1.7.2020");
const written = fileWith("out.json", "");
const page = join(path, "seite.html");
const rows = fileWith("rows.json", JSON.stringify(sqlRows(parseNetwork(network)).record));

describe("what a command prints with --json is as its schema says:", () => {
  it.each([
    ["timeline"],
    ["members", "--on", "31.12.2019"],
    ["why", "meissen", "--on", "2022-12-31"],
    ["diff", "2018-11-27", "2022-12-31"],
    ["changes", "2018-11-27", "2022-12-31"],
    ["counts"],
    ["figures", "2018-01-01", "2022-12-31", "--by", "funding-period"],
    ["criteria"],
    ["questions"],
    ["compare", before, after],
    ["plan", list],
    ["convert", sound, "--as-of", "31.12.2024"],
    ["export", "--format", "sql"],
    ["export", "--format", "csv"],
    ["export", "--format", "jsonld", "--address", "https://example.org/"],
    ["join", before, sound, "--listed-on", "2021"],
    ["import", rows],
    ["page", page],
    ["completion", "fish"],
    ["help"],
    ["help", "figures"],
  ])("%s %s %s %s", (name, ...words) => {
    const { output } = command(name, ...words, "--json");
    expect(output).not.toBe("");
    expect(faultsOf(`command.${name}`, JSON.parse(output))).toEqual([]);
  });

  it.each([
    ["check", list],
    ["check", before],
    ["rosters", `${list}@2020`, `${sound}@2021`, "--continuity", "unknown", "--out", written],
  ])("%s, line by line", (name, ...words) => {
    const lines = command(name, ...words, "--json")
      .output.trimEnd()
      .split("\n");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(faultsOf(`command.${name}`, JSON.parse(line))).toEqual([]);
  });

  it("--version", () => {
    expect(faultsOf("call.version", JSON.parse(command("--version", "--json").output))).toEqual([]);
  });

  it.each([
    [["nonsense"]],
    [["members", "--on", "gestern"]],
    [["changes", "1.1.2020", "1.1.2019"]],
    [["counts", "--network", list]],
    [["counts", "--network", "fehlt.json"]],
    [["compare", before, fileWith("falsch.json", JSON.stringify({ ...network, asOf: "2020-02-31" }))]],
    [["convert", list, "--as-of", "31.12.2020"]],
  ])("%j, which is refused", (words) => {
    const { output } = command(...words, "--json");
    expect(faultsOf("call.refused", JSON.parse(output))).toEqual([]);
    expect(faultsOf("call.refused", { issues: [{ code: "call-invalid" }] })).not.toEqual([]);
  });
});
