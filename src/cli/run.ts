import { version } from "../../package.json";
import { callFaults } from "../messages/command/faults.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { formatIssues, NetworkError } from "../network-error.ts";
import { done, failed, type Outcome } from "./command/command.ts";
import { readWords } from "./command/options.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import { counts } from "./commands/counts.ts";
import { criteria } from "./commands/criteria.ts";
import { diff } from "./commands/diff.ts";
import { members } from "./commands/members.ts";
import { plan } from "./commands/plan.ts";
import { timeline } from "./commands/timeline.ts";
import { why } from "./commands/why.ts";
import { misuseOf } from "./misuse.ts";
import { styleFor } from "./terminal/layout.ts";
import { usage } from "./usage.ts";

/** Every command, in the order of usage. */
const commands = [timeline, members, why, diff, counts, criteria, check, plan, convert];

/**
 * Runs the command for the words of a command line; `report` is told how far it is with a large file. Only a spreadsheet has
 * to be waited for.
 */
export function run(
  words: readonly string[],
  hasColors: boolean,
  report: (line: string) => void = () => undefined,
): Outcome | Promise<Outcome> {
  const { positionals, values, lang, fault } = readWords(words);
  const [word = "timeline", ...operands] = positionals;
  const command = commands.find(({ name }) => name === word);
  const ofCommand = positionals.length === 0 || command === undefined ? commands : [command];
  const misused = (text: Bilingual) => failed(2, `${text[lang]}\n\n${usage(ofCommand, lang)}`);
  if (fault !== undefined) return misused(fault);
  if (values.help !== undefined) return done(usage(ofCommand, lang));
  if (values.version !== undefined) return done(version);
  if (command === undefined) return misused(callFaults.command(word));
  const misuse = misuseOf(command, operands, values);
  if (misuse !== undefined) return misused(misuse);
  const refused = (error: unknown) => {
    if (!(error instanceof NetworkError)) throw error;
    return failed(2, formatIssues(error.issues, lang));
  };
  try {
    const outcome = command.run({ operands, values, lang, style: styleFor(hasColors), report });
    return outcome instanceof Promise ? outcome.catch(refused) : outcome;
  } catch (error) {
    return refused(error);
  }
}
