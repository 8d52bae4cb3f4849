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
import { timeline } from "./commands/timeline.ts";
import { why } from "./commands/why.ts";
import { misuseOf } from "./misuse.ts";
import { styleFor } from "./terminal/layout.ts";
import { usage } from "./usage.ts";

/** Every command, in the order of usage. */
const commands = [timeline, members, why, diff, counts, criteria, check, convert];

/** Runs the command for the words of a command line; `report` is told how far it is with a large file. */
export function run(
  words: readonly string[],
  hasColors: boolean,
  report: (line: string) => void = () => undefined,
): Outcome {
  const { positionals, values, lang, fault } = readWords(words);
  const misused = (text: Bilingual) => failed(2, `${text[lang]}\n\n${usage(commands, lang)}`);
  if (fault !== undefined) return misused(fault);
  if (values.help !== undefined) return done(usage(commands, lang));
  if (values.version !== undefined) return done(version);
  const [word = "timeline", ...operands] = positionals;
  const command = commands.find(({ name }) => name === word);
  if (command === undefined) return misused(callFaults.command(word));
  const misuse = misuseOf(command, operands, values);
  if (misuse !== undefined) return misused(misuse);
  try {
    return command.run({ operands, values, lang, style: styleFor(hasColors), report });
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return failed(2, formatIssues(error.issues, lang));
  }
}
