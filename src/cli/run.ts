import { version } from "../../package.json";
import { callFaults } from "../messages/command/faults.ts";
import type { Bilingual, Language } from "../model/bilingual.ts";
import { formatIssues, NetworkError } from "../network-error.ts";
import { done, failed, type Outcome } from "./command/command.ts";
import { withDays } from "./command/days.ts";
import { readWords } from "./command/options.ts";
import { changes } from "./commands/changes.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { convert } from "./commands/convert.ts";
import { counts } from "./commands/counts.ts";
import { criteria } from "./commands/criteria.ts";
import { diff } from "./commands/diff.ts";
import { exportNetwork } from "./commands/export.ts";
import { figures } from "./commands/figures.ts";
import { importRows } from "./commands/import.ts";
import { join } from "./commands/join.ts";
import { members } from "./commands/members.ts";
import { page } from "./commands/page.ts";
import { plan } from "./commands/plan.ts";
import { questions } from "./commands/questions.ts";
import { rosters } from "./commands/rosters.ts";
import { timeline } from "./commands/timeline.ts";
import { why } from "./commands/why.ts";
import { misuseOf } from "./misuse.ts";
import { styleFor } from "./terminal/layout.ts";
import { usage } from "./usage.ts";

/** Every command, in the order of usage. */
const commands = [
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
];

/** Where the command runs. */
export interface Terminal {
  readonly hasColors: boolean;
  /** The language unless the words ask for one. */
  readonly lang: Language;
  /** Where the page is that a command writes. */
  readonly page: string;
  /** Is told how far the command is with a large file. */
  readonly report: (line: string) => void;
}

/** Runs the command for the words of a command line. Only a spreadsheet has to be waited for. */
export function run(words: readonly string[], terminal: Terminal): Outcome | Promise<Outcome> {
  const { hasColors, page: pageFile, report } = terminal;
  const { positionals, values, lang, fault } = readWords(words, terminal.lang);
  const [word = "timeline", ...operands] = positionals;
  const command = commands.find(({ name }) => name === word);
  const ofCommand = positionals.length === 0 || command === undefined ? commands : [command];
  const help = callFaults.help(ofCommand === commands ? undefined : command?.name);
  const misused = (text: Bilingual) => failed(2, `${text[lang]}\n${help[lang]}`);
  if (fault !== undefined) return misused(fault);
  if (values.help !== undefined) return done(usage(ofCommand, lang));
  if (values.version !== undefined) return done(version);
  if (command === undefined) return misused(callFaults.command(word));
  const misuse = misuseOf(command, operands, values);
  if (misuse !== undefined) return misused(misuse);
  const given = withDays(command, { operands, values });
  if (given.fault !== undefined) return failed(2, given.fault[lang]);
  const refused = (error: unknown) => {
    if (!(error instanceof NetworkError)) throw error;
    return failed(2, formatIssues(error.issues, lang));
  };
  try {
    const outcome = command.run({
      operands: given.operands,
      values: given.values,
      lang,
      style: styleFor(hasColors),
      page: pageFile,
      report,
    });
    return outcome instanceof Promise ? outcome.catch(refused) : outcome;
  } catch (error) {
    return refused(error);
  }
}
