import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as calendar from "netzwerk-daseinsvorsorge/calendar";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { install } from "./installation.ts";

const home = install();

/** The most bytes of a minified bundle, gzipped, without the packages that it imports. */
const budgets: Readonly<Record<string, number>> = {
  ".": 82_500, // all that parses, checks edits by what they bear on, and asks at once, with typed dates and every sentence
  "./calendar": 18_300, // with the reading of typed dates, which is left out where nobody calls it: below
  "./query": 14_800, // with the closed lists of the model, dates digit by digit, and ranges that may throw when they are read
  "./explain": 12_100, // with the names of months in two languages
  "./changes": 15_300, // with the timelines that it asks, and the comparison of two networks
  "./data": 15_000,
  "./chart": 32_200, // with the queries that it draws, and the layout as data
  "./element": 40_200, // with the chart and the reasons
  "./exchange": 23_900, // with the index of memberships, and the texts of all questions that say what they lack
  "./spreadsheet": 25_800, // with mending in place, and the sentences about files
  "./member-list": 187_500, // with joining, mending, csv-parse, all that parsing takes, every word of lists, and every sentence twice
};
const core = ["parseNetwork", "safeParseNetwork", "formatIssues", "NetworkError"];

async function gzippedSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: home },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    legalComments: "none",
    external: ["zod", ...Object.keys(packageJson.dependencies), "hucre/xlsx"],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("a bundle without its dependencies", () => {
  it(`is at most 47 kB of what a network takes to be parsed: ${core.join(", ")}`, async () => {
    const code = `export { ${core.join(", ")} } from "netzwerk-daseinsvorsorge"`;
    expect(await gzippedSize(code)).toBeLessThanOrEqual(47_000);
  });

  it("of /calendar without parseTypedDate is at most 7.1 kB", async () => {
    const names = Object.keys(calendar).filter((name) => name !== "parseTypedDate");
    const code = `export { ${names.join(", ")} } from "netzwerk-daseinsvorsorge/calendar"`;
    expect(names.length).toBeGreaterThan(8);
    expect(await gzippedSize(code)).toBeLessThanOrEqual(7_100);
  });

  it.each(Object.entries(budgets))("of everything in %s is at most %d bytes", async (entry, bytes) => {
    const code = `export * from "${entry.replace(".", packageJson.name)}"`;
    const size = await gzippedSize(code);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(bytes);
  });

  it("of /element is at most 8.1 kB more than one of /chart", async () => {
    const [chart, both] = await Promise.all(
      [["chart"], ["chart", "element"]].map((entries) =>
        gzippedSize(entries.map((entry) => `export * from "${packageJson.name}/${entry}";`).join("\n")),
      ),
    );
    expect((both ?? 0) - (chart ?? 0)).toBeLessThanOrEqual(8_100);
  });

  it("has a budget for every entry", () => {
    const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith(".json"));
    expect(new Set(entries)).toEqual(new Set(Object.keys(budgets)));
  });
});
