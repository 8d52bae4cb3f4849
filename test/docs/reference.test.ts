import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "netzwerk-reference-"));
afterAll(() => rmSync(out, { recursive: true }));

function pagesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

// In the gate once is enough.
it.runIf(process.env.LIBRARY_UNDER_TEST === "dist")(
  "docs/reference is what the docstrings say, of every public name, parameter and field",
  () => {
    const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
    const options = ["--out", out, "--logLevel", "Warn"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, ...options], {
      cwd: root,
      encoding: "utf8",
    });
    expect(`${stdout}${stderr}`).toBe("");
    expect(status).toBe(0);
    expect(pagesIn(out)).toEqual(pagesIn(join(root, "docs/reference")));
  },
);
