import { fileURLToPath } from "node:url";
import type { Outcome } from "../../src/cli/command/command.ts";
import type { run as runSource, Terminal } from "../../src/cli/run.ts";
import type { Language } from "../../src/model/bilingual.ts";

const isBuilt = process.env.LIBRARY_UNDER_TEST === "dist";
const { run }: { readonly run: typeof runSource } = await import(
  new URL(isBuilt ? "../../dist/cli.js" : "../../src/cli/run.ts", import.meta.url).href
);

/** Where the command runs in a test. */
export interface Setting {
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

/** Runs the command, or the built one, in this process; its problems are all that goes to stderr. */
export function command(...words: string[]): Outcome {
  return commandIn({}, ...words);
}

/** Runs the command in a terminal, in a language, or with an input. */
export function commandIn(setting: Setting, ...words: string[]): Outcome {
  const reports: string[] = [];
  const outcome = run(words, { ...terminalOf(setting), report: (line) => reports.push(ended(line)) });
  if (outcome instanceof Promise) throw new Error("A spreadsheet has to be waited for.");
  const { exitCode, output, problems } = outcome;
  return { exitCode, output: ended(output), problems: reports.join("") + ended(problems) };
}

/** Runs the command for a spreadsheet, which has to be waited for. */
export async function commandOfSpreadsheet(...words: string[]): Promise<Outcome> {
  const { exitCode, output, problems } = await run(words, terminalOf({}));
  return { exitCode, output: ended(output), problems: ended(problems) };
}

function ended(text: string): string {
  return text === "" ? "" : `${text}\n`;
}
