import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { install } from "./installation.ts";

const home = install();

/** The modules that end up in a bundle of this code, by package or by file of this one. */
const bundlers = {
  esbuild: async (code: string) => {
    const { metafile } = await build({
      stdin: { contents: code, resolveDir: home },
      bundle: true,
      write: false,
      format: "esm",
      metafile: true,
      logLevel: "silent",
    });
    const [output] = Object.values(metafile.outputs);
    return Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
  },
  rollup: async (code: string) => {
    const input = join(home, "entry.js");
    writeFileSync(input, code);
    const bundle = await rollup({ input, onwarn: () => undefined, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: "esm" });
    return Object.entries(output[0].modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([path]) => path.replaceAll("\\", "/"));
  },
};

function use(name: string, entry = "netzwerk-daseinsvorsorge"): string {
  return `import { ${name} } from "${entry}"; globalThis.used = ${name};`;
}

function hasZod(modules: readonly string[]): boolean {
  return modules.some((path) => path.includes("node_modules/zod/"));
}

describe.each(["esbuild", "rollup"] as const)("%s", (name) => {
  const modulesOf = bundlers[name];

  it("bundles parseNetwork with zod", async () => {
    expect(hasZod(await modulesOf(use("parseNetwork")))).toBe(true);
  });

  it.each(["membersOn", "membershipTimeline", "reconcileCounts", "labels", "dayNumber", "NetworkError"])(
    "bundles %s from the root without zod",
    async (query) => {
      const modules = await modulesOf(use(query));
      expect(modules.length).toBeGreaterThan(1);
      expect(hasZod(modules)).toBe(false);
    },
  );

  it.each([
    ["membersOn", "netzwerk-daseinsvorsorge/query"],
    ["formatExtent", "netzwerk-daseinsvorsorge/calendar"],
    ["compareNetworks", "netzwerk-daseinsvorsorge/changes"],
    ["netzwerkDaseinsvorsorge", "netzwerk-daseinsvorsorge/data"],
    ["timelineSvg", "netzwerk-daseinsvorsorge/chart"],
    ["defineMembershipTimeline", "netzwerk-daseinsvorsorge/element"],
    ["readSpreadsheet", "netzwerk-daseinsvorsorge/spreadsheet"],
  ])("bundles %s from %s without zod", async (query, entry) => {
    expect(hasZod(await modulesOf(use(query, entry)))).toBe(false);
  });

  it("leaves the phrases and their locales out of a bundle that uses none", async () => {
    const modules = await modulesOf(use("membersOn"));
    expect(modules.filter((path) => path.includes("node_modules/date-fns/"))).toEqual([]);
  });
});

describe("what an entry loads", () => {
  it.each([
    ["query", []],
    ["changes", []],
    ["data", []],
    ["explain", []],
    ["chart", []],
    ["element", []],
    ["spreadsheet", ["hucre/xlsx"]],
    ["calendar", ["@date-fns/utc/date/mini", "date-fns/addMonths", "date-fns/differenceInCalendarMonths"]],
  ])("/%s loads no other packages than %j", async (entry, packages) => {
    expect((await loadedBy(entry, "external")).packages).toEqual(packages);
  });

  // Node takes time for every file that it opens; it is the same on every machine, and the time is not.
  it.each([
    ["query", 12],
    ["changes", 14],
    ["data", 8],
    ["calendar", 45],
    ["explain", 40],
    ["chart", 40],
    ["element", 44],
  ])("/%s loads at most %d files, with those of packages", async (entry, most) => {
    const { files } = await loadedBy(entry, "bundle");
    expect(files.length).toBeGreaterThan(2);
    expect(files.length).toBeLessThanOrEqual(most);
  });

  async function loadedBy(entry: string, packages: "external" | "bundle") {
    const { metafile } = await build({
      entryPoints: [join(home, `node_modules/netzwerk-daseinsvorsorge/dist/${entry}/index.js`)],
      bundle: true,
      ignoreAnnotations: true,
      write: false,
      format: "esm",
      packages,
      metafile: true,
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const names = imports.filter(({ external }) => external).map(({ path }) => path);
    return { files: Object.keys(metafile.inputs), packages: [...new Set(names)].sort() };
  }
});
