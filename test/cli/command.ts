import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../src/cli/command/command.ts";
import { run, type Terminal } from "../../src/cli/run.ts";
import type { Language } from "../../src/model/bilingual.ts";

const file = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** Where the command runs in a test. */
interface Setting {
  readonly hasColors?: boolean;
  readonly isScreen?: boolean;
  readonly columns?: number;
  readonly lang?: Language;
  /** What comes in by standard input. */
  readonly input?: string;
}

const page = fileURLToPath(new URL("page.html", import.meta.url));

/** Not that of the machine on which the tests run. */
function terminalOf({
  hasColors = false,
  isScreen = false,
  columns = 80,
  lang = "en",
  input = "",
}: Setting): Terminal {
  return {
    hasColors,
    isScreen,
    columns,
    lang,
    page,
    input: new TextEncoder().encode(input),
    report: () => undefined,
  };
}

/** Runs the command: the built one as a process, or its source in this one; its problems are all that goes to stderr. */
export function command(...words: string[]): Outcome {
  return commandIn({}, ...words);
}

/** Runs the command in a terminal, in a language, or with an input. */
export function commandIn(setting: Setting, ...words: string[]): Outcome {
  if (process.env.LIBRARY_UNDER_TEST === "dist") return built(words, setting);
  const reports: string[] = [];
  const outcome = run(words, { ...terminalOf(setting), report: (line) => reports.push(ended(line)) });
  if (outcome instanceof Promise) throw new Error("A spreadsheet has to be waited for.");
  const { exitCode, output, problems } = outcome;
  return { exitCode, output: ended(output), problems: reports.join("") + ended(problems) };
}

/** Runs the command for a spreadsheet, which has to be waited for. */
export async function commandOfSpreadsheet(...words: string[]): Promise<Outcome> {
  if (process.env.LIBRARY_UNDER_TEST === "dist") return built(words, {});
  const { exitCode, output, problems } = await run(words, terminalOf({}));
  return { exitCode, output: ended(output), problems: ended(problems) };
}

function built(words: readonly string[], setting: Setting): Outcome {
  const { hasColors = false, columns = 80, lang = "en", input = "" } = setting;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: "utf8",
    input,
    env: {
      ...process.env,
      LC_ALL: { de: "de_DE.UTF-8", en: "C" }[lang],
      COLUMNS: String(columns),
      FORCE_COLOR: hasColors ? "1" : "0",
    },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0 && status !== 1 && status !== 2) throw new Error(`exit code ${status}: ${stderr}`);
  return { exitCode: status, output: stdout, problems: stderr };
}

function ended(text: string): string {
  return text === "" ? "" : `${text}\n`;
}
