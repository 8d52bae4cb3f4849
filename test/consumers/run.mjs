// Uses the packed package as those who install it do: `npm run test:package`.
// Without options on what this machine has; with `--all` on every runtime, compiler and bundler that is promised,
// from npm in a temporary folder; with `--write` it also writes what it saw to docs/compatibility.md.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleChecks } from "./bundles.mjs";
import { compatibilityPage } from "./member-list.mjs";
import { pageCheck } from "./page.mjs";
import { run, runNpm, versionOf } from "./processes.mjs";
import { typeChecks } from "./types.mjs";

const { values: options } = parseArgs({ options: { all: { type: "boolean" }, write: { type: "boolean" } } });
const root = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "netzwerk-consumers-"));
const results = [];

const nodes = [20, 22, 24, 26];
const native = `node-${process.platform}-${process.arch}`;
const toolVersions = {
  ...Object.fromEntries(nodes.map((major) => [`node${major}`, `npm:${native}@${major}`])),
  "typescript5.5": "npm:typescript@~5.5",
  "typescript5.9": "npm:typescript@~5.9",
  typescript6: "npm:typescript@6",
  typescript7: "npm:typescript@7",
  bun: "1",
  deno: "2",
  esbuild: "*",
  rollup: "*",
  "@rollup/plugin-node-resolve": "*",
  webpack: "5",
  "playwright-core": "1",
};

/** One row: what is used, in which version, and how; a check that throws has failed. */
async function check(what, version, how, action) {
  let failure;
  try {
    await action();
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  results.push({ what, version, how, failure });
  console.log(`${failure === undefined ? "ok  " : "FAIL"} ${what} ${version}, ${how}`);
  if (failure !== undefined) console.error(failure);
}

/** A folder that has installed the package and one zod. */
function project(zod) {
  const folder = mkdtempSync(join(home, "project-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  runNpm(folder, "install", "--no-audit", "--no-fund", "--no-save", tarball, `zod@${zod}`);
  cpSync(new URL("programs", import.meta.url), folder, { recursive: true });
  return folder;
}

function sameAnswers(folder, [command, ...options]) {
  const [imported, required] = ["use.mjs", "use.cjs"].map((file) => run(folder, command, ...options, file));
  expectSame(imported, required, "by import and by require");
  answers ??= imported;
  expectSame(imported, answers, "here and under Node");
}

function expectSame(one, other, where) {
  if (one !== other) throw new Error(`The answers differ ${where}:\n${one}\n${other}`);
}

let answers;
const [{ filename }] = JSON.parse(runNpm(root, "pack", "--json", "--pack-destination", home));
const tarball = join(home, filename);
try {
  const newest = project(options.all ? "latest" : versionOf(join(root, "node_modules/zod")));
  const zod = versionOf(join(newest, "node_modules/zod"));
  await check("Node", process.versions.node, "ESM and CommonJS", () =>
    sameAnswers(newest, [process.execPath]),
  );
  const { certain, thrown } = JSON.parse(answers ?? "{}");
  await check("Node", process.versions.node, "the right answers", () => {
    expectSame(
      JSON.stringify([certain?.length, thrown]),
      '[3,"date-not-in-calendar"]',
      "from what they should be",
    );
  });
  if (options.all) {
    const tools = join(home, "tools");
    mkdirSync(tools);
    writeFileSync(join(tools, "package.json"), JSON.stringify({ private: true, dependencies: toolVersions }));
    runNpm(tools, "install", "--no-audit", "--no-fund");
    const tool = (name) => join(tools, "node_modules", name);
    for (const major of nodes) {
      const node = join(tool(`node${major}`), "bin/node");
      await check("Node", versionOf(tool(`node${major}`)), "ESM and CommonJS", () =>
        sameAnswers(newest, [node]),
      );
    }
    const bun = join(tools, "node_modules/.bin/bun");
    await check("Bun", versionOf(tool("bun")), "ESM and CommonJS", () => sameAnswers(newest, [bun]));
    const deno = [join(tools, "node_modules/.bin/deno"), "run", "--allow-read", "--allow-env"];
    await check("Deno", versionOf(tool("deno")), "ESM and CommonJS", () => sameAnswers(newest, deno));
    const oldest = project("4.0.0");
    await check("zod", versionOf(join(oldest, "node_modules/zod")), "the same answers", () =>
      sameAnswers(oldest, [process.execPath]),
    );
    await check("zod", zod, "the same answers", () => sameAnswers(newest, [process.execPath]));
    await typeChecks(
      check,
      newest,
      ["typescript5.5", "typescript5.9", "typescript6", "typescript7"].map(tool),
    );
    await bundleChecks(check, newest, tools);
    await pageCheck(check, newest, tools);
  } else {
    await typeChecks(check, newest, [join(root, "node_modules/typescript")]);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
if (options.write) writeFileSync(join(root, "docs/compatibility.md"), compatibilityPage(results));
const failed = results.filter(({ failure }) => failure !== undefined);
console.log(`${results.length - failed.length} of ${results.length} ok`);
process.exitCode = failed.length === 0 ? 0 : 1;
