import { readFileSync } from "node:fs";
import * as library from "netzwerk-daseinsvorsorge";
import * as chart from "netzwerk-daseinsvorsorge/chart";
import * as table from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";
import { command } from "../cli/command.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("README shows the timeline as the command prints it", () => {
  const [chart = ""] = command().output.split("\n\nPublished numbers");
  expect(readme).toContain(`\`\`\`text\n${chart}\n\`\`\``);
});

it("README names every public function", () => {
  const functions = Object.entries({ ...library, ...table, ...chart }).filter(
    ([, value]) => typeof value === "function",
  );
  expect(functions.map(([name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it("README counts the sources of the record", async () => {
  const { netzwerkDaseinsvorsorge } = await import("netzwerk-daseinsvorsorge/data");
  expect(readme).toContain(`[${netzwerkDaseinsvorsorge.sources.length} of them](docs/sources.md)`);
});
