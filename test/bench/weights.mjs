import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "./measurement.mjs";

const root = new URL("../../", import.meta.url);
const { exports: entries, dependencies, name } = JSON.parse(readFileSync(new URL("package.json", root)));

/** What all of an entry weighs in a page: alone, with its dependencies, and with zod. */
export async function weighEntries() {
  const rows = [];
  for (const entry of Object.keys(entries).filter((entry) => !entry.endsWith(".json"))) {
    const module = entry.replace(".", name);
    const without = [["zod", ...Object.keys(dependencies), "hucre/xlsx"], ["zod"], []];
    rows.push([module, ...(await Promise.all(without.map((packages) => weight(module, packages))))]);
  }
  printTable(
    "Everything in an entry, minified and gzipped, in kB",
    ["the entry", "alone", "with its dependencies", "with zod, too"],
    rows,
  );
}

async function weight(module, external) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${module}"`, resolveDir: fileURLToPath(root) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    legalComments: "none",
    tsconfigRaw: "{}", // or the paths of the project's own would lead to its sources
    external: [...external, "node:*"],
    logLevel: "silent",
  });
  return (gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1);
}
