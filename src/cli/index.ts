#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";
import { languageOf } from "./terminal/language.ts";

const hasColors = process.stdout.isTTY === true && !process.env.NO_COLOR;
const { exitCode, output, problems } = await run(process.argv.slice(2), {
  hasColors,
  lang: languageOf(process.env),
  page: fileURLToPath(new URL("../page/page.html", import.meta.url)),
  report: (line) => {
    process.stderr.write(`${line}\n`);
  },
});
// A reader that stops early, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (output !== "") process.stdout.write(`${output}\n`);
if (problems !== "") process.stderr.write(`${problems}\n`);
process.exitCode = exitCode;
