#!/usr/bin/env node
import { run } from "./run.ts";

const hasColors = process.stdout.isTTY === true && !process.env.NO_COLOR;
const { exitCode, output, problems } = await run(process.argv.slice(2), hasColors, (line) => {
  process.stderr.write(`${line}\n`);
});
// A reader that stops early, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (output !== "") process.stdout.write(`${output}\n`);
if (problems !== "") process.stderr.write(`${problems}\n`);
process.exitCode = exitCode;
