import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run, versionOf } from "./processes.mjs";

/** Texts by which a part is known in a bundle, and an import that brings it. */
const parts = {
  zod: { text: "invalid_union", code: 'export { parseNetwork } from "netzwerk-daseinsvorsorge";' },
  rules: {
    text: "Shorten one of them, or merge the two",
    code: 'export { parseNetwork } from "netzwerk-daseinsvorsorge";',
  },
  "csv-parse": {
    text: "CSV_INVALID",
    code: 'export { readMemberList } from "netzwerk-daseinsvorsorge/member-list";',
  },
  record: {
    text: "Vogelsbergkreis",
    code: 'export { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";',
  },
};
const query =
  'import { membersOn, trustNetwork } from "netzwerk-daseinsvorsorge"; console.log(typeof membersOn, typeof trustNetwork);';

/** Bundles one query, which must bring nothing but itself, and each part by itself, which must be found. */
export async function bundleChecks(check, project, tools) {
  const require = createRequire(join(tools, "package.json"));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { build } = await load("esbuild");
  const { rollup } = await load("rollup");
  const { nodeResolve } = await load("@rollup/plugin-node-resolve");
  const { default: webpack } = await load("webpack");
  const input = join(project, "input.js");
  const output = join(project, "output.mjs");
  const bundlers = {
    esbuild: () =>
      build({
        entryPoints: [input],
        bundle: true,
        minify: true,
        format: "esm",
        outfile: output,
        logLevel: "silent",
      }),
    rollup: async () => {
      const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn: () => undefined });
      await bundle.write({ file: output, format: "esm" });
    },
    webpack: () =>
      new Promise((done, fail) => {
        const config = {
          mode: "production",
          context: project,
          entry: input,
          experiments: { outputModule: true },
          output: { path: project, filename: "output.mjs", library: { type: "module" } },
          performance: { hints: false },
        };
        webpack(config, (error, stats) => {
          if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
          else done();
        });
      }),
  };
  const bundled = async (bundle, code) => {
    writeFileSync(input, code);
    await bundle();
    return readFileSync(output, "utf8");
  };

  for (const [name, bundle] of Object.entries(bundlers)) {
    await check(
      name,
      versionOf(join(tools, "node_modules", name)),
      "contains only what is imported",
      async () => {
        for (const [part, { text, code }] of Object.entries(parts)) {
          if (!(await bundled(bundle, code)).includes(text))
            throw new Error(`“${text}” does not show ${part}.`);
        }
        const small = await bundled(bundle, query);
        const brought = Object.entries(parts).filter(([, { text }]) => small.includes(text));
        if (brought.length > 0)
          throw new Error(`One query brings ${brought.map(([part]) => part).join(", ")}.`);
        const printed = run(project, process.execPath, output);
        if (printed.trim() !== "function function") throw new Error(`The bundle prints ${printed}`);
      },
    );
  }
}
