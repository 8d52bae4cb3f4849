import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compareNetworks, parseNetwork } from "netzwerk-daseinsvorsorge";
import { netzwerkDaseinsvorsorge as record, recordVersion } from "netzwerk-daseinsvorsorge/data";
import { expect, it } from "vitest";
import { command } from "../cli/command.ts";

const root = new URL("../../", import.meta.url);
const folder = new URL("record-versions/", import.meta.url);
const dates = readdirSync(folder).map((name) => name.replace(".json", ""));
const [before = ""] = dates.filter((date) => date < recordVersion.date).sort((a, b) => (a < b ? 1 : -1));

const pathOf = (date: string) => fileURLToPath(new URL(`${date}.json`, folder));
const networkOf = (date: string) => parseNetwork(JSON.parse(readFileSync(pathOf(date), "utf8")));

it("the record is the one stored under the date of recordVersion: one that differs needs another date", async () => {
  const path = pathOf(recordVersion.date);
  if (existsSync(path)) expect(networkOf(recordVersion.date)).toEqual(record);
  else await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(path);
});

it("no version that is stored is later than the record", () => {
  expect(dates.filter((date) => date > recordVersion.date)).toEqual([]);
});

it("recordVersion.changes is what compareNetworks() says of the version before", () => {
  expect(recordVersion.changes).toStrictEqual(compareNetworks(networkOf(before), record));
});

const head = `import type { NetworkComparison } from "../changes/compare-networks.ts";

/**
 * How the record differs from the version before. A test generates this file from both:
 * \`npx vitest run test/data/record-version.test.ts --update\`.
 */
export const changes: NetworkComparison = `;

it.runIf(process.env.LIBRARY_UNDER_TEST === "src")(
  "src/data/version-changes.ts is generated from the two versions",
  async () => {
    const file = formatted(`${head}${literal(compareNetworks(networkOf(before), record))};`);
    await expect(file).toMatchFileSnapshot("../../src/data/version-changes.ts");
  },
);

/** JSON, but with `undefined` where a field is absent. */
function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  return `{${Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}:${literal(field)}`)
    .join(",")}}`;
}

/** As Biome formats a source. */
function formatted(text: string): string {
  const biome = fileURLToPath(new URL("node_modules/@biomejs/biome/bin/biome", root));
  const words = ["format", "--stdin-file-path=src/data/version-changes.ts"];
  return execFileSync(process.execPath, [biome, ...words], {
    cwd: fileURLToPath(root),
    input: text,
    encoding: "utf8",
  });
}

it("a changeset or the changelog has the comparison that the command prints", () => {
  const changesets = readdirSync(new URL(".changeset/", root)).filter((name) => name.endsWith(".md"));
  const texts = ["CHANGELOG.md", ...changesets.map((name) => `.changeset/${name}`)].map((name) =>
    linesOf(readFileSync(new URL(name, root), "utf8")),
  );
  const { output, exitCode } = command("compare", pathOf(before), pathOf(recordVersion.date), "--markdown");
  expect(exitCode).toBe(0);
  expect(texts.some((text) => text.includes(linesOf(output)))).toBe(true);
});

/** The lines of a text; the changelog indents those of a changeset. */
function linesOf(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
