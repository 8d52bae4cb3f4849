import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path/posix";
import { type Plugin, transform } from "esbuild";
import { defineConfig } from "tsup";
import packageJson from "./package.json";
import { networkJsonSchema } from "./src/schema/json-schema.ts";

/** `{ "query/index": "src/query/index.ts", … }`: every export of the package that is code. */
const entries = Object.fromEntries(
  Object.keys(packageJson.exports)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => join(name, "index"))
    .map((name) => [name, `src/${name}.ts`]),
);

/** Packages that become files of this one: the first is ESM only, the second takes 3 ms to be found and read as CommonJS. */
const taken = {
  "csv-parse": "node_modules/csv-parse/dist/esm/sync.js",
  "fastest-levenshtein": "node_modules/fastest-levenshtein/esm/mod.js",
};

/** No exports: as entries of their own, they keep zod out of the other files. */
const inner = {
  "cli/index": "src/cli/index.ts",
  "parse/membership-form": "src/parse/membership-form.ts",
  "parse/parse-network": "src/parse/parse-network.ts",
};

/** Makes csv-parse small, and lets it work where `__proto__` cannot be set, as in Deno. */
const adaptedCsvParse: Plugin = {
  name: "adapted-csv-parse",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]csv-parse[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const adapted = text.replace(/([\w.]+)\.__proto__ = ([\w.]+);?/g, "Object.setPrototypeOf($1, $2);");
      const { code } = await transform(adapted, { minify: true, legalComments: "none" });
      return { contents: code };
    });
  },
};

/** The first half of `npm run build`; `.ci/finish-build.mjs` is the second. */
export default defineConfig({
  entry: { ...entries, ...inner, ...taken },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: true,
  clean: true,
  dts: { entry: entries },
  external: [/^node:/],
  noExternal: Object.keys(taken),
  esbuildPlugins: [adaptedCsvParse],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.mainFields = ["module"];
    options.minifyWhitespace = true;
    options.sourcesContent = false;
  },
  onSuccess: async () => {
    await copyFile("node_modules/csv-parse/LICENSE", "dist/csv-parse.LICENSE.txt");
    await copyFile("node_modules/fastest-levenshtein/LICENSE.md", "dist/fastest-levenshtein.LICENSE.txt");
    await writeFile("dist/schema.json", `${JSON.stringify(networkJsonSchema(), null, 2)}\n`);
  },
});
