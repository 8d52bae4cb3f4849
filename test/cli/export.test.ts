import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { netzwerkDaseinsvorsorge as network } from "netzwerk-daseinsvorsorge/data";
import { flatPackage, sqlRows, toJsonLd } from "netzwerk-daseinsvorsorge/exchange";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { path: folder, fileWith: file } = testFolder();

const address = "https://example.org/network/";

describe("export", () => {
  it("prints the built-in network, or the one of --network, as other commands read it", () => {
    const { output, problems } = command("export", "--format", "json");
    expect(problems).toBe("");
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(network)));
    const again = command("export", "--format", "json", "--network", file("network.json", output));
    expect(JSON.parse(again.output)).toEqual(JSON.parse(output));
  });

  it("makes the folder for the tables", () => {
    const made = join(folder, "tables", "of-today");
    expect(command("export", "--format", "csv", "--folder", made).exitCode).toBe(0);
    expect(readdirSync(made)).toContain("memberships.csv");
  });

  it("says so when something is in the way of the folder", () => {
    const { exitCode, problems } = command("export", "--format", "csv", "--folder", file("a.txt", ""));
    expect(exitCode).toBe(2);
    expect(problems).toMatch(/a\.txt.*\bfile in its place/);
  });

  it("prints one row a membership as CSV, and says what is left out", () => {
    const { exitCode, output, problems } = command("export", "--format", "csv");
    expect(exitCode).toBe(0);
    expect(output.split("\r\n").length).toBeGreaterThan(network.memberships.length);
    expect(problems).toContain("Left out: ");
    expect(problems).toContain("memberships.confirmations");
  });

  it("writes the tables and their description to a folder", () => {
    const { output } = command("export", "--format", "csv", "--folder", folder);
    expect(output).toBe(`Written to ${folder}: memberships.csv, sources.csv, datapackage.json\n`);
    for (const { name, text } of flatPackage(network).files) {
      expect(readdirSync(folder)).toContain(name);
      expect(readFileSync(join(folder, name), "utf8")).toBe(text);
    }
  });

  it("prints linked data, with --json beside what it leaves out", () => {
    const plain = command("export", "--format", "jsonld", "--address", address);
    const { document } = toJsonLd(network, { base: address });
    expect(JSON.parse(plain.output)).toEqual(JSON.parse(JSON.stringify(document)));
    const asJson = command("export", "--format", "jsonld", "--address", address, "--json");
    expect(Object.keys(JSON.parse(asJson.output))).toEqual(["document", "losses"]);
  });

  it("prints a script for a database", () => {
    const { output } = command("export", "--format", "sql", "--dialect", "duckdb");
    expect(output.startsWith("BEGIN;\nCREATE SCHEMA")).toBe(true);
    expect(output.endsWith("COMMIT;\n")).toBe(true);
  });

  it.each([
    [["--format", "jsonld"], "jsonld needs the address of the records."],
    [["--format", "csv", "--dialect", "duckdb"], "--dialect is only for --format sql."],
    [["--format", "sql", "--address", address], "--address is only for --format jsonld."],
    [["--format", "jsonld", "--address", "example"], "base"],
    [[], "--format"],
  ])("refuses %j", (words, message) => {
    const { exitCode, problems } = command("export", ...words);
    expect(exitCode).toBe(2);
    expect(problems).toContain(message);
  });
});

describe("import", () => {
  it("turns the rows of the table record into the network", () => {
    const { output } = command("import", file("rows.json", JSON.stringify(sqlRows(network).record)));
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(network)));
  });

  it("checks the rules again", () => {
    const rows = sqlRows(network).record.filter(({ kind }) => kind !== "sources");
    const { exitCode, problems } = command("import", file("rows.json", JSON.stringify(rows)));
    expect(exitCode).toBe(1);
    expect(problems).toContain("reference-unknown");
  });

  it.each(["[]", "{}", '[{"kind": "network", "place": 0, "record": "no JSON"}]'])("refuses %s", (text) => {
    const { exitCode, problems } = command("import", file("rows.json", text));
    expect(exitCode).toBe(2);
    expect(problems).toContain("rows");
  });
});
