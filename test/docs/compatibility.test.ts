import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");

/** What is promised to those who use the package, with the beginning of its version. */
const promised = [
  ["Node", "20."],
  ["Node", "22."],
  ["Node", "24."],
  ["Node", "26."],
  ["Bun", "1."],
  ["Deno", "2."],
  ["zod", "4.0.0"],
  ["zod", "4."],
  ["TypeScript", "5.5."],
  ["TypeScript", "5.9."],
  ["TypeScript", "6."],
  ["TypeScript", "7."],
  ["esbuild", ""],
  ["rollup", ""],
  ["webpack", "5."],
  ["Chromium", ""],
] as const;

it.each(promised)("docs/compatibility.md has seen %s %s work", (what, version) => {
  const rows = page.split("\n").filter((row) => row.startsWith(`| ${what} | ${version}`));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !row.endsWith("| yes |"))).toEqual([]);
});
