import { readFileSync } from "node:fs";
import * as library from "netzwerk-daseinsvorsorge";
import * as chart from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import * as element from "netzwerk-daseinsvorsorge/element";
import * as exchange from "netzwerk-daseinsvorsorge/exchange";
import * as lists from "netzwerk-daseinsvorsorge/member-list";
import * as spreadsheet from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";

const pageOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("README", () => {
  const readme = pageOf("README.md");

  it("counts the sources of the record", () => {
    expect(readme).toContain(`[${netzwerkDaseinsvorsorge.sources.length} of them](docs/sources.md)`);
  });

  it("begins with one example of at most 15 lines, which ends in an uncertain answer", () => {
    const [, example = ""] = /```ts\n(.*?)\n```/s.exec(readme) ?? [];
    const lines = example.split("\n");
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(lines.at(-1)).toMatch(/\.uncertain\..*\/\/ => \[".+"\]$/);
  });
});

describe("docs/guides/functions.md", () => {
  const page = pageOf("docs/guides/functions.md");

  it("names every public function", () => {
    const functions = Object.entries({
      ...library,
      ...lists,
      ...spreadsheet,
      ...chart,
      ...element,
      ...exchange,
    }).filter(([, value]) => typeof value === "function");
    expect(functions.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("names every entry", () => {
    const entries = Object.keys(packageJson.exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => entry.replace(".", packageJson.name));
    expect(entries.filter((entry) => !page.includes(`| \`${entry}\` |`))).toEqual([]);
  });
});
