import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "growth-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Steps of each growing input at a length and at twice that. They are counted in a process that does not optimize, so
 * that they are the same on every machine, however busy it is.
 */
async function countSteps(): Promise<[what: string, steps: number, stepsOfTwice: number][]> {
  const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const built = process.env.LIBRARY_UNDER_TEST === "dist";
  const entry = (name: string) => file(built ? `dist/${name}.js` : `src/${name}.ts`);
  await build({
    entryPoints: [file("test/growth/count-steps.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: {
      "netzwerk-daseinsvorsorge/member-list": entry("member-list/index"),
      "netzwerk-daseinsvorsorge": entry("index"),
    },
  });
  const { stdout, stderr } = spawnSync(process.execPath, ["--no-opt", join(folder, "count-steps.mjs")], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

it("calls that read, check, parse, ask and compare take about twice the steps when the input is twice as long", async () => {
  const steps = await countSteps();
  expect(steps.length).toBeGreaterThan(20);
  // Four times as many if the steps grow with the square, a little more than twice as many where something is sorted.
  expect(steps.filter(([, once, twice]) => twice > 2.5 * once)).toEqual([]);
});
