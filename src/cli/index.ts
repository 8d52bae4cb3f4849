#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";
import { columnsIn, hasColors, languageOf } from "./terminal/environment.ts";
import { withoutColors } from "./terminal/layout.ts";

const { argv, env, stdin, stdout, stderr } = process;
const words = argv.slice(2);
const isColored = hasColors(env, stdout.isTTY === true);
// `-`, and `-@31.12.2020` and `--plan=-`.
const input = words.some((word) => /^-(?:$|@)|=-$/.test(word)) ? await wholeInput() : new Uint8Array();
const { exitCode, output, problems } = await run(words, {
  hasColors: isColored,
  isScreen: stdout.isTTY === true,
  columns: columnsIn(env, stdout.columns),
  lang: languageOf(env),
  page: fileURLToPath(new URL("../page/page.html", import.meta.url)),
  input,
  report: (line) => {
    stderr.write(`${line}\n`);
  },
});
// A reader that stops early, such as `head`, is no failure.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (output !== "") stdout.write(`${output}\n`);
if (problems !== "") {
  stderr.write(`${hasColors(env, stderr.isTTY === true) ? problems : withoutColors(problems)}\n`);
}
process.exitCode = exitCode;

async function wholeInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
