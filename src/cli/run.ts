import { version } from "../../package.json";
import { callFaults } from "../messages/command/faults.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import { NetworkError } from "../network-error.ts";
import {
  type Command,
  done,
  exact,
  json,
  misused,
  type Outcome,
  type Refusal,
  refused,
} from "./command/command.ts";
import { withDays } from "./command/days.ts";
import { usage, usageJson } from "./command/usage.ts";
import { readWords } from "./command/words.ts";
import { completionOf } from "./commands/completion.ts";
import { convert } from "./commands/exchange/convert.ts";
import { exportNetwork } from "./commands/exchange/export.ts";
import { importRows } from "./commands/exchange/import.ts";
import { helpOn, nearCommands } from "./commands/help.ts";
import { check } from "./commands/list/check.ts";
import { join } from "./commands/list/join.ts";
import { plan } from "./commands/list/plan.ts";
import { rosters } from "./commands/list/rosters.ts";
import { page } from "./commands/page.ts";
import { changes } from "./commands/question/changes.ts";
import { compare } from "./commands/question/compare.ts";
import { counts } from "./commands/question/counts.ts";
import { criteria } from "./commands/question/criteria.ts";
import { diff } from "./commands/question/diff.ts";
import { figures } from "./commands/question/figures.ts";
import { members } from "./commands/question/members.ts";
import { questions } from "./commands/question/questions.ts";
import { timeline } from "./commands/question/timeline.ts";
import { why } from "./commands/question/why.ts";
import { issuesText } from "./file/issues-text.ts";
import { misuseOf } from "./misuse.ts";
import { obeyedByNone, obeyedForColors } from "./terminal/control-signs.ts";
import { lineWidth, styleFor } from "./terminal/layout.ts";

/** Every command, in the order of usage. */
const commands: readonly Command[] = [
  timeline,
  members,
  why,
  diff,
  changes,
  counts,
  figures,
  criteria,
  questions,
  compare,
  check,
  plan,
  convert,
  join,
  rosters,
  exportNetwork,
  importRows,
  page,
  completionOf(() => commands),
  helpOn(() => commands),
];

/** What `--version --json` prints. */
export interface VersionAnswer {
  /** The version of the package. */
  readonly version: string;
}

/** Where the command runs. */
export interface Terminal {
  readonly hasColors: boolean;
  /** Whether somebody sees the output, and no file or program takes it. */
  readonly isScreen: boolean;
  /** How many columns it has; `undefined` if that is not known. */
  readonly columns: number | undefined;
  /** The language unless the words ask for one. */
  readonly lang: Language;
  /** Where the page is that a command writes. */
  readonly page: string;
  /** What comes in by standard input. */
  readonly input: Uint8Array;
  /** Is told how far the command is with a large file. */
  readonly report: (line: string) => void;
}

/** Runs the command for the words of a command line. Only a spreadsheet has to be waited for. */
export function run(words: readonly string[], terminal: Terminal): Outcome | Promise<Outcome> {
  const outcome = runWords(words, terminal);
  const ended = (one: Outcome) => onScreen(forPrograms(one, words), terminal);
  return outcome instanceof Promise ? outcome.then(ended) : ended(outcome);
}

/** What people see has no sign of the data that a terminal would obey. */
function onScreen(outcome: Outcome, { hasColors, isScreen }: Terminal): Outcome {
  const shown = hasColors ? obeyedForColors : obeyedByNone;
  const { output, isExact = false, problems } = outcome;
  return { ...outcome, output: isExact && !isScreen ? output : shown(output), problems: shown(problems) };
}

/** With `--json`, what kept the command from its answer is printed as JSON too. */
function forPrograms(outcome: Outcome, words: readonly string[]): Outcome {
  const { issues } = outcome;
  if (issues === undefined || !words.includes("--json")) return outcome;
  const refusal: Refusal = { issues };
  return { ...json(refusal), exitCode: outcome.exitCode, issues };
}

function runWords(words: readonly string[], terminal: Terminal): Outcome | Promise<Outcome> {
  const { hasColors, page, report, input } = terminal;
  const { positionals, values, lang, fault } = readWords(words, terminal.lang);
  const style = styleFor(lineWidth(terminal.columns), hasColors);
  const [word = "timeline", ...operands] = positionals;
  const command = commands.find(({ name }) => name === word);
  const ofCommand = positionals.length === 0 || command === undefined ? commands : [command];
  const help = callFaults.help(ofCommand === commands ? undefined : command?.name);
  const wrong = (text: Bilingual) => {
    const outcome = misused(text, lang);
    return { ...outcome, problems: `${outcome.problems}\n${help[lang]}` };
  };
  if (fault !== undefined) return wrong(fault);
  const isJson = values.json !== undefined;
  if (values.help !== undefined)
    return isJson ? exact(usageJson(ofCommand)) : done(usage(ofCommand, { lang, style }));
  const versionAnswer: VersionAnswer = { version };
  if (values.version !== undefined) return exact(isJson ? JSON.stringify(versionAnswer) : version);
  if (command === undefined) return wrong(callFaults.command(word, nearCommands(word, commands)));
  const misuse = misuseOf(command, operands, values);
  if (misuse !== undefined) return wrong(misuse);
  const given = withDays(command, { operands, values });
  if (given.fault !== undefined) return misused(given.fault, lang);
  const refusal = (error: unknown) => {
    if (!(error instanceof NetworkError)) throw error;
    return refused(2, error.issues, issuesText(error.issues, lang));
  };
  try {
    const request = { operands: given.operands, values: given.values, lang, style, input, page, report };
    const outcome = command.run(request);
    return outcome instanceof Promise ? outcome.catch(refusal) : outcome;
  } catch (error) {
    return refusal(error);
  }
}
