import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { publicNames } from "./api-report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "netzwerk-reference-"));
afterAll(() => rmSync(out, { recursive: true }));

function written(): readonly string[] {
  const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
  const options = ["--out", out, "--logLevel", "Warn"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  expect(`${stdout}${stderr}`).toBe("");
  expect(status).toBe(0);
  return readdirSync(out, { recursive: true, encoding: "utf8" }).map((page) => page.replaceAll("\\", "/"));
}

// In the gate once is enough.
describe.runIf(process.env.LIBRARY_UNDER_TEST === "dist")("the reference", () => {
  const pages = process.env.LIBRARY_UNDER_TEST === "dist" ? written() : [];
  const textOf = (page: string) => readFileSync(join(out, page), "utf8");

  it("has one page for each public name, written without a complaint", () => {
    const names = pages
      .filter((page) => /^[^/]+\/[^/]+\/[^/]+\.md$/.test(page))
      .map((page) => page.replace(/^.*\/|\.md$/g, ""));
    expect(names.sort()).toEqual(publicNames().sort());
  });

  it("says on the page of a function how it is called, what it does, and an example", () => {
    const functions = pages.filter((page) => /\/functions\/[^/]+\.md$/.test(page));
    const incomplete = functions.filter((page) => {
      const parts =
        /^# (\w+)\(\)\n\nImport it from `[^\n]+\.\n\n(?:## Call Signature\n\n)?```ts\nfunction \1[(<].*?\n```\n\n[A-Z].*\n##+ Example\n\n```ts\n/s;
      return !parts.test(textOf(page));
    });
    expect(functions.length).toBeGreaterThan(50);
    expect(incomplete).toEqual([]);
  });
});
