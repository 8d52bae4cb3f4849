import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../src/cli/command/command.ts";
import { run } from "../../src/cli/run.ts";

const file = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** Not that of the machine on which the tests run. */
const terminal = {
  hasColors: false,
  lang: "en",
  page: fileURLToPath(new URL("page.html", import.meta.url)),
  report: () => undefined,
} as const;

/** Runs the command: the built one as a process, or its source in this one; its problems are all that goes to stderr. */
export function command(...words: string[]): Outcome {
  if (process.env.LIBRARY_UNDER_TEST !== "dist") {
    const reports: string[] = [];
    const outcome = run(words, { ...terminal, report: (line) => reports.push(ended(line)) });
    if (outcome instanceof Promise) throw new Error("A spreadsheet has to be waited for.");
    const { exitCode, output, problems } = outcome;
    return { exitCode, output: ended(output), problems: reports.join("") + ended(problems) };
  }
  return built(words);
}

/** Runs the command for a spreadsheet, which has to be waited for. */
export async function commandOfSpreadsheet(...words: string[]): Promise<Outcome> {
  if (process.env.LIBRARY_UNDER_TEST === "dist") return built(words);
  const { exitCode, output, problems } = await run(words, terminal);
  return { exitCode, output: ended(output), problems: ended(problems) };
}

function built(words: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0 && status !== 1 && status !== 2) throw new Error(`exit code ${status}: ${stderr}`);
  return { exitCode: status, output: stdout, problems: stderr };
}

function ended(text: string): string {
  return text === "" ? "" : `${text}\n`;
}
