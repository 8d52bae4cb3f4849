import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path/posix";
import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";
import { answersJsonSchemaText } from "./.ci/answers-schema.ts";
import { madeOfSources } from "./.ci/made-of-sources.ts";
import { publishedFiles } from "./.ci/published-files.ts";
import { readSources } from "./.ci/sources.ts";
import packageJson from "./package.json";
import { networkJsonSchema } from "./src/schema/json-schema.ts";

/** `src/query/index.ts`, …: every export of the package that is code, and the command. */
const entries = [...Object.keys(packageJson.exports).filter((name) => !name.endsWith(".json")), "cli"].map(
  (name) => join("src", name, "index.ts"),
);

/** Packages that become files of this one: the first is ESM only, the second takes 3 ms to be found and read as CommonJS. */
const taken = {
  "csv-parse": "node_modules/csv-parse/dist/esm/sync.js",
  "fastest-levenshtein": "node_modules/fastest-levenshtein/esm/mod.js",
};

/** Lets csv-parse work where `__proto__` cannot be set, as in Deno. */
const adaptedCsvParse: Plugin = {
  name: "adapted-csv-parse",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]csv-parse[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return {
        contents: text.replace(/([\w.]+)\.__proto__ = ([\w.]+);?/g, "Object.setPrototypeOf($1, $2);"),
      };
    });
  },
};

/** Keeps of the two languages of date-fns, which are sixteen files, what is asked of them: the names of months. */
const namesOfMonths: Plugin = {
  name: "names-of-months",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]date-fns[\\/]locale[\\/][\w-]+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(/^(?:import \{ | {2})(?:format\w+|match)\b.*\n/gm, "") };
    });
  },
};

/** The first half of `npm run build`; `.ci/finish-build.mjs` is the second. */
export default defineConfig(async () => {
  const files = new Map([
    ...publishedFiles(entries, await readSources()),
    ...Object.entries(taken).map(([name, module]) => [name, [module]] as const),
  ]);
  return {
    entry: entries,
    format: ["esm", "cjs"],
    outExtension: () => ({ js: ".js" }),
    target: "es2022",
    platform: "neutral",
    splitting: false,
    clean: true,
    external: [/^node:/],
    noExternal: [/^date-fns\/locale\//],
    removeNodeProtocol: false,
    esbuildPlugins: [madeOfSources(files), adaptedCsvParse, namesOfMonths],
    esbuildOptions: (options, { format }) => {
      options.charset = "utf8";
      options.mainFields = ["module"];
      if (format === "cjs") options.outdir = "dist/cjs";
    },
    onSuccess: async () => {
      await copyFile("node_modules/csv-parse/LICENSE", "dist/csv-parse.LICENSE.txt");
      await copyFile("node_modules/date-fns/LICENSE.md", "dist/date-fns.LICENSE.txt");
      await copyFile("node_modules/fastest-levenshtein/LICENSE.md", "dist/fastest-levenshtein.LICENSE.txt");
      await writeFile("dist/schema.json", `${JSON.stringify(networkJsonSchema(), null, 2)}\n`);
      await writeFile("dist/answers.schema.json", answersJsonSchemaText());
    },
  };
});
